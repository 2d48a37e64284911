"""Limits that are said beside a figure hold: nobody reaches beyond them, whatever has happened or gave way."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from fishbowl_app.imports.instance import instance_of
from fishbowl_app.model.rules.rotation import Pin, Plan, measure, plan
from tests.model.rules.rotation.problems import at_tables, circle
from tests.model.rules.rotation.strategies import ruled


def held(measures):
    return (
        measures.pairs_met <= measures.pairs_bound
        and measures.repeats_bound <= measures.repeats
        and measures.longest_wait_bound <= measures.longest_wait
    )


@given(ruled())
@settings(max_examples=60)
def test_no_plan_is_beyond_its_limits(drawn):
    asked = instance_of(drawn).problem
    assert held(measure(asked, plan(asked, iterations=200)))


@given(ruled(), st.randoms(use_true_random=False))
@settings(max_examples=60)
def test_nor_is_one_made_by_hand(drawn, rng):
    asked = instance_of(drawn).problem
    ids = [person.id for person in asked.people]
    coming = []
    for tables in plan(asked, iterations=0).tables[len(asked.past) :]:
        people = rng.sample(ids, sum(map(len, tables)))
        coming.append(tuple(tuple(people.pop() for _ in table) for table in tables))
    assert held(measure(asked, Plan((*asked.past, *coming))))


def test_the_past_had_larger_tables():
    past = ((tuple(f"p{number}" for number in range(12)),),)
    measures = measure(asked := at_tables(12, rounds=2, tables=6, past=past), plan(asked))
    assert (measures.pairs_met, measures.pairs_bound) == (66, 66)


def test_in_the_past_more_sat_than_there_are_chairs():
    past = ((tuple(f"p{number}" for number in range(6)),),)
    measures = measure(asked := circle(8, rounds=3, chairs=2, past=past), plan(asked))
    assert measures.longest_wait_bound <= measures.longest_wait <= 2


def test_waits_that_have_happened_count():
    past = ((("p0", "p1"),),) * 3
    measures = measure(asked := circle(6, rounds=5, chairs=2, past=past), plan(asked))
    assert measures.longest_wait_bound == measures.longest_wait == 4


def test_a_plan_beyond_the_quotas_is_not_beyond_the_limit():
    pins = tuple(Pin(r, who) for r in range(3) for who in ("p0", "p1"))
    measures = measure(asked := circle(12, rounds=3, chairs=3, pins=pins), plan(asked))
    assert measures.pairs_met <= measures.pairs_bound


def test_many_at_few_tables_meet_again():
    measures = measure(asked := at_tables(40, rounds=3, tables=5), plan(asked, iterations=0))
    assert measures.pairs_bound == 3 * 5 * 28 - 2 * 15
