"""What topics, spaces and choices from a file have in common: rows with a fate each, before anything is done."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from fishbowl_app.imports.answer_parts import AnswerField
from fishbowl_app.imports.columns import ColumnMap
from fishbowl_app.imports.grid import Row, Table
from fishbowl_app.imports.wall_words import WallField
from fishbowl_app.model.errors import BadNumber, BadText, DataProblem, DataRefused, NumberOutside, TooMany
from fishbowl_app.model.text import same_key

T = TypeVar("T")


class RowFate(StrEnum):
    """What becomes of a row."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    DUPLICATE = "duplicate"  # of a row further up; left out
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What a cell says and an import does not do, though it takes the row."""

    field: WallField | AnswerField
    given: str


class NotKnown(LeftOut):
    """The session knows nothing that is called so; where nothing else is known of a row it is refused."""


class Repeated(LeftOut):
    """The row names the topic already."""


class NotMoved(LeftOut):
    """A place for a topic that is there already: people have read the wall, so an import moves no card."""


Refusal = BadText | BadNumber | TooMany | NumberOutside | LeftOut


@dataclass(frozen=True, slots=True)
class WallRow(Generic[T]):
    """One row of the source; `items` are what it brings, `left_out` what it says besides."""

    number: int  # in the source
    fate: RowFate
    name: str  # what the row is about
    items: tuple[T, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    like: int | None = None  # the number of the row that this one repeats
    refusal: Refusal | None = None


@dataclass(frozen=True, slots=True)
class WallPlan(Generic[T]):
    """What an import does when it is applied."""

    rows: tuple[T, ...]


@dataclass(frozen=True, slots=True)
class WallPreview(Generic[T]):
    """Every row below the header, and the rows from the header up, which are not taken."""

    rows: tuple[WallRow[T], ...]
    above: tuple[Row, ...]

    @property
    def counts(self) -> Counter[RowFate]:
        """Return how many rows there are of each fate."""
        return Counter(row.fate for row in self.rows)

    def plan(self, skip: Collection[int] = ()) -> WallPlan[T]:
        """Return what is to be done, without the row numbers to skip."""
        taken = (row for row in self.rows if row.fate in (RowFate.NEW, RowFate.CHANGED) and row.number not in skip)
        return WallPlan(tuple(item for row in taken for item in row.items))


def preview(
    table: Table, columns: ColumnMap, main: WallField, read: Callable[[Row], WallRow[T]]
) -> WallPreview[T]:
    """Return what an import of a table would do, by a function that reads a row. Repeated rows are left out.

    Raises:
        DataRefused: there are no rows, or no column holds the main field.
    """
    table = table.with_header(columns.header)
    if not table.data:
        raise DataRefused(DataProblem.EMPTY, table.name)
    if main not in columns.columns:
        raise DataRefused(DataProblem.NO_COLUMN, table.name, main)
    above = table.rows[: len(table.rows) - len(table.data)]
    return WallPreview(tuple(_once(map(read, table.data))), above)


def refused(row: Row, name: str, refusal: Refusal) -> WallRow[T]:
    """Return a row that cannot come in."""
    return WallRow(row.number, RowFate.REFUSED, name, refusal=refusal)


def parts(cell: str) -> list[str]:
    """Return what stands in one cell, cut at line breaks and semicolons; at commas where there are neither."""
    cut = cell.replace("\n", ";")
    return [part.strip() for part in cut.split(";" if ";" in cut else ",") if part.strip()]


def _once(rows: Iterable[WallRow[T]]) -> Iterable[WallRow[T]]:
    first: dict[str, int] = {}
    for row in rows:
        key = same_key(row.name)
        if row.fate is RowFate.REFUSED or key not in first:
            first.setdefault(key, row.number)
            yield row
        else:
            yield WallRow(row.number, RowFate.DUPLICATE, row.name, row.items, row.left_out, like=first[key])
