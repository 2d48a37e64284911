"""What the worker process does, called in this one."""

from __future__ import annotations

from itertools import combinations, pairwise

import pytest

from fishbowl_app.jobs import ArrangeJob, Made, PlanJob, make_arrangement, make_plan
from fishbowl_app.model.errors import RotationImpossible
from fishbowl_app.model.rules import openspace
from fishbowl_app.model.rules.openspace.limit import plain_limit
from fishbowl_app.model.rules.rotation import Person, Pin, Problem, RotationKind, measure, plan

PEOPLE = tuple(Person(f"p{number:02}", "ab"[number % 2]) for number in range(16))
PROBLEM = Problem(kind=RotationKind.CIRCLE, rounds=8, people=PEOPLE, chairs=5, open_chairs=1)


def test_a_plan_comes_with_its_measures_and_each_better_one_is_told_once():
    told = []
    job = PlanJob(PROBLEM, seed=3, iterations=20_000)
    made = make_plan(job, lambda share, best: told.append((share, best)), lambda: False)
    assert made.plan == plan(PROBLEM, seed=3, iterations=20_000)
    assert made.measures == measure(PROBLEM, made.plan)
    assert isinstance(told[0][1], Made)
    assert [share for share, _ in told] == sorted(share for share, _ in told)
    found = [best.plan for _, best in told if best is not None]
    assert all(one != other for one, other in pairwise(found))
    assert any(best is None for _, best in told)


def test_what_no_plan_answers_is_refused():
    pins = tuple(Pin(0, person.id) for person in PEOPLE)
    with pytest.raises(RotationImpossible):
        make_plan(
            PlanJob(Problem(kind=RotationKind.CIRCLE, rounds=1, people=PEOPLE, chairs=3, pins=pins), 1, None),
            lambda share, best: None,
            lambda: False,
        )


WALL = openspace.Problem(
    slots=2,
    spaces=(openspace.Space("hall", 40), openspace.Space("yard", 20)),
    topics=tuple(openspace.Topic(name) for name in "abcd"),
    people=tuple(openspace.Person("".join(pair), dict.fromkeys(pair, 1)) for pair in combinations("abcd", 2)),
)


def arranged(effort, cancelled=lambda: False):
    told = []
    job = ArrangeJob(WALL, seed=1, anew=True, iterations=5_000, effort=effort)
    return make_arrangement(job, lambda share, best: told.append((share, best)), cancelled), told


def test_an_arrangement_comes_with_its_measures_and_a_limit_that_is_proven():
    made, told = arranged(effort=200_000)
    assert made.measures == openspace.measure(WALL, made.arrangement)
    assert made.measures.served <= made.limit.weight < plain_limit(WALL).weight
    assert [share for share, _ in told] == sorted(share for share, _ in told)
    assert told[0][1].limit == plain_limit(WALL)


def test_without_effort_the_limit_is_the_sum_of_wishes():
    made, _ = arranged(effort=0)
    assert made.limit == plain_limit(WALL)


def test_whoever_cancels_at_once_still_gets_a_whole_wall():
    made, _ = arranged(effort=200_000, cancelled=lambda: True)
    assert len(made.arrangement.cells) == 4
