"""Tables from anywhere: whatever the bytes are, they are previewed or refused in words, and soon."""

from __future__ import annotations

import functools
from collections import Counter
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fishbowl_app.export.table_files import DataTable, csv_file
from fishbowl_app.imports.answers import AnswersKind
from fishbowl_app.imports.boards import plain
from fishbowl_app.imports.columns import guess_by_header, guess_notes, guess_people
from fishbowl_app.imports.grid import MAX_COLUMNS, MAX_ROWS, Table
from fishbowl_app.imports.notes import Surroundings, preview_notes
from fishbowl_app.imports.paired import preview_texts
from fishbowl_app.imports.people import preview_people
from fishbowl_app.imports.table import read_bytes, read_text
from fishbowl_app.imports.wall_kinds import WALL_KINDS
from fishbowl_app.model import text
from fishbowl_app.model.entities import QuestionKind
from fishbowl_app.model.errors import DataRefused
from fishbowl_app.model.rules.asking.checking import checked_given
from tests.fuzz.effort import in_time, tries
from tests.fuzz.odd import ANY_TEXT, damaged
from tests.imports.conftest import package, zipped
from tests.model.build import a_session, group, person, slot, space, topic
from tests.model.rules.asking.answered import form, question

HEADS = st.sampled_from(
    ["name", "Name", "note", "text", "Group", "role", "votes", "theme", "Enw", "Grŵp", "title", "capacity", "rank",
     "id", "Cymraeg (cy)", "Colour", "time", "stack", "BG Color", "Position X", "Content", "Number", "Framing",
     "Slide", "Say [before]", "q1", "Q2_1", "Tick [Yes]", "q4.1", "Question", "Answer", '{"ImportId":"Q1"}']
)  # fmt: skip
ANSWERS = st.sampled_from(
    ["", "Anna", "12", "yes", "=1+1", "2026-11-22", '"', '""', "0.5", "1e9", "-1", "٣", "½", "101", "5 - agree",
     "1,5 %", "Yes;No; never", "20/30/50", "After", "t2", "NaN", "inf", "Slide", "disagree"]
)  # fmt: skip
CELLS = st.one_of(HEADS, ANY_TEXT, ANSWERS)
SEPARATORS = st.sampled_from([",", ";", "\t", "|", ", ", ""])
ENCODINGS = st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252", "latin-1", "cp437", "utf-32"])
ASKED = a_session(
    *form("Before", "After", same_people=True),
    *question("Slide", place=0),
    *question("Say", QuestionKind.STATEMENT, place=1),
    *question("Tick", QuestionKind.CHOICE, "Yes", "No; never", several=True, place=2),
    *question("For", QuestionKind.TRIANGLE, place=3),
    *question("Words", QuestionKind.WORDS, place=4),
)
DAY = a_session(group("Tenants"), person("Anna", "Tenants"), slot("Slot"), space("Hall"), topic("Buses"))


@st.composite
def pasted(draw: st.DrawFn) -> str:
    """Return what looks like a table, quoted well or badly."""
    separator, end = draw(SEPARATORS), draw(st.sampled_from(["\n", "\r\n", "\r"]))
    quote = draw(st.sampled_from(["", '"', "'"]))
    rows = draw(st.lists(st.lists(CELLS, max_size=6), max_size=8))
    start = draw(st.sampled_from(["", "", "\ufeff", "sep=;\n", "sep=,\r\n", "\n\n"]))
    return start + end.join(separator.join(quote + cell + quote for cell in row) for row in rows)


def previewed(table: Table) -> None:
    """Preview a table as everything that it can be; nothing else than a refusal may come of it."""
    assert len(table.rows) <= MAX_ROWS + 1
    assert table.width <= MAX_COLUMNS
    with suppress(DataRefused):
        for row in preview_people(table, guess_people(table), DAY.people, DAY.group_list).plan().rows:
            assert text.clean(row.name, text.NAME) == row.name
    board = plain(table)
    with suppress(DataRefused):
        for note in preview_notes(board, guess_notes(board), Surroundings(DAY.people)).plan().rows:
            assert text.clean(note.text, text.NOTE) == note.text
    for kind in WALL_KINDS.values():
        with suppress(DataRefused):
            kind.preview(table, guess_by_header(table, kind.words, kind.main), DAY)
    with suppress(DataRefused):
        preview_texts(table, DAY)
    for condition in (None, "Before"):
        answered(table, condition)


def answered(table: Table, condition: str | None) -> None:
    """Preview a table as answers: what would come in is what a form can keep."""
    kind = AnswersKind("form", condition)
    table = kind.table(table, ASKED)
    with suppress(DataRefused):
        found = kind.preview(table, kind.guess(table, ASKED), ASKED)
        assert len(found.rows) == len(table.data)
        numbers = Counter((row.condition_id, row.number) for row in found.plan().rows if row.number)
        assert not [each for each, times in numbers.items() if times > 1]
        for row in found.plan().rows:
            for question_id, given in row.given.items():
                question = ASKED.questions[question_id]
                checked_given(question, ASKED.boxes_of(question_id), given)


@tries(100)
@given(pasted())
def test_anything_that_is_pasted(words: str) -> None:
    with in_time(), suppress(DataRefused):
        previewed(read_text(words, "pasted"))


@tries(100)
@given(pasted(), ENCODINGS, st.booleans())
def test_any_table_in_any_encoding(words: str, encoding: str, as_other: bool) -> None:
    data = words.encode(encoding, "replace")
    with in_time(), suppress(DataRefused):
        previewed(read_bytes(data, "people.csv", "utf-8" if as_other else None))


@tries(100)
@given(
    st.binary(max_size=600) | damaged(b"name,note\nAnna,\"a, b\"\nBen,'=1+1'\nC\xc3\xa9line,\xe2\x80\x93\n" * 3)
)
def test_any_bytes(data: bytes) -> None:
    with in_time(), suppress(DataRefused):
        previewed(read_bytes(data, "people.csv"))


@pytest.mark.parametrize(
    "piece",
    ['"', '""', '"a', "'", ",", ";\n", "\n", " ", "\0", '" ', "a\u0301", '="', "sep=", "\r", "\x1b", '"\n"'],
)
def test_one_thing_over_and_over_is_read_in_time(piece: str) -> None:
    for words in (piece * 200_000, f"name,note\nAnna,{piece * 100_000}", piece * 3_000 + "\nname,note\nA,b"):
        with in_time(4), suppress(DataRefused):
            previewed(read_text(words, "long"))


@tries(60)
@given(st.lists(st.lists(st.text(max_size=40), min_size=3, max_size=3), min_size=1, max_size=6))
def test_a_table_of_ours_comes_in_as_it_went_out(rows: list[list[str]]) -> None:
    cleaned = [[text.tidy(cell, single_line=False) for cell in row] for row in rows if _sound(row)]
    if not cleaned:
        return
    made = csv_file(DataTable("Notes", ("Text", "Theme", "Role"), tuple(map(tuple, cleaned))))
    table = read_bytes(made, "notes.csv", "utf-8", ",")
    found = [[row.cell(column) for column in range(3)] for row in table.data]
    assert found == [[cell.strip() for cell in row] for row in cleaned]


def _sound(row: list[str]) -> bool:
    return all(text.has_ink(cell) and cell.isprintable() and "\ufeff" not in cell for cell in row)


# --- workbooks --------------------------------------------------------------------------------------------

MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
STRINGS = f"<sst {MAIN}><si><t>name</t></si><si><r><t>An</t></r><r><t>na</t></r></si></sst>"
STYLES = (
    '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy"/></numFmts>'
    '<cellXfs><xf/><xf numFmtId="14"/></cellXfs>'
)
SHEET = (
    '<dimension ref="A1:C4"/><sheetData>'
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>note</t></is></c></row>'
    '<row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2"><f>1+1</f><v>2</v></c></row>'
    '<row r="4" hidden="1"><c r="A4" s="1"><v>44000.5</v></c><c r="B4" t="e"><v>#N/A</v></c>'
    '<c r="C4" t="b"><v>1</v></c></row>'
    '</sheetData><mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>'
)
PARTS = st.sampled_from(
    ["xl/workbook.xml", "_rels/.rels", "xl/_rels/workbook.xml.rels", "xl/sharedStrings.xml", "../../evil",
     "/etc/x", "xl/worksheets/sheet1.xml", "[Content_Types].xml"]
)  # fmt: skip


@functools.cache
def workbook() -> bytes:
    return package(SHEET, strings=STRINGS, styles=STYLES)


def test_the_workbook_that_is_spoilt_is_sound() -> None:
    assert [row.cells[0] for row in read_bytes(workbook(), "a.xlsx").rows[:2]] == ["name", "Anna"]


@tries(60)
@given(damaged(SHEET.encode(), 6), damaged(STRINGS.encode(), 3), st.booleans())
def test_any_part_of_a_workbook_may_be_spoilt(sheet: bytes, strings: bytes, both: bool) -> None:
    spoilt = package(
        sheet.decode("utf-8", "replace"),
        strings=strings.decode("utf-8", "replace") if both else STRINGS,
        styles=STYLES,
    )
    with in_time(), suppress(DataRefused):
        previewed(read_bytes(spoilt, "a.xlsx"))


@tries(80)
@given(damaged(workbook(), 8))
def test_any_bytes_of_a_workbook_may_be_spoilt(data: bytes) -> None:
    with in_time(), suppress(DataRefused):
        previewed(read_bytes(b"PK\x03\x04" + data[4:], "a.xlsx"))


@tries(40)
@given(st.dictionaries(PARTS, st.binary(max_size=80) | st.just(STRINGS.encode())))
def test_any_archive(parts: dict[str, bytes]) -> None:
    with in_time(), suppress(DataRefused):
        previewed(read_bytes(zipped(parts), "a.xlsx"))
