"""What the worker process does, called in this one."""

from __future__ import annotations

from itertools import pairwise

import pytest

from fishbowl_app.jobs import Made, PlanJob, make_plan
from fishbowl_app.model.errors import RotationImpossible
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
