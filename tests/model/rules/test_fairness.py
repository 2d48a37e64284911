"""Who has been heard, and how evenly."""

from __future__ import annotations

import time
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fishbowl_app.model.entities import Presence
from fishbowl_app.model.rules.fairness import (
    Heard,
    by_group,
    circle_seconds,
    gini,
    heard,
    speaking_seconds,
    turn_counts,
    whole_shares,
)
from tests.model.build import T0, a_round, a_session, at, group, people, person, speech, turn


def test_a_turn_counts_from_the_start_of_the_round_to_its_end():
    session = a_session(
        person("Ana"),
        person("Bo"),
        person("Cy"),
        person("Di"),
        a_round(started=T0, finished=at(20)),
        turn("Ana", 1, sat=at(-5)),  # sat before the start and was never taken off
        turn("Bo", 2, sat=at(-5), left=at(8)),
        turn("Cy", 3, sat=at(8), left=at(30)),
    )
    assert circle_seconds(session, at(60)) == {"Ana": 1200, "Bo": 480, "Cy": 720, "Di": 0}
    assert turn_counts(session) == {"Ana": 1, "Bo": 1, "Cy": 1, "Di": 0}


def test_a_running_round_counts_up_to_now():
    session = a_session(person("Ana"), a_round(started=T0), turn("Ana", sat=at(2)))
    assert circle_seconds(session, at(5)) == {"Ana": 180}


def test_several_turns_add_up_over_the_rounds():
    session = a_session(
        person("Ana"),
        a_round("1", T0, at(20)),
        a_round("2", at(30)),
        turn("Ana", 1, sat=T0, left=at(3), in_round="1"),
        turn("Ana", 2, sat=at(10), left=at(14), in_round="1"),
        turn("Ana", 1, sat=at(30), in_round="2"),
    )
    assert heard(session, at(31)) == {"Ana": Heard(turns=3, circle_s=8 * 60)}


def test_before_the_start_a_seat_is_a_turn_with_no_time():
    session = a_session(person("Ana"), person("Bo"), a_round(), turn("Ana"), turn("Bo", 2, T0, at(1)))
    assert turn_counts(session) == {"Ana": 1, "Bo": 0}
    assert circle_seconds(session, at(9)) == {"Ana": 0, "Bo": 0}


def test_who_got_up_before_the_round_started_had_no_turn():
    session = a_session(person("Ana"), a_round(started=T0), turn("Ana", sat=at(-5), left=at(-1)))
    assert turn_counts(session) == {"Ana": 0}
    assert circle_seconds(session, at(9)) == {"Ana": 0}


def test_a_clock_set_back_takes_nothing_away():
    session = a_session(person("Ana"), a_round(started=T0), turn("Ana", sat=at(2)))
    assert circle_seconds(session, at(-60)) == {"Ana": 0}


def test_speaking_counts_within_the_turn_and_the_round():
    first, second = turn("Ana", 1, at(-1), at(10)), turn("Bo", 2, T0)
    session = a_session(
        person("Ana"),
        person("Bo"),
        a_round(started=T0),
        first,
        second,
        speech(first, at(-1), at(1)),
        speech(first, at(9)),  # left while speaking
        speech(second, at(3), at(4)),
        speech(second, at(11)),  # speaks now
    )
    assert speaking_seconds(session, at(12)) == {"Ana": 120, "Bo": 120}


def test_groups_show_their_share_of_people_beside_their_share_of_time():
    session = a_session(
        group("Tenants"),
        group("Officers"),
        group("Press"),
        person("Ana", "Tenants"),
        person("Bo", "Tenants"),
        person("Cy", "Officers"),
        person("Di"),
        person("Ed", "Officers", presence=Presence.LATE),
        a_round(started=T0),
        turn("Ana", 1),
        turn("Cy", 2, T0, at(9)),
        turn("Cy", 3, at(10), at(19)),
        turn("Di", 4, T0, at(2)),
    )
    tenants, officers, press, others = by_group(session, at(20))
    assert (tenants.people, tenants.turns, tenants.circle_s) == (2, 1, 1200)
    assert (tenants.share_of_people, tenants.share_of_time) == (0.5, 0.5)
    assert (officers.people, officers.turns, officers.share_of_time) == (1, 2, pytest.approx(0.45))
    assert (press.people, press.share_of_people, press.share_of_time) == (0, 0, 0)
    assert (others.group, others.people, others.share_of_time) == (None, 1, pytest.approx(0.05))


def test_shares_are_whole_percents_that_make_a_hundred():
    assert whole_shares([15, 9]) == [0.63, 0.37]
    assert sum(whole_shares([1, 1, 1])) == pytest.approx(1)
    assert whole_shares([0, 0]) == [0, 0]


def test_who_has_left_counts_in_the_group_as_long_as_there_was_a_turn():
    session = a_session(
        group("Tenants"),
        person("Ana", "Tenants", presence=Presence.LEFT),
        person("Bo", "Tenants", presence=Presence.LEFT),
        a_round(started=T0),
        turn("Ana", 1, T0, at(5)),
    )
    assert [(share.people, share.circle_s) for share in by_group(session, at(9))] == [(1, 300)]


def test_a_session_without_anybody_has_no_shares():
    assert by_group(a_session(), T0) == []


@given(st.lists(st.floats(0, 1e6), max_size=30))
def test_gini_lies_between_even_and_all_in_one_hand(values):
    assert -1e-9 <= gini(values) <= 1


def test_gini_is_known_at_its_ends():
    assert gini([3, 3, 3]) == pytest.approx(0)
    assert gini([0, 0, 0, 8]) == pytest.approx(0.75)
    assert gini([]) == gini([0, 0]) == 0


@given(st.integers(0, 10_000))
def test_nobody_spoke_longer_than_they_sat_and_no_second_is_lost_between_the_groups(seed):
    rng = Random(seed)
    rows = people(6, "Tenants", "Officers")
    turns = []
    for number in range(10):
        sat = at(rng.uniform(-5, 40))
        left = rng.choice([None, sat + rng.uniform(0, 900)])
        turns.append(turn(rng.choice(rows).id, number + 1, sat, left, rng.choice(["1", "2"])))
    speeches = [speech(of, at(rng.uniform(-5, 40)), rng.choice([None, at(41)])) for of in turns]
    session = a_session(
        group("Tenants"),
        group("Officers"),
        *rows,
        a_round("1", T0, at(15)),
        a_round("2", at(20), rng.choice([None, at(30)])),
        *turns,
        *speeches,
    )
    each = heard(session, at(35))
    assert all(0 <= one.speaking_s <= one.circle_s + 1e-6 for one in each.values())
    total = sum(one.circle_s for one in each.values())
    assert sum(share.circle_s for share in by_group(session, at(35))) == pytest.approx(total)


def test_three_hundred_people_and_a_thousand_turns_are_counted_at_once():
    rng = Random(1)
    rows = people(300, "Tenants", "Officers")
    turns = [turn(rng.choice(rows).id, k + 1, at(k / 10), at(k / 10 + 3), "1") for k in range(1000)]
    session = a_session(
        group("Tenants"),
        group("Officers"),
        *rows,
        a_round("1", T0),
        *turns,
        *(speech(of, of.sat_at) for of in turns),
    )
    for count in (heard, by_group, circle_seconds, speaking_seconds):
        took = min(_seconds(lambda: count(session, at(200))) for _ in range(5))  # noqa: B023
        assert took < 0.010, count  # 3 ms on a quiet machine


def _seconds(work) -> float:
    begun = time.process_time()
    work()
    return time.process_time() - begun
