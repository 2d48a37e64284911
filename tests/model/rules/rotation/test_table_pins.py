"""Whoever is pinned to a table sits there, whatever else is asked."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fishbowl_app.model.errors import RotationImpossible, RotationProblem
from fishbowl_app.model.rules.rotation import (
    Bond,
    GroupBond,
    Person,
    Pin,
    Plan,
    Problem,
    RotationKind,
    Rule,
    breaches,
    nearest,
    plan,
)
from fishbowl_app.model.rules.rotation.facts import facts_of
from tests.model.rules.rotation.problems import at_tables

GROUPS = ("", "tenants", "officers")


@st.composite
def problems(draw: st.DrawFn) -> Problem:
    """Draw tables with people pinned to them; half of them were published before, in whatever order."""
    count, tables, rounds = draw(st.integers(1, 14)), draw(st.integers(1, 4)), draw(st.integers(1, 4))
    who = [f"p{number}" for number in range(count)]
    groups = draw(st.lists(st.sampled_from(GROUPS), min_size=count, max_size=count))
    pins = [
        Pin(r, each, table=draw(st.integers(0, tables - 1)))
        for r in range(rounds)
        for each in draw(st.lists(st.sampled_from(who), unique=True, max_size=4))
    ]
    published = tuple(
        tuple(tuple(seated[t::tables]) for t in range(tables))
        for seated in (draw(st.permutations(who)) for _ in range(rounds if draw(st.booleans()) else 0))
    )
    bonds = draw(st.lists(st.lists(st.sampled_from(who), unique=True, min_size=1, max_size=3), max_size=1))
    return Problem(
        kind=RotationKind.TABLES,
        rounds=rounds,
        people=tuple(map(Person, who, groups)),
        tables=tables,
        pins=tuple(pins),
        together=tuple(Bond(tuple(bond)) for bond in bonds),
        groups_apart=draw(st.sampled_from([(), (GroupBond(("tenants", "officers")),)])),
        published=published,
    )


@given(problems())
def test_a_pin_to_a_table_is_kept_or_refused(problem: Problem):
    sizes = sorted(facts_of(problem).sizes(0), reverse=True)  # uneven where groups are apart
    pinned = [Counter(pin.table for pin in problem.pins if pin.round == r).values() for r in range(problem.rounds)]
    held = [sorted(counts, reverse=True) for counts in pinned]
    if any(count > size for counts in held for count, size in zip(counts, sizes, strict=False)):
        with pytest.raises(RotationImpossible) as refused:
            plan(problem)
        assert refused.value.problem is RotationProblem.TOO_MANY_PINS
        assert nearest(problem, seed=1, iterations=50).given_up
        return
    made = plan(problem, seed=1, iterations=200)
    for pin in problem.pins:
        assert pin.person_id in made.tables[pin.round][pin.table]


def test_who_sits_at_another_table_than_they_are_pinned_to_is_a_breach():
    problem = at_tables(6, 1, 2, pins=(Pin(0, "p0", table=1),))
    off = Plan(((("p0", "p1", "p2"), ("p3", "p4", "p5")),))
    assert [(each.rule, each.who) for each in breaches(problem, off.tables) if each.rule is Rule.PIN] == [
        (Rule.PIN, ("p0",))
    ]


def test_a_table_host_stays_and_the_others_meet_all_the_same():
    pins = tuple(Pin(r, f"p{t}", table=t) for r in range(3) for t in range(3))
    made = plan(at_tables(12, 3, 3, pins=pins), seed=1)
    hosts = [[table for table in range(3) if f"p{table}" in round[table]] for round in made.tables]
    assert hosts == [[0, 1, 2]] * 3
    assert len({frozenset(table) for round in made.tables for table in round}) == 9


def test_no_table_is_pinned_that_is_not_there_and_nobody_to_two():
    with pytest.raises(ValueError, match="no table 4"):
        at_tables(tables=4, pins=(Pin(0, "p0", table=4),))
    with pytest.raises(RotationImpossible) as refused:
        plan(at_tables(tables=3, pins=(Pin(0, "p0", table=1), Pin(0, "p0", table=2))))
    assert refused.value.problem is RotationProblem.TWICE_IN_ROUND
