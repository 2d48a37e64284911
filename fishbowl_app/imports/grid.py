"""What was read from a file or the clipboard: rows of cells as people see them, and what is doubtful."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

MAX_BYTES = 5 * 1024 * 1024
MAX_UNPACKED = 20 * 1024 * 1024
MAX_ROWS = 5_000  # without the header
MAX_COLUMNS = 50


class DoubtKind(StrEnum):
    """Why a person should look at what was read before agreeing to it."""

    UNCLOSED_QUOTE = "unclosed_quote"  # read as an ordinary character
    STRAY_QUOTE = "stray_quote"  # a quotation mark inside a cell that was not doubled
    LONG_QUOTE = "long_quote"  # one quoted cell holds what looks like several rows
    RAGGED_ROWS = "ragged_rows"  # fewer or more cells than the other rows
    REPLACED = "replaced"  # bytes that mean nothing in the encoding
    MIXED_ENCODING = "mixed_encoding"  # UTF-8 with single characters of another encoding
    GUESSED_ENCODING = "guessed_encoding"  # the bytes fit more than one encoding
    LOST_LETTERS = "lost_letters"  # a question mark inside a word: lost before the file came here
    TWICE_ENCODED = "twice_encoded"  # letters like "Å·": lost before the file came here
    NUL_DROPPED = "nul_dropped"
    FORMULA_TEXT = "formula_text"  # a formula without a kept value is read as its text
    CELL_ERROR = "cell_error"  # the shown value is an error such as #N/A
    MERGED_CELLS = "merged_cells"  # the value was given to every row that the merged cell covers
    HIDDEN_ROWS = "hidden_rows"  # they are read like the others
    OTHER_SHEETS = "other_sheets"  # visible sheets that were not read
    HIDDEN_SHEETS = "hidden_sheets"  # not read


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something doubtful: where it was first seen (the row of the source) and how often."""

    kind: DoubtKind
    line: int | None = None
    count: int = 1
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One row. `number` is that of the sheet, or the one a spreadsheet would give it; 1 is the first.

    `line` is the line of the text on which it begins, where that is another number: cells may hold line breaks.
    Trailing empty cells are left out.
    """

    number: int
    cells: tuple[str, ...]
    line: int | None = None

    def cell(self, column: int) -> str:
        """Return the cell of a column, "" where the row is shorter."""
        return self.cells[column] if column < len(self.cells) else ""


@dataclass(frozen=True, slots=True)
class Table:
    """All rows of a source that are not blank.

    `header` is the place in `rows` of the row that names the columns, None where there is none.
    """

    name: str
    rows: tuple[Row, ...]
    header: int | None
    encoding: str | None = None  # None for pasted text and workbooks
    delimiter: str | None = None  # "" for one cell a line; None for workbooks
    sheet: str | None = None
    sheets: tuple[str, ...] = ()  # the visible ones
    blank_rows: int = 0
    doubts: tuple[Doubt, ...] = ()

    @property
    def has_header(self) -> bool:
        """Tell whether a row names the columns."""
        return self.header is not None

    @property
    def header_cells(self) -> tuple[str, ...]:
        """Return the names of the columns, none where there is no header."""
        return () if self.header is None else self.rows[self.header].cells

    @property
    def above(self) -> tuple[Row, ...]:
        """Return the rows before the header, such as a title; they are not imported."""
        return self.rows[: self.header or 0]

    @property
    def data(self) -> tuple[Row, ...]:
        """Return the rows that can be imported."""
        return self.rows if self.header is None else self.rows[self.header + 1 :]

    @property
    def width(self) -> int:
        """Return the number of columns."""
        return max((len(row.cells) for row in self.rows), default=0)

    def with_header(self, header: int | None) -> Table:
        """Return the table with another row, or none, as its header."""
        return replace(self, header=header)


def trimmed(cells: list[str]) -> tuple[str, ...]:
    """Return the cells without empty ones at the end."""
    end = len(cells)
    while end and not cells[end - 1]:
        end -= 1
    return tuple(cells[:end])


def gathered(doubts: list[Doubt]) -> tuple[Doubt, ...]:
    """Return one doubt of each kind and detail, with the first line and the sum of all."""
    found: dict[tuple[DoubtKind, str], Doubt] = {}
    for doubt in doubts:
        key = (doubt.kind, doubt.detail)
        first = found.get(key)
        found[key] = replace(first, count=first.count + doubt.count) if first else doubt
    return tuple(found.values())


def column_number(letters: str) -> int:
    """Return the number of a column, 0 for A."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number - 1
