"""The write-up: quotes and texts under themes, in their order."""

from __future__ import annotations

import pytest

from fishbowl_app.model.changes import Op
from fishbowl_app.model.errors import BadText, Gone, NotInTheme
from fishbowl_app.model.ops.notes import add_notes, delete_notes
from fishbowl_app.model.ops.stacks import stack_notes
from fishbowl_app.model.ops.themes import add_theme, place_notes
from fishbowl_app.model.ops.writeup import (
    add_text,
    delete_passages,
    edit_text,
    move_passage,
    quote,
    quote_all,
)
from tests.model.ops.helpers import a_note, ops


@pytest.fixture
def theme(session):
    """Return a theme of three notes; a fourth is alone."""
    add_notes(session, ["one", "two", "three", "four"])
    return add_theme(session, ids(session, "one", "two", "three"), name="Numbers")


def ids(session, *texts):
    return [a_note(session, text).id for text in texts]


def read(session, theme):
    """Return what stands under a theme, quotes in quotation marks."""
    notes = session.snapshot.notes
    passages = session.snapshot.passages_of(theme.id)
    return [f"“{notes[each.note_id].text}”" if each.note_id else each.text for each in passages]


def test_notes_are_quoted_once_at_the_end_of_their_theme(session, theme):
    assert quote(session, ids(session, "two", "one", "two")) == 2
    assert quote(session, ids(session, "one", "three")) == 1
    assert read(session, theme) == ["“two”", "“one”", "“three”"]
    assert ops(session)[-1] is Op.QUOTE


def test_notes_are_quoted_before_a_passage_of_their_theme(session, theme):
    other = add_theme(session, ids(session, "four"))
    text = add_text(session, theme.id, "And so:")
    quote(session, ids(session, "two", "four", "one"), before=text.id)
    assert read(session, theme) == ["“two”", "“one”", "And so:"]
    assert read(session, other) == ["“four”"]


def test_a_note_that_is_alone_is_not_quoted_nor_any_other_with_it(session, theme):
    with pytest.raises(NotInTheme):
        quote(session, ids(session, "one", "four"))
    assert read(session, theme) == []


def test_all_of_a_theme_are_quoted_each_stack_once(session, theme):
    stack_notes(session, ids(session, "one")[0], ids(session, "three"))
    quote(session, ids(session, "three"))
    assert quote_all(session, theme.id) == 1
    assert read(session, theme) == ["“three”", "“two”"]
    assert quote_all(session, theme.id) == 0


def test_quotes_are_taken_back_and_the_gap_closes(session, theme):
    quote_all(session, theme.id)
    delete_passages(session, [session.snapshot.passages_of(theme.id)[1].id])
    assert read(session, theme) == ["“one”", "“three”"]
    assert [each.place for each in session.snapshot.passages_of(theme.id)] == [0, 1]


def test_text_is_written_between_quotes_changed_moved_and_taken_out(session, theme):
    quote_all(session, theme.id)
    text = add_text(session, theme.id, "Second:", 1)
    assert (read(session, theme)[1], text.place) == ("Second:", 1)
    edit_text(session, text.id, "Next:\n\nthe rest")
    move_passage(session, text.id, 9)
    assert read(session, theme) == ["“one”", "“two”", "“three”", "Next:\n\nthe rest"]
    delete_passages(session, [each.id for each in session.snapshot.passages_of(theme.id)][2:])
    assert read(session, theme) == ["“one”", "“two”"]


def test_text_that_is_empty_or_of_no_theme_is_refused(session, theme):
    with pytest.raises(BadText):
        add_text(session, theme.id, " \n ")
    with pytest.raises(Gone):
        add_text(session, "nobody", "Hello")
    quote(session, ids(session, "one"))
    with pytest.raises(ValueError, match="quote"):
        edit_text(session, session.snapshot.passages_of(theme.id)[0].id, "Something else")


def test_what_is_written_after_a_quote_has_left_stands_last(session, theme):
    quote_all(session, theme.id)
    place_notes(session, ids(session, "two"), None)  # a quote goes with its note
    add_text(session, theme.id, "Then")
    place_notes(session, ids(session, "two"), theme.id)
    quote(session, ids(session, "two"))
    assert read(session, theme) == ["“one”", "“three”", "Then", "“two”"]
    delete_notes(session, ids(session, "one"))
    assert read(session, theme) == ["“three”", "Then", "“two”"]
