"""What a session asks of the rotation, and what its plan reaches."""

from __future__ import annotations

import pytest

from fishbowl_app.model.entities import Kind, Presence, State
from fishbowl_app.model.errors import RotationImpossible, RotationProblem
from fishbowl_app.model.rules.planned import measured, rotation_problem, rounds_to_come, seats_of_plan
from fishbowl_app.model.rules.rotation import Pin, plan
from tests.model.build import a_round, a_session, activity, at, group, people, person, seat, turn

GROUPS = (group("Tenants"), group("Officers"))
TEN = people(10, "Tenants", "Officers")


def three_rounds(*rows, **settings):
    rounds = [a_round(f"round {number}") for number in (1, 2, 3)]
    return a_session(*GROUPS, *TEN, *rounds, *rows, **settings)


def test_rounds_chairs_and_groups_are_asked_for():
    asked = rotation_problem(three_rounds(chairs=6, free_chairs=2, max_run=1))
    problem = asked.problem
    assert asked.round_ids == ("round 1", "round 2", "round 3")
    assert (problem.rounds, problem.chairs, problem.open_chairs, problem.max_run) == (3, 6, 2, 1)
    assert [who.id for who in problem.people] == [who.id for who in TEN]
    assert {who.group for who in problem.people} == {"Tenants", "Officers"}
    assert not any(who.absent for who in problem.people)


def test_what_has_happened_is_past_and_the_planned_stay_only_where_nobody_sat():
    sat = [turn("P001", 1, left=at(9), in_round="round 1"), turn("P002", 2, in_round="round 1")]
    again = turn("P001", 4, at(12), in_round="round 1")
    seats = [seat("P009", 1, "round 1"), seat("P003", 1, "round 2"), seat("P004", 1, "round 3")]
    session = a_session(
        *GROUPS,
        *TEN,
        a_round("round 1", at(0), at(20)),
        a_round("round 2", at(25)),
        a_round("round 3"),
        *(*sat, again, *seats),
    )
    asked = rotation_problem(session)
    assert asked.problem.past == ((("P001", "P002"),), (("P003",),))
    assert asked.problem.rounds == 3


def test_a_round_with_more_people_than_chairs_can_be_past():
    many = [turn(who.id, 1 + number % 5, at(number), at(number + 1), "round 1") for number, who in enumerate(TEN)]
    session = a_session(*GROUPS, *TEN, a_round("round 1", at(0), at(20)), a_round("round 2"), *many)
    asked = rotation_problem(session)
    made = plan(asked.problem, seed=1, iterations=50)
    (chairs,) = seats_of_plan(asked, made).values()
    assert (len(asked.problem.past[0][0]), len(chairs)) == (10, 4)


@pytest.mark.parametrize("presence", list(Presence))
def test_only_who_is_here_is_planned(presence):
    session = three_rounds(person("Zoe", "Tenants", presence=presence))
    here = presence in (Presence.EXPECTED, Presence.PRESENT)
    assert ("Zoe" in {who.id for who in rotation_problem(session).problem.people}) is here


def test_who_sat_and_left_is_known_but_absent_from_what_comes():
    session = a_session(
        *GROUPS,
        *TEN,
        person("Zoe", "Tenants", presence=Presence.LEFT),
        *(a_round("round 1", at(0), at(20)), a_round("round 2"), a_round("round 3")),
        turn("Zoe", left=at(20), in_round="round 1"),
    )
    asked = rotation_problem(session)
    assert {who.id: who.absent for who in asked.problem.people}["Zoe"] == frozenset({1, 2})
    assert "Zoe" not in {who for row in plan(asked.problem, iterations=50).rounds[1:] for who in row}


def test_pins_are_counted_from_zero_and_those_of_a_round_that_began_are_none():
    session = a_session(
        *GROUPS,
        *TEN,
        *(a_round("round 1", at(0), at(20)), a_round("round 2"), a_round("round 3")),
        *(seat("P001", 1, "round 1", pinned=True), seat("P002", 5, "round 3", pinned=True)),
        seat("P003", 2, "round 3"),
    )
    assert rotation_problem(session).problem.pins == (Pin(2, "P002", 4),)


def test_skipped_rounds_and_rounds_passed_over_are_not_planned():
    rows = (
        a_round("passed over"),
        a_round("held", at(0), at(20)),
        activity("tea", Kind.BREAK),
        a_round("skipped", state=State.SKIPPED),
        a_round("to come"),
    )
    session = a_session(*GROUPS, *TEN, *rows)
    assert [item.id for item in rounds_to_come(session)] == ["to come"]
    assert rotation_problem(session).round_ids == ("held", "to come")
    assert [item.id for item in rounds_to_come(a_session(*rows[:3]))] == ["passed over"]


@pytest.mark.parametrize(
    ("session", "problem"),
    [
        (a_session(*TEN), RotationProblem.NO_ROUNDS),
        (a_session(*TEN, a_round("1", at(0), at(20))), RotationProblem.NO_ROUNDS),
        (a_session(a_round("1")), RotationProblem.NO_PEOPLE),
        (a_session(person("Zoe", presence=Presence.LEFT), a_round("1")), RotationProblem.NO_PEOPLE),
    ],
)
def test_nothing_to_plan_is_said(session, problem):
    with pytest.raises(RotationImpossible) as broken:
        rotation_problem(session)
    assert broken.value.problem is problem


def test_a_plan_is_given_back_by_round_and_chair():
    session = three_rounds(seat("P007", 5, "round 2", pinned=True))
    asked = rotation_problem(session)
    seats = seats_of_plan(asked, plan(asked.problem, seed=1, iterations=50))
    assert list(seats) == ["round 1", "round 2", "round 3"]
    assert seats["round 2"][0, 5] == "P007"
    chairs = {(0, chair) for chair in range(1, 6)}
    assert all(len(row) == 4 and set(row) <= chairs for row in seats.values())


def test_what_a_plan_reaches_is_measured_with_the_edits_by_hand():
    assert measured(three_rounds()) is None
    assert measured(a_session(*TEN)) is None
    seats = [seat("P001", 1, f"round {number}") for number in (1, 2, 3)]
    reached = measured(three_rounds(*seats, seat("P002", 2, "round 1")))
    assert reached is not None
    assert reached.turns["P001"] == 3
    assert reached.pairs_met == 1
    assert reached.breaches  # three rounds in a row


def test_a_session_of_three_people_and_twelve_chairs_can_be_planned():
    session = a_session(*people(3, "Tenants"), GROUPS[0], a_round("1"), chairs=12, free_chairs=0)
    asked = rotation_problem(session)
    (chairs,) = seats_of_plan(asked, plan(asked.problem, iterations=50)).values()
    assert len(chairs) == 3
