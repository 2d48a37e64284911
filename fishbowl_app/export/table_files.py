"""Tables as files for people and other programs: CSV and XLSX. Texts stay texts, and no spreadsheet calculates."""

from __future__ import annotations

import csv
import io
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from openpyxl import Workbook
from openpyxl.cell.cell import Cell as SheetCell
from openpyxl.cell.cell import MergedCell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

from fishbowl_app.model.text import defused, like_formula, tidy

Cell = str | float | datetime  # an instant knows its zone
Row = Sequence[Cell]
BYTE_ORDER_MARK = "\ufeff"  # or Excel takes UTF-8 for the old code page of the country
_WIDE, _NARROW = 60, 19  # characters; a narrow one holds an instant
_INSTANT, _FIRST_YEAR = "yyyy-mm-dd hh:mm:ss", 1900  # of spreadsheets


@dataclass(frozen=True, slots=True)
class DataTable:
    """What a table is called, the heads of its columns, and its rows."""

    name: str
    heads: tuple[str, ...]
    rows: tuple[Row, ...]


def csv_file(table: DataTable) -> bytes:
    """Return a table as CSV in UTF-8, with commas; instants in ISO 8601 with all their digits."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerows([_defused(_in_characters(cell)) for cell in row] for row in (table.heads, *table.rows))
    return (BYTE_ORDER_MARK + text.getvalue()).encode("utf-8")


def xlsx_file(table: DataTable, wide: Collection[int] = (1,)) -> bytes:
    """Return a table as a workbook with one sheet; instants are what the clock of their zone shows.

    `wide` are the columns, from 1, that hold much text.
    """
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


def _defused(cell: Cell) -> str | float:
    cell = _said(cell)
    return defused(cell) if isinstance(cell, str) else cell


def _said(cell: Cell) -> str | float:
    """Return an instant in words."""
    return cell.isoformat(sep=" ") if isinstance(cell, datetime) else cell


def _fill(cell: SheetCell | MergedCell, value: Cell) -> None:
    cell.alignment = Alignment(vertical="top", wrap_text=True)
    if isinstance(value, datetime) and value.year >= _FIRST_YEAR:
        cell.value = value.replace(tzinfo=None)  # a sheet knows no zones
        cell.number_format = _INSTANT
        return
    cell.value = _said(_in_characters(value))
    if isinstance(cell.value, str):
        cell.data_type = "s"  # also where it begins like a formula
        cell.quotePrefix = like_formula(cell.value)  # or it becomes one when somebody edits the cell
