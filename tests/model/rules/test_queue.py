"""The waiting list: its orders, their reasons, and what may never happen."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fishbowl_app.model.entities import QueueOrder
from fishbowl_app.model.rules.fairness import heard
from fishbowl_app.model.rules.queue import Reason, ordered
from fishbowl_app.model.rules.queue_orders import Why
from tests.model.build import T0, a_round, a_session, asks, at, group, people, person, speech, turn

NOW = at(60)
FIRST_COME, FEWEST_TURNS = QueueOrder.FIRST_COME, QueueOrder.FEWEST_TURNS
LEAST_HEARD, ALTERNATE = QueueOrder.LEAST_HEARD, QueueOrder.ALTERNATE


def names(session, now=NOW):
    return [place.participant.name for place in ordered(session, now)]


def whys(session, now=NOW):
    return {place.participant.name: [reason.why for reason in place.reasons] for place in ordered(session, now)}


def a_queue(order, *rows, **settings):
    """Return a session with Ana, Bo, Cy and Di, and a round that has run since T0."""
    four = [person(name) for name in ("Ana", "Bo", "Cy", "Di")]
    return a_session(*four, a_round(started=T0), *rows, queue_order=order, **settings)


def test_nobody_waits_where_nobody_asked():
    assert [ordered(a_queue(order), NOW) for order in QueueOrder] == [[]] * len(QueueOrder)


# --- first come -------------------------------------------------------------------------------------------


def test_first_come_is_by_who_asked_first():
    session = a_queue(FIRST_COME, asks("Bo", at(2)), asks("Ana", at(3)), asks("Cy", at(1)))
    places = ordered(session, at(4))
    assert names(session) == ["Cy", "Bo", "Ana"]
    assert [place.number for place in places] == [1, 2, 3]
    assert [place.reasons for place in places] == [(Reason(Why.FIRST_COME, number=n),) for n in (1, 2, 3)]
    assert [place.waited_s for place in places] == [180, 120, 60]


@pytest.mark.parametrize("order", QueueOrder)
def test_whom_the_moderator_puts_first_stands_first_the_latest_on_top(order):
    session = a_queue(order, asks("Ana"), asks("Bo", put_first=at(5)), asks("Cy"), asks("Di", put_first=at(6)))
    assert names(session) == ["Di", "Bo", "Ana", "Cy"]
    assert [whys(session)[name] for name in ("Di", "Bo")] == [[Why.PUT_FIRST], [Why.PUT_FIRST]]


def test_a_clock_set_back_makes_no_wait_shorter_than_nothing():
    assert ordered(a_queue(FIRST_COME, asks("Ana", at(5))), T0)[0].waited_s == 0


# --- fewest turns -----------------------------------------------------------------------------------------


def test_who_has_had_fewest_turns_goes_first_however_long_they_were():
    turns = turn("Ana", 1, T0, at(9)), turn("Bo", 1, at(10), at(11)), turn("Bo", 1, at(12), at(13))
    waiting = asks("Bo", at(20)), asks("Ana", at(21)), asks("Cy", at(22)), asks("Di", at(23))
    session = a_queue(FEWEST_TURNS, *turns, *waiting)
    assert names(session) == ["Cy", "Di", "Ana", "Bo"]
    assert {place.participant.name: place.reasons for place in ordered(session, NOW)} == {
        "Cy": (Reason(Why.NOT_YET_IN), Reason(Why.ASKED_BEFORE)),
        "Di": (Reason(Why.NOT_YET_IN),),
        "Ana": (Reason(Why.FEWEST_TURNS, number=1),),
        "Bo": (Reason(Why.FEWEST_TURNS, number=2),),
    }


# --- least heard ------------------------------------------------------------------------------------------


def test_who_has_had_no_turn_goes_before_who_has_and_then_time_decides():
    session = a_queue(
        LEAST_HEARD,
        turn("Ana", 1, T0, at(5)),
        turn("Bo", 1, at(6), at(8)),
        asks("Ana", at(10)),
        asks("Bo", at(11)),
        asks("Cy", at(12)),
    )
    assert names(session) == ["Cy", "Bo", "Ana"]
    reasons = {place.participant.name: place.reasons for place in ordered(session, at(13))}
    assert reasons["Cy"] == (Reason(Why.NOT_YET_IN),)
    assert reasons["Bo"] == (Reason(Why.LEAST_TIME, number=1, seconds=120),)
    assert reasons["Ana"] == (Reason(Why.LEAST_TIME, number=1, seconds=300),)


def test_where_speaking_is_marked_it_counts_instead_of_sitting():
    long, short = turn("Ana", 1, T0, at(9)), turn("Bo", 2, T0, at(3))
    session = a_queue(
        LEAST_HEARD,
        long,
        short,
        speech(long, at(1), at(2)),
        speech(short, at(1), at(3)),
        asks("Bo", at(10)),
        asks("Ana", at(11)),
    )
    assert names(session) == ["Ana", "Bo"]
    assert ordered(session, NOW)[0].reasons == (Reason(Why.LEAST_TIME, number=1, seconds=60, speaking=True),)


def test_of_those_heard_as_little_who_asked_first_goes_first_and_is_told_so():
    session = a_queue(LEAST_HEARD, asks("Cy", at(3)), asks("Bo", at(1)))
    assert whys(session) == {"Bo": [Why.NOT_YET_IN, Why.ASKED_BEFORE], "Cy": [Why.NOT_YET_IN]}
    assert names(session) == ["Bo", "Cy"]


def test_a_quarter_of_an_hour_of_waiting_makes_up_for_a_minute_in_the_circle():
    turns = turn("Ana", 1, T0, at(2)), turn("Bo", 1, at(2), at(3)), turn("Cy", 1, at(3), at(4))
    session = a_queue(LEAST_HEARD, *turns, asks("Ana", at(10)), asks("Bo", at(24)), asks("Cy", at(26)))
    assert names(session) == ["Bo", "Ana", "Cy"]
    assert whys(session) == {
        "Bo": [Why.LEAST_TIME],
        "Ana": [Why.LEAST_TIME, Why.LONGER_WAIT],
        "Cy": [Why.LEAST_TIME],
    }


def test_who_has_not_been_in_goes_before_who_has_however_long_they_wait():
    session = a_queue(LEAST_HEARD, turn("Ana", 1, T0, at(1)), asks("Ana", at(2)), asks("Bo", at(59)))
    assert names(session) == ["Bo", "Ana"]


# --- groups take turns ------------------------------------------------------------------------------------

GROUPS = [group("Tenants"), group("Officers")]


def two_groups(*rows):
    """Return a session of four tenants and two officers, and a round that has run since T0."""
    tenants = [person(f"T{n}", "Tenants") for n in (1, 2, 3, 4)]
    officers = [person(f"O{n}", "Officers") for n in (1, 2)]
    return a_session(*GROUPS, *tenants, *officers, a_round(started=T0), *rows, queue_order=ALTERNATE)


ALL_ASK = [asks(name, at(20 + n)) for n, name in enumerate(["T1", "T2", "T3", "O1", "O2"])]


def test_groups_take_turns_until_one_has_nobody_left():
    assert names(two_groups(*ALL_ASK)) == ["T1", "O1", "T2", "O2", "T3"]


def test_the_group_that_was_heard_least_for_its_size_begins():
    # Four tenants had 6 minutes together, two officers 4: 1.5 a head against 2.
    turns = [turn("T4", 1, T0, at(6)), turn("O1", 2, T0, at(4))]
    session = two_groups(*turns, *ALL_ASK)
    assert names(session) == ["T1", "O2", "T2", "O1", "T3"]
    assert ordered(session, at(25))[1].reasons == (
        Reason(Why.GROUP_TURN, group=session.groups["Officers"]),
        Reason(Why.NOT_YET_IN),
    )


def test_when_somebody_of_a_group_has_sat_down_the_other_group_is_next():
    assert names(two_groups(turn("T4", 1, at(19), at(20)), *ALL_ASK))[0] == "O1"
    assert names(two_groups(turn("O1", 1, at(19), at(20)), *ALL_ASK))[0] == "T1"


def test_people_without_a_group_take_their_turn_too():
    nobodys = [person("Ana"), person("Cy")]
    waiting = [asks("Ana", at(1)), asks("Bo", at(2)), asks("Cy", at(3)), asks("Di", at(4))]
    officers = [person("Bo", "Officers"), person("Di", "Officers")]
    session = a_session(*GROUPS, *nobodys, *officers, a_round(started=T0), *waiting, queue_order=ALTERNATE)
    assert names(session) == ["Bo", "Ana", "Di", "Cy"]
    assert ordered(session, NOW)[1].reasons == (
        Reason(Why.GROUP_TURN, group=None),
        Reason(Why.NOT_YET_IN),
        Reason(Why.ASKED_BEFORE_IN_GROUP, group=None),
    )


def test_where_one_group_waits_there_is_no_turn_of_groups():
    assert whys(two_groups(asks("T1"))) == {"T1": [Why.NOT_YET_IN]}


def test_who_is_left_when_the_other_group_has_gone_follows_without_a_turn_of_groups():
    session = two_groups(*ALL_ASK, asks("T4", at(30)))
    assert names(session) == ["T1", "O1", "T2", "O2", "T3", "T4"]
    within = [Why.GROUP_TURN, Why.NOT_YET_IN, Why.ASKED_BEFORE_IN_GROUP]
    assert whys(session) == {
        "T1": within,
        "O1": within,
        "T2": within,
        "O2": [Why.GROUP_TURN, Why.NOT_YET_IN],  # no officer follows
        "T3": [Why.NOT_YET_IN, Why.ASKED_BEFORE],
        "T4": [Why.NOT_YET_IN],
    }


# --- what always holds ------------------------------------------------------------------------------------


@st.composite
def queues(draw):
    """Return the rows of a round in which some had turns and some wait, and the order."""
    rng = Random(draw(st.integers(0, 1_000_000)))
    everybody = people(8, "Tenants", "Officers", None)
    turns = [turn(rng.choice(everybody).id, n, at(n), at(n + rng.uniform(0, 5))) for n in range(rng.randrange(6))]
    waiting = [
        asks(who.id, at(rng.uniform(0, 50)), rng.choice([None, None, None, at(51 + rng.random())]))
        for who in rng.sample(everybody, rng.randrange(1, 9))
    ]
    speeches = [speech(of, of.sat_at, of.left_at) for of in turns if rng.random() < 0.5]
    rows = [*GROUPS, *everybody, a_round(started=T0), *turns, *speeches]
    return rows, waiting, draw(st.sampled_from(QueueOrder))


@given(queues())
def test_everybody_who_asked_has_one_place_and_a_reason(queue):
    rows, waiting, order = queue
    places = ordered(a_session(*rows, *waiting, queue_order=order), NOW)
    assert sorted(place.entry.id for place in places) == sorted(entry.id for entry in waiting)
    assert [place.number for place in places] == list(range(1, len(waiting) + 1))
    assert all(place.reasons for place in places)


@given(queues(), st.randoms())
def test_the_order_does_not_depend_on_the_order_of_the_rows(queue, rng):
    rows, waiting, order = queue
    shuffled = rng.sample(waiting, len(waiting))
    places = ordered(a_session(*rows, *waiting, queue_order=order), NOW)
    assert ordered(a_session(*rows, *shuffled, queue_order=order), NOW) == places


@given(queues())
def test_who_asks_last_changes_nothing_between_the_others_unless_groups_alternate(queue):
    rows, waiting, order = queue
    if order is ALTERNATE:
        order = LEAST_HEARD
    late = asks("late", at(55))
    before = [place.entry for place in ordered(a_session(*rows, *waiting, queue_order=order), NOW)]
    rows = [*rows, person("late")]
    after = [place.entry for place in ordered(a_session(*rows, *waiting, late, queue_order=order), NOW)]
    assert [entry for entry in after if entry != late] == before


@given(queues())
def test_every_reason_is_true(queue):
    rows, waiting, order = queue
    session = a_session(*rows, *waiting, queue_order=order)
    places = ordered(session, NOW)
    had = {place.entry.id: heard_of(session, place) for place in places}
    for place, after in zip(places, [*places[1:], None], strict=True):
        later = places[place.number :]
        group = place.participant.group_id
        of_group = [other for other in later if other.participant.group_id == group]
        for reason in place.reasons:
            match reason.why:
                case Why.PUT_FIRST:
                    assert place.entry.put_first_at
                case Why.FIRST_COME:
                    assert sum(entry.asked_at <= place.entry.asked_at for entry in waiting) == reason.number
                case Why.NOT_YET_IN:
                    assert not had[place.entry.id][0]
                case Why.FEWEST_TURNS:
                    assert had[place.entry.id] == (reason.number, 0.0)
                case Why.LEAST_TIME:
                    assert had[place.entry.id] == (True, reason.seconds)
                case Why.LONGER_WAIT:
                    less = [other for other in later if had[other.entry.id] < had[place.entry.id]]
                    assert any(other.waited_s < place.waited_s for other in less)
                case Why.ASKED_BEFORE:
                    assert had[after.entry.id] == had[place.entry.id]
                    assert after.waited_s <= place.waited_s
                case Why.ASKED_BEFORE_IN_GROUP:
                    assert had[of_group[0].entry.id] == had[place.entry.id]
                    assert of_group[0].waited_s <= place.waited_s
                case Why.GROUP_TURN:
                    assert reason.group == session.groups.get(group)
                    beside = [places[place.number - 2], after] if place.number > 1 else [after]
                    assert any(other and other.participant.group_id != group for other in beside)


def heard_of(session, place):
    """Return whether somebody has been in, and for how long, or how long they spoke where that is marked.

    Where only turns count, return how many they had.
    """
    had = heard(session, NOW)[place.participant.id]
    if session.fishbowl.queue_order is QueueOrder.FEWEST_TURNS:
        return had.turns, 0.0
    return had.turns > 0, had.speaking_s if session.speeches else had.circle_s


@given(queues(), st.floats(0, 3600))
def test_while_nobody_comes_or_goes_nobody_changes_places(queue, later):
    rows, waiting, order = queue
    session = a_session(*rows, *waiting, queue_order=order)
    closed_turns = all(held.left_at is not None for held in session.turns.values())
    assert closed_turns
    assert names(session, NOW) == names(session, NOW + later)
