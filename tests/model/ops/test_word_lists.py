"""Which words count, and from how many notes on."""

from __future__ import annotations

import pytest

from fishbowl_app.model.errors import BadNumber, BadText
from fishbowl_app.model.ops.words import keep_word, set_least_count, stop_word


def lists(session):
    board = session.snapshot.board
    return board.stop_words, board.kept_words


def test_what_was_stopped_is_kept_by_taking_it_out_of_the_list(session):
    stop_word(session, " Damp ")
    assert lists(session) == (("damp",), ())
    stop_word(session, "damp")
    assert lists(session) == (("damp",), ())
    keep_word(session, "DAMP")
    assert lists(session) == ((), ())


def test_what_was_kept_is_stopped_by_taking_it_out_of_the_list(session):
    keep_word(session, "people")
    assert lists(session) == ((), ("people",))
    stop_word(session, "people")
    assert lists(session) == ((), ())


def test_nothing_is_no_word_and_none_no_count(session):
    with pytest.raises(BadText):
        stop_word(session, " ")
    with pytest.raises(BadNumber):
        set_least_count(session, 0)
    set_least_count(session, 20)
    assert session.snapshot.board.least_count == 20
