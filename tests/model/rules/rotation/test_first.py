"""The first plan that is told: there at once, and within the rules already."""

from __future__ import annotations

import pytest

from fishbowl_app.imports.instance import read_instance
from fishbowl_app.model.rules.rotation import Bond, Pin, breaches, measure, plan
from tests.model.rules.rotation.checker import PLANNING
from tests.model.rules.rotation.problems import circle, people

UNEVEN = circle(rounds=24, chairs=6, max_run=2, who=people(48, (*"aaaaaaaa", *"bbbbb", *"ccc")))
TIED = circle(
    rounds=10,
    chairs=6,
    max_run=2,
    who=people(24, ("a", "a", "b")),
    pins=(Pin(0, "p3"), Pin(4, "p9")),
    apart=(Bond(("p1", "p2")), Bond(("p4", "p5", "p6"))),
    together=(Bond(("p7", "p8")),),
)
PLANE = circle(count=13, rounds=13, chairs=4, max_run=2)


def first_told(problem, seed):
    """Return the first plan that is told, when no search is asked for."""
    told = []
    plan(problem, seed=seed, iterations=0, report=lambda share, best: told.append(best))
    return told[0]


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("problem", [UNEVEN, TIED, PLANE], ids=["uneven groups", "tied", "plane"])
def test_the_first_plan_keeps_the_rules(problem, seed):
    assert first_told(problem, seed).relaxed == ()


@pytest.mark.parametrize("name", ["rotation-028-5-12-live", "rotation-025-5-08-replan"])
def test_the_first_plan_of_an_instance_keeps_the_rules(name):
    problem = read_instance(PLANNING / f"{name}.json").problem
    told = [first_told(problem, seed) for seed in range(4)]
    assert [breaches(problem, made.tables) for made in told] == [()] * 4


def test_the_first_plan_after_people_left_changes_few_seats():
    problem = read_instance(PLANNING / "rotation-025-5-08-replan.json").problem
    assert measure(problem, first_told(problem, 0)).seat_changes <= 4
