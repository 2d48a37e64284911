"""Figures and the limits beside them."""

from __future__ import annotations

import dataclasses

from fishbowl_app.model.rules.rotation import Goal, GroupBond, GroupShare, Plan, Rule, measure, plan
from tests.model.rules.rotation.problems import at_tables, circle, people


def test_beside_turns_waits_and_groups_stands_what_is_fair():
    problem = circle(rounds=8, chairs=5, who=people(25, ("tenants", "tenants", "tenants", "officers", "officers")))
    measures = measure(problem, plan(problem))
    assert measures.fair_turns == (1, 2)
    assert (measures.longest_wait_bound, measures.fair_wait) == (4, 5)
    assert measures.group_shares == {"officers": GroupShare(2, 2, 2, 2), "tenants": GroupShare(3, 3, 3, 3)}
    assert (measures.repeats, measures.repeats_bound) == (0, 0)


def test_where_more_sit_together_than_there_are_pairs_some_must_meet_again():
    problem = at_tables(count=8, rounds=4, tables=2)
    measures = measure(problem, plan(problem))
    assert measures.pairs_bound == 28
    assert measures.repeats >= measures.repeats_bound == 4 * 12 - 28


def test_shares_of_groups_are_told_of_coming_rounds_in_which_a_mix_is_asked_for():
    bond = GroupBond(("b",), frozenset({1}))
    problem = circle(
        rounds=3, chairs=2, who=people(8, ("a", "b")), past=((("p0", "p2"),),), groups_together=(bond,)
    )
    assert measure(problem, plan(problem)).group_shares == {
        "a": GroupShare(1, 1, 1, 1),
        "b": GroupShare(1, 1, 1, 1),
    }
    unasked = dataclasses.replace(problem, mix=False)
    assert measure(unasked, plan(unasked)).group_shares == {}


def test_turns_and_mix_behind_pairs_are_figures_and_do_not_give_way():
    problem = at_tables(rounds=1, tables=2, who=people(4, ("a", "b")))
    parted = Plan(((("p0", "p2"), ("p1", "p3")),))
    assert {breach.rule for breach in measure(problem, parted).gave_way} == {Rule.MIX}
    lesser = dataclasses.replace(problem, goals=(Goal.TURNS, Goal.PAIRS, Goal.MIX, Goal.WAITS))
    measures = measure(lesser, parted)
    assert measures.gave_way == ()
    assert {breach.rule for breach in measures.breaches} == {Rule.MIX}
    assert measures.mix_violations == 4


def test_who_has_left_is_no_matter_of_what_is_fair():
    there = people(9)
    left = dataclasses.replace(there[0], absent=frozenset(range(1, 6)))
    problem = circle(rounds=6, chairs=3, who=(left, *there[1:]), past=((("p0", "p1", "p2"),),))
    assert measure(problem, plan(problem)).fair_turns[0] >= 2
