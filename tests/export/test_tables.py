"""Notes as CSV and XLSX: what their columns hold comes in again, and no spreadsheet runs any of it."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from datetime import datetime, timedelta

import openpyxl
import pytest

from fishbowl_app.export.board_json import board_json
from fishbowl_app.export.table_files import DataTable, csv_file, xlsx_file
from fishbowl_app.export.tables import note_table
from fishbowl_app.export.wording import Wording
from fishbowl_app.imports.columns import guess_notes
from fishbowl_app.imports.notes import Surroundings, preview_notes
from fishbowl_app.imports.table import read_file
from fishbowl_app.model.clock import FixedClock
from fishbowl_app.model.entities import Colour, NameStyle
from fishbowl_app.model.ops.notes import import_notes
from fishbowl_app.model.ops.responses import add_response
from fishbowl_app.model.report_parts.note_data import Origins
from fishbowl_app.model.rules.asking.data import Given
from fishbowl_app.model.session import Session
from fishbowl_app.words import LANGUAGES
from tests.export.boards import WORDS, a_board
from tests.model.ops.asking import condition, framed

WRITERS: dict[str, Callable[[DataTable], bytes]] = {"csv": csv_file, "xlsx": xlsx_file}


ENGLISH = Wording("en")


@pytest.fixture
def board(tmp_path):
    session = a_board(tmp_path / "board.fishbowl")
    yield session
    session.close()


def name_of(rows, row_id):
    return rows[row_id].name if row_id else ""


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", WRITERS)
def test_what_the_columns_hold_comes_in_again(board, tmp_path, kind, language):
    path = tmp_path / f"notes.{kind}"
    path.write_bytes(WRITERS[kind](note_table(board.snapshot, NameStyle.ALL, Wording(language))))
    other = Session.create(tmp_path / "other.fishbowl", clock=FixedClock())
    table = read_file(path)
    assert not table.doubts
    was = board.snapshot
    around = Surroundings(was.people, was.group_list, was.agenda)
    import_notes(other, preview_notes(table, guess_notes(table), around).plan().rows, path.name)
    now = other.snapshot
    unnamed = Wording(language).translate("Summary", "Theme {0}")
    theme = {None: "", **{item.id: item.name or unnamed.format(item.place + 1) for item in was.themes.values()}}
    for before, after in zip(was.note_list, now.note_list, strict=True):
        for name in ("text", "votes", "language", "slip", "colour", "role", "chair", "source", "set_aside"):
            assert getattr(after, name) == getattr(before, name), name
        assert after.at == pytest.approx(before.at, abs=1e-6 if kind == "csv" else 1)
        assert name_of(now.groups, after.group_id) == name_of(was.groups, before.group_id)
        assert name_of(now.themes, after.theme_id) == theme[before.theme_id]
    other.close()


def test_without_names_neither_colours_nor_times_tell_who_it_was(board):
    assert {"Time", "Colour"} <= set(note_table(board.snapshot, NameStyle.ROLES, ENGLISH).heads)
    assert not {"Time", "Colour"} & set(note_table(board.snapshot, NameStyle.NONE, ENGLISH).heads)


def test_a_cell_that_begins_like_a_formula_is_a_text_in_either_file(board):
    told = note_table(board.snapshot, NameStyle.ALL, ENGLISH)
    read = list(csv.reader(io.StringIO(csv_file(told).decode("utf-8-sig"))))
    assert not [cell for row in read for cell in row if cell.startswith(("=", "+", "-", "@"))]
    sheet = openpyxl.load_workbook(io.BytesIO(xlsx_file(told))).active
    assert {cell.data_type for row in sheet.iter_rows(min_row=2, max_col=1) for cell in row} == {"s"}
    assert [row[0].value for row in sheet.iter_rows(min_row=2)] == list(WORDS)


def test_times_are_instants_in_a_workbook_and_told_in_full_elsewhere(board):
    told = note_table(board.snapshot, NameStyle.ALL, ENGLISH)
    column, at = told.heads.index("Time"), datetime.fromtimestamp(board.snapshot.note_list[0].at)
    cell = openpyxl.load_workbook(io.BytesIO(xlsx_file(told))).active.cell(2, column + 1)
    assert (cell.is_date, abs(cell.value - at) < timedelta(seconds=1)) == (True, True)
    first = list(csv.reader(io.StringIO(csv_file(told).decode("utf-8-sig"))))[1]
    assert datetime.fromisoformat(first[column]) == at.astimezone()


def test_excel_is_told_that_the_letters_are_utf_8(board):
    assert csv_file(note_table(board.snapshot, NameStyle.NONE, ENGLISH)).startswith(b"\xef\xbb\xbf")


def test_only_columns_that_hold_something_are_there(board):
    assert note_table(board.snapshot, NameStyle.ROLES, ENGLISH).heads == (
        "Text", "Theme", "Set aside", "Stack", "Votes", "Group", "Role", "Round", "Chair", "Time", "Colour",
        "Language", "Slip", "Region", "Source",
    )  # fmt: skip
    told = note_table(board.snapshot, NameStyle.NONE, ENGLISH)
    assert not {"Name", "Group", "Role", "Chair"} & set(told.heads)
    told = note_table(board.snapshot, NameStyle.ALL, ENGLISH)
    assert "Anwen Pantglas" in [cell for row in told.rows for cell in row]


def test_words_of_a_form_say_what_was_asked(board):
    form = framed(board)
    words = board.snapshot.questions_of(form.id)[-1]
    add_response(board, condition(board).id, {words.id: Given(words="Nothing else")})
    told = note_table(board.snapshot, NameStyle.ALL, ENGLISH)
    column = told.heads.index("Asked")
    assert [row[column] for row in told.rows if row[0] == "Nothing else"] == ["What else?"]
    assert "What else?" in Origins(board.snapshot, NameStyle.NONE).untranslated("cy")


def test_words_of_a_form_go_out_without_their_group(board):
    form, (first, *_) = framed(board), board.snapshot.group_list
    words = board.snapshot.questions_of(form.id)[-1]
    add_response(board, condition(board).id, {words.id: Given(words="Keep it warm")}, group_id=first.id)
    told = note_table(board.snapshot, NameStyle.ALL, ENGLISH)
    (row,) = [dict(zip(told.heads, row, strict=True)) for row in told.rows if row[0] == "Keep it warm"]
    assert {row[head] for head in ("Group", "Role", "Name", "Time")} == {""}
    assert row["Colour"] == Colour.YELLOW
    (said,) = [
        each for each in json.loads(board_json(board.snapshot, NameStyle.ALL))["notes"] if "Keep" in each["text"]
    ]
    assert not {"group", "role"} & said.keys()
    assert said["colour"] == Colour.YELLOW


def test_words_of_a_form_stand_in_no_order_of_typing(board):
    framed(board)
    words = board.snapshot.questions_of(next(iter(board.snapshot.forms)))[-1]
    for said in ("Zinc roof", "A bench"):
        add_response(board, condition(board).id, {words.id: Given(words=said)})
    told = note_table(board.snapshot, NameStyle.ALL, ENGLISH)
    assert [row[0] for row in told.rows][-2:] == ["A bench", "Zinc roof"]


def test_a_board_without_notes_is_a_table_without_rows(tmp_path):
    session = Session.create(tmp_path / "empty.fishbowl")
    told = note_table(session.snapshot, NameStyle.ALL, ENGLISH)
    assert (told.heads, told.rows) == (("Text",), ())
    assert csv_file(told).decode("utf-8-sig") == "Text\r\n"
    assert xlsx_file(told)
    session.close()


def test_the_workbook_does_not_tell_whose_computer_it_was_made_on(board):
    book = openpyxl.load_workbook(io.BytesIO(xlsx_file(note_table(board.snapshot, NameStyle.ALL, ENGLISH))))
    assert (book.properties.creator, book.properties.lastModifiedBy) == ("Fishbowl", None)


@pytest.mark.parametrize("write", WRITERS.values(), ids=WRITERS)
def test_what_no_sheet_can_hold_is_left_out_of_a_cell(write):
    """A session by a stranger may have any character, and a formula may hide behind one."""
    content = write(DataTable("Texts", ("id", "Text"), (("title", "A bell\x07 rings"), ("place", "\x01=1+1"))))
    if write is xlsx_file:
        cells = [row[1].value for row in openpyxl.load_workbook(io.BytesIO(content)).active.iter_rows(min_row=2)]
        assert cells == ["A bell rings", "=1+1"]
    else:
        assert [row[1] for row in csv.reader(io.StringIO(content.decode()))][1:] == ["A bell rings", "'=1+1"]
