"""Plans by construction: no pair meets twice where that can be."""

from __future__ import annotations

from itertools import combinations
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fishbowl_app.model.rules.rotation import measure, plan
from fishbowl_app.model.rules.rotation.anneal import Watch
from fishbowl_app.model.rules.rotation.designs import perfect_tables
from fishbowl_app.model.rules.rotation.fields import field_tables
from fishbowl_app.model.rules.rotation.table_sets import Effort, TableSets
from fishbowl_app.model.rules.rotation.turning import Shape, Turning, turnings
from tests.model.rules.rotation.problems import at_tables

# tables, people at each, rounds: what is known to be possible, and takes well under half a second
PERFECT = [(5, 3, 7), (6, 3, 8), (8, 3, 11), (6, 4, 7), (7, 4, 9), (8, 4, 10), (10, 4, 13), (6, 5, 6)]


def pairs(rounds):
    """Return every pair that sits together, as often as it does."""
    return [frozenset(pair) for tables in rounds for table in tables for pair in combinations(table, 2)]


def everybody_sits_once(rounds, count):
    """Return whether each round seats all people."""
    return all(sorted(i for table in tables for i in table) == list(range(count)) for tables in rounds)


@pytest.mark.parametrize(("tables", "size", "rounds"), PERFECT)
def test_a_design_is_found_in_which_no_pair_meets_twice(tables, size, rounds):
    found = perfect_tables(Shape(tables * size, tables, rounds), 150_000, Watch(150_000), Random(1))
    assert len(found) == rounds
    assert everybody_sits_once(found, tables * size)
    assert len(set(pairs(found))) == len(pairs(found))


def test_where_no_design_can_be_none_is_found():
    assert perfect_tables(Shape(12, 4, 5), 20_000, Watch(20_000), Random(1)) is None


def test_a_search_for_designs_ends_when_it_is_told_to():
    watch = Watch(10**9, cancelled=lambda: True)
    assert perfect_tables(Shape(60, 12, 14), 10**9, watch, Random(1)) is None
    assert watch.stopped


@pytest.mark.parametrize("turning", turnings(Shape(24, 6, 6)))
def test_a_multiplier_carries_turned_people_to_turned_people(turning):
    multiplier = turning.multiplier()
    for person in range(turning.count):
        assert multiplier[turning.turned(person, 1)] == turning.turned(multiplier[person], turning.factor)


@pytest.mark.parametrize("turning", turnings(Shape(24, 6, 6)))
def test_a_multiplier_brings_everybody_back_after_its_order(turning):
    multiplier = turning.multiplier()
    place = everybody = list(range(turning.count))
    for _ in range(turning.order):
        place = [multiplier[i] for i in place]
    assert place == everybody


@given(st.sampled_from(turnings(Shape(18, 6, 7))))
def test_tables_of_a_set_never_repeat_a_pair_however_they_are_turned(turning):
    for people, _, tables in TableSets(turning, 3, Effort(10**6, Watch(10**6))).all():
        assert sorted(i for table in tables for i in table) == [i for i in range(18) if people >> i & 1]
        turned = pairs(turning.all_rounds([tables]))
        assert len(set(turned)) == len(turned)


def test_people_who_stay_alone_are_not_turned():
    assert [Turning(7, 3).turned(i, 1) for i in range(7)] == [1, 2, 0, 4, 5, 3, 6]


@pytest.mark.parametrize(("tables", "size", "rounds"), [(7, 5, 7), (8, 4, 9), (9, 3, 10)])
def test_a_field_gives_rounds_without_a_repeat(tables, size, rounds):
    found = field_tables(Shape(tables * size, tables, rounds))
    assert len(found) == rounds
    assert everybody_sits_once(found, tables * size)
    assert len(set(pairs(found))) == len(pairs(found))


@pytest.mark.parametrize(
    ("count", "tables", "rounds"),
    [(15, 5, 7), (16, 4, 5), (32, 8, 9), (32, 8, 10), (90, 18, 7), (100, 20, 8), (33, 7, 6), (31, 8, 10)],
)
def test_everybody_meets_as_many_as_can_be(count, tables, rounds):
    problem = at_tables(count=count, tables=tables, rounds=rounds)
    measures = measure(problem, plan(problem, seed=1))
    assert measures.pairs_met == measures.pairs_bound
    assert measures.breaches == ()
