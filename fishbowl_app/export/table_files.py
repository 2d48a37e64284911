"""Tables as files for people and other programs: CSV and XLSX. Texts stay texts, and no spreadsheet calculates."""

from __future__ import annotations

import csv
import io
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from openpyxl import Workbook
from openpyxl.cell.cell import Cell as SheetCell
from openpyxl.cell.cell import MergedCell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

from fishbowl_app.model.text import defused, tidy

Cell = str | int
Row = Sequence[Cell]
BYTE_ORDER_MARK = "\ufeff"  # or Excel takes UTF-8 for the old code page of the country
_WIDE, _NARROW = 60, 16  # characters


@dataclass(frozen=True, slots=True)
class DataTable:
    """What a table is called, the heads of its columns, and its rows."""

    name: str
    heads: tuple[str, ...]
    rows: tuple[Row, ...]


def csv_file(table: DataTable) -> bytes:
    """Return a table as CSV in UTF-8, with commas."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerows([table.heads, *([_defused(_in_characters(cell)) for cell in row] for row in table.rows)])
    return (BYTE_ORDER_MARK + text.getvalue()).encode("utf-8")


def xlsx_file(table: DataTable, wide: Collection[int] = (1,)) -> bytes:
    """Return a table as a workbook with one sheet; `wide` are the columns, from 1, that hold much text."""
    book = Workbook()
    book.properties.creator = "Fishbowl"
    sheet = book.worksheets[0]
    sheet.title = table.name
    for number, row in enumerate((table.heads, *table.rows), start=1):
        for column, value in enumerate(row, start=1):
            _fill(sheet.cell(number, column), value)
    for column in range(1, len(table.heads) + 1):
        sheet.cell(1, column).font = Font(bold=True)
        sheet.column_dimensions[get_column_letter(column)].width = _WIDE if column in wide else _NARROW
    sheet.freeze_panes = "A2"
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def _in_characters(cell: Cell) -> Cell:
    """Return a cell without what no sheet can hold: a session by a stranger may have any character."""
    return tidy(cell, single_line=False) if isinstance(cell, str) else cell


def _defused(cell: Cell) -> Cell:
    return defused(cell) if isinstance(cell, str) else cell


def _fill(cell: SheetCell | MergedCell, value: Cell) -> None:
    cell.value = _in_characters(value)
    cell.alignment = Alignment(vertical="top", wrap_text=True)
    if isinstance(value, str):
        cell.data_type = "s"  # also where it begins like a formula
