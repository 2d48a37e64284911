"""Files of odd making: encodings, delimiters, quotes, limits."""

from __future__ import annotations

import contextlib
import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from fishbowl_app.imports.grid import MAX_BYTES, DoubtKind, Table
from fishbowl_app.imports.table import read_bytes, read_file, read_text
from fishbowl_app.model.errors import DataProblem, DataRefused


def cells(table: Table) -> list[tuple[str, ...]]:
    return [row.cells for row in table.rows]


def kinds(table: Table) -> set[DoubtKind]:
    return {doubt.kind for doubt in table.doubts}


def refusal(data: bytes, name: str = "people.csv", **options: str) -> DataRefused:
    with pytest.raises(DataRefused) as caught:
        read_bytes(data, name, **options)
    return caught.value


WELSH = "Enw;Grŵp;Rôl;Nodyn\nSiân Llŷr;Tenantiaid;cadeirydd;tŷ bach\nDafydd Gŵyr;Swyddogion;;\n"
GERMAN = "Name;Gruppe\nJürgen Größe;Mieter\nÄnne Weiß;Büro\n"


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "iso-8859-14"]
)
def test_welsh_letters_survive_every_encoding_that_has_them(encoding):
    table = read_bytes(WELSH.encode(encoding), "pobl.csv")
    assert cells(table)[1] == ("Siân Llŷr", "Tenantiaid", "cadeirydd", "tŷ bach")
    assert table.has_header
    assert table.delimiter == ";"
    assert not table.doubts or kinds(table) == {DoubtKind.RAGGED_ROWS}


@pytest.mark.parametrize("encoding", ["cp1252", "iso-8859-1", "mac_roman", "cp850", "utf-8"])
@pytest.mark.parametrize(
    "text",
    [
        GERMAN,
        "Name,Group\nRené Fournier,Tenants\nZoë Åkesson,Officers\nSiân Rhys,Tenants\n",
        "Nom;Collège\nHélène Bérard;Locataires\nFrançois Noël;Élus\n",
        "Nombre;Grupo\nÍñigo Muñoz;Vecinos\nBegoña Peña;Técnicos\n",
        "Name,Note\nSiân,Rôl: cadeirydd\nGwênllian,Tŷr neb\n".replace("ŷ", "y"),
    ],
)
def test_western_letters_survive_every_encoding_that_spreadsheets_write(encoding, text):
    table = read_bytes(text.encode(encoding), "people.csv")
    assert "\n".join(table.delimiter.join(row) for row in cells(table)) == text.strip()


def test_icelandic_names_are_not_taken_for_welsh_or_croatian():
    text = "Þóra Jónsdóttir;Íbúar\nGuðrún Sigurðardóttir;Íbúar\n"
    assert cells(read_bytes(text.encode("cp1252"), "a.csv"))[0] == ("Þóra Jónsdóttir", "Íbúar")


def test_polish_names_are_read_as_central_european():
    table = read_bytes("Łukasz Żak;A\nMałgorzata Wójcik;B\n".encode("cp1250"), "a.csv")
    assert (table.encoding, cells(table)[0]) == ("cp1250", ("Łukasz Żak", "A"))


def test_another_script_is_found_and_the_guess_is_told():
    text = "Анна Петрова;Жильцы\nБорис Иванов;Служащие\nИван Сидоров;Жильцы\n"
    table = read_bytes(text.encode("cp1251"), "a.csv")
    assert cells(table)[0] == ("Анна Петрова", "Жильцы")
    assert DoubtKind.GUESSED_ENCODING in kinds(table)


def test_the_caller_can_choose_encoding_and_delimiter():
    data = "Name;A,B\nŁucja;x\n".encode("iso-8859-2")
    table = read_bytes(data, "a.csv", encoding="iso-8859-2", delimiter=",")
    assert cells(table) == [("Name;A", "B"), ("Łucja;x",)]
    assert table.encoding == "iso-8859-2"


def test_bytes_that_mean_nothing_in_a_chosen_encoding_are_counted_with_their_line():
    table = read_bytes(b"name\nok\nJ\x81s\x8d\n", "a.csv", encoding="cp1252")
    replaced = next(doubt for doubt in table.doubts if doubt.kind is DoubtKind.REPLACED)
    assert (replaced.line, replaced.count) == (3, 2)


def test_a_line_that_another_program_added_to_utf_8_is_read_and_told():
    data = "name,group\nSiân,Grŵp\nLlŷr,Tŷ\n".encode() + b"Jos\xe9,x\n"
    table = read_bytes(data, "a.csv")
    assert cells(table)[-1] == ("José", "x")
    assert [(d.kind, d.line) for d in table.doubts] == [(DoubtKind.MIXED_ENCODING, 4)]


def test_letters_that_were_lost_before_are_told():
    table = read_bytes("Enw;Grŵp\nLlŷr;Tŷ Mawr\n".encode("cp1252", "replace"), "a.csv")
    assert table.has_header
    assert [(d.kind, d.line) for d in table.doubts] == [(DoubtKind.LOST_LETTERS, 1)]
    twice = read_bytes("Enw,Rôl\nSiân,x\n".encode().decode("cp1252").encode(), "a.csv")
    assert kinds(twice) == {DoubtKind.TWICE_ENCODED}


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_every_delimiter_and_line_end_is_found(delimiter, line_end):
    rows = [("Name", "Group"), ("Ada", "Tenants, upper floors"), ("Bo", 'said "yes"\nthen left')]
    text = line_end.join(
        delimiter.join('"' + cell.replace('"', '""').replace("\n", line_end) + '"' for cell in row) for row in rows
    )
    table = read_bytes(text.encode(), "a.csv")
    assert cells(table) == rows
    assert table.delimiter == delimiter
    assert [row.number for row in table.rows] == [1, 2, 3]


def test_the_line_that_names_the_delimiter_for_excel_is_obeyed_and_no_row():
    table = read_bytes("\ufeffsep=|\r\nName|Group\r\nAda|a;b;c\r\n".encode(), "a.csv")
    assert cells(table) == [("Name", "Group"), ("Ada", "a;b;c")]
    assert [(row.number, row.line) for row in table.rows] == [(1, 2), (2, 3)]  # a spreadsheet does not show it


def test_rows_have_the_numbers_that_a_spreadsheet_gives_them():
    table = read_bytes(b'Name,Note\n"Ada","one\ntwo\nthree"\n\nBo,\nGwen,what?who\n', "a.csv")
    assert [(row.number, row.line) for row in table.rows] == [(1, None), (2, None), (4, 6), (5, 7)]
    assert [doubt.line for doubt in table.doubts] == [5]


@pytest.mark.parametrize("odd", ["sep=", 'sep="', 'sep="\n', "sep=a\nb", "sep=\n,"])
def test_an_odd_line_for_excel_is_an_ordinary_row(odd):
    assert read_text(odd).delimiter not in ('"', "a", "\n")


def test_numbers_kept_as_text_for_excel_are_unwrapped_and_formulas_stay_text():
    table = read_bytes(b'name,code\nAda,="007"\nBo,=1+1\n', "a.csv")
    assert cells(table)[1:] == [("Ada", "007"), ("Bo", "=1+1")]


def test_a_quote_that_is_never_closed_takes_no_other_row_with_it():
    table = read_bytes(b'name,note\nAda,"never closed\nBo,ok\n', "a.csv")
    assert cells(table)[1:] == [("Ada", '"never closed'), ("Bo", "ok")]
    assert [(d.kind, d.line) for d in table.doubts] == [(DoubtKind.UNCLOSED_QUOTE, 2)]


def test_a_quote_that_closes_rows_later_is_doubted():
    table = read_bytes(b'name,note\nAda,"open\nBo,ok\nCy,close"\nDi,x\n', "a.csv")
    assert DoubtKind.LONG_QUOTE in kinds(table)
    assert next(d for d in table.doubts if d.kind is DoubtKind.LONG_QUOTE).line == 2


def test_a_note_of_several_lines_is_not_doubted():
    table = read_bytes(b'name,note\nAda,"Warm homes,\nthen rent, please,\nthen more"\nBo,x\n', "a.csv")
    assert table.doubts == ()


def test_quotes_inside_a_cell_stay():
    table = read_bytes(b'name,note\nAda,"big" plans\nBo,5" nails\n', "a.csv")
    assert cells(table)[1:] == [("Ada", '"big" plans'), ("Bo", '5" nails')]
    assert kinds(table) == {DoubtKind.STRAY_QUOTE}


def test_ragged_rows_are_kept_and_told():
    table = read_bytes(b"name,group,note\nAda,x,y\nBo\nCy,x,y,more\nDi,x,y\n", "a.csv")
    assert cells(table)[3] == ("Cy", "x", "y", "more")
    assert [(d.kind, d.line, d.count) for d in table.doubts] == [(DoubtKind.RAGGED_ROWS, 3, 2)]


def test_blank_rows_are_left_out_and_counted_and_numbers_are_those_of_the_lines():
    table = read_bytes(b"name,group\n\n,\nAda,x\n\n\nBo,y\n", "a.csv")
    assert [row.number for row in table.rows] == [1, 4, 7]
    assert table.blank_rows == 4


def test_nul_bytes_are_dropped_and_told():
    table = read_bytes(bytes.fromhex("6e616d650a416e0061"), "a.csv")
    assert cells(table) == [("name",), ("Ana",)]
    assert kinds(table) == {DoubtKind.NUL_DROPPED}


def test_pasted_cells_lists_and_delimited_text_are_told_apart():
    assert cells(read_text("Ada\tTenants\nBo\tOfficers")) == [("Ada", "Tenants"), ("Bo", "Officers")]
    assert cells(read_text("Ada Byron\nBo Diaz\n\nCy Young\n")) == [("Ada Byron",), ("Bo Diaz",), ("Cy Young",)]
    assert cells(read_text("Ada,Tenants\nBo,Officers")) == [("Ada", "Tenants"), ("Bo", "Officers")]
    prose = "We need homes, now\nHeating is cold, damp, and dear\nListen, please, to all of us\nok"
    assert [row[0] for row in cells(read_text(prose))] == prose.split("\n")
    assert cells(read_text('Ada\t"two\nlines"\nBo\tone')) == [("Ada", "two\nlines"), ("Bo", "one")]


def test_nothing_is_a_table_without_rows():
    for table in (read_bytes(b"", "a.csv"), read_text(""), read_text(" \n\t\n"), read_bytes(b"\xef\xbb\xbf", "a")):
        assert table.rows == ()
        assert not table.has_header


@pytest.mark.parametrize(
    ("data", "name", "problem"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "a.xls", DataProblem.OLD_EXCEL),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            "a.xlsx",
            DataProblem.PASSWORD,
        ),
        (b"name,note\nA,B\n", "a.xlsx", DataProblem.NOT_A_SPREADSHEET),
        (b"", "a.xlsx", DataProblem.NOT_A_SPREADSHEET),
        (b"<html><table><tr><td>x", "a.xls", DataProblem.NOT_A_SPREADSHEET),
        (b"%PDF-1.7 x", "a.csv", DataProblem.NOT_A_SPREADSHEET),
        (b"{\\rtf1 x", "a.txt", DataProblem.NOT_A_SPREADSHEET),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\1\2\3\4\5\6\7", "a.csv", DataProblem.BINARY),
        (b"\0" * 4000, "a.csv", DataProblem.BINARY),
        (b"x" * (MAX_BYTES + 1), "a.csv", DataProblem.TOO_BIG),
        (b"a,b\n" * 5_002, "a.csv", DataProblem.TOO_MANY_ROWS),
        (b",".join([b"x"] * 51), "a.csv", DataProblem.TOO_MANY_COLUMNS),
    ],
)
def test_what_cannot_be_read_is_refused_with_the_reason(data, name, problem):
    assert refusal(data, name).problem is problem


def test_the_limits_themselves_are_taken():
    assert len(read_bytes(b"name,group\n" + b"a,b\n" * 5_000, "a.csv").data) == 5_000
    assert refusal(b"ada,tall\n" * 5_001).problem is DataProblem.TOO_MANY_ROWS
    wide = read_bytes(b",".join([b"x"] * 50) + b"," * 5_000, "a.csv")
    assert wide.width == 50


def test_a_missing_file_a_folder_and_a_locked_name_are_refused(tmp_path):
    for path, problem in (
        (tmp_path / "none.csv", DataProblem.MISSING),
        (tmp_path, DataProblem.NO_FILE),
        (tmp_path / ("x" * 300), DataProblem.UNREADABLE),
        (tmp_path / "a\0b", DataProblem.UNREADABLE),
    ):
        with pytest.raises(DataRefused) as caught:
            read_file(path)
        assert caught.value.problem in (problem, DataProblem.MISSING)


def test_a_file_is_read_from_the_disk(tmp_path):
    path = tmp_path / "pobl.csv"
    path.write_bytes(WELSH.encode("utf-8-sig"))
    table = read_file(path)
    assert (table.name, table.encoding, len(table.data)) == ("pobl.csv", "utf-8", 2)


@pytest.mark.parametrize(
    "unit",
    [
        b'"',
        b",",
        b"\n",
        b'",',
        b"\xe9",
        b'"a\n',
        b'a,"',
        b"A\xe9 ",
        b" ",
        b" ,",
        b"a?b",
        b'=""',
        b'"""x,',
        b"\xc5",
    ],
)
def test_no_hostile_file_takes_long(unit):
    data = unit * (MAX_BYTES // 2 // len(unit))
    started = time.process_time()
    with contextlib.suppress(DataRefused):
        read_bytes(data, "a.csv")
    assert time.process_time() - started < 3


@settings(max_examples=300)
@given(st.binary(max_size=400) | st.text(max_size=200).map(lambda t: t.encode("utf-16", "surrogatepass")))
@example(b"PK\x03\x04")
@example(b"PK\x05\x06" + b"\0" * 18)
@example(b"\xff\xfe\0\0\1")
@example(b"\xff\xfe\0\xd8")
def test_any_bytes_are_a_table_or_refused(data):
    try:
        table = read_bytes(data, "any.csv")
    except DataRefused:
        return
    assert not any("\0" in cell for row in table.rows for cell in row.cells)
    assert all(any(row.cells) for row in table.rows)
    "".join(cell for row in table.rows for cell in row.cells).encode()


@settings(max_examples=200)
@given(
    st.lists(
        st.lists(st.text(st.sampled_from('ab"ŵ,;\t| \n'), max_size=8).map(str.strip), min_size=2, max_size=4),
        min_size=1,
        max_size=8,
    ),
    st.sampled_from(",;\t|"),
)
def test_what_is_quoted_by_the_book_comes_back_whole(rows, delimiter):
    quoted = "\n".join(delimiter.join('"' + cell.replace('"', '""') + '"' for cell in row) for row in rows)
    table = read_bytes(quoted.encode(), "a.csv", delimiter=delimiter)
    wanted = [tuple(row) for row in rows if any(row)]
    got = [row.cells + ("",) * (len(want) - len(row.cells)) for row, want in zip(table.rows, wanted, strict=True)]
    assert got == wanted
