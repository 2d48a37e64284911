"""Planning in the worker process, as the window sees it."""

from __future__ import annotations

import os
import signal

import pytest
from PySide6.QtCore import QObject

from fishbowl_app.jobs import Made, PlanJob
from fishbowl_app.model.errors import RotationImpossible, RotationProblem, WorkerLost
from fishbowl_app.model.rules.rotation import Person, Pin, Problem, RotationKind, measure, plan
from fishbowl_app.ui.planning import Planning, worker

PEOPLE = tuple(Person(f"p{number:02}", "abc"[number % 3]) for number in range(24))
LONG = 50_000_000  # moves: minutes, so whoever waits for the end of it has lost


def problem(**more):
    return Problem(kind=RotationKind.CIRCLE, rounds=10, people=PEOPLE, chairs=6, open_chairs=1, **more)


@pytest.fixture
def planning(qtbot):
    home = QObject()
    made = Planning(home)
    yield made
    made.shut()


@pytest.fixture
def heard(planning):
    """Everything that is told, by the name of its signal."""
    told = []
    for name in ("progressed", "improved", "finished", "failed"):
        getattr(planning, name).connect(lambda *args, name=name: told.append((name, *args)))
    return told


def test_better_plans_come_one_by_one_and_the_last_is_what_planning_here_gives(qtbot, planning, heard):
    asked = problem()
    planning.warm()
    with qtbot.waitSignal(planning.finished) as end:
        planning.start(PlanJob(asked, 5, 30_000))
        assert planning.running
    (made,) = end.args
    assert made == Made(plan(asked, seed=5, iterations=30_000), measure(asked, made.plan))
    assert not planning.running
    improved = [args for name, *args in heard if name == "improved"]
    assert improved
    assert all(better.measures == measure(asked, better.plan) for _, better in improved)
    shares = [args[0] for name, *args in heard if name == "progressed"]
    assert shares == sorted(shares)
    assert heard[-1][0] == "finished"


def test_cancelling_keeps_the_best_so_far(qtbot, planning, heard):
    with qtbot.waitSignal(planning.improved) as better:
        planning.start(PlanJob(problem(), 5, LONG))
    with qtbot.waitSignal(planning.finished) as end:
        planning.cancel()
    (made,) = end.args
    assert made.measures == measure(problem(), made.plan)
    assert made.measures.pairs_met >= better.args[1].measures.pairs_met
    assert not planning.running


def test_cancelling_before_there_is_a_plan_finishes_without_one(qtbot, planning):
    worker().close()
    with qtbot.waitSignal(planning.finished) as end:
        planning.start(PlanJob(problem(), 5, LONG))
        planning.cancel()
    assert end.args == [None]


def test_starting_anew_ends_what_was_under_way(qtbot, planning, heard):
    with qtbot.waitSignal(planning.improved):
        planning.start(PlanJob(problem(), 5, LONG))
    with qtbot.waitSignal(planning.finished) as end:
        planning.start(PlanJob(problem(), 6, 3_000))
    assert end.args[0].plan == plan(problem(), seed=6, iterations=3_000)
    assert [name for name, *_ in heard].count("finished") == 1


def test_whoever_hears_of_a_plan_may_start_anew(qtbot, planning, heard):
    def again():
        planning.improved.disconnect(again)
        planning.start(PlanJob(problem(), 6, 3_000))

    planning.improved.connect(again)
    with qtbot.waitSignal(planning.finished) as end:
        planning.start(PlanJob(problem(), 5, LONG))
    assert end.args[0].plan == plan(problem(), seed=6, iterations=3_000)


def test_another_room_that_plans_ends_this_one_with_its_best(qtbot, planning, heard):
    other = Planning(planning)
    with qtbot.waitSignal(planning.improved):
        planning.start(PlanJob(problem(), 5, LONG))
    with qtbot.waitSignals([planning.finished, other.finished]):
        other.start(PlanJob(problem(), 6, 3_000))
    assert heard[-1][1] is not None


def test_what_no_plan_answers_is_told_as_it_was_raised(qtbot, planning):
    pins = tuple(Pin(2, person.id) for person in PEOPLE)
    with qtbot.waitSignal(planning.failed) as failed:
        planning.start(PlanJob(problem(pins=pins), 5))
    (error,) = failed.args
    assert isinstance(error, RotationImpossible)
    assert (error.problem, error.round) == (RotationProblem.TOO_MANY_PINS, 2)


def test_a_process_that_dies_is_told_and_the_next_plan_comes_from_another(qtbot, planning):
    with qtbot.waitSignal(planning.improved):
        planning.start(PlanJob(problem(), 5, LONG))
    with qtbot.waitSignal(planning.failed) as failed:
        os.kill(worker()._process.pid, signal.SIGTERM)
    assert isinstance(failed.args[0], WorkerLost)
    assert not planning.running
    with qtbot.waitSignal(planning.finished) as end:
        planning.start(PlanJob(problem(), 6, 3_000))
    assert end.args[0].plan == plan(problem(), seed=6, iterations=3_000)


def test_after_shutting_nothing_more_is_told(qtbot, planning, heard):
    with qtbot.waitSignal(planning.improved):
        planning.start(PlanJob(problem(), 5, LONG))
    planning.shut()
    told = len(heard)
    other = Planning(planning)
    with qtbot.waitSignal(other.finished):
        other.start(PlanJob(problem(), 6, 3_000))
    assert len(heard) == told
    planning.cancel()
