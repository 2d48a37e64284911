"""`fishbowl summary`: the PDF, whole or not at all, with the names that are asked for."""

from __future__ import annotations

import pypdfium2
import pytest

from fishbowl_app.model.clock import FixedClock
from fishbowl_app.model.entities import Kind
from fishbowl_app.model.ops.agenda import add_activity
from fishbowl_app.model.ops.notes import add_note
from fishbowl_app.model.ops.people import add_participant
from fishbowl_app.model.ops.seating import sit_down, toggle_speaking
from fishbowl_app.model.ops.time import finish_activity, start_activity
from fishbowl_app.model.session import Session


@pytest.fixture
def held(folder):
    """A session of one round in which two people sat and one said something."""
    clock = FixedClock()
    session = Session.create(folder / "s.fishbowl", title="Warm homes", clock=clock)
    anwen = add_participant(session, name="Anwen Pantglas", role="Tenant")
    dylan = add_participant(session, name="Dylan Llwyd", role="Officer")
    held = add_activity(session, Kind.ROUND, "How it is", 1200, question="What happens today?")
    for who in (anwen, dylan):
        sit_down(session, who.id)
    start_activity(session, held.id)
    toggle_speaking(session, 1)
    add_note(session, "Nobody rang us once.")
    clock.advance(1100)
    finish_activity(session, held.id)
    session.close()
    return folder / "s.fishbowl"


def text_of(path):
    document = pypdfium2.PdfDocument(path)
    try:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document)
    finally:
        document.close()


def test_a_summary_says_what_was_said_by_role(run, folder, held):
    done = run("summary", held, "out.pdf")
    assert (done.status, done.out) == (0, "out.pdf was written.\n")
    text = text_of(folder / "out.pdf")
    for words in ("Warm homes", "What happens today?", "Nobody rang us once.", "Tenant"):
        assert words in text
    assert "Anwen" not in text


@pytest.mark.parametrize(("names", "told"), [("all", True), ("roles", False), ("none", False)])
def test_names_are_told_only_where_that_is_asked_for(run, folder, held, names, told):
    assert run("summary", held, "out.pdf", "--names", names).status == 0
    assert ("Anwen Pantglas" in text_of(folder / "out.pdf")) is told


def test_somebody_is_told_what_could_give_a_person_away(run, held):
    session = Session.open(held)
    add_note(session, "As Dylan Llwyd said, nobody rings.")
    session.close()
    done = run("summary", held, "out.pdf")
    assert "Look: one person alone has this role or group: Officer, Tenant\n" in done.err
    assert "Look: texts that name people who are not to be named, or may: 1\n  As Dylan Llwyd said" in done.err
    assert run("summary", held, "out.pdf", "--names", "all").err == ""


def test_a_summary_is_cut_down_to_parts_and_put_on_other_paper(run, folder, held):
    assert run("summary", held, "out.pdf", "--parts", "agenda,people", "--paper", "Letter").status == 0
    assert "Nobody rang us once." not in text_of(folder / "out.pdf")
    document = pypdfium2.PdfDocument(folder / "out.pdf")
    assert [round(length) for length in document[0].get_size()] == [612, 792]
    document.close()


def test_a_summary_has_headings_in_welsh(run, folder, held):
    for language in ("en", "cy"):
        assert run("summary", held, f"{language}.pdf", "--languages", language).status == 0
    assert text_of(folder / "cy.pdf") != text_of(folder / "en.pdf")
    assert "Nobody rang us once." in text_of(folder / "cy.pdf")


def test_a_summary_in_two_languages_tells_what_is_not_translated(run, folder, held):
    done = run("summary", held, "out.pdf", "--languages", "cy,en")
    assert done.status == 0
    assert "Look: texts that are not translated yet: 5\n  Warm homes" in done.err
    text = text_of(folder / "out.pdf")
    assert text.index("Crynodeb o'r sesiwn") < text.index("Summary of the session")
    assert "This document is incomplete: 5 texts are not translated yet." in text


def test_two_languages_can_stand_one_after_the_other(run, folder, held):
    assert run("summary", held, "out.pdf", "--languages", "en,cy", "--layout", "after").status == 0
    text = text_of(folder / "out.pdf")
    assert text.rindex("Summary of the session") < text.index("Crynodeb o'r sesiwn")


def test_parts_stand_in_the_order_in_which_they_are_named(run, folder, held):
    assert run("summary", held, "out.pdf", "--parts", "method,agenda,cover").status == 0
    text = text_of(folder / "out.pdf")
    assert text.index("How it was run") < text.index("Agenda") < text.index("Summary of the session")


def test_in_large_print_it_takes_more_pages(run, folder, held):
    assert run("summary", held, "out.pdf").status == 0
    assert run("summary", held, "large.pdf", "--large").status == 0
    counts = []
    for name in ("out.pdf", "large.pdf"):
        with pypdfium2.PdfDocument(folder / name) as document:
            counts.append(len(document))
    assert counts[0] < counts[1]


def test_an_old_summary_is_replaced_but_never_by_a_broken_one(run, folder, held):
    (folder / "out.pdf").write_text("old")
    assert run("summary", "missing.fishbowl", "out.pdf").status == 1
    assert (folder / "out.pdf").read_text() == "old"
    assert run("summary", held, "out.pdf").status == 0
    assert (folder / "out.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("target", ["missing/out.pdf", "a folder.pdf", "p.csv/out.pdf"])
def test_a_summary_that_cannot_be_written_leaves_everything_as_it_is(run, folder, held, target):
    (folder / "a folder.pdf").mkdir()
    (folder / "p.csv").touch()
    assert run("summary", held, target).status == 1


def test_texts_that_are_not_translated_are_told_in_one_language_too(run, held):
    assert "not translated" not in run("summary", held, "out.pdf", "--languages", "en").err
    for languages in ("cy", "cy,en"):
        told = run("summary", held, "out.pdf", "--languages", languages).err
        assert "Look: texts that are not translated yet: 5\n" in told
        assert "  What happens today?\n" in told


@pytest.mark.parametrize("target", ["s.fishbowl", "new.fishbowl", "s.txt", "out"])
def test_a_summary_has_the_ending_of_a_pdf(run, folder, held, target):
    before = sorted(folder.iterdir())
    done = run("summary", held, target)
    assert (done.status, done.out) == (2, "")
    assert "it has to end in .pdf" in done.err
    assert sorted(folder.iterdir()) == before


@pytest.mark.parametrize(
    "option",
    [
        ("--names", "some"),
        ("--paper", "A7"),
        ("--parts", "agenda,shoes"),
        ("--languages", "pt"),
        ("--languages", "en,cy,en"),
        ("--languages", "cy,cy"),
        ("--layout", "both"),
    ],
)
def test_what_there_is_not_is_wrong_use(run, held, option):
    assert run("summary", held, "out.pdf", *option).status == 2


def test_an_empty_session_has_a_summary_too(run, folder, session):
    assert run("summary", session, "out.pdf").status == 0
    assert text_of(folder / "out.pdf")
