"""Tables that are quiet: lines between rows only, heads that come again on every page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from reportlab.platypus import LongTable, Paragraph

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.fonts import BODY
from fishbowl_app.export.pdf.old_press import Press

_GAP = 10.0  # points between columns
PLAIN_STYLE: list[tuple[Any, ...]] = [
    ("FONTNAME", (0, 0), (-1, -1), BODY),  # or Helvetica comes in, not embedded
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
]
_STYLE: list[tuple[Any, ...]] = [
    *PLAIN_STYLE,
    ("VALIGN", (0, 0), (-1, 0), "BOTTOM"),
    ("RIGHTPADDING", (0, 0), (-2, -1), _GAP),
    ("RIGHTPADDING", (-1, 0), (-1, -1), 0),
    ("TOPPADDING", (0, 0), (-1, -1), 3.5),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 4.5),
    ("LINEBELOW", (0, 0), (-1, 0), 1.2, look.ACCENT),
]
_LIST_STYLE: list[tuple[Any, ...]] = [
    *PLAIN_STYLE,
    ("RIGHTPADDING", (0, 0), (-1, -1), _GAP),
    ("TOPPADDING", (0, 0), (-1, -1), 2.5),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 3.5),
]


@dataclass(frozen=True)
class Column:
    """A column with its head; `width` in points, None takes what the others leave."""

    head: str
    width: float | None = None
    right: bool = False  # for figures


def table(press: Press, columns: Sequence[Column], rows: Iterable[Sequence[str | Paragraph]]) -> LongTable:
    """Return a table of texts, or of paragraphs that were made already.

    Where a row begins with "", it belongs to the one above: no line parts their first cells.
    """
    rows = list(rows)
    head = [press.paragraph(column.head, look.HEAD_RIGHT if column.right else look.HEAD) for column in columns]
    body = [[_cell(press, cell, column) for cell, column in zip(row, columns, strict=True)] for row in rows]
    style = [*_STYLE, *_lines(rows)]
    made = LongTable([head, *body], colWidths=_widths(press, columns), repeatRows=1, style=style)
    made.spaceBefore, made.spaceAfter = 2, 8
    made.hAlign = "LEFT"
    return made


def _lines(rows: Sequence[Sequence[str | Paragraph]]) -> Iterator[tuple[Any, ...]]:
    """Yield the lines below rows; between two that belong together only from the second column on."""
    for number, following in enumerate([*rows[1:], ("end",)], start=1):
        yield "LINEBELOW", (1 if following[0] == "" else 0, number), (-1, number), 0.5, look.LINE


def in_columns(press: Press, cells: Sequence[Paragraph], columns: int = 2) -> LongTable:
    """Return a list, of one cell at least, in columns that are read from left to right."""
    padded: list[Paragraph | str] = [*cells, *[""] * (-len(cells) % columns)]
    rows = [padded[start : start + columns] for start in range(0, len(padded), columns)]
    made = LongTable(rows, colWidths=[press.sheet.measure / columns] * columns, style=_LIST_STYLE)
    made.spaceAfter = 8
    return made


def _cell(press: Press, cell: str | Paragraph, column: Column) -> Paragraph:
    if isinstance(cell, Paragraph):
        return cell
    return press.paragraph(cell, look.CELL_RIGHT if column.right else look.CELL)


def _widths(press: Press, columns: Sequence[Column]) -> list[float]:
    fixed = sum(column.width for column in columns if column.width is not None)
    open_columns = sum(1 for column in columns if column.width is None) or 1
    rest = (press.sheet.measure - fixed) / open_columns
    return [rest if column.width is None else column.width for column in columns]
