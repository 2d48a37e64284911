"""Rules for some rounds only: groups apart or together, people apart or together, who sits in no other rounds."""

from __future__ import annotations

import dataclasses

import pytest

from fishbowl_app.model.errors import RotationImpossible, RotationProblem
from fishbowl_app.model.rules.rotation import (
    Ban,
    Bond,
    GroupBond,
    Only,
    Person,
    Pin,
    Plan,
    Rule,
    breaches,
    measure,
    plan,
)
from fishbowl_app.model.rules.rotation.groups import camp_tables, packed
from tests.model.rules.rotation.problems import at_tables, circle, people, turns

SIDES = ("tenants", "tenants", "tenants", "officers", "officers")


def rounds(*numbers):
    return frozenset(numbers)


def groups_at(problem, made):
    """Return the groups at each table of each round."""
    group = {person.id: person.group for person in problem.people}
    return [[{group[who] for who in table} for table in tables] for tables in made.tables]


def test_a_round_for_one_group_is_filled_from_it_alone_and_the_others_stay_mixed():
    problem = circle(
        rounds=4, chairs=5, who=people(25, SIDES), groups_together=(GroupBond(("tenants",), rounds(1)),)
    )
    made = plan(problem)
    assert made.relaxed == ()
    assert groups_at(problem, made)[1] == [{"tenants"}]
    assert [row["officers"] for row in measure(problem, made).group_counts] == [2, 0, 2, 2]
    assert set(turns(made).values()) == {1}  # those who listened in round 1 had their turn in another


def test_a_round_for_two_groups_leaves_the_third_out():
    bond = GroupBond(("a", "b"), rounds(0))
    problem = circle(rounds=3, chairs=4, who=people(12, ("a", "b", "c")), groups_together=(bond,))
    made = plan(problem)
    assert made.relaxed == ()
    assert groups_at(problem, made)[0] == [{"a", "b"}]


def test_where_a_group_does_not_reach_all_of_it_sits_and_others_fill_up():
    problem = circle(
        rounds=3, chairs=4, who=people(12, ("a", "b", "b", "b", "b", "b")), groups_together=(GroupBond(("a",)),)
    )
    made = plan(problem)
    assert all({"p0", "p6"} <= set(row) for row in made.rounds)
    assert {breach.rule for breach in made.relaxed} == {Rule.TURNS}  # said, since it is not fair


def test_somebody_pinned_to_a_round_for_another_group_sits_and_it_is_said():
    bond = GroupBond(("officers",), rounds(1))
    problem = circle(rounds=4, chairs=5, who=people(25, SIDES), groups_together=(bond,), pins=(Pin(1, "p0"),))
    made = plan(problem)
    assert "p0" in made.rounds[1]
    assert [(b.rule, b.round, b.who, b.by) for b in made.relaxed] == [(Rule.GROUPS_TOGETHER, 1, ("p0",), 1)]


def test_groups_apart_take_turns_in_the_circle_by_their_size():
    bond = GroupBond(("tenants", "officers"))
    problem = circle(rounds=8, chairs=5, max_run=2, who=people(25, SIDES), groups_apart=(bond,))
    made = plan(problem)
    assert made.relaxed == ()
    sat = [next(iter(at[0])) for at in groups_at(problem, made)]
    assert (sat.count("tenants"), sat.count("officers")) == (5, 3)
    assert set(turns(made).values()) == {1, 2}


def test_groups_apart_leave_a_chair_free_rather_than_sit_together():
    problem = circle(rounds=2, chairs=4, who=people(6, ("a", "b")), groups_apart=(GroupBond(("a", "b")),))
    made = plan(problem)
    assert [len(row) for row in made.rounds] == [3, 3]
    assert [(b.rule, b.round, b.by) for b in made.relaxed] == [(Rule.CHAIRS, 0, -1), (Rule.CHAIRS, 1, -1)]


def test_the_group_that_was_published_or_pinned_keeps_its_round():
    bond = GroupBond(("a", "b"), rounds(1))
    problem = circle(rounds=3, chairs=3, who=people(12, ("a", "a", "b")), groups_apart=(bond,))
    pinned = dataclasses.replace(problem, pins=(Pin(1, "p2"),))
    assert groups_at(pinned, plan(pinned))[1] == [{"b"}]
    again = dataclasses.replace(problem, published=plan(pinned).tables)
    assert groups_at(again, plan(again))[1] == [{"b"}]
    assert measure(again, plan(again)).seat_changes == 0


def test_pins_of_groups_to_be_kept_apart_are_kept_and_the_clash_is_said():
    bond = GroupBond(("a", "b"), rounds(1))
    problem = circle(
        who=people(12, ("a", "a", "b")), groups_apart=(bond,), pins=(Pin(1, "p0"), Pin(1, "p1"), Pin(1, "p2"))
    )
    made = plan(problem)
    clash = [breach for breach in made.relaxed if breach.rule is Rule.GROUPS_APART]
    assert [(breach.round, breach.by) for breach in clash] == [(1, 1)]
    assert {"p0", "p1", "p2"} <= set(clash[0].who)


def test_tables_keep_groups_apart_in_one_round_and_mix_them_in_the_others():
    bond = GroupBond(("tenants", "officers"), rounds(0))
    problem = at_tables(rounds=3, tables=4, who=people(20, SIDES), groups_apart=(bond,))
    made = plan(problem)
    assert made.relaxed == ()
    apart, *mixed = groups_at(problem, made)
    assert sorted(map(len, apart)) == [1, 1, 1, 1]
    assert all(at == {"tenants", "officers"} for tables in mixed for at in tables)


def test_tables_of_groups_apart_have_no_more_uneven_sizes_than_they_need():
    bond = GroupBond(("a", "b"))
    problem = at_tables(rounds=2, tables=3, who=people(12, ("a", "a", "b", "c")), groups_apart=(bond,))
    made = plan(problem)
    assert made.relaxed == ()
    assert [sorted(map(len, tables)) for tables in made.tables] == [[4, 4, 4]] * 2
    assert all({"a", "b"} - at for tables in groups_at(problem, made) for at in tables)


def test_groups_together_sit_at_as_few_tables_as_hold_them():
    bond = GroupBond(("a", "b"), rounds(1))
    problem = at_tables(rounds=3, tables=4, who=people(20, ("a", "b", "c", "c", "a")), groups_together=(bond,))
    made = plan(problem)
    assert made.relaxed == ()
    tables = groups_at(problem, made)[1]
    assert sum("a" in at for at in tables) == 2  # eight at tables of five
    assert sum("b" in at for at in tables) == 1


def test_a_group_at_more_tables_than_needed_is_said():
    problem = at_tables(
        rounds=1, tables=3, who=people(9, ("a", "b", "b")), mix=False, groups_together=(GroupBond(("a",)),)
    )
    spread = (tuple((f"p{n}", f"p{n + 1}", f"p{n + 2}") for n in (0, 3, 6)),)
    found = breaches(problem, spread)
    assert [(breach.rule, breach.group, breach.by) for breach in found] == [(Rule.GROUPS_TOGETHER, "a", 2)]


@pytest.mark.parametrize("make", [circle, at_tables])
def test_two_are_kept_apart_in_one_round_only(make):
    """With everybody else away or tied they sit together whenever they may."""
    problem = make(
        count=4,
        rounds=4,
        together=(Bond(("p0", "p1"), rounds(0, 2, 3)),),
        apart=(Bond(("p0", "p1"), rounds(1)),),
        **({"chairs": 2} if make is circle else {"tables": 2}),
    )
    made = plan(problem)
    assert {breach.rule for breach in made.relaxed} <= {Rule.TURNS}
    both = [any({"p0", "p1"} <= set(table) for table in tables) for tables in made.tables]
    either = [any({"p0", "p1"} & set(table) for table in tables) for tables in made.tables]
    assert not both[1]
    assert [both[r] for r in (0, 2, 3)] == [either[r] for r in (0, 2, 3)]


def test_who_sits_only_in_some_rounds_sits_in_no_other():
    only = (Only("p0", rounds(2, 3)), Only("p1", rounds(0)))
    made = plan(circle(count=12, rounds=5, chairs=4, only=only))
    assert made.relaxed == ()
    assert {r for r, row in enumerate(made.rounds) if "p0" in row} <= {2, 3}
    assert [r for r, row in enumerate(made.rounds) if "p1" in row] == [0]


def test_two_rules_about_the_rounds_of_one_person_hold_both():
    only = (Only("p0", rounds(1, 2)), Only("p0", rounds(2, 3)))
    made = plan(circle(count=6, rounds=4, chairs=4, only=only))
    assert [r for r, row in enumerate(made.rounds) if "p0" in row] == [2]


def test_a_seat_in_another_round_is_named_after_its_rule():
    problem = circle(count=4, rounds=2, chairs=2, only=(Only("p0", rounds(1)),), bans=(Ban(0, "p1"),))
    found = breaches(problem, ((("p0", "p1"),), (("p2", "p3"),)))
    assert [(b.rule, b.round, b.who) for b in found if b.rule in (Rule.ONLY, Rule.BAN)] == [
        (Rule.BAN, 0, ("p1",)),
        (Rule.ONLY, 0, ("p0",)),
    ]


def test_a_pin_outside_of_the_rounds_somebody_sits_in_is_refused():
    with pytest.raises(RotationImpossible) as refused:
        plan(circle(only=(Only("p1", rounds(2)),), pins=(Pin(3, "p1"),)))
    assert (refused.value.problem, refused.value.round) == (RotationProblem.CONTRADICTION, 3)


def test_rules_of_rounds_that_have_happened_do_not_matter_any_more():
    past = ((("p0", "p1", "p2", "p3"),),)
    problem = circle(
        past=past,
        who=people(10, ("a", "b")),
        apart=(Bond(("p0", "p1"), rounds(0)),),
        groups_apart=(GroupBond(("a", "b"), rounds(0)),),
        only=(Only("p3", rounds(1, 2, 3)),),
    )
    assert plan(problem).relaxed == ()


def test_a_group_nobody_is_of_changes_nothing():
    problem = circle(who=people(12, ("a", "b")), groups_apart=(GroupBond(("a", "nobody")),))
    assert plan(problem).tables == plan(dataclasses.replace(problem, groups_apart=())).tables


def test_tables_of_camps_are_as_even_as_the_camps_allow():
    assert camp_tables([0b11111111, 0b11110000 << 8], 3, 12) == [(0, 4), (0, 4), (1, 4)]
    assert camp_tables([0b1111111, 0b1 << 8], 3, 8) == [(0, 4), (0, 3), (1, 1)]
    assert camp_tables([0b11, 0b1100, 0b110000], 2, 6) == [(0, 3), (1, 3)]


def test_the_fewest_tables_are_the_largest():
    assert packed([4, 5, 5], 8) == [5, 3]
    assert packed([4, 4], 0) == []


def test_a_plan_made_by_hand_may_sit_the_groups_of_a_round_otherwise():
    """What is decided before the search is no rule: the other group could sit as well."""
    problem = circle(rounds=2, chairs=3, who=people(12, ("a", "b")), groups_apart=(GroupBond(("a", "b")),))
    a, b = ("p0", "p2", "p4"), ("p1", "p3", "p5")
    assert breaches(problem, Plan(((a,), (b,))).tables) == breaches(problem, Plan(((b,), (a,))).tables) == ()


def test_another_camp_sits_where_the_larger_one_would_cost_somebody_a_turn():
    who = (
        Person("p0", "tenants", frozenset({2, 3})),
        Person("p1", "officers"),
        Person("p2", "board"),
        Person("p3", "tenants"),
        Person("p4", "officers", frozenset({0, 1})),
        Person("p5", "board", frozenset({1, 2, 3})),
        Person("p6", "tenants"),
    )
    problem = circle(
        rounds=4,
        who=who,
        groups_apart=(GroupBond(("board", "officers"), frozenset({0})),),
        groups_together=(GroupBond(("tenants", "board"), frozenset({1})),),
    )
    assert () in [plan(problem, seed=seed).relaxed for seed in range(1, 4)]


def test_of_groups_kept_apart_the_one_sits_that_fills_the_circle():
    who = tuple(Person(f"p{k}", group) for k, group in enumerate(("a", "b", "b", "b")))
    problem = circle(rounds=4, chairs=2, who=who, mix=False, groups_apart=(GroupBond(("a", "b")),))
    made = plan(problem)
    assert [breach.rule for breach in made.relaxed if breach.rule is Rule.CHAIRS] == []
