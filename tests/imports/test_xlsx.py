"""Workbooks: made by openpyxl where it writes what is needed, else by hand."""

from __future__ import annotations

import random
import zipfile
from datetime import date, datetime, time, timedelta
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from fishbowl_app.imports.grid import DoubtKind, Table
from fishbowl_app.imports.table import read_bytes
from fishbowl_app.model.errors import DataProblem, DataRefused


def saved(book: Workbook) -> bytes:
    buffer = BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def of_rows(*rows: tuple[object, ...]) -> bytes:
    book = Workbook()
    for row in rows:
        book.active.append(row)
    return saved(book)


def read(data: bytes, **options: str) -> Table:
    return read_bytes(data, "people.xlsx", **options)


def cells(table: Table) -> list[tuple[str, ...]]:
    return [row.cells for row in table.rows]


def doubts(table: Table) -> dict[DoubtKind, int]:
    return {doubt.kind: doubt.count for doubt in table.doubts}


def refusal(data: bytes, **options: str) -> DataProblem:
    with pytest.raises(DataRefused) as caught:
        read(data, **options)
    return caught.value.problem


def test_cells_come_as_people_see_them():
    table = read(
        of_rows(
            ("Enw", "Grŵp", "Nodyn"),
            ("Siân", 7.0, "007"),
            ("Bo", 0.1 + 0.2, True),
            ("Cy", 447700900123, date(2026, 3, 14)),
            ("Di", datetime(2026, 3, 14, 10, 5), time(9, 30)),
            ("Ed", timedelta(hours=26, minutes=5), " spaced\r\nout "),
            ("Flo", -3, 1e20),
        )
    )
    assert cells(table)[1:] == [
        ("Siân", "7", "007"),
        ("Bo", "0.3", "TRUE"),
        ("Cy", "447700900123", "2026-03-14"),
        ("Di", "2026-03-14 10:05", "09:30"),
        ("Ed", "26:05", "spaced\nout"),
        ("Flo", "-3", "1e+20"),
    ]
    assert table.has_header
    assert (table.encoding, table.delimiter, table.sheet) == (None, None, "Sheet")


def test_number_formats_of_the_sheet_are_kept():
    book = Workbook()
    for place, (value, number_format) in enumerate(
        [(7, "000"), (0.25, "0%"), (0.123, "0.0%"), (3, "0.00"), (46095, "[$-809]d mmmm yyyy"), (0.5, "h:mm")], 1
    ):
        book.active.cell(1, place, value).number_format = number_format
    assert cells(read(saved(book))) == [("007", "25%", "12.3%", "3", "2026-03-14", "12:00")]


def test_dates_of_an_old_macintosh_workbook_are_right(make_workbook):
    book = Workbook()
    book.epoch = datetime(1904, 1, 1)
    book.active.append((date(2026, 3, 14),))
    assert cells(read(saved(book))) == [("2026-03-14",)]


def test_a_formula_is_read_as_its_shown_value_or_else_as_its_text(make_workbook):
    sheet = (
        '<sheetData><row r="1"><c r="A1" t="str"><f>"An"&amp;"na"</f><v>Anna</v></c>'
        '<c r="B1"><f>SUM(1,2)</f><v>3</v></c><c r="C1"><f>WEBSERVICE("http://x")</f></c>'
        '<c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="E1" t="str"><f>""</f><v></v></c>'
        '<c r="F1"><v>9</v></c></row></sheetData>'
    )
    table = read(make_workbook(sheet))
    assert cells(table) == [("Anna", "3", '=WEBSERVICE("http://x")', "#DIV/0!", "", "9")]
    assert doubts(table) == {DoubtKind.FORMULA_TEXT: 1, DoubtKind.CELL_ERROR: 1}


def test_a_formula_that_no_program_has_reckoned_yet_loses_no_row():
    table = read(of_rows(("name",), ('=WEBSERVICE("http://127.0.0.1:9/")',)))
    assert cells(table)[1] == ('=WEBSERVICE("http://127.0.0.1:9/")',)


def test_a_value_merged_over_rows_belongs_to_each_of_them():
    book = Workbook()
    for row in [("Group", "Name"), ("Tenants", "Ada"), (None, "Bo"), (None, "Cy"), ("Officers", "Di")]:
        book.active.append(row)
    book.active.merge_cells("A2:A4")
    table = read(saved(book))
    assert [row.cells for row in table.data] == [
        ("Tenants", "Ada"),
        ("Tenants", "Bo"),
        ("Tenants", "Cy"),
        ("Officers", "Di"),
    ]
    assert doubts(table) == {DoubtKind.MERGED_CELLS: 1}


def test_a_title_merged_over_the_columns_stands_above_the_header():
    book = Workbook()
    for row in [("Workshop, 14 March",), (), ("Name", "Group", "Role"), ("Ada", "Tenants", "chair")]:
        book.active.append(row)
    book.active.merge_cells("A1:C1")
    table = read(saved(book))
    assert table.header_cells == ("Name", "Group", "Role")
    assert [row.number for row in table.above] == [1]
    assert [row.number for row in table.data] == [4]
    assert table.blank_rows == 1


def test_the_first_visible_sheet_is_read_and_the_others_are_told():
    book = Workbook()
    book.active.title = "Secret"
    book.active.append(("hidden",))
    book.active.sheet_state = "hidden"
    book.create_sheet("People").append(("Name", "Group"))
    book["People"].append(("Ada", "Tenants"))
    book.create_sheet("More").append(("Bo",))
    book.active = 1
    data = saved(book)
    table = read(data)
    assert (table.sheet, table.sheets) == ("People", ("People", "More"))
    assert doubts(table) == {DoubtKind.OTHER_SHEETS: 1, DoubtKind.HIDDEN_SHEETS: 1}
    assert cells(read(data, sheet="More")) == [("Bo",)]
    assert cells(read(data, sheet="Secret")) == [("hidden",)]
    assert refusal(data, sheet="none") is DataProblem.UNKNOWN_SHEET


def test_a_sheet_without_a_cell_is_not_told():
    book = Workbook()
    book.active.append(("Name",))
    book.active.append(("Ada",))
    book.create_sheet("Empty")
    book.create_sheet("Styled")["C3"].number_format = "0.00"
    book.create_sheet("Notes")["C3"] = 7
    assert [doubt.detail for doubt in read(saved(book)).doubts] == ["Notes"]


def test_an_empty_first_sheet_is_passed_over():
    book = Workbook()
    book.create_sheet("People").append(("Ada",))
    assert read(saved(book)).sheet == "People"
    assert read(saved(Workbook())).rows == ()


def test_hidden_rows_are_read_and_told():
    book = Workbook()
    for row in [("Name", "Group"), ("Ada", "x"), ("Bo", "y")]:
        book.active.append(row)
    book.active.row_dimensions[2].hidden = True
    table = read(saved(book))
    assert len(table.data) == 2
    assert doubts(table) == {DoubtKind.HIDDEN_ROWS: 1}


def test_blank_and_only_formatted_rows_are_left_out_and_counted():
    book = Workbook()
    book.active["A1"], book.active["A5"] = "Name", "Ada"
    book.active["A3"].number_format = "0.00"
    book.active["A900"].number_format = "0.00"
    table = read(saved(book))
    assert [row.number for row in table.rows] == [1, 5]
    assert table.blank_rows == 3


def test_rich_text_phonetic_hints_and_escaped_characters(make_workbook):
    strings = (
        '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
        "<si><r><t>Si</t></r><r><t>ân</t></r><rPh><t>hint</t></rPh></si>"
        "<si><t>a_x000D_\nb</t></si><si><t>unused</t></si></sst>"
    )
    sheet = (
        '<sheetData><row><c t="s"><v>0</v></c><c t="s"><v>1</v></c>'
        '<c t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r></is></c></row></sheetData>'
    )
    assert cells(read(make_workbook(sheet, strings=strings))) == [("Siân", "a\nb", "inline")]


def test_a_workbook_with_the_strict_names_and_prefixes_is_read(make_workbook):
    sheet = (
        '<x:sheetData xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main">'
        '<x:row r="2"><x:c r="B2" t="inlineStr"><x:is><x:t>Ada</x:t></x:is></x:c></x:row></x:sheetData>'
    )
    assert cells(read(make_workbook(sheet))) == [("", "Ada")]


def sheet_of(*cells_xml: str) -> str:
    return f"<sheetData>{''.join(cells_xml)}</sheetData>"


@pytest.mark.parametrize(
    ("sheet", "problem"),
    [
        ('<sheetData><row r="99999999999999"><c r="A1"><v>1</v></c></row></sheetData>', DataProblem.DAMAGED),
        ('<sheetData><row r="0"><c r="A1"><v>1</v></c></row></sheetData>', DataProblem.DAMAGED),
        ('<sheetData><row r="x"/></sheetData>', DataProblem.DAMAGED),
        ('<sheetData><row r="1"><c r="AAAAAA1"><v>1</v></c></row></sheetData>', DataProblem.DAMAGED),
        ('<sheetData><row r="1"><c r="ZZ1"><v>1</v></c></row></sheetData>', DataProblem.TOO_MANY_COLUMNS),
        ('<sheetData><row r="1"><c t="s"><v>5</v></c></row></sheetData>', DataProblem.DAMAGED),
        ('<sheetData><row r="1"><c><v>no number</v></c></row></sheetData>', DataProblem.DAMAGED),
        ("<sheetData><row>", DataProblem.DAMAGED),
        ("<sheetData>" + "<row><c><v>1</v></c></row>" * 5_002 + "</sheetData>", DataProblem.TOO_MANY_ROWS),
    ],
)
def test_a_hostile_sheet_is_refused_and_does_not_hang(make_workbook, sheet, problem):
    assert refusal(make_workbook(sheet)) is problem


@pytest.mark.parametrize("value", ["1e999", "nan", "inf", "-inf"])
@pytest.mark.parametrize("style", ["0", "1", "2"])
def test_numbers_that_are_none_do_no_harm(make_workbook, value, style):
    styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="9"/></cellXfs>'
    sheet = f'<sheetData><row><c s="{style}"><v>{value}</v></c><c><v>1</v></c></row></sheetData>'
    assert cells(read(make_workbook(sheet, styles=styles)))[0][1] == "1"


def test_what_unpacks_to_too_much_is_refused_before_it_is_unpacked(make_workbook):
    data = make_workbook(sheet_of(), extra={"xl/media/zeros.bin": b"\0" * (21 * 1024 * 1024)})
    assert len(data) < 100_000
    assert refusal(data) is DataProblem.UNPACKS_TOO_BIG


@pytest.mark.parametrize("part", ["strings", "sheet", "styles"])
def test_entities_are_refused_wherever_they_stand(make_workbook, part):
    kind = '<!DOCTYPE s [<!ENTITY x SYSTEM "file:///etc/hostname">]><sst><si><t>&x;</t></si></sst>'
    extra = {"styles": "xl/styles.xml", "sheet": "xl/worksheets/sheet1.xml", "strings": "xl/sharedStrings.xml"}
    good = make_workbook(sheet_of("<row><c><v>1</v></c></row>"), strings="<sst/>", styles="<cellXfs/>")
    assert refusal(replaced(good, extra[part], kind.encode())) is DataProblem.DAMAGED


def replaced(data: bytes, name: str, content: bytes) -> bytes:
    """Return a package with another content in one part."""
    buffer = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(buffer, "w") as new:
        for part in old.namelist():
            new.writestr(part, content if part == name else old.read(part))
    return buffer.getvalue()


def test_other_packages_are_refused_with_the_reason():
    def of(**parts: bytes) -> bytes:
        buffer = BytesIO()
        with zipfile.ZipFile(buffer, "w") as archive:
            for name, content in parts.items():
                archive.writestr(name.replace("__", "/"), content)
        return buffer.getvalue()

    sheet = b"application/vnd.oasis.opendocument.spreadsheet"
    assert refusal(of(mimetype=sheet, content=b"")) is DataProblem.OPEN_DOCUMENT
    assert refusal(of(readme=b"hello")) is DataProblem.NOT_A_SPREADSHEET
    assert refusal(of(xl__workbook=b"")) is DataProblem.DAMAGED
    assert refusal(replaced(of(**{"xl__workbook.bin": b""}), "", b"")) is DataProblem.OLD_EXCEL
    links = (
        b'<Relationships><Relationship Id="r" Type="x/officeDocument" Target="word/document.xml"/></Relationships>'
    )
    document = {"_rels__.rels": links, "word__document.xml": b"<d/>"}
    assert refusal(of(**document)) is DataProblem.NOT_A_SPREADSHEET


def test_the_content_counts_and_not_the_name():
    assert cells(read_bytes(of_rows(("Ada",)), "people.csv")) == [("Ada",)]


@settings(max_examples=150)
@given(st.integers(0, 10**9), st.integers(1, 20))
def test_a_damaged_workbook_is_a_table_or_refused(seed, flips):
    chance = random.Random(seed)
    data = bytearray(_GOOD)
    for _ in range(flips):
        data[chance.randrange(4, len(data))] = chance.randrange(256)
    cut = chance.randrange(4, len(data)) if seed % 3 == 0 else len(data)
    try:
        table = read(bytes(data[:cut]))
    except DataRefused as refused:
        problem = refused.problem
    else:
        problem = None
        assert len(table.rows) <= 3
    assert problem in (None, DataProblem.DAMAGED, DataProblem.NOT_A_SPREADSHEET, DataProblem.UNPACKS_TOO_BIG,
                       DataProblem.EMPTY, DataProblem.TOO_MANY_COLUMNS)  # fmt: skip


_GOOD = of_rows(("Name", "Group"), ("Ada", "Tenants"), ("Bo", date(2026, 3, 14)))
