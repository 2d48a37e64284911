"""What a session asks of the rotation, and what its plan reaches."""

from __future__ import annotations

import pytest

from fishbowl_app.model.entities import Goal, Kind, Presence, SeatRuleKind, State
from fishbowl_app.model.errors import RotationImpossible, RotationProblem
from fishbowl_app.model.rules.planned import (
    measured,
    plan_in_use,
    rotation_problem,
    rounds_to_come,
    seats_of_plan,
    standing,
)
from fishbowl_app.model.rules.rotation import Ban, Bond, GroupBond, Only, Pin, Plan, RotationKind, plan
from tests.model.build import (
    a_round,
    a_session,
    activity,
    at,
    group,
    people,
    person,
    rule,
    seat,
    table_round,
    turn,
)

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


def test_pins_to_chairs_and_tables_the_session_has_not_are_passed_over():
    rows = (a_round("round 1"), table_round("tables 1"))
    pins = (
        seat("P001", 9, "round 1", pinned=True),
        seat("P002", 1, "round 1", table=2, pinned=True),
        seat("P003", 1, "tables 1", table=58, pinned=True),
        seat("P004", 1, "tables 1", pinned=True),
        seat("P005", 1, "tables 1", table=2, pinned=True),
    )
    session = a_session(*TEN, *GROUPS, *rows, *pins, chairs=6, tables=3)
    assert rotation_problem(session).problem.pins == ()
    assert rotation_problem(session, RotationKind.TABLES).problem.pins == (Pin(0, "P005", table=1),)


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


# --- what is planned already ------------------------------------------------------------------------------


def test_the_plan_in_use_is_the_published_one_unless_all_is_planned_afresh():
    session = a_session(
        *GROUPS,
        *TEN,
        *(a_round("round 1", at(0), at(20)), a_round("round 2"), a_round("round 3")),
        *(turn("P001", left=at(20), in_round="round 1"), seat("P009", 1, "round 1")),
        *(seat("P003", 1, "round 2"), seat("P004", 4, "round 2")),
    )
    asked = rotation_problem(session)
    assert asked.problem.published == ((("P001",),), (("P003", "", "", "P004"),), ((),))
    found = plan_in_use(asked)
    assert found.tables == ((("P001",),), (("P003", "P004"),), ((),))
    assert found.chairs[1] == ("P003", None, None, "P004", None)
    fresh = rotation_problem(session, fresh=True)
    assert (fresh.problem.published, plan_in_use(fresh)) == ((), None)


def test_where_nothing_is_planned_for_what_comes_nothing_is_published():
    session = a_session(*TEN, a_round("round 1", at(0), at(20)), a_round("round 2"), seat("P001", 1, "round 1"))
    assert rotation_problem(session).problem.published == ()


def test_who_is_planned_and_has_left_is_known_but_comes_no_more():
    zoe = person("Zoe", "Tenants", presence=Presence.LEFT)
    asked = rotation_problem(three_rounds(zoe, seat("Zoe", 1, "round 2")))
    assert {who.id: who.absent for who in asked.problem.people}["Zoe"] == frozenset({0, 1, 2})


def test_planning_again_keeps_who_has_a_chair_in_it_behind_an_empty_one():
    rows = [seat(f"P{1 + number:03}", chair, "round 1") for number, chair in enumerate((1, 3, 4))]
    session = a_session(*GROUPS, *TEN, a_round("round 1"), *rows, chairs=5, free_chairs=1)
    asked = rotation_problem(session)
    (seats,) = seats_of_plan(asked, plan(asked.problem, seed=1, iterations=500)).values()
    assert (seats[0, 1], seats[0, 3], seats[0, 4]) == ("P001", "P002", "P003")


# --- table rounds -----------------------------------------------------------------------------------------


def test_table_rounds_are_asked_for_with_their_tables_by_number():
    session = a_session(
        *GROUPS,
        *TEN,
        *(a_round("round 1"), table_round("tables 1", at(0), at(20)), table_round("tables 2"), table_round("3")),
        *(seat("P001", 1, "tables 1", table=1), seat("P002", 2, "tables 1", table=4)),
        seat("P003", 1, "tables 2", table=3, pinned=True),
        tables=3,
    )
    asked = rotation_problem(session, RotationKind.TABLES)
    problem = asked.problem
    assert asked.round_ids == ("tables 1", "tables 2", "3")
    assert (problem.kind, problem.rounds, problem.tables, problem.chairs) == (RotationKind.TABLES, 3, 3, 0)
    assert problem.past == ((("P001",), (), (), ("P002",)),)
    assert problem.published[1:] == (((), (), ("P003",)), ((), (), ()))
    assert problem.pins == (Pin(1, "P003", table=2),)
    assert plan_in_use(asked).tables == problem.published
    assert rotation_problem(session).round_ids == ("round 1",)


def test_a_plan_for_tables_is_given_back_by_table_and_chair():
    rows = [seat("P001", 1, "tables 1", table=2), seat("P002", 2, "tables 1", table=2)]
    session = a_session(*GROUPS, *TEN, table_round(), *rows, tables=2)
    asked = rotation_problem(session, RotationKind.TABLES)
    made = plan(asked.problem, seed=3, iterations=100)
    (seats,) = seats_of_plan(asked, made).values()
    assert sorted(seats) == [(table, chair) for table in (1, 2) for chair in range(1, 6)]
    assert {who for (table, _), who in seats.items() if table == 2} == set(made.tables[0][1])


def test_at_a_table_those_who_were_there_come_first_as_they_sat():
    rows = [seat(who, chair, "tables 1", table=1) for chair, who in enumerate(("P005", "P001", "P003"), start=1)]
    session = a_session(*GROUPS, *TEN, table_round(), *rows, tables=2)
    asked = rotation_problem(session, RotationKind.TABLES)
    made = Plan(((("P001", "P002", "P003", "P005"), ("P004",)),))
    (seats,) = seats_of_plan(asked, made).values()
    assert [seats[1, chair] for chair in (1, 2, 3, 4)] == ["P005", "P001", "P003", "P002"]


def test_tables_are_measured_too():
    rows = [seat(who.id, 1 + number % 5, "tables 1", table=1 + number // 5) for number, who in enumerate(TEN)]
    reached = measured(a_session(*GROUPS, *TEN, table_round(), *rows, tables=2), RotationKind.TABLES)
    assert (reached.pairs_met, reached.breaches) == (20, ())


# --- rules ------------------------------------------------------------------------------------------------


def test_rules_are_handed_over_with_rounds_by_number():
    kinds = SeatRuleKind
    problem = rotation_problem(
        three_rounds(
            table_round(),
            rule(kinds.APART, "P001", "P002", rounds=["round 2", "tables 1"]),
            rule(kinds.APART, "P001", "P003"),
            rule(kinds.TOGETHER, "P004", "P005", rounds=["round 1", "round 3"]),
            rule(kinds.ONLY, "P006", "P007", rounds=["round 1"]),
            rule(kinds.NOT, "P008", rounds=["round 3"]),
            rule(kinds.NOT, "P009"),
            rule(kinds.GROUPS_APART, "Tenants", "Officers", rounds=["round 2"]),
            rule(kinds.GROUPS_TOGETHER, "Tenants", rounds=["round 3"]),
            goals=(Goal.WAITS, Goal.TURNS),
        )
    ).problem
    assert problem.apart == (Bond(("P001", "P002"), frozenset({1})), Bond(("P001", "P003")))
    assert problem.together == (Bond(("P004", "P005"), frozenset({0, 2})),)
    assert problem.only == (Only("P006", frozenset({0})), Only("P007", frozenset({0})))
    assert problem.bans == (Ban(2, "P008"), Ban(0, "P009"), Ban(1, "P009"), Ban(2, "P009"))
    assert problem.groups_apart == (GroupBond(("Tenants", "Officers"), frozenset({1})),)
    assert problem.groups_together == (GroupBond(("Tenants",), frozenset({2})),)
    assert problem.goals == (Goal.WAITS, Goal.TURNS, Goal.MIX, Goal.PAIRS)


def test_at_tables_rules_about_sitting_are_none_and_those_of_the_circle_neither():
    kinds = SeatRuleKind
    session = three_rounds(
        table_round(),
        rule(kinds.NOT, "P009"),
        rule(kinds.ONLY, "P006", rounds=["round 1"]),
        rule(kinds.APART, "P001", "P002", rounds=["round 2"]),
        rule(kinds.TOGETHER, "P001", "P002", rounds=["round 2", "tables 1"]),
    )
    problem = rotation_problem(session, RotationKind.TABLES).problem
    assert (problem.bans, problem.only, problem.apart) == ((), (), ())
    assert problem.together == (Bond(("P001", "P002"), frozenset({0})),)


def test_rules_about_those_who_are_not_here_say_nothing():
    kinds = SeatRuleKind
    problem = rotation_problem(
        three_rounds(
            group("Councillors"),
            person("Zoe", "Councillors", presence=Presence.LEFT),
            rule(kinds.APART, "P001", "Zoe"),
            rule(kinds.APART, "P001", "P002", "Zoe", "a stranger"),
            rule(kinds.GROUPS_APART, "Tenants", "Councillors"),
            rule(kinds.GROUPS_TOGETHER, "Councillors"),
            rule(kinds.ONLY, "Zoe", rounds=["round 1"]),
        )
    ).problem
    assert problem.apart == (Bond(("P001", "P002")),)
    assert (problem.groups_apart, problem.groups_together, problem.only) == ((), (), ())


def test_what_has_happened_is_not_forbidden_and_who_may_sit_only_there_sits_no_more():
    session = a_session(
        *GROUPS,
        *TEN,
        *(a_round("round 1", at(0), at(20)), a_round("skipped", state=State.SKIPPED), a_round("round 2")),
        *(turn("P001", left=at(20), in_round="round 1"), turn("P002", 2, left=at(20), in_round="round 1")),
        rule(SeatRuleKind.NOT, "P001", rounds=["round 1", "round 2"]),
        rule(SeatRuleKind.ONLY, "P002", rounds=["skipped"]),
    )
    asked = rotation_problem(session)
    assert asked.problem.bans == (Ban(1, "P001"),)
    assert asked.problem.only == (Only("P002", frozenset()),)
    assert not {"P001", "P002"} & set(plan(asked.problem, iterations=200).rounds[1])


def test_how_it_stands_is_known_before_anything_is_planned_and_when_all_is_over():
    sat = (turn("P001", 1, left=at(20)), turn("P002", 2, left=at(20)))
    held = (*people(4), a_round("round 1", at(0), at(20)), *sat)
    for rest in ((), (a_round("round 2"),)):
        found = standing(a_session(*held, *rest))
        assert (found.turns["P001"], found.turns["P003"]) == (1, 0)
        assert (found.met["P001"], found.waits["P001"], found.waits["P003"]) == (1, len(rest), 1 + len(rest))
    assert standing(a_session()).turns == {}


def test_rounds_in_which_somebody_is_not_there_are_no_wait():
    sat = (turn("P001", 1, left=at(20)), turn("P002", 2, left=at(20)))
    rows = (person("P001", presence=Presence.LEFT), *people(4)[1:], a_round("round 1", at(0), at(20)), *sat)
    found = standing(a_session(*rows, a_round("round 2"), a_round("round 3"), seat("P003", 1, "round 2")))
    assert found.waits["P001"] == 0
    assert found.waits["P002"] == 2
