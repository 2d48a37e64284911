"""Whole rounds change places: the pairs stay, and nobody comes into a round they cannot sit in."""

from __future__ import annotations

import math
from random import Random

from fishbowl_app.model.rules.rotation import Person, Pin
from fishbowl_app.model.rules.rotation.circle import CircleSearch
from fishbowl_app.model.rules.rotation.facts import facts_of
from fishbowl_app.model.rules.rotation.order import OrderSearch
from fishbowl_app.model.rules.rotation.prices import PAIR, prices_for
from fishbowl_app.model.rules.rotation.start import greedy
from tests.model.rules.rotation.problems import circle, people


def test_rounds_that_change_places_keep_the_pairs_and_the_price_of_the_plan():
    facts, rng = facts_of(circle(rounds=9, chairs=4, max_run=2, who=people(14, ("a", "b")))), Random(2)
    search = CircleSearch(facts, prices_for(facts), greedy(facts, rng), rng)
    met, before = search.met, search.rounds()
    order = OrderSearch(search, rng)
    for _ in range(100):
        order.step(50_000.0 * PAIR)
    assert order.rounds() != before
    assert sorted(order.rounds()) == sorted(before)
    assert search.met == met
    reached = order.cost
    order.restore(order.rounds())
    assert order.cost == reached


def test_a_round_does_not_go_where_its_people_are_not_there_or_others_must_sit():
    away = (Person("p0", absent=frozenset({1})), *people(8)[1:])
    facts, rng = facts_of(circle(rounds=3, chairs=2, who=away, pins=(Pin(2, "p5"),))), Random(2)
    search = CircleSearch(facts, prices_for(facts), [[[0, 1]], [[2, 3]], [[5, 6]]], rng)
    assert not search.exchange_rounds(0, 1, math.inf)
    assert not search.exchange_rounds(0, 2, math.inf)
    assert search.rounds() == [[[0, 1]], [[2, 3]], [[5, 6]]]
