"""The chairs: free, taken, rotating; who has been in longest; who moves between rounds."""

from __future__ import annotations

from fishbowl_app.model.entities import Format, Presence
from fishbowl_app.model.rules.seating import (
    Moves,
    all_taken,
    chairs,
    first_free_chair,
    free_chairs,
    in_longest,
    outer_circle,
    sat_at_end,
    talk_may_start,
    who_moves,
)
from tests.model.build import T0, a_round, a_session, at, person, seat, speech, turn

NAMES = ["Ana", "Bo", "Cy", "Di", "Ed"]
PEOPLE = [person(name) for name in NAMES]


def circle(*turns, started=T0, **settings):
    """Return a session with a round that runs, three chairs and these turns."""
    return a_session(*PEOPLE, a_round(started=started), *turns, **{"chairs": 3, **settings})


def test_each_chair_says_who_sits_in_it():
    session = circle(turn("Bo", 2))
    first, second, third = chairs(session)
    assert (first.number, first.turn, first.participant, first.is_free) == (1, None, None, True)
    assert (second.participant, second.is_free) == (session.participants["Bo"], False)
    assert [first.is_rotating, second.is_rotating, third.is_rotating] == [False, False, False]


def test_the_last_chair_of_a_panel_rotates():
    states = chairs(circle(format=Format.PANEL))
    assert [chair.is_rotating for chair in states] == [False, False, True]


def test_a_chair_is_free_again_when_its_turn_has_ended():
    session = circle(turn("Ana", 1, T0, at(2)), turn("Bo", 2))
    assert free_chairs(session) == [1, 3]
    assert first_free_chair(session) == 1
    assert not all_taken(session)


def test_there_is_no_first_free_chair_when_all_are_taken():
    session = circle(turn("Ana", 1), turn("Bo", 2), turn("Cy", 3))
    assert first_free_chair(session) is None
    assert all_taken(session)


def test_without_a_round_all_chairs_are_free():
    assert free_chairs(a_session(chairs=4)) == [1, 2, 3, 4]


def test_the_fixed_chairs_of_a_panel_are_filled_before_the_rotating_one():
    assert first_free_chair(circle(turn("Ana", 1), format=Format.PANEL)) == 2
    assert first_free_chair(circle(turn("Ana", 1), turn("Bo", 2), format=Format.PANEL)) == 3


def test_a_visitor_takes_the_rotating_chair_even_when_one_of_the_panel_has_got_up():
    session = circle(turn("Ana", 1, T0, at(3)), turn("Bo", 2), format=Format.PANEL)
    assert first_free_chair(session) == 3


def test_the_talk_may_start_when_two_are_in():
    assert not talk_may_start(circle(turn("Ana", 1), turn("Bo", 2, T0, at(1))))
    assert talk_may_start(circle(turn("Ana", 1), turn("Bo", 2)))


def test_who_has_been_in_longest_is_named_only_when_all_chairs_are_taken():
    turns = [turn("Ana", 1, at(4)), turn("Bo", 2, at(3)), turn("Cy", 3, at(5))]
    assert in_longest(circle(*turns), at(9)) == turns[1]
    assert in_longest(circle(*turns[:2]), at(9)) is None


def test_nobody_is_suggested_before_the_round_runs_nor_in_a_closed_circle():
    turns = [turn("Ana", 1), turn("Bo", 2), turn("Cy", 3)]
    assert in_longest(circle(*turns, started=None), at(9)) is None
    assert in_longest(circle(*turns, format=Format.CLOSED), at(9)) is None


def test_in_a_panel_only_the_rotating_chair_is_suggested():
    turns = [turn("Ana", 1), turn("Bo", 2), turn("Cy", 3, at(5))]
    assert in_longest(circle(*turns, format=Format.PANEL), at(9)) == turns[2]


def test_of_those_in_from_the_start_it_is_who_has_spoken_longest():
    turns = [turn("Ana", 1, at(-3)), turn("Bo", 2, at(-1)), turn("Cy", 3, at(-2))]
    session = circle(*turns, speech(turns[1], at(1), at(4)), speech(turns[2], at(4), at(5)))
    assert in_longest(session, at(9)) == turns[1]


def test_the_outer_circle_is_who_is_here_and_not_inside():
    session = a_session(
        person("Ana"),
        person("Bo"),
        person("Cy", presence=Presence.EXPECTED),
        person("Di", presence=Presence.LATE),
        person("Ed", presence=Presence.LEFT),
        a_round(),
        turn("Ana", 1),
    )
    assert [who.name for who in outer_circle(session)] == ["Bo", "Cy"]


def test_between_two_planned_rounds_some_stay_some_come_some_go():
    session = a_session(
        *PEOPLE,
        a_round("1"),
        a_round("2"),
        seat("Ana", 1, "1"),
        seat("Bo", 2, "1"),
        seat("Cy", 3, "1"),
        seat("Ed", 1, "2"),
        seat("Ana", 2, "2"),
        seat("Di", 3, "2"),
    )
    ana, bo, cy, di, ed = PEOPLE
    assert who_moves(session, "1", "2") == Moves(stay=(ana,), come=(ed, di), go=(bo, cy))
    assert who_moves(session, None, "1") == Moves(stay=(), come=(ana, bo, cy), go=())


def test_who_moves_after_a_round_that_was_held_is_told_from_who_sat_at_its_end():
    session = a_session(
        *PEOPLE,
        a_round("1", T0, at(20)),
        a_round("2"),
        seat("Ana", 1, "1"),
        seat("Bo", 2, "1"),
        turn("Ana", 1, T0, at(20), "1"),
        turn("Bo", 2, T0, at(9), "1"),
        turn("Di", 2, at(9), at(20), "1"),
        seat("Bo", 1, "2"),
        seat("Ana", 2, "2"),
    )
    ana, bo, _, di, _ = PEOPLE
    assert sat_at_end(session, "1") == {"Ana": 1, "Di": 2}
    assert who_moves(session, "1", "2") == Moves(stay=(ana,), come=(bo,), go=(di,))


def test_a_round_in_which_nobody_is_recorded_was_held_as_planned():
    session = a_session(*PEOPLE, a_round("1", T0, at(20)), seat("Bo", 2, "1"), seat("Ana", 3, "1"))
    assert sat_at_end(session, "1") == {"Bo": 2, "Ana": 3}


def test_in_a_round_that_runs_sit_those_who_sit_now():
    session = a_session(*PEOPLE, a_round("1", T0), seat("Ana", 1, "1"), turn("Bo", 2, T0, None, "1"))
    assert sat_at_end(session, "1") == {"Bo": 2}
