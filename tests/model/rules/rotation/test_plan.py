"""Plans: fair, mixed, repeatable, and good for any size of workshop."""

from __future__ import annotations

import time

import pytest

from fishbowl_app.model.rules.rotation import (
    Ban,
    Bond,
    Person,
    Pin,
    RotationKind,
    Rule,
    instant_iterations,
    iterations_for,
    measure,
    plan,
)
from tests.model.rules.rotation.problems import at_tables, circle, people, turns

GOLDEN = (("p1", "p3", "p4"), ("p2", "p6", "p4"), ("p0", "p1", "p5"), ("p2", "p3", "p5"))


def test_a_workshop_of_25_is_planned_fairly_and_mixed():
    groups = ("tenants", "tenants", "tenants", "officers", "officers")
    problem = circle(rounds=3, chairs=5, open_chairs=1, max_run=2, who=people(25, groups))
    made = plan(problem)
    measures = measure(problem, made)
    assert made.relaxed == ()
    assert measures.turn_spread <= 1
    assert measures.repeats == 0
    assert measures.coverage == 1.0
    assert all(row["officers"] in (1, 2) for row in measures.group_counts)


def test_an_evening_is_planned_while_the_moderator_looks():
    problem = circle(rounds=6, chairs=6, max_run=2, who=people(40, ("a", "b", "b")))
    began = time.process_time()
    plan(problem)
    assert time.process_time() - began < 0.3


def test_twelve_people_in_twelve_rounds_all_meet():
    problem = circle(count=12, rounds=12, chairs=4, max_run=2)
    assert measure(problem, plan(problem)).pairs_met == 66


@pytest.mark.parametrize(
    ("count", "rounds", "chairs"), [(13, 13, 4), (16, 20, 4), (21, 21, 5), (25, 30, 5), (9, 12, 3)]
)
def test_finite_planes_let_every_pair_meet_exactly_once(count, rounds, chairs):
    problem = circle(count=count, rounds=rounds, chairs=chairs, max_run=2)
    made = plan(problem)
    measures = measure(problem, made)
    assert made.relaxed == ()
    assert measures.pairs_met == count * (count - 1) // 2
    assert measures.repeats == 0


@pytest.mark.parametrize(("count", "rounds", "tables"), [(15, 7, 5), (32, 9, 8), (16, 5, 4), (100, 8, 20)])
def test_tables_that_are_known_to_work_have_no_repeat(count, rounds, tables):
    problem = at_tables(count=count, rounds=rounds, tables=tables)
    assert measure(problem, plan(problem)).repeats == 0


def test_the_plan_of_a_seed_is_the_same_on_every_machine():
    made = plan(circle(count=7, rounds=4, chairs=3), seed=1, iterations=2000)
    assert made.rounds == GOLDEN


def test_another_seed_gives_another_plan_as_fair():
    problem = circle(count=20, rounds=5, chairs=5)
    one, other = plan(problem, seed=1), plan(problem, seed=2)
    assert one.rounds != other.rounds
    assert measure(problem, one).pairs_met == measure(problem, other).pairs_met == 50
    assert set(turns(one).values()) | set(turns(other).values()) == {1, 2}


def test_without_any_search_the_first_plan_keeps_the_rules_already():
    problem = circle(rounds=8, chairs=5, who=people(25, ("a", "b", "c")))
    made = plan(problem, iterations=0)
    assert made.relaxed == ()
    assert set(turns(made).values()) == {1, 2}


def test_with_more_chairs_than_people_everybody_sits():
    made = plan(circle(count=4, rounds=2, chairs=7))
    assert [sorted(row) for row in made.rounds] == [["p0", "p1", "p2", "p3"]] * 2
    assert all(row[4:] == (None, None, None) for row in made.chairs)


def test_one_person_sits_alone_and_the_broken_limit_on_runs_is_said():
    made = plan(circle(count=1, rounds=3, chairs=5, max_run=2))
    assert made.rounds == (("p0",),) * 3
    assert [(breach.rule, breach.round, breach.who) for breach in made.relaxed] == [(Rule.RUN, 2, ("p0",))]


def test_rounds_in_which_nobody_is_there_stay_empty():
    away = frozenset({1})
    made = plan(circle(rounds=3, chairs=2, who=tuple(Person(f"p{n}", absent=away) for n in range(4))))
    assert [len(row) for row in made.rounds] == [2, 0, 2]


def test_three_hundred_people_are_planned_without_a_broken_rule():
    problem = circle(rounds=10, chairs=8, max_run=2, who=people(300, ("a", "b", "c", "")))
    made = plan(problem, iterations=20_000)
    assert made.relaxed == ()
    assert measure(problem, made).pairs_met == 280


def test_those_who_come_later_get_a_part_of_the_turns():
    late = Person("late", absent=frozenset(range(4)))
    made = plan(circle(rounds=8, chairs=4, who=(*people(15), late)))
    assert turns(made)["late"] == 1
    assert all("late" not in row for row in made.rounds[:4])


def test_bans_that_leave_too_few_leave_chairs_empty_and_say_so():
    made = plan(circle(count=4, rounds=2, chairs=3, bans=tuple(Ban(0, f"p{n}") for n in range(3))))
    assert made.rounds[0] == ("p3",)
    assert [breach.by for breach in made.relaxed if breach.rule is Rule.CHAIRS] == [-2]


def test_somebody_pinned_everywhere_sits_everywhere_and_it_is_said_how_unequal_that_is():
    made = plan(circle(count=12, rounds=6, chairs=4, pins=tuple(Pin(r, "p5") for r in range(6))))
    assert all("p5" in row for row in made.rounds)
    assert [(b.who, b.by) for b in made.relaxed if b.rule is Rule.TURNS and b.by > 0] == [(("p5",), 4)]


def test_apart_and_together_are_kept_in_every_round():
    problem = circle(
        count=14, rounds=7, chairs=4, max_run=2, apart=(Bond(("p0", "p1", "p2")),), together=(Bond(("p3", "p4")),)
    )
    made = plan(problem)
    assert made.relaxed == ()
    for row in made.rounds:
        assert len({"p0", "p1", "p2"}.intersection(row)) <= 1
        assert ("p3" in row) == ("p4" in row)


def test_people_who_belong_together_share_a_table_and_meet_others_too():
    problem = at_tables(count=16, rounds=4, tables=4, together=(Bond(("p0", "p1")),), apart=(Bond(("p2", "p3")),))
    made = plan(problem)
    assert made.relaxed == ()
    assert measure(problem, made).coverage > 0.9


def test_pins_of_people_to_be_kept_apart_are_kept_and_the_clash_is_said():
    made = plan(circle(pins=(Pin(1, "p0"), Pin(1, "p1")), apart=(Bond(("p0", "p1")),)))
    assert {"p0", "p1"} <= set(made.rounds[1])
    assert [(breach.rule, breach.round, breach.who) for breach in made.relaxed] == [(Rule.APART, 1, ("p0", "p1"))]


def test_seconds_stand_for_the_same_moves_everywhere():
    assert iterations_for(2.0) == 2 * iterations_for(1.0) > 0


@pytest.mark.parametrize("problem", [circle(count=300, rounds=8, chairs=8), at_tables(count=300, tables=40)])
def test_a_plan_that_nobody_waits_for_has_fewer_moves_for_many_people(problem):
    few = circle(count=12) if problem.kind is RotationKind.CIRCLE else at_tables()
    assert 0 < instant_iterations(problem) < instant_iterations(few) < iterations_for(0.3)


def test_twelve_people_in_twelve_rounds_all_meet_in_an_instant():
    problem = circle(count=12, rounds=12, chairs=4, max_run=2)
    assert measure(problem, plan(problem, iterations=instant_iterations(problem))).pairs_met == 66
