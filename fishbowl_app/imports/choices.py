"""What an import of choices would do: who wants which topics, ranked or not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from fishbowl_app.imports.columns import ColumnMap
from fishbowl_app.imports.grid import Row, Table
from fishbowl_app.imports.topics import whole_of
from fishbowl_app.imports.wall_rows import (
    LeftOut,
    NotKnown,
    Repeated,
    RowFate,
    WallPreview,
    WallRow,
    parts,
    preview,
    refused,
)
from fishbowl_app.imports.wall_words import ORDERED, ChoiceField, WallField
from fishbowl_app.model.errors import BadNumber, DataProblem, DataRefused
from fishbowl_app.model.ops.interest import MOST_RANKS
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.model.text import same_key

_NUMBER = re.compile(r"\D{0,2}(\d{1,9})(?:[\s.:)\-].*)?", re.DOTALL)  # "3", "#3", "T3", "3 Who pays?"


@dataclass(frozen=True, slots=True)
class ChoiceImport:
    """Somebody wants a topic; `rank` from 1, None where choices are not ranked."""

    participant_id: str
    topic_id: str
    rank: int | None


def preview_choices(table: Table, columns: ColumnMap, snapshot: Snapshot) -> WallPreview[ChoiceImport]:
    """Return what an import of the table would do: a row for each person, or for each of their choices.

    Whoever is named has the choices of the file afterwards and no others. People and topics have to be there.

    Raises:
        DataRefused: there are no rows, or no column holds a name, or none a topic.
    """
    if not any(field in columns.columns for field in (ChoiceField.TOPIC, *ORDERED)):
        raise DataRefused(DataProblem.NO_COLUMN, table.name, ChoiceField.TOPIC)
    reader = _Reader(columns, snapshot)
    return preview(table, columns, ChoiceField.NAME, reader.read)


class _Reader:
    """Reads rows against one session."""

    def __init__(self, columns: ColumnMap, snapshot: Snapshot) -> None:
        self._columns, self._snapshot = columns, snapshot
        self._people = {same_key(person.name): person.id for person in reversed(snapshot.people)}
        self._titles = {same_key(topic.title): topic.id for topic in reversed(snapshot.topic_list)}
        self._numbers = {topic.number: topic.id for topic in snapshot.topic_list}

    def read(self, row: Row) -> WallRow[ChoiceImport]:
        """Return a row with what becomes of it."""
        name = self._columns.cell(row, ChoiceField.NAME)
        person = self._people.get(same_key(name))
        if person is None:
            return refused(row, name, NotKnown(ChoiceField.NAME, name))
        try:
            wanted = list(self._wanted(row))
        except BadNumber as refusal:
            return refused(row, name, refusal)
        ranks: dict[str, int | None] = {}
        left_out: list[LeftOut] = []
        for field, given, topic, rank in wanted:
            if topic is None:
                left_out.append(NotKnown(field, given))
            elif topic in ranks:
                left_out.append(Repeated(field, given))
            else:
                ranks[topic] = rank
        if not ranks:
            unknown = (each for each in left_out if isinstance(each, NotKnown))
            return refused(row, name, next(unknown, NotKnown(ChoiceField.TOPIC, "")))
        about = f"{name} {self._columns.cell(row, ChoiceField.TOPIC)}"
        items = tuple(ChoiceImport(person, topic, rank) for topic, rank in ranks.items())
        return WallRow(row.number, RowFate.NEW, about, items, tuple(left_out))

    def _wanted(self, row: Row) -> Iterator[tuple[WallField, str, str | None, int | None]]:
        """Yield the field, what it says, the topic that is meant or None, and the rank."""
        given = self._columns.cell(row, ChoiceField.TOPIC)
        rank = whole_of(self._columns.cell(row, ChoiceField.RANK), "rank", MOST_RANKS) or None
        for named in self._cut(given):
            yield ChoiceField.TOPIC, named, self._topic(named), rank
        for place, field in enumerate(ORDERED, start=1):
            named = self._columns.cell(row, field)
            if named:
                yield field, named, self._topic(named), place

    def _cut(self, given: str) -> list[str]:
        """Return the topics that a cell names. A title may have a comma in it, and a number may stand before each:
        "1 Buses, 2 Fares" are two, "1 Buses, trams and trains" is one."""
        cut = parts(given)
        if same_key(given) in self._titles:
            return [given]
        is_list = ";" in given or "\n" in given or all(map(self._topic, cut))
        return cut if is_list or not self._topic(given) else [given]

    def _topic(self, named: str) -> str | None:
        """Return the topic that is meant, by its title, or by a number that may stand before it."""
        by_title = self._titles.get(same_key(named))
        number = _NUMBER.fullmatch(named.strip())
        return by_title or (self._numbers.get(int(number[1])) if number else None)
