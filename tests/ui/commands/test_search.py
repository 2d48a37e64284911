"""Which commands are found by what is typed."""

from __future__ import annotations

import pytest

from fishbowl_app.ui.commands.search import Entry, found, words_of

ENTRIES = (
    Entry("pause", "Pause or go on", "Live"),
    Entry("pin_seat", "Pin or unpin a planned seat", "Rotation", far=2),
    Entry("wall_pin", "Pin or unpin the topic", "Open space › Topics", far=0),
    Entry("mute", "Mute the chime", "Live", ("Ctrl+M",), also="sound bell alarm"),
    Entry("undo", "Undo", "Edit", why_not="Nothing to undo"),
    Entry("add", "Unig funud arall: tŷ", "Live"),
)


def names(typed: str, recent: tuple[str, ...] = ()) -> list[str]:
    return [entry.name for entry in found(ENTRIES, typed, recent)]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("pin", "wall_pin"),  # of this room before that of another
        ("seat pin", "pin_seat"),  # in any order
        ("bell", "mute"),  # what others call it
        ("live mute", "mute"),  # where it is
        ("TY", "add"),  # no accents, no capitals
        ("himme", None),
        ("hime", "mute"),  # inside a word
    ],
)
def test_words_are_found_by_their_beginnings(typed, first):
    assert next(iter(names(typed)), None) == first


def test_what_was_used_last_comes_first_where_it_fits_as_well():
    assert names("", ("mute", "pin_seat"))[:2] == ["mute", "pin_seat"]
    assert names("pin", ("pin_seat",))[0] == "pin_seat"
    assert names("pa", ("mute",)) == ["pause"]


def test_what_cannot_be_done_comes_last():
    assert names("un", ("undo",))[-1] == "undo"
    assert names("", ("undo",))[-1] == "undo"


def test_words_have_no_accents_and_no_marks():
    assert words_of("Ŵyn – É: 5 more…") == ("wyn", "e", "5", "more")
