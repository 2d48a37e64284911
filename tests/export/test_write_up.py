"""The write-up as Markdown and as a Word file: complete, in order, by role, and nothing typed is markup."""

from __future__ import annotations

import io

import docx
import pytest
from docx.oxml.ns import qn

from fishbowl_app.export.docx import word_file
from fishbowl_app.export.text import escaped, markdown
from fishbowl_app.export.wording import Wording
from fishbowl_app.model.entities import NameStyle
from fishbowl_app.model.rules.article import article
from fishbowl_app.model.session import Session
from tests.export.boards import WORDS, a_board

ENGLISH = Wording("en")


@pytest.fixture
def board(tmp_path):
    session = a_board(tmp_path / "board.fishbowl")
    yield session
    session.close()


def word(told, language="en"):
    return docx.Document(io.BytesIO(word_file(told, Wording(language))))


def of_style(document, *names):
    return [part.text for part in document.paragraphs if part.style.name in names]


# --- Markdown ---------------------------------------------------------------------------------------------


def test_themes_stand_in_their_order_with_figures_texts_and_quotes(board):
    told = markdown(article(board.snapshot, NameStyle.ROLES), ENGLISH)
    heads = [line for line in told.splitlines() if line.startswith("#")]
    assert heads == [
        "# Warm homes", "## Theme 2", "## Damp walls", "## To close", "## Notes not quoted", "### Theme 2",
        "### In no theme", "### Set aside", "## About these notes",
    ]  # fmt: skip
    assert "*Notes: 2 · Votes: 3 · Groups: 2*\n\nIt is cold, and it is damp.\n\n> The walls are damp" in told
    assert "> — Tenant · 2 notes say this · Votes: 3" in told
    assert "Notes in all: 12. Quoted: 3. In the list of notes not quoted: 9." in told


def test_no_note_is_left_out_but_those_under_another(board):
    told = markdown(article(board.snapshot, NameStyle.ROLES), ENGLISH)
    for words in WORDS:
        assert (escaped(words.split("\n")[0]) in told) is (words != "=SUM(A1:A9)")


@pytest.mark.parametrize(
    ("style", "name", "role"), [("all", True, True), ("roles", False, True), ("none", False, False)]
)
def test_people_are_called_as_was_asked_for(board, style, name, role):
    told = markdown(article(board.snapshot, NameStyle(style)), ENGLISH)
    assert ("Anwen Pantglas" in told) is name
    assert ("Tenant" in told) is role


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("# no heading", r"\# no heading"),
        ("*no* _stress_ `code`", r"\*no\* \_stress\_ \`code\`"),
        ("<script>&amp;", r"\<script\>\&amp;"),
        ("1. one", r"1\. one"),
        ("2) two", r"2\) two"),
        ("- no list", r"\- no list"),
        ("1.5 hours, 2-3 people", "1.5 hours, 2-3 people"),
        ("[a](http://b.c)", r"\[a\](http://b.c)"),
        ("===", r"\==="),
    ],
)
def test_what_somebody_typed_is_never_markup(typed, written):
    assert escaped(typed) == written


def test_an_empty_board_is_a_title_and_how_complete_it_is(tmp_path):
    session = Session.create(tmp_path / "empty.fishbowl")
    told = article(session.snapshot)
    assert markdown(told, ENGLISH).startswith("# A session without a title\n\n## About these notes\n")
    assert of_style(word(told), "Title") == ["A session without a title"]
    session.close()


# --- Word -------------------------------------------------------------------------------------------------


def test_a_word_file_has_real_headings_quotes_and_lists(board):
    made = word(article(board.snapshot, NameStyle.ROLES))
    assert of_style(made, "Title") == ["Warm homes"]
    heads = ["Theme 2", "Damp walls", "To close", "Notes not quoted", "About these notes"]
    assert of_style(made, "Heading 1") == heads
    assert of_style(made, "Heading 2") == ["Theme 2", "In no theme", "Set aside"]
    assert of_style(made, "Quote")[1].startswith("The walls are damp behind every wardrobe.\nTenant · 2 notes")
    assert len(of_style(made, "List Bullet")) == 9


@pytest.mark.parametrize(("language", "tag"), [("en", "en-GB"), ("cy", "cy-GB")])
def test_a_word_file_says_in_which_language_its_texts_are(board, language, tag):
    made = word(article(board.snapshot, NameStyle.ROLES), language)
    assert {mark.get(qn("w:val")) for mark in made.styles.element.iter(qn("w:lang"))} == {tag}
    tagged = {
        "".join(part.text for part in run.iter(qn("w:t"))): mark.get(qn("w:val"))
        for run in made.element.body.iter(qn("w:r"))
        for mark in run.iter(qn("w:lang"))
    }
    assert tagged == {"Mae'r tŷ yn oer o hyd": "cy-GB", "+44 is what they ring from": "en-GB"}


def test_a_word_file_has_a_title_and_tells_of_nobody(board):
    about = word(article(board.snapshot, NameStyle.ROLES)).core_properties
    assert (about.title, about.author, about.last_modified_by, about.comments) == (
        "Warm homes",
        "Fishbowl",
        "",
        "",
    )
