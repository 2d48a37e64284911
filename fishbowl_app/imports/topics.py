"""What an import of topics would do, row by row, before anything is done."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from fishbowl_app.imports.columns import ColumnMap
from fishbowl_app.imports.grid import Row, Table
from fishbowl_app.imports.wall_rows import (
    LeftOut,
    NotKnown,
    NotMoved,
    RowFate,
    WallPreview,
    WallRow,
    parts,
    preview,
    refused,
)
from fishbowl_app.imports.wall_words import TopicField
from fishbowl_app.model import text
from fishbowl_app.model.entities import Topic
from fishbowl_app.model.errors import BadNumber, BadText, TooMany
from fishbowl_app.model.ops.fields import each_once, features
from fishbowl_app.model.ops.topics import MOST_CONVENERS, MOST_HANDS
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.model.text import same_key


@dataclass(frozen=True, slots=True)
class TopicImport:
    """A topic to be posted, or changed where there is a `topic_id`. What is empty, or None, changes nothing."""

    title: str
    question: str
    convener_ids: tuple[str, ...]
    convener_names: tuple[str, ...]  # people who are not in the session yet
    needs: tuple[str, ...]
    slot_id: str | None
    space_id: str | None
    hands: int | None
    topic_id: str | None


def preview_topics(table: Table, columns: ColumnMap, snapshot: Snapshot) -> WallPreview[TopicImport]:
    """Return what an import of the table would do. A topic that is there already is known by its title.

    Raises:
        DataRefused: there are no rows, or no column holds a title.
    """
    reader = _Reader(columns, snapshot)
    return preview(table, columns, TopicField.TITLE, reader.read)


class _Reader:
    """Reads rows against one session."""

    def __init__(self, columns: ColumnMap, snapshot: Snapshot) -> None:
        self._columns = columns
        self._topics = {same_key(topic.title): topic for topic in reversed(snapshot.topic_list)}
        self._people = {same_key(person.name): person.id for person in reversed(snapshot.people)}
        self._known = snapshot.participants
        self._slots = {same_key(slot.title): slot.id for slot in reversed(snapshot.slots)}
        self._slots |= {str(number): slot.id for number, slot in enumerate(snapshot.slots, start=1)}
        self._spaces = {same_key(space.name): space.id for space in snapshot.space_list}

    def read(self, row: Row) -> WallRow[TopicImport]:
        """Return a row with what becomes of it."""
        title = self._columns.cell(row, TopicField.TITLE)
        try:
            found = self._topic(row, title)
        except (BadText, BadNumber, TooMany) as refusal:
            return refused(row, title, refusal)
        there = self._topics.get(same_key(found.title))
        fate = RowFate.NEW if there is None else RowFate.CHANGED if _changes(found, there) else RowFate.SAME
        return WallRow(row.number, fate, found.title, (found,), tuple(self._left_out(row, found, there)))

    def _topic(self, row: Row, title: str) -> TopicImport:
        cell = self._columns.cell
        known, new = self._conveners(cell(row, TopicField.CONVENERS))
        cleaned = text.clean(title, text.TITLE)
        there = self._topics.get(same_key(cleaned))
        return TopicImport(
            title=cleaned,
            question=text.clean(cell(row, TopicField.QUESTION), text.QUESTION),
            convener_ids=known,
            convener_names=new,
            needs=features(parts(cell(row, TopicField.NEEDS))),
            slot_id=self._slots.get(same_key(cell(row, TopicField.SLOT))),
            space_id=self._spaces.get(same_key(cell(row, TopicField.SPACE))),
            hands=whole_of(cell(row, TopicField.HANDS), "hands", MOST_HANDS),
            topic_id=there.id if there else None,
        )

    def _conveners(self, cell: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return the ids of those who are known, and the names of the others, each once."""
        names: dict[str, str] = {}
        for given in parts(cell):
            name = text.clean(given, text.NAME)
            names.setdefault(self._people.get(same_key(name), same_key(name)), name)
        each_once("convener_ids", names, MOST_CONVENERS)
        known = [key for key in names if key in self._known]
        return tuple(known), tuple(name for key, name in names.items() if key not in self._known)

    def _left_out(self, row: Row, found: TopicImport, there: Topic | None) -> Iterator[LeftOut]:
        """Yield the places that the session does not know, and those that a topic is not moved to."""
        of_topic = (there.slot_id, there.space_id) if there else (None, None)
        said = ((TopicField.SLOT, found.slot_id), (TopicField.SPACE, found.space_id))
        for (field, place_id), own in zip(said, of_topic, strict=True):
            given = self._columns.cell(row, field)
            if given and place_id is None:
                yield NotKnown(field, given)
            elif given and there is not None and place_id != own:
                yield NotMoved(field, given)


def whole_of(cell: str, field: str, most: int, least: int = 0) -> int | None:
    """Return the whole number in a cell, None for an empty one.

    Raises:
        BadNumber: if it is none, or out of range.
    """
    given = cell.strip().removesuffix(".0")
    if not given:
        return None
    is_whole = given.isascii() and given.isdigit() and len(given) <= 9
    if not is_whole or not least <= int(given) <= most:
        raise BadNumber(field, given[:20], least, most)
    return int(given)


def _changes(found: TopicImport, there: Topic) -> bool:
    return any(_differences(found, there))


def _differences(found: TopicImport, there: Topic) -> Iterator[bool]:
    yield bool(found.question) and found.question != there.question
    yield bool(found.convener_names)
    yield bool(found.convener_ids) and found.convener_ids != there.convener_ids
    yield bool(found.needs) and found.needs != there.needs
    yield found.hands is not None and found.hands != there.hands
