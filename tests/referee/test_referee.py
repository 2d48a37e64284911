"""The planner against CP-SAT, which proves on tiny problems what is best and what cannot be."""

from __future__ import annotations

import dataclasses
from random import Random

import pytest

from fishbowl_app.model.errors import RotationImpossible
from fishbowl_app.model.rules.rotation import RotationKind, Rule, breaches, conflicts, measure, plan
from tests.referee import tiny
from tests.referee.referee import Verdict, solved, with_changes, with_pairs, with_waits

QUICK, LONG = 6_000, 100_000  # moves
both_kinds = pytest.mark.parametrize("kind", list(RotationKind))


@both_kinds
def test_no_plan_lets_more_pairs_meet_than_ours(kind):
    verdicts = []
    for seed in range(20):
        problem = tiny.plain(Random(seed), kind)
        reached = measure(problem, plan(problem, iterations=QUICK))
        if reached.pairs_met < reached.pairs_bound:
            reached = measure(problem, plan(problem, iterations=LONG))
        if not reached.breaches:
            # at tables many pairs that meet twice are better than few that stay together: more could meet
            spread = reached.meet_again if kind is RotationKind.TABLES else 0
            verdicts.append(with_pairs(problem, reached.pairs_met + spread + 1))
    assert Verdict.EXISTS not in verdicts
    assert verdicts.count(Verdict.NONE) >= 10


@both_kinds
def test_no_plan_within_rules_made_by_hand_exceeds_the_bounds(kind):
    for seed in range(30):
        problem = tiny.with_rules(Random(seed), kind)
        try:
            reached = measure(problem, plan(problem, iterations=0))
        except RotationImpossible:
            continue
        assert with_pairs(problem, reached.pairs_bound + 1) is not Verdict.EXISTS, seed
        if reached.longest_wait_bound:
            assert with_waits(problem, reached.longest_wait_bound - 1) is Verdict.NONE, seed


@both_kinds
def test_rules_are_given_up_only_where_they_cannot_be_kept(kind):
    missed, seen = [], set()
    for seed in range(50):
        problem = tiny.with_rules(Random(seed), kind)
        possible, found = solved(problem)
        seen.add(possible)
        assert found is None or breaches(problem, found.tables) == (), seed
        if possible is Verdict.NONE:
            assert not keeps_all(problem, QUICK), seed
        elif not keeps_all(problem, QUICK) and not keeps_all(problem, LONG):
            missed.append(seed)
    assert {Verdict.EXISTS, Verdict.NONE} <= seen
    assert len(missed) <= 1, missed  # a search may miss what a proof finds


def keeps_all(problem, moves):
    """Return whether our plan keeps all rules."""
    try:
        return plan(problem, iterations=moves).relaxed == ()
    except RotationImpossible:
        return False


@both_kinds
def test_rules_that_are_said_to_bar_each_other_cannot_be_kept_together(kind):
    named = impossible = 0
    for seed in range(50):
        problem = tiny.with_rules(Random(seed), kind)
        found = conflicts(problem)
        for conflict in found:
            assert solved(asking_only(problem, conflict.parts))[0] is Verdict.NONE, (seed, conflict)
        impossible += solved(problem)[0] is Verdict.NONE
        named += bool(found)
    assert named >= 0.9 * impossible


def asking_only(problem, parts):
    """Return the problem with these rules and limits and no others."""
    rules = {part.rule for part in parts}
    asked = {"pins": Rule.PIN, "bans": Rule.BAN, "only": Rule.ONLY, "apart": Rule.APART, "together": Rule.TOGETHER}
    asked |= {"groups_apart": Rule.GROUPS_APART, "groups_together": Rule.GROUPS_TOGETHER}
    return dataclasses.replace(
        problem,
        equal_turns=problem.equal_turns and Rule.TURNS in rules,
        mix=problem.mix and Rule.MIX in rules,
        max_run=problem.max_run if Rule.RUN in rules else None,
        **{name: tuple(part.what for part in parts if part.rule is rule) for name, rule in asked.items()},
    )


@both_kinds
def test_a_plan_made_anew_changes_at_most_one_seat_more_than_it_must(kind):
    checked = 0
    for seed in range(50):
        problem = tiny.running(Random(seed), kind)
        reached = measure(problem, plan(problem))
        if reached.breaches:
            assert solved(problem)[0] is Verdict.NONE, seed
        elif reached.seat_changes > 1:
            checked += 1
            assert with_changes(problem, reached.seat_changes - 2) is Verdict.NONE, seed
    assert checked >= 10
