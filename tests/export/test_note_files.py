"""Every kind of file holds whatever a session holds."""

from __future__ import annotations

import io

import docx
import openpyxl
import pytest
from docx.oxml.ns import qn

from fishbowl_app.export.note_files import DATA, KINDS, PICTURES, untranslated, write_notes
from fishbowl_app.model.changes import Op
from fishbowl_app.model.entities import NameStyle
from fishbowl_app.model.ops.translations import translate_texts
from fishbowl_app.model.ops.writeup import quote_all
from fishbowl_app.model.rules.paired import paired_texts
from tests.export.boards import a_board

YEAR_1 = -62_135_596_800.0


@pytest.mark.parametrize("kind", [*KINDS, *PICTURES])
@pytest.mark.parametrize("text", ["", " \n ", "one\x01two\x0b", "one\uffff"])
def test_a_file_is_written_of_what_no_door_of_ours_takes(tmp_path, kind, text):
    session = a_board(tmp_path / "board.fishbowl")
    for theme in session.snapshot.theme_list:
        quote_all(session, theme.id)
    with session.change(Op.EDIT_NOTE) as tx:
        for note in session.snapshot.note_list:
            tx.update(note, text=text, at=YEAR_1)
        for theme in session.snapshot.theme_list:
            tx.update(theme, name=text)
    write_notes(session.snapshot, tmp_path / f"out{kind}", style=NameStyle.ROLES)
    session.close()
    assert (tmp_path / f"out{kind}").stat().st_size > 0


# --- in the other language --------------------------------------------------------------------------------

WELSH = {"Warm homes": "Cartrefi cynnes", "Damp walls": "Waliau llaith", "Tenants": "Tenantiaid"}


@pytest.fixture
def in_welsh(tmp_path):
    """Return a session of which some texts were translated."""
    session = a_board(tmp_path / "board.fishbowl")
    places = {each.place: WELSH[each.text] for each in paired_texts(session.snapshot, "cy") if each.text in WELSH}
    translate_texts(session, "cy", places)
    yield session.snapshot
    session.close()


def written(snapshot, folder, kind):
    path = folder / f"out{kind}"
    write_notes(snapshot, path, style=NameStyle.ROLES, language="cy")
    return path.read_bytes()


def words_in(content, kind):
    """Return what a file says, as text."""
    if kind == ".docx":
        return "\n".join(part.text for part in docx.Document(io.BytesIO(content)).paragraphs)
    if kind == ".xlsx":
        rows = openpyxl.load_workbook(io.BytesIO(content)).active.iter_rows(values_only=True)
        return "\n".join(str(cell) for row in rows for cell in row)
    return content.decode("utf-8")


@pytest.mark.parametrize("kind", [".docx", ".md", ".xlsx", ".csv", ".svg"])
def test_a_file_in_the_other_language_has_what_was_translated(in_welsh, tmp_path, kind):
    said = words_in(written(in_welsh, tmp_path, kind), kind)
    assert "Waliau llaith" in said
    assert "Damp walls" not in said
    assert ("Cartrefi cynnes" in said) is (kind in (".docx", ".md", ".svg"))
    assert "The rent went up" in said  # what people said stays as they said it


def test_data_has_the_session_as_it_is(in_welsh, tmp_path):
    said = words_in(written(in_welsh, tmp_path, DATA), DATA)
    assert "Damp walls" in said
    assert "Waliau llaith" not in said


def test_a_word_file_marks_what_is_in_another_language_than_itself(in_welsh, tmp_path):
    made = docx.Document(io.BytesIO(written(in_welsh, tmp_path, ".docx")))
    marks = {part.text: [mark.get(qn("w:val")) for mark in part._p.iter(qn("w:lang"))] for part in made.paragraphs}
    assert marks["It is cold, and it is damp."] == ["en-GB"]  # nobody translated it
    assert marks["Cartrefi cynnes"] == []


def test_what_such_a_file_lacks_is_told(in_welsh, tmp_path):
    lacking = untranslated(in_welsh, tmp_path / "out.docx", style=NameStyle.ROLES, language="cy")
    assert "It is cold, and it is damp." in lacking
    assert not {"Damp walls", "Warm homes", "What happens today?"} & set(lacking)
    assert untranslated(in_welsh, tmp_path / "out.json", style=NameStyle.ROLES, language="cy") == []
    assert untranslated(in_welsh, tmp_path / "out.docx", style=NameStyle.ROLES, language="en") == []
