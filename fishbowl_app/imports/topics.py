"""What an import of topics would do, row by row, before anything is done."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from fishbowl_app.imports.columns import ColumnMap
from fishbowl_app.imports.grid import Row, Table
from fishbowl_app.imports.wall_rows import NotKnown, RowFate, WallPreview, WallRow, parts, preview, refused
from fishbowl_app.imports.wall_words import TopicField
from fishbowl_app.model import text
from fishbowl_app.model.entities import Topic
from fishbowl_app.model.errors import BadNumber, BadText
from fishbowl_app.model.ops.topics import MOST_HANDS
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
        self._slots = {same_key(slot.title): slot.id for slot in reversed(snapshot.slots)}
        self._slots |= {str(number): slot.id for number, slot in enumerate(snapshot.slots, start=1)}
        self._spaces = {same_key(space.name): space.id for space in snapshot.space_list}

    def read(self, row: Row) -> WallRow[TopicImport]:
        """Return a row with what becomes of it."""
        title = self._columns.cell(row, TopicField.TITLE)
        try:
            found, unknown = self._topic(row, title)
        except (BadText, BadNumber) as refusal:
            return refused(row, title, refusal)
        there = self._topics.get(same_key(found.title))
        fate = RowFate.NEW if there is None else RowFate.CHANGED if _changes(found, there) else RowFate.SAME
        return WallRow(row.number, fate, found.title, (found,), tuple(unknown))

    def _topic(self, row: Row, title: str) -> tuple[TopicImport, list[NotKnown]]:
        cell, unknown = self._columns.cell, list[NotKnown]()
        names = [text.clean(name, text.NAME) for name in parts(cell(row, TopicField.CONVENERS))]
        known = {name: self._people[same_key(name)] for name in names if same_key(name) in self._people}
        cleaned = text.clean(title, text.TITLE)
        there = self._topics.get(same_key(cleaned))
        places = dict.fromkeys((TopicField.SLOT, TopicField.SPACE), "")
        ids: dict[TopicField, str | None] = {}
        for field, index in zip(places, (self._slots, self._spaces), strict=True):
            given = cell(row, field)
            ids[field] = index.get(same_key(given))
            if given and ids[field] is None:
                unknown.append(NotKnown(field, given))
        found = TopicImport(
            title=cleaned,
            question=text.clean(cell(row, TopicField.QUESTION), text.QUESTION),
            convener_ids=tuple(dict.fromkeys(known.values())),
            convener_names=tuple(dict.fromkeys(name for name in names if name not in known)),
            needs=tuple(text.clean(need, text.FEATURE) for need in parts(cell(row, TopicField.NEEDS))),
            slot_id=ids[TopicField.SLOT],
            space_id=ids[TopicField.SPACE],
            hands=whole_of(cell(row, TopicField.HANDS), "hands", MOST_HANDS),
            topic_id=there.id if there else None,
        )
        return found, unknown


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
