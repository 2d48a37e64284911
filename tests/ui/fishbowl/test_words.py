"""Words of the room: keys of chairs, reasons."""

from __future__ import annotations

import pytest

from fishbowl_app.model.entities import Format
from fishbowl_app.model.rules.queue import Reason
from fishbowl_app.model.rules.queue_orders import Why
from fishbowl_app.ui.fishbowl.words import (
    chair_key,
    chair_of_key,
    circle_state,
    format_summary,
    reasons_text,
    round_place,
    round_state,
)
from tests.model.build import a_round, a_session, group, people, person, turn

BEFORE, LONGER = Reason(Why.ASKED_BEFORE), Reason(Why.LONGER_WAIT)
TENANTS = group("Tenants")


def test_the_keys_of_the_upper_row_are_the_twelve_chairs():
    assert [chair_key(chair) for chair in (1, 9, 10, 11, 12)] == ["1", "9", "0", "-", "="]
    assert [chair_of_key(key) for key in ("1", "0", "=", "a", "", "12")] == [1, 10, 12, None, None, None]


@pytest.mark.parametrize(
    ("reasons", "words"),
    [
        ((Reason(Why.PUT_FIRST),), "Put first by you"),
        ((Reason(Why.NOT_YET_IN), BEFORE), "Has not been in yet; asked before the next"),
        ((Reason(Why.FEWEST_TURNS, 2),), "2 turns"),
        ((Reason(Why.LEAST_TIME, 2, 300.0),), "2 turns, was in for 5 min"),
        ((Reason(Why.LEAST_TIME, 2, 119.0, speaking=True),), "2 turns, has spoken 1 min"),
        ((Reason(Why.LEAST_TIME, 2, 60.0), LONGER), "2 turns, was in for 1 min; has waited longer"),
        ((Reason(Why.FIRST_COME, number=3),), "Asked as number 3"),
        ((Reason(Why.GROUP_TURN, group=TENANTS),), "Turn of Tenants"),
        ((Reason(Why.GROUP_TURN),), "Turn of those without a group"),
        ((Reason(Why.ASKED_BEFORE_IN_GROUP, group=TENANTS),), "Asked before the next of Tenants"),
        ((Reason(Why.ASKED_BEFORE_IN_GROUP),), "Asked before the next without a group"),
    ],
)  # fmt: skip
def test_each_reason_has_words(reasons, words):
    assert reasons_text(reasons) == words


def test_the_state_of_the_circle_is_said_in_words():
    empty = a_session(*people(4), a_round(), chairs=3)
    assert circle_state(empty) == "Nobody is in the circle yet"
    assert (
        circle_state(a_session(*people(4), a_round(), turn("P001", 1), chairs=3)) == "Talk starts when two are in"
    )
    two = a_session(*people(4), a_round(), turn("P001", 1), turn("P002", 2), chairs=3)
    assert circle_state(two) == "1 chairs free"
    three = a_session(*people(4), a_round(), *(turn(f"P00{n}", n) for n in (1, 2, 3)), chairs=3)
    assert circle_state(three) == "All chairs are taken"


def test_the_header_says_which_round_it_is():
    snapshot = a_session(person("Ana"), a_round("1", started=0.0), a_round("2"), format=Format.PANEL, chairs=6)
    assert round_place(snapshot, snapshot.rounds[0]) == "Round 1 of 2"
    assert [round_state(item) for item in (*snapshot.rounds, None)] == ["Running", "Not started", ""]
    assert round_place(snapshot, None) == "All rounds are over"
    assert format_summary(snapshot.fishbowl) == "Panel · 6 chairs"
