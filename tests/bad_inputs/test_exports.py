"""The exports of the collection: cells, sheets, names of files, targets and codes, from texts of strangers."""

from __future__ import annotations

import csv
import io
import os
import re
from contextlib import suppress
from pathlib import Path

import openpyxl
import pytest

from fishbowl_app.export.atomic import write_whole
from fishbowl_app.export.note_files import write_notes
from fishbowl_app.export.pdf.drawn import page_images
from fishbowl_app.export.qr.reading import texts_in
from fishbowl_app.export.safe_names import safe_name
from fishbowl_app.imports.columns import guess_notes, guess_people
from fishbowl_app.imports.notes import Surroundings, preview_notes
from fishbowl_app.imports.people import preview_people
from fishbowl_app.imports.table import read_file
from fishbowl_app.model import text
from fishbowl_app.model.clock import FixedClock
from fishbowl_app.model.entities import CodeKind, NameStyle, WifiSecurity
from fishbowl_app.model.errors import BadAddress, BadText, FileExists, NotWritten
from fishbowl_app.model.ops.codes import add_code
from fishbowl_app.model.ops.details import edit_details
from fishbowl_app.model.ops.notes import add_note
from fishbowl_app.model.ops.people import add_participant
from fishbowl_app.model.rules.codes import payload
from fishbowl_app.model.session import Session
from fishbowl_app.model.text import as_before, clean, defused, like_formula, tidy
from tests.bad_inputs.cases import Case, as_parameters, cases, of_actions, texts_of
from tests.export.qr.pages import page_with

MOST_OF_ADDRESS = 120  # characters, as the index says
MOST_OF_NETWORK = 32  # bytes, as Wi-Fi has it


@pytest.fixture
def session(tmp_path):
    made = Session.create(tmp_path / "a.fishbowl", title="Export", clock=FixedClock())
    yield made
    made.close()


def parameters(*actions: str):
    return pytest.mark.parametrize("case", as_parameters(of_actions("export", *actions)))


def csv_cells(session: Session, folder: Path) -> list[str]:
    """Return all cells of the notes as CSV, as they stand there."""
    path = folder / "notes.csv"
    write_notes(session.snapshot, path, style=NameStyle.ALL)
    return [cell for row in csv.reader(io.StringIO(path.read_text(encoding="utf-8-sig"))) for cell in row]


def sheet_of(session: Session, folder: Path):
    path = folder / "notes.xlsx"
    write_notes(session.snapshot, path, style=NameStyle.ALL)
    return openpyxl.load_workbook(path).worksheets[0]


# --- cells ------------------------------------------------------------------------------------------------


@parameters("neutralise")
def test_no_cell_is_calculated(case: Case, session: Session, tmp_path: Path):
    (given,) = texts_of(case)
    assert defused(given) == case.expected["cell"]
    assert as_before(defused(given)) == given
    kept = add_note(session, given).text
    assert defused(kept) in csv_cells(session, tmp_path)
    cell = sheet_of(session, tmp_path)["A2"]
    assert (cell.value, cell.data_type) == (kept, case.expected.get("xlsx_type", "s"))
    assert cell.quotePrefix is like_formula(kept)  # what a spreadsheet makes of an apostrophe


@parameters("round_trip")
@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_what_went_out_comes_in_the_same(case: Case, session: Session, tmp_path: Path, kind: str):
    (given,) = texts_of(case)
    path = tmp_path / f"notes.{kind}"
    if "name" in case.where:
        add_participant(session, name=given)
    kept = add_note(session, given).text
    add_note(session, "another")
    write_notes(session.snapshot, path, style=NameStyle.ALL)
    table = read_file(path)
    rows = preview_notes(table, guess_notes(table), Surroundings()).plan().rows
    assert kept in [row.text for row in rows]


@parameters("round_trip")
def test_what_looks_like_a_number_is_a_name_when_it_is_one(case: Case, tmp_path: Path):
    (given,) = texts_of(case)
    path = tmp_path / "people.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([["name", "note"], [defused(given), "x"], ["Ben", "y"]])
    table = read_file(path)
    (row, _) = preview_people(table, guess_people(table), (), ()).rows
    assert row.name == tidy(given, single_line=True)


# --- names ------------------------------------------------------------------------------------------------


def is_sheet(case: Case) -> bool:
    return "sheet" in case.where


@pytest.mark.parametrize("case", as_parameters(filter(is_sheet, of_actions("export", "safe_name"))))
def test_a_sheet_has_a_name_that_spreadsheets_take(case: Case, session: Session, tmp_path: Path):
    edit_details(session, title=texts_of(case)[0])
    title = sheet_of(session, tmp_path).title
    assert 0 < len(title) <= case.expected.get("max_len", 31)
    assert not set(title) & set(case.expected.get("must_not_contain", "[]:*?/\\"))


@pytest.mark.parametrize(
    "case", as_parameters(case for case in of_actions("export", "safe_name") if not is_sheet(case))
)
def test_a_title_makes_a_name_that_is_safe_everywhere(case: Case, tmp_path: Path):
    (title,) = texts_of(case)
    expected = case.expected
    name = safe_name(title, ".pdf")
    assert name == expected.get("name", name)
    assert len(name) <= expected.get("max_chars", 84)
    assert len(name.encode()) <= expected.get("max_bytes", 204)
    assert (tmp_path / name).resolve().parent == tmp_path.resolve()
    (tmp_path / name).touch()


# --- targets ----------------------------------------------------------------------------------------------


@parameters("ask_or_new_name")
def test_a_target_that_is_not_to_be_replaced_stays(case: Case, session: Session, tmp_path: Path):
    state = case.generator["state"]
    target = tmp_path / "out" / "notes.csv"
    target.parent.mkdir()
    if "missing" in state or "not exist" in state:
        target = tmp_path / "none" / "notes.csv"
    elif "is a folder" in state or "is a directory" in state:
        target.mkdir()
    elif "pipe" in state or "device" in state:
        os.mkfifo(target)
    elif "long" in state:
        target = target.with_name(f"{'a' * 300}.csv")
    elif "link" in state:
        target.symlink_to(session.path)
    elif "session" in state:
        target = session.path
    else:
        target.write_text("years of work")
        target.chmod(0o444)
    held = session.path.read_bytes()
    add = {item: item.read_bytes() for item in target.parent.glob("*") if item.is_file()}
    with pytest.raises((NotWritten, FileExists)):
        write_whole(target, b"new", never=[session.path])
    assert session.path.read_bytes() == held
    assert {item: item.read_bytes() for item in target.parent.glob("*") if item.is_file()} == add
    with suppress(OSError):
        os.chmod(target, 0o644)


# --- codes ------------------------------------------------------------------------------------------------


@parameters("qr_escaped")
def test_a_network_is_read_by_phones_as_it_is_called(case: Case, session: Session):
    (given,) = texts_of(case)
    try:
        kept = clean(given, text.NETWORK)
        add_code(session, CodeKind.WIFI, "Wi-Fi", network=kept, security=WifiSecurity.OPEN)
    except BadText:
        assert not tidy(given, single_line=True) or len(given.encode()) > MOST_OF_NETWORK
        return
    for name, password in ((kept, "12345678"), ("Hall", f"{kept}12345678"[: text.PASSWORD.limit])):
        code = add_code(
            session, CodeKind.WIFI, "Wi-Fi", network=name, password=password, security=WifiSecurity.WPA
        )
        (seen,) = texts_in(next(iter(page_images(page_with([payload(code, session.snapshot, 0)], 45), 150 / 72))))
        assert fields_of(seen) == {"T": "WPA", "S": code.network, "P": code.password}


def fields_of(payload: str) -> dict[str, str]:
    """Read a "WIFI:" text as phones do: a backslash makes the next character an ordinary one."""
    assert payload.startswith("WIFI:")
    found: dict[str, str] = {}
    key, value, letters = "", "", iter(payload.removeprefix("WIFI:"))
    for letter in letters:
        if letter == "\\":
            value += next(letters)
        elif letter == ":" and not key:
            key, value = value, ""
        elif letter == ";":
            if key:
                found[key] = value
            key = value = ""
        else:
            value += letter
    return found


@parameters("qr_ok")
def test_an_address_makes_a_code_or_is_refused(case: Case, session: Session):
    (given,) = texts_of(case)
    given = given.replace("{LAN_IP}", "192.168.1.20").replace("{PORT}", "8080")
    given = given.replace("{TOKEN}", "x" * 22).replace("{RANDOM22}", "y" * 22)
    if re.match(r"https?://\[fe[89ab]", given, re.IGNORECASE):
        with pytest.raises(BadAddress):
            add_code(session, CodeKind.LINK, "Link", address=given)
        return
    code = add_code(session, CodeKind.LINK, "Link", address=given)
    assert payload(code, session.snapshot, 0) == given
    assert len(given) < MOST_OF_ADDRESS
    (seen,) = texts_in(next(iter(page_images(page_with([given], 32, "M"), 150 / 72))))
    assert seen == given


@pytest.mark.parametrize(
    "address",
    ["http://[fe80::1%25eth0]:8080/j/x", "http://[fe80::1%eth0]/", "http://[fe80::1]", "http://[fe80::1"],
)
def test_an_address_of_one_computer_s_own_link_is_not_taken(session: Session, address: str):
    with pytest.raises(BadAddress):
        add_code(session, CodeKind.LINK, "Link", address=address)


def test_every_case_of_exports_was_tried():
    known = {"neutralise", "round_trip", "safe_name", "ask_or_new_name", "qr_escaped", "qr_ok"}
    assert {case.action for case in cases("export")} <= known
