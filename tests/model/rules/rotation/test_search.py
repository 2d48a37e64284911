"""The inside of the search: prices kept move by move are those of the whole plan; flows and fields are right."""

from __future__ import annotations

from itertools import combinations
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fishbowl_app.imports.instance import instance_of
from fishbowl_app.model.rules.rotation.circle import CircleSearch
from fishbowl_app.model.rules.rotation.cyclic import BaseSearch
from fishbowl_app.model.rules.rotation.facts import facts_of
from fishbowl_app.model.rules.rotation.fields import field
from fishbowl_app.model.rules.rotation.flow import Network
from fishbowl_app.model.rules.rotation.prices import PAIR, mending, prices_for, too_long, waits
from fishbowl_app.model.rules.rotation.start import from_published, greedy
from fishbowl_app.model.rules.rotation.tables import TablesSearch
from fishbowl_app.model.rules.rotation.tables_start import dealt, kept_tables
from fishbowl_app.model.rules.rotation.turning import Shape, Turning
from tests.model.rules.rotation.strategies import instances


def searches(facts, prices, rng):
    """Return a search for the facts, from its usual start."""
    if facts.circle:
        return CircleSearch(facts, prices, (from_published if facts.published else greedy)(facts, rng), rng)
    return TablesSearch(facts, prices, (kept_tables if facts.published else dealt)(facts, rng), rng)


@settings(max_examples=100)
@given(instances(), st.booleans(), st.integers(0, 99))
def test_what_moves_add_up_to_is_the_price_of_the_plan(data, mend, seed):
    facts, rng = facts_of(instance_of(data).problem), Random(seed)
    prices = mending(prices_for(facts)) if mend else prices_for(facts)
    search = searches(facts, prices, rng)
    for _ in range(60):
        search.step(50_000.0 * PAIR)  # so hot that broken rules are taken too
    reached = search.cost
    search.restore(search.rounds())
    assert search.cost == reached


@pytest.mark.parametrize("bases", [1, 2])
def test_the_price_of_base_rounds_is_the_repeats_of_all_rounds(bases):
    search = BaseSearch(Shape(15, 5, 7 * bases), Turning(15, 7, bases), Random(3))
    for _ in range(200):
        search.step(3.0)
    pairs = [frozenset(pair) for tables in search.rounds() for table in tables for pair in combinations(table, 2)]
    assert search.cost == len(pairs) - len(set(pairs))


@pytest.mark.parametrize("order", [2, 3, 4, 5, 7, 8, 9, 16, 25, 27, 32])
def test_in_a_field_every_number_but_nought_has_one_inverse(order):
    tables = field(order)
    assert tables is not None
    add, multiply = tables
    every = list(range(order))
    assert all(sorted(row) == every for row in add)
    assert all(sorted(row) == every for row in multiply[1:])
    a, b, c = order - 1, order // 2, 1
    assert multiply[a][add[b][c]] == add[multiply[a][b]][multiply[a][c]]


@pytest.mark.parametrize("order", [0, 1, 6, 10, 12, 49])
def test_there_is_no_field_of_other_orders(order):
    assert field(order) is None


def test_a_flow_keeps_its_least_amounts_where_it_can():
    net = Network()
    middle = net.node()
    first, second = net.arc(net.source, middle, 2, 3), net.arc(middle, net.sink, 0, 2)
    assert net.solve()
    assert (net.amount(first), net.amount(second)) == (2, 2)


def test_a_flow_that_cannot_leave_is_none():
    net = Network()
    middle = net.node()
    net.arc(net.source, middle, 3, 3)
    net.arc(middle, net.sink, 0, 2)
    assert not net.solve()


def test_waits_count_only_rounds_in_which_somebody_is_there():
    assert waits(0b0100, 0b1101) == [1, 1]
    assert waits(0b00000, 0b11111) == [5]


def test_a_run_is_too_long_from_the_round_that_makes_it_so():
    assert too_long(0b111011, 2, 0) == 0b100000
    assert too_long(0b111111, 2, 4) == 0b110000
