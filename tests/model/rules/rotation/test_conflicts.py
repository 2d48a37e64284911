"""Rules that cannot be kept together are named, none too many; against every way to fill a round."""

from __future__ import annotations

from itertools import combinations, product
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fishbowl_app.model.rules.rotation import (
    Ban,
    Bond,
    GroupBond,
    Only,
    Person,
    Pin,
    Rule,
    breaches,
    conflicts,
    nearest,
)
from fishbowl_app.model.rules.rotation.fits import RoundAsked, circle_fits
from fishbowl_app.model.rules.rotation.parts import Part, minimal
from tests.model.rules.rotation.problems import at_tables, circle, people


def rules_of(found):
    return [{part.rule for part in conflict.parts} for conflict in found]


def test_rules_that_can_be_kept_are_no_conflict():
    asked = circle(
        10,
        pins=(Pin(0, "p1"),),
        bans=(Ban(1, "p1"),),
        only=(Only("p2", frozenset({0, 3})),),
        apart=(Bond(("p3", "p4")),),
        together=(Bond(("p5", "p6")),),
    )
    assert conflicts(asked) == ()


def test_somebody_pinned_to_a_round_that_is_not_theirs():
    pin, only = Pin(2, "p1"), Only("p1", frozenset({0, 1}))
    found = conflicts(circle(10, pins=(pin, Pin(2, "p7")), only=(only,), apart=(Bond(("p8", "p9")),)))
    assert [(set(one.parts), one.rounds) for one in found] == [
        ({Part(Rule.PIN, pin), Part(Rule.ONLY, only)}, (2,))
    ]


def test_two_pinned_who_must_not_sit_together():
    bond = Bond(("p1", "p2"), frozenset({1}))
    pins = tuple(Pin(r, who) for r in (0, 1) for who in ("p1", "p2"))
    found = conflicts(circle(10, pins=pins, apart=(bond,)))
    assert rules_of(found) == [{Rule.PIN, Rule.APART}]
    assert found[0].rounds == (1,)


def test_apart_and_together_name_the_same_people():
    bond = Bond(("p1", "p2"))
    (found,) = conflicts(at_tables(apart=(bond,), together=(bond,)))
    assert set(found.parts) == {Part(Rule.APART, bond), Part(Rule.TOGETHER, bond)}
    assert found.rounds == (0, 1, 2)


def test_somebody_pinned_who_is_not_there():
    who = (*people(6), Person("late", absent=frozenset({0})))
    (found,) = conflicts(circle(who=who, pins=(Pin(0, "late"),)))
    assert set(found.parts) == {Part(Rule.PIN, Pin(0, "late")), Part(Rule.ABSENT, person_id="late")}


def test_more_pins_than_chairs_and_too_many_bans():
    pins = tuple(Pin(0, f"p{number}") for number in range(5))
    bans = tuple(Ban(1, f"p{number}") for number in range(7))
    found = conflicts(circle(10, chairs=4, pins=pins, bans=bans))
    assert rules_of(found) == [{Rule.PIN, Rule.CHAIRS}, {Rule.BAN, Rule.CHAIRS}]
    assert [len(one.parts) for one in found] == [6, 8]


def test_pairs_cannot_fill_an_odd_number_of_chairs():
    bonds = tuple(Bond((f"p{2 * number}", f"p{2 * number + 1}")) for number in range(3))
    (found,) = conflicts(circle(6, chairs=3, rounds=1, together=bonds))
    assert {part.rule for part in found.parts} == {Rule.TOGETHER, Rule.CHAIRS}


def test_a_round_of_one_group_and_a_pin_of_another():
    who = people(12, ("tenants", "officers"))
    own = GroupBond(("tenants",), frozenset({0}))
    (found,) = conflicts(circle(who=who, groups_together=(own,), pins=(Pin(0, "p1"),)))
    assert {part.rule for part in found.parts} >= {Rule.GROUPS_TOGETHER, Rule.PIN}


def test_groups_apart_leave_too_few_for_the_chairs():
    who = people(6, ("tenants", "officers"))
    (found,) = conflicts(circle(who=who, chairs=4, rounds=1, groups_apart=(GroupBond(("tenants", "officers")),)))
    assert {part.rule for part in found.parts} == {Rule.GROUPS_APART, Rule.CHAIRS}


def test_nobody_may_sit_as_often_in_a_row_as_somebody_is_pinned():
    pins = tuple(Pin(r, "p1") for r in range(3))
    (found,) = conflicts(circle(10, chairs=6, max_run=2, pins=pins))
    assert set(found.parts) == {Part(Rule.RUN), *(Part(Rule.PIN, pin) for pin in pins)}
    assert found.rounds == (0, 1, 2)


def test_too_few_people_for_the_longest_run():
    (found,) = conflicts(circle(5, chairs=4, max_run=1))
    assert set(found.parts) == {Part(Rule.RUN), Part(Rule.CHAIRS)}


def test_pins_that_leave_no_equal_turns():
    pins = tuple(Pin(r, "p1") for r in (0, 2, 3))
    (found,) = conflicts(circle(10, rounds=4, chairs=4, pins=pins))
    assert Part(Rule.TURNS) in found.parts
    assert {part.rule for part in found.parts} == {Rule.TURNS, Rule.PIN}


def test_who_sits_in_no_round_has_less_than_their_share():
    bans = tuple(Ban(r, "p1") for r in range(4))
    (found,) = conflicts(circle(10, bans=(*bans, Ban(2, "p2"))))
    assert set(found.parts) == {Part(Rule.TURNS), *(Part(Rule.BAN, ban) for ban in bans)}
    assert found.rounds == ()


def test_too_few_of_a_group_may_sit_for_a_mixed_round():
    who = people(8, ("tenants", "officers"))
    bans = tuple(Ban(1, f"p{number}") for number in (0, 2, 4))
    (found,) = conflicts(circle(who=who, bans=bans))
    assert set(found.parts) == {Part(Rule.MIX), *(Part(Rule.BAN, ban) for ban in bans)}


def test_more_who_belong_together_than_a_table_holds():
    bond = Bond(tuple(f"p{number}" for number in range(5)))
    (found,) = conflicts(at_tables(12, tables=3, together=(bond, Bond(("p7", "p8")))))
    assert set(found.parts) == {Part(Rule.TOGETHER, bond), Part(Rule.CHAIRS)}


def test_more_to_keep_apart_than_there_are_tables():
    bond = Bond(tuple(f"p{number}" for number in range(4)))
    (found,) = conflicts(at_tables(12, tables=3, rounds=1, apart=(bond,)))
    assert Part(Rule.APART, bond) in found.parts


def test_the_nearest_plan_gives_up_the_last_pins_only():
    pins = (*(Pin(0, f"p{number}") for number in range(5)), Pin(1, "p1", 2), Pin(1, "p2", 2), Pin(2, "p3"))
    asked = circle(10, chairs=4, pins=pins, bans=(Ban(2, "p3"),))
    found = nearest(asked, iterations=2_000)
    assert found.given_up == (Pin(0, "p4"), Pin(1, "p2", 2), Pin(2, "p3"))
    assert {breach.rule for breach in breaches(asked, found.plan.tables)} == {Rule.PIN}


@pytest.mark.parametrize("wanted", [set(), {3}, {0, 7}, {2, 3, 4}, set(range(9))])
def test_a_minimal_part_is_found(wanted):
    parts = [Part(Rule.PIN, Pin(number, "p")) for number in range(9)]
    needed = {parts[number] for number in wanted}
    assert set(minimal(parts, lambda some: not needed <= set(some) or not needed)) == needed or not wanted


@st.composite
def rounds_asked(draw):
    count = draw(st.integers(2, 7))
    some = st.integers(0, 2**count - 1)
    few = st.lists(some.filter(lambda mask: mask.bit_count() > 1), max_size=3)
    camps = draw(st.lists(some, max_size=1))
    whole = 2**count - 1
    return RoundAsked(
        there=whole,
        banned=draw(some),
        pinned=draw(some) & draw(some),
        seats=draw(st.none() | st.integers(0, count)),
        apart=tuple(draw(few)),
        together=tuple(draw(few)),
        camps=tuple((camp, whole & ~camp) for camp in camps),
    )


@given(rounds_asked())
@settings(max_examples=400)
def test_a_circle_fits_if_any_set_of_people_does(asked):
    """The rule as it is said, tried on every set of people."""
    everybody = [1 << number for number in range(asked.there.bit_length())]
    sets = (sum(chosen) for size in range(len(everybody) + 1) for chosen in combinations(everybody, size))
    assert circle_fits(asked) == any(keeps(asked, people) for people in sets)


def keeps(asked, people):
    return (
        not people & asked.banned
        and not asked.pinned & ~people
        and asked.seats in (None, people.bit_count())
        and all((people & bond).bit_count() < 2 for bond in asked.apart)
        and all(people & bond in (0, bond) for bond in asked.together)
        and all(sum(bool(people & camp) for camp in camps) < 2 for camps in asked.camps)
    )


@st.composite
def small_circles(draw):
    who = people(draw(st.integers(3, 4)), draw(st.sampled_from([("a",), ("a", "b")])))
    cells = st.tuples(st.integers(0, 2), st.sampled_from([person.id for person in who]))
    pins, bans = draw(st.sets(cells, max_size=4)), draw(st.sets(cells, max_size=5))
    alone = draw(
        st.dictionaries(st.sampled_from([person.id for person in who]), st.sets(st.integers(0, 2)), max_size=2)
    )
    return circle(
        who=who,
        rounds=3,
        chairs=2,
        pins=tuple(Pin(*cell) for cell in sorted(pins)),
        bans=tuple(Ban(*cell) for cell in sorted(bans)),
        only=tuple(Only(person_id, frozenset(rounds)) for person_id, rounds in alone.items()),
        max_run=draw(st.none() | st.just(2)),
    )


@given(small_circles())
@settings(max_examples=50)
def test_rules_on_single_people_conflict_where_no_plan_keeps_them(asked):
    """Against every plan there is. A run and shares may bar each other unseen, so with runs only one way."""
    ids = [person.id for person in asked.people]
    plans = product([(pair,) for pair in combinations(ids, 2)], repeat=3)
    kept = any(not breaches(asked, plan) for plan in plans)
    assert not (kept and conflicts(asked))
    assert kept or conflicts(asked) or asked.max_run


def test_a_round_with_too_many_pairs_apart_to_look_through_counts_as_one_that_can_be_filled():
    rng = Random(1)
    apart = tuple(1 << a | 1 << b for a, b in (rng.sample(range(100), 2) for _ in range(200)))
    assert circle_fits(RoundAsked(there=(1 << 100) - 1, seats=99, apart=apart))
    assert not circle_fits(RoundAsked(there=(1 << 100) - 1, seats=99, apart=apart[:2]))
