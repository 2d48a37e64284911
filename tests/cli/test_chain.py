"""From a workbook of people and a file of notes, neither made by us, to a summary: no row is lost in silence."""

from __future__ import annotations

from datetime import date

import openpyxl
import pypdfium2
import pytest

from tests.cli.conftest import read

PEOPLE = (
    ("Siân Ŵyn", "Tenantiaid", "Cadeirydd y panel"),
    ("Anwen O’Dŵr", "Tenantiaid", "Tenant"),
    ("José Ŷnys", "Swyddogion", "Swyddog tai"),
    ("  Bo   Ash ", "Swyddogion", "=1+1"),
    ("x" * 61, "Swyddogion", "Swyddog tai"),
    ("", "Swyddogion", "Swyddog tai"),
    ("siân ŵyn", "TENANTIAID", "cadeirydd y panel"),
)
NOTES = (
    ("“You ring, you wait; you ring again.”", "1", "siân ŵyn"),
    ("Two\r\nlines, “quoted”", "2", ""),
    ("Damp is treated as my washing; never as the wall — £40 a month", "", "José Ynys"),
    ("x" * 300, "1", ""),
    ("<b>&amp;</b> %s {0} \\n", "Round 3", ""),
    ("", "1", ""),
)


@pytest.fixture
def workbook(folder):
    """A workbook as offices make them: a title, merged cells, dates, a hidden sheet in front, a second one."""
    book = openpyxl.Workbook()
    hidden = book.active
    hidden.title = "Lookup"
    hidden["A1"], hidden["B1"] = "Name", "Secret"
    hidden.sheet_state = "hidden"
    sheet = book.create_sheet("Gwahoddedigion")
    sheet["A1"] = "Gweithdy Cartrefi Cynnes"
    sheet.merge_cells("A1:E1")
    sheet["A2"], sheet["B2"] = "Dyddiad:", date(2026, 5, 12)
    sheet.append([])
    sheet.append(["Rhif", "Enw", "Grŵp", "Rôl", "Dyddiad ateb"])
    for number, (name, group, role) in enumerate(PEOPLE, 1):
        sheet.append([number, name, group, role, date(2026, 4, number)])
    sheet["D8"].data_type = "s"  # a text that looks like a formula
    sheet.merge_cells("C5:C6")
    sheet.row_dimensions[7].hidden = True
    book.create_sheet("Cinio")["A1"] = "Brechdanau"
    book.save(folder / "people.xlsx")


@pytest.fixture
def notes_file(folder):
    """Notes as a spreadsheet of an older Windows writes them."""
    quoted = [";".join('"' + cell.replace('"', '""') + '"' for cell in row) for row in NOTES]
    text = "\r\n".join(["Sylw;Rownd;Enw", *quoted, ""])
    (folder / "notes.csv").write_bytes(text.replace("ŵ", "w").replace("ŷ", "y").encode("cp1252"))


def text_of(path):
    document = pypdfium2.PdfDocument(path)
    try:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document).replace("\r\n", "\n")
    finally:
        document.close()


def test_from_a_workbook_and_a_list_of_notes_to_a_summary(run, folder, workbook, notes_file):
    assert run("new", "s.fishbowl", "--template", "five-chair-fishbowl").status == 0

    people = run("import", "s.fishbowl", "--people", "people.xlsx")
    assert people.status == 0
    assert "7 rows: 4 new, 0 changed, 0 there already, 1 duplicate, 2 refused." in people.out
    for said in ("row 9 was refused: the", "row 10 was refused: the", "row 11: siân ŵyn is a duplicate of row 5"):
        assert said in people.out
    for doubt in ("Lookup", "Cinio", "Hidden rows", "Merged cells"):
        assert doubt in people.out
    snapshot = read(folder / "s.fishbowl")
    assert [(p.name, snapshot.group_of(p).name, p.role) for p in snapshot.people] == [
        ("Anwen O’Dŵr", "Tenantiaid", "Tenant"),
        ("Bo   Ash", "Swyddogion", "=1+1"),
        ("José Ŷnys", "Swyddogion", "Swyddog tai"),
        ("Siân Ŵyn", "Tenantiaid", "Cadeirydd y panel"),
    ]

    notes = run("import", "s.fishbowl", "--notes", "notes.csv")
    assert notes.status == 0
    assert "6 rows: 4 notes, 2 refused." in notes.out
    assert notes.out.count("was refused: ") == 2
    assert notes.out.count("is not known as name") == 2  # the letters that the old encoding lacks
    kept = {note.text: note for note in read(folder / "s.fishbowl").note_list}
    assert list(kept) == [NOTES[0][0], "Two\nlines, “quoted”", NOTES[2][0], NOTES[4][0]]
    assert [snapshot.round_number(note.activity_id or "") for note in kept.values()] == [1, 2, 0, 3]

    assert run("summary", "s.fishbowl", "out.pdf", "--names", "all").status == 0
    text = text_of(folder / "out.pdf")
    for words in ("Siân Ŵyn", "Anwen O’Dŵr", "=1+1", "£40 a month", "<b>&amp;</b> %s {0} \\n"):
        assert words in text
    assert "Secret" not in text
    assert sorted(path.name for path in folder.iterdir()) == ["notes.csv", "out.pdf", "people.xlsx", "s.fishbowl"]


def test_the_same_files_again_add_no_person_and_say_so(run, folder, workbook):
    run("new", "s.fishbowl")
    run("import", "s.fishbowl", "--people", "people.xlsx")
    before = read(folder / "s.fishbowl")
    again = run("import", "s.fishbowl", "--people", "people.xlsx")
    assert "4 there already" in again.out
    assert read(folder / "s.fishbowl") == before


def test_another_sheet_is_read_when_it_is_named(run, folder, workbook):
    run("new", "s.fishbowl")
    done = run("import", "s.fishbowl", "--people", "people.xlsx", "--sheet", "Cegin")
    assert (done.status, done.err) == (1, "people.xlsx has no sheet called Cegin.\n")
    assert run("import", "s.fishbowl", "--notes", "people.xlsx", "--sheet", "Cinio").status == 0
    assert [note.text for note in read(folder / "s.fishbowl").note_list] == ["Brechdanau"]
