"""The board: places, tidying, what is told of notes, and how it is set."""

from __future__ import annotations

import pytest

from fishbowl_app.model.entities import BoardLayout, Colour, ThemeOrder
from fishbowl_app.model.errors import BadNumber, BadText
from fishbowl_app.model.ops.board import colour_notes, edit_board, move_notes, move_theme_frame, tidy
from fishbowl_app.model.ops.notes import edit_note
from fishbowl_app.model.ops.stacks import stack_notes, unstack
from fishbowl_app.model.ops.themes import set_aside
from fishbowl_app.model.ops.writeup import quote
from tests.model.ops.noticeboard import board, group, ids, piles, pin_up, saying


@pytest.fixture
def session(session):
    """Return a session with eight notes that say a letter each."""
    pin_up(session, *"abcdefgh")
    return session


def lying(session, letters):
    """Return where notes lie, x and y one after the other."""
    return [(note.x, note.y) for note in (saying(session, each) for each in letters)]


def places(session, letters):
    return {note_id: (10.0 * number, -5.0) for number, note_id in enumerate(ids(session, letters))}


def test_a_drag_is_one_step_and_takes_notes_out_of_their_theme_or_into_one(session):
    theme = group(session, "ab", "A")
    move_notes(session, places(session, "bcd"), None)
    assert (board(session), lying(session, "bcd")) == ({"A": "a"}, [(0, -5), (10, -5), (20, -5)])
    steps = len(session.history)
    move_notes(session, places(session, "cd"), theme.id)
    assert (board(session), lying(session, "cd")) == ({"A": "acd"}, [(None, None)] * 2)
    assert len(session.history) == steps + 1


def test_in_a_frame_nobody_gives_a_place(session):
    group(session, "a", "A")
    set_aside(session, ids(session, "b"))
    move_notes(session, places(session, "abc"))
    assert lying(session, "abc") == [(None, None), (None, None), (20, -5)]
    assert board(session) == {"A": "a", "-": "b"}
    move_notes(session, places(session, "b"), None)
    assert board(session) == {"A": "a"}


def test_a_note_can_go_back_to_the_tray_and_not_out_of_this_world(session):
    move_notes(session, {saying(session, "a").id: (1e12, -1e12)})
    assert lying(session, "a") == [(1e6, -1e6)]
    move_notes(session, {saying(session, "a").id: None})
    assert lying(session, "a") == [(None, None)]


def test_a_stack_lies_where_its_top_note_lies(session):
    stack_notes(session, saying(session, "a").id, ids(session, "bc"))
    move_notes(session, places(session, "abc"))
    assert lying(session, "abc") == [(0, -5), (None, None), (None, None)]
    move_notes(session, {saying(session, "c").id: (1, 2)})  # dragged out from under it
    assert (lying(session, "c"), piles(session)) == ([(1, 2)], ["ab"])


def test_tidying_forgets_places_and_nothing_else(session):
    theme = group(session, "ab", "A")
    move_notes(session, places(session, "cd"))
    move_theme_frame(session, theme.id, 3, 4)
    tidy(session, BoardLayout.CLUSTERS)
    assert session.snapshot.themes[theme.id].x is None
    assert lying(session, "cd") == [(None, None)] * 2
    assert (board(session), session.snapshot.board.layout) == ({"A": "ab"}, BoardLayout.CLUSTERS)


def test_stacks_are_one_deep(session):
    stack_notes(session, saying(session, "a").id, ids(session, "b"))
    stack_notes(session, saying(session, "c").id, ids(session, "da"))
    assert piles(session) == ["cabd"]
    stack_notes(session, saying(session, "e").id, ids(session, "b"))  # one of them alone goes over
    assert piles(session) == ["cad", "eb"]
    stack_notes(session, saying(session, "d").id, ids(session, "cd"))  # one from under it comes on top
    assert piles(session) == ["dac", "eb"]
    stack_notes(session, saying(session, "a").id, ids(session, "f"))  # and leaves the others behind
    assert piles(session) == ["af", "dc", "eb"]


def test_what_goes_under_a_note_goes_where_that_is(session):
    first, other = group(session, "ab", "A"), group(session, "cd", "B")
    quote(session, ids(session, "c"))
    stack_notes(session, saying(session, "a").id, ids(session, "ce"))
    assert board(session) == {"A": "abce", "B": "d"}
    assert [passage.note_id for passage in session.snapshot.passages_of(first.id)] == ids(session, "c")
    assert session.snapshot.passages_of(other.id) == []
    stack_notes(session, saying(session, "f").id, ids(session, "b"))
    assert board(session) == {"A": "ace", "B": "d"}
    set_aside(session, ids(session, "f"))
    assert board(session)["-"] == "bf"


def test_a_stack_comes_apart_in_its_theme_or_fanned_out(session):
    group(session, "a", "A")
    stack_notes(session, saying(session, "a").id, ids(session, "bc"))
    unstack(session, ids(session, "c"))
    assert (piles(session), board(session)) == (["ab"], {"A": "abc"})
    stack_notes(session, saying(session, "d").id, ids(session, "ef"))
    move_notes(session, {saying(session, "d").id: (100, 100)})
    unstack(session, ids(session, "da"))
    assert piles(session) == []
    assert lying(session, "def") == [(100, 100), (124, 124), (148, 148)]
    assert lying(session, "ab") == [(None, None)] * 2


def test_the_note_that_comes_on_top_lies_where_the_stack_lay(session):
    stack_notes(session, saying(session, "a").id, ids(session, "b"))
    move_notes(session, {saying(session, "a").id: (9, 9)})
    stack_notes(session, saying(session, "b").id, ids(session, "a"))
    assert (piles(session), lying(session, "ab")) == (["ba"], [(None, None), (9, 9)])


def test_a_note_on_itself_is_no_step(session):
    steps = len(session.history)
    stack_notes(session, saying(session, "a").id, ids(session, "a"))
    unstack(session, ids(session, "a"))
    assert len(session.history) == steps


def test_colour_language_and_votes_of_notes(session):
    colour_notes(session, ids(session, "ab"), Colour.PINK)
    edit_note(session, saying(session, "b").id, language="cy")
    edit_note(session, saying(session, "c").id, language="cy", votes=12)
    told = [(note.colour, note.language, note.votes) for note in (saying(session, each) for each in "abc")]
    assert told == [(Colour.PINK, "", 0), (Colour.PINK, "cy", 0), (Colour.YELLOW, "cy", 12)]
    with pytest.raises(BadNumber):
        edit_note(session, saying(session, "c").id, votes=-1)
    with pytest.raises(ValueError, match="xx"):
        edit_note(session, saying(session, "a").id, language="xx")


def test_the_board_is_edited(session):
    edit_board(session, intro=" We met. ", order=ThemeOrder.VOTES)
    edited = session.snapshot.board
    assert (edited.intro, edited.order) == ("We met.", ThemeOrder.VOTES)
    with pytest.raises(BadText):
        edit_board(session, closing="x" * 4_001)
