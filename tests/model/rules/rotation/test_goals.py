"""The order of the goals: on problems where two of them are at odds, the one that stands first is reached."""

from __future__ import annotations

import dataclasses
from itertools import permutations

import pytest

from fishbowl_app.model.rules.rotation import GOALS, Person, Rule, measure, plan
from tests.model.rules.rotation.problems import at_tables, circle, people

TURNS, MIX, PAIRS, WAITS = GOALS


def sat(*rounds):
    """Return past rounds of a circle; a letter is a person."""
    return tuple((tuple(row),) for row in rounds)


def of(groups):
    """Return people a, b, c, ... of these groups."""
    return tuple(Person(chr(ord("a") + n), group) for n, group in enumerate(groups))


# Problems small enough to see what each of two goals asks for in the rounds to come.
AT_ODDS = {
    # c and d are owed their turns; a and b are of the other group
    frozenset({TURNS, MIX}): circle(who=of("xxyy"), rounds=2, chairs=2, past=sat("ab")),
    # c and d are owed a turn each, but have met
    frozenset({TURNS, PAIRS}): circle(who=of("...."), rounds=4, chairs=2, past=sat("ab", "ab", "cd")),
    # a had all turns that are fair and would wait for four rounds
    frozenset({TURNS, WAITS}): circle(who=of("..."), rounds=6, chairs=1, past=sat("a", "a")),
    # only people of one group have not met
    frozenset({MIX, PAIRS}): at_tables(rounds=3, tables=2, who=people(4, ("x", "y"))),
    # c and d have waited long, and are of one group
    frozenset({MIX, WAITS}): circle(who=of("xxyy"), rounds=3, chairs=2, past=sat("ab", "ab")),
    # c and d have waited long, and have met
    frozenset({PAIRS, WAITS}): circle(who=of("...."), rounds=4, chairs=2, past=sat("cd", "ab", "ab")),
}


def reached(problem, goal):
    """Return how far a plan is from a goal; 0 where it is reached as far as can be."""
    measures = measure(problem, plan(problem))
    return {
        TURNS: sum(abs(breach.by) for breach in measures.breaches if breach.rule is Rule.TURNS),
        MIX: measures.mix_violations,
        PAIRS: measures.repeats,
        WAITS: max(0, measures.longest_wait - measures.fair_wait),
    }[goal]


@pytest.mark.parametrize("order", list(permutations(GOALS)), ids="-".join)
def test_of_two_goals_at_odds_the_one_that_stands_first_is_reached(order):
    first, second, *others = order
    problem = AT_ODDS[frozenset({first, second})]
    ours = dataclasses.replace(problem, goals=order)
    theirs = dataclasses.replace(problem, goals=(second, first, *others))
    assert reached(ours, first) < reached(theirs, first)
    assert reached(ours, second) > reached(theirs, second)
