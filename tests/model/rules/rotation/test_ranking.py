"""Which plan is better, and when none can be."""

from __future__ import annotations

import dataclasses

from fishbowl_app.model.rules.rotation import Bond, Goal, Plan, at_limit, measure, plan, rank
from tests.model.rules.rotation.problems import at_tables, circle, people


def tables(*rounds):
    """Return a plan of tables; "01 23" is a round."""
    return Plan(tuple(tuple(tuple(f"p{at}" for at in table) for table in row.split()) for row in rounds))


def ranked(problem, *plans):
    return [rank(problem, measure(problem, made)) for made in plans]


def test_more_pairs_are_better_but_not_where_a_rule_gives_way_for_them():
    problem = at_tables(count=4, rounds=2, tables=2, apart=(Bond(("p0", "p2")),))
    same, broken = ranked(problem, tables("01 23", "01 23"), tables("01 23", "02 13"))
    kept, again = ranked(problem, tables("01 23", "03 12"), tables("01 23", "01 23"))
    assert kept < same == again < broken


def test_the_goals_count_in_their_order():
    problem = at_tables(rounds=2, tables=2, who=people(4, ("a", "b")))
    mixed, met = tables("01 23", "01 23"), tables("01 23", "02 13")
    assert ranked(problem, mixed) < ranked(problem, met)
    goals = (Goal.PAIRS, Goal.MIX, Goal.TURNS, Goal.WAITS)
    problem = dataclasses.replace(problem, goals=goals)
    assert ranked(problem, met) < ranked(problem, mixed)


def test_where_a_plan_is_published_fewer_changes_come_before_more_pairs():
    before = tables("01 23", "01 23")
    problem = at_tables(count=4, rounds=2, tables=2, published=before.tables)
    assert ranked(problem, before) < ranked(problem, tables("01 23", "02 13"))


def test_nothing_can_be_better_where_every_figure_is_at_its_limit():
    problem = at_tables(count=4, rounds=3, tables=2)
    assert at_limit(problem, measure(problem, tables("01 23", "02 13", "03 12")))
    assert not at_limit(problem, measure(problem, tables("01 23", "02 13", "02 13")))
    ringed = circle(count=6, rounds=3, chairs=2, equal_turns=True)
    assert at_limit(ringed, measure(ringed, plan(ringed, seed=1)))
