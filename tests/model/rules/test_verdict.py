"""Which rules of a session bar each other, and which only cost a goal."""

from __future__ import annotations

from fishbowl_app.model.entities import SeatRuleKind
from fishbowl_app.model.rules.planned import rotation_problem
from fishbowl_app.model.rules.rotation import Pin, RotationKind, Rule
from fishbowl_app.model.rules.verdict import costs_a_goal, judge
from tests.model.build import a_round, a_session, group, people, rule, seat, table_round

K = SeatRuleKind
ROWS = (group("Tenants"), group("Officers"), *people(10, "Tenants", "Officers"))
ROUNDS = tuple(a_round(f"r{number}") for number in (1, 2, 3, 4))
HARMLESS = rule(K.APART, "P004", "P005")


def verdict(*rows, kind=RotationKind.CIRCLE):
    session = a_session(*ROWS, *ROUNDS, HARMLESS, *rows)
    return judge(session, rotation_problem(session, kind))


def test_rules_that_can_be_kept_are_not_barred():
    found = verdict(rule(K.ONLY, "P001", rounds=("r1", "r2")))
    assert (found.conflicts, found.given_up, found.barred) == ((), (), {})


def test_a_pin_against_a_rule_is_given_up_and_the_rule_is_marked():
    no = rule(K.NOT, "P001", rounds=("r2",))
    found = verdict(no, seat("P001", 2, "r2", pinned=True))
    assert found.barred == {no.id: found.conflicts[0]}
    assert not costs_a_goal(found.conflicts[0])
    assert found.given_up == (Pin(1, "P001", 1),)
    assert found.conflicts[0].rounds == (1,)


def test_two_rules_against_each_other_are_both_marked():
    apart, together = rule(K.APART, "P001", "P002"), rule(K.TOGETHER, "P001", "P002")
    found = verdict(apart, together, table_round(), kind=RotationKind.TABLES)
    assert set(found.barred) == {apart.id, together.id}
    pinned = seat("P001", 1, "r3", pinned=True)
    assert set(verdict(apart, together, pinned).barred) == {apart.id, together.id}
    assert verdict(apart, together).barred == {}, "neither of them need sit"


def test_a_rule_that_costs_somebody_their_share_only_costs_a_goal():
    never = rule(K.NOT, "P001")
    found = verdict(never)
    assert Rule.TURNS in {part.rule for part in found.barred[never.id].parts}
    assert costs_a_goal(found.barred[never.id])


def test_the_plan_in_use_changes_nothing_of_it():
    seats = [seat(f"P00{number}", number, "r1") for number in (1, 2, 3, 4)]
    assert verdict(*seats) == verdict()
