"""Suggestions with the ids of a session, and what is left of them when people go on."""

from __future__ import annotations

import pytest

from fishbowl_app.model.clock import FixedClock
from fishbowl_app.model.ops.notes import add_notes, edit_note
from fishbowl_app.model.ops.stacks import stack_notes
from fishbowl_app.model.ops.themes import accept_suggestions, add_theme, delete_themes, set_aside
from fishbowl_app.model.rules.suggestions import suggestions
from fishbowl_app.model.rules.theme_question import question
from fishbowl_app.model.session import Session
from fishbowl_app.model.themes.asked import MEANING, Group, Member, Suggested

WORDS = ("Cold flats", "Cold halls", "Damp walls", "Damp doors", "Late buses", "No buses", "Full buses")


@pytest.fixture
def session(tmp_path):
    made = Session.create(tmp_path / "test.fishbowl", title="Homes we can heat", clock=FixedClock())
    yield made
    made.close()


@pytest.fixture
def notes(session):
    add_notes(session, WORDS)
    return [note.id for note in session.snapshot.note_list]


@pytest.fixture
def damp(session, notes):
    return add_theme(session, notes[2:3], name="Damp")


@pytest.fixture
def found(session, notes, damp):
    """One more note for the theme there is, and a new theme of three."""
    asked = question(session.snapshot, "words", {})
    groups = (
        Group(0, "Damp", ("damp",), 2, (Member(3, True),)),
        Group(None, "buses: late", ("buses",), 4, (Member(4, True), Member(6, False), Member(5, True))),
    )
    return suggestions(asked, Suggested(groups, (0, 1), same=(), same_idea=(), by=MEANING, lexical_languages=()))


def test_places_become_ids(found, notes, damp):
    joins, new = found.all
    assert (joins.theme_id, joins.title, joins.note_ids) == (damp.id, "Damp", (notes[3],))
    assert (new.theme_id, new.title, new.nearest) == (None, "buses: late", notes[4])
    assert new.note_ids == (notes[4], notes[6], notes[5])
    assert new.sure == {notes[4], notes[5]}


def test_what_people_did_since_is_left_out(session, found, notes):
    edit_note(session, notes[4], text="Late trains")
    set_aside(session, [notes[5]])
    assert found.open_in(session.snapshot, 1).note_ids == (notes[6],)
    stack_notes(session, notes[0], [notes[6]])
    assert found.open_in(session.snapshot, 1) is None


def test_one_that_joins_a_theme_ends_with_it(session, found, damp):
    assert found.open_in(session.snapshot, 0) is not None
    delete_themes(session, [damp.id])
    assert found.open_in(session.snapshot, 0) is None


def test_one_that_was_accepted_is_open_again_after_undo(session, found, notes, damp):
    new = found.open_in(session.snapshot, 1).without({notes[6]})
    (made,) = accept_suggestions(session, [new.accepted("Buses")])
    assert made.name == "Buses"
    assert {note.id for note in session.snapshot.notes_of_theme(made.id)} == {notes[4], notes[5]}
    assert found.open_in(session.snapshot, 1).note_ids == (notes[6],)
    session.undo()
    assert len(found.open_in(session.snapshot, 1).note_ids) == 3
    assert accept_suggestions(session, [found.all[0].accepted("Mould")]) == [session.snapshot.themes[damp.id]]
    assert session.snapshot.themes[damp.id].name == "Damp"
