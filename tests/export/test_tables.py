"""Notes as CSV and XLSX: what their columns hold comes in again, and no spreadsheet runs any of it."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable

import openpyxl
import pytest

from fishbowl_app.export.tables import NoteTable, note_csv, note_table, note_xlsx
from fishbowl_app.export.wording import Wording
from fishbowl_app.model.entities import NameStyle
from fishbowl_app.model.session import Session
from tests.export.boards import WORDS, a_board

WRITERS: dict[str, Callable[[NoteTable], bytes]] = {"csv": note_csv, "xlsx": note_xlsx}


ENGLISH = Wording("en")


@pytest.fixture
def board(tmp_path):
    session = a_board(tmp_path / "board.fishbowl")
    yield session
    session.close()


def test_a_cell_that_begins_like_a_formula_is_a_text_in_either_file(board):
    told = note_table(board.snapshot, NameStyle.ALL, ENGLISH)
    read = list(csv.reader(io.StringIO(note_csv(told).decode("utf-8-sig"))))
    assert not [cell for row in read for cell in row if cell.startswith(("=", "+", "-", "@"))]
    sheet = openpyxl.load_workbook(io.BytesIO(note_xlsx(told))).active
    assert {cell.data_type for row in sheet.iter_rows(min_row=2, max_col=1) for cell in row} == {"s"}
    assert [row[0].value for row in sheet.iter_rows(min_row=2)] == list(WORDS)


def test_excel_is_told_that_the_letters_are_utf_8(board):
    assert note_csv(note_table(board.snapshot, NameStyle.NONE, ENGLISH)).startswith(b"\xef\xbb\xbf")


def test_only_columns_that_hold_something_are_there(board):
    assert note_table(board.snapshot, NameStyle.ROLES, ENGLISH).heads == (
        "Text", "Theme", "Set aside", "Stack", "Votes", "Group", "Role", "Round", "Chair", "Time", "Colour",
        "Language", "Slip", "Region", "Source",
    )  # fmt: skip
    told = note_table(board.snapshot, NameStyle.NONE, ENGLISH)
    assert not {"Name", "Group", "Role", "Chair"} & set(told.heads)
    assert "Anwen Pantglas" in [
        cell for row in note_table(board.snapshot, NameStyle.ALL, ENGLISH).rows for cell in row
    ]


def test_a_board_without_notes_is_a_table_without_rows(tmp_path):
    session = Session.create(tmp_path / "empty.fishbowl")
    told = note_table(session.snapshot, NameStyle.ALL, ENGLISH)
    assert (told.heads, told.rows) == (("Text",), ())
    assert note_csv(told).decode("utf-8-sig") == "Text\r\n"
    assert note_xlsx(told)
    session.close()


def test_the_workbook_does_not_tell_whose_computer_it_was_made_on(board):
    book = openpyxl.load_workbook(io.BytesIO(note_xlsx(note_table(board.snapshot, NameStyle.ALL, ENGLISH))))
    assert (book.properties.creator, book.properties.lastModifiedBy) == ("Fishbowl", None)
