"""Themes: made, named, merged, split, taken out; and which notes are in them."""

from __future__ import annotations

import pytest

from fishbowl_app.model.changes import Op
from fishbowl_app.model.entities import Colour
from fishbowl_app.model.errors import BadText, Gone, NotTogether
from fishbowl_app.model.ops.board import move_notes, move_theme_frame
from fishbowl_app.model.ops.notes import edit_note
from fishbowl_app.model.ops.stacks import stack_notes
from fishbowl_app.model.ops.themes import (
    SuggestedTheme,
    accept_suggestions,
    add_theme,
    delete_themes,
    merge_themes,
    move_theme,
    place_notes,
    recolour_theme,
    rename_theme,
    set_aside,
    split_theme,
)
from fishbowl_app.model.ops.writeup import add_text, quote
from tests.model.ops.noticeboard import board, group, ids, piles, pin_up, saying


@pytest.fixture
def session(session):
    """Return a session with eight notes that say a letter each."""
    pin_up(session, *"abcdefgh")
    return session


def written(session, theme):
    """Return what is written under a theme: texts, and the letters of quotes."""
    snapshot = session.snapshot
    return [p.text or snapshot.notes[p.note_id].text for p in snapshot.passages_of(theme.id)]


def test_a_theme_takes_its_notes_and_needs_no_name(session):
    first = group(session, "ab")
    place_notes(session, ids(session, "c"), first.id)
    second = add_theme(session, name=" Warmth ")
    assert board(session) == {"#0": "abc", "Warmth": ""}
    assert (first.place, second.place, second.name) == (0, 1, "Warmth")
    assert {first.colour, second.colour} == {Colour.YELLOW, Colour.BLUE}
    assert session.history[-1].op is Op.ADD_THEME


def test_colours_come_round_again(session):
    colours = [add_theme(session).colour for _ in range(7)]
    assert colours == [*Colour, Colour.YELLOW]
    recolour_theme(session, session.snapshot.theme_list[0].id, Colour.PINK)
    recolour_theme(session, session.snapshot.theme_list[6].id, Colour.PINK)
    assert add_theme(session).colour is Colour.YELLOW


def test_a_note_that_joins_a_theme_has_no_place_of_its_own(session):
    move_notes(session, {saying(session, "a").id: (10, 20), saying(session, "b").id: (30, 40)})
    theme = group(session, "a")
    assert saying(session, "a").x is None
    place_notes(session, ids(session, "ab"), None)  # b is alone already
    assert (saying(session, "b").x, saying(session, "a").x) == (30, None)
    assert add_theme(session, at=(5, 6)).x == 5
    assert theme.x is None


def test_a_name_can_be_taken_back(session):
    theme = group(session, "a", "Warmth")
    rename_theme(session, theme.id, "Damp")
    rename_theme(session, theme.id, " ")
    assert board(session) == {"#0": "a"}
    with pytest.raises(BadText):
        rename_theme(session, theme.id, "x" * 121)


def test_themes_have_an_order(session):
    for name in "ABC":
        add_theme(session, name=name)
    move_theme(session, session.snapshot.theme_list[2].id, 0)
    assert list(board(session)) == ["C", "A", "B"]


def test_merging_takes_notes_and_writing_over_in_their_order(session):
    into, other, third = group(session, "ab"), group(session, "cd", "Damp"), group(session, "ef", "Mould")
    move_theme_frame(session, into.id, 7, 8)
    add_text(session, into.id, "First.")
    for theme, letters in ((third, "fe"), (other, "c")):
        add_text(session, theme.id, f"{theme.name}:")
        quote(session, ids(session, letters))
    merge_themes(session, into.id, [third.id, other.id, into.id])
    assert board(session) == {"Mould": "abcdef"}
    assert session.snapshot.themes[into.id].x == 7
    assert written(session, into) == ["First.", "Mould:", "f", "e", "Damp:", "c"]


def test_a_theme_with_a_name_keeps_it_when_others_join(session):
    into, other = group(session, "a", "Warmth"), group(session, "b", "Damp")
    merge_themes(session, into.id, [other.id])
    assert board(session) == {"Warmth": "ab"}


def test_splitting_makes_themes_right_after_it(session):
    theme, after = group(session, "abcdef", "Homes"), group(session, "g", "Last")
    quote(session, ids(session, "ace"))
    add_text(session, theme.id, "And:")
    made = split_theme(session, theme.id, [ids(session, "cd"), [], ids(session, "de")])
    assert board(session) == {"Homes": "abf", "#1": "cd", "#2": "e", "Last": "g"}
    assert [each.place for each in made] == [1, 2]
    assert [written(session, each) for each in (theme, *made, after)] == [["a", "And:"], ["c"], ["e"], []]


def test_only_what_is_in_a_theme_can_be_split_off(session):
    theme = group(session, "ab")
    before = session.snapshot
    with pytest.raises(NotTogether):
        split_theme(session, theme.id, [ids(session, "ac")])
    assert session.snapshot is before


def test_without_its_theme_a_note_is_alone_and_not_quoted(session):
    theme, other = group(session, "ab", "Gone"), group(session, "c", "Stays")
    quote(session, ids(session, "ac"))
    add_text(session, theme.id, "They said:")
    delete_themes(session, [theme.id])
    assert board(session) == {"Stays": "c"}
    assert session.snapshot.theme_list[0].place == 0
    assert written(session, other) == ["c"]
    assert len(session.snapshot.passages) == 1
    assert len(session.snapshot.alone) == 7


def test_a_quote_goes_with_its_note(session):
    theme, other = group(session, "ab"), group(session, "c")
    quote(session, ids(session, "abc"))
    place_notes(session, ids(session, "a"), other.id)
    assert (written(session, theme), written(session, other)) == (["b"], ["c", "a"])
    set_aside(session, ids(session, "a"))
    assert written(session, other) == ["c"]


def test_set_aside_is_in_no_theme_and_comes_back_alone(session):
    group(session, "abc", "A")
    set_aside(session, ids(session, "ad"))
    assert board(session) == {"A": "bc", "-": "ad"}
    set_aside(session, ids(session, "adb"), False)  # b is not aside: it stays
    assert board(session) == {"A": "bc"}


def test_a_stack_goes_together_and_one_from_under_it_leaves(session):
    stack_notes(session, saying(session, "a").id, ids(session, "bcd"))
    theme = group(session, "a", "A")
    assert board(session) == {"A": "abcd"}
    other = group(session, "b", "B")
    assert (board(session), piles(session)) == ({"A": "acd", "B": "b"}, ["acd"])
    place_notes(session, ids(session, "ca"), other.id)  # chosen with the top note it stays under it
    assert (board(session), piles(session)) == ({"A": "", "B": "abcd"}, ["acd"])
    set_aside(session, ids(session, "d"))
    assert (board(session)["-"], piles(session)) == ("d", ["ac"])
    assert session.snapshot.notes_of_theme(theme.id) == []


def suggestion(session, letters, theme=None, name=""):
    return SuggestedTheme(theme.id if theme else None, name, tuple(ids(session, letters)))


def test_accepting_all_is_one_step(session):
    there = group(session, "a", "Warmth")
    steps = len(session.history)
    rows = [suggestion(session, "bc", there, "not this"), suggestion(session, "de", name="Damp")]
    assert [theme.name for theme in accept_suggestions(session, rows)] == ["Warmth", "Damp"]
    assert board(session) == {"Warmth": "abc", "Damp": "de"}
    assert len(session.history) == steps + 1


def test_what_people_did_meanwhile_stays(session):
    first, gone = group(session, "a", "Warmth"), group(session, "", "Gone")
    stack_notes(session, saying(session, "g").id, ids(session, "h"))
    rows = [
        suggestion(session, "abcdh", name="Damp"),
        suggestion(session, "ef", gone),
        suggestion(session, "a", first),
        suggestion(session, "c", name="Nothing is left for it"),
        SuggestedTheme(None, "Nobody", ("not there",)),
    ]
    place_notes(session, ids(session, "b"), first.id)
    set_aside(session, ids(session, "d"))
    delete_themes(session, [gone.id])
    accept_suggestions(session, rows)
    assert board(session) == {"Warmth": "ab", "Damp": "c", "-": "d"}
    assert piles(session) == ["gh"]


def test_a_note_that_says_something_else_by_now_is_left(session):
    asked, rows = session.snapshot, [suggestion(session, "ab", name="Damp")]
    edit_note(session, saying(session, "b").id, text="B!")
    accept_suggestions(session, rows, asked)
    assert board(session) == {"Damp": "a"}


def test_nothing_to_accept_is_no_step(session):
    steps = len(session.history)
    assert accept_suggestions(session, [SuggestedTheme(None, "Damp", ())]) == []
    assert len(session.history) == steps


@pytest.mark.parametrize(
    "act",
    [
        lambda s, theme: place_notes(s, ids(s, "a"), "nowhere"),
        lambda s, theme: place_notes(s, ["nobody", *ids(s, "a")], theme),
        lambda s, theme: merge_themes(s, theme, ["nowhere"]),
        lambda s, theme: delete_themes(s, [theme, "nowhere"]),
        lambda s, theme: add_theme(s, ["nobody"]),
        lambda s, theme: move_notes(s, {"nobody": (0, 0)}),
        lambda s, theme: move_notes(s, {}, "nowhere"),
        lambda s, theme: stack_notes(s, "nobody", ids(s, "a")),
        lambda s, theme: split_theme(s, theme, [["nobody"]]),
    ],
)
def test_what_is_gone_is_said_and_nothing_is_changed(session, act):
    theme = group(session, "ab")
    before = session.snapshot
    with pytest.raises(Gone):
        act(session, theme.id)
    assert session.snapshot is before
