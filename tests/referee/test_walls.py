"""The planner of the agenda wall against CP-SAT, which proves on tiny walls what is best and what cannot be."""

from __future__ import annotations

from random import Random

import pytest

from fishbowl_app.model.rules.openspace import arrange, breaches, measure
from tests.referee.walls import tiny

cpsat = pytest.importorskip(
    "benchmarks.openspace_cpsat", reason="OR-Tools is not there: it has no wheel for this machine or Python"
)

QUICK, LONG = 6_000, 60_000  # moves


def solved(problem, aim, on_wall=()):
    """Return what CP-SAT proves to be best of an aim, with these topics on the wall."""
    asked = cpsat.Formulation(problem)
    for topic in on_wall:
        asked.model.add(sum(asked.in_slot(topic, slot) for slot in range(problem.slots)) == 1)
    asked.model.maximize(aim(asked))
    solver = cpsat.solver_for()
    solver.parameters.max_deterministic_time = 2.0
    status = solver.status_name(solver.solve(asked.model))
    return (round(solver.objective_value), asked.arrangement(solver)) if status == "OPTIMAL" else None


def worth(found):
    """Return what counts: a wish is given up where somebody else would get less than half."""
    return found.served - found.people_below_half


@pytest.mark.parametrize("ruled", [False, True])
def test_no_arrangement_serves_more_than_ours(ruled):
    checked = 0
    for seed in range(20):
        problem = tiny(Random(seed), ruled=ruled)
        made = arrange(problem, iterations=QUICK)
        best = solved(problem, lambda asked: asked.served, made.cells)
        if best is None:
            continue
        served, other = best
        assert breaches(problem, other) == (), seed
        assert measure(problem, other).served == served, seed
        ours = measure(problem, made)
        if worth(ours) < worth(measure(problem, other)):
            ours = measure(problem, arrange(problem, iterations=LONG))
        assert worth(ours) >= worth(measure(problem, other)), seed
        checked += 1
    assert checked >= 15


def test_topics_are_left_off_only_where_no_arrangement_places_more():
    left = 0
    for seed in range(40):
        problem = tiny(Random(seed), ruled=True)
        made = arrange(problem, iterations=QUICK)
        if len(made.cells) < len(problem.topics):
            left += 1
            most = solved(problem, lambda asked: asked.placed())
            assert most is not None
            assert len(made.cells) == most[0], seed
    assert left >= 5


def test_at_most_one_topic_more_moves_than_must():
    moved = 0
    for seed in range(40):
        problem = tiny(Random(seed), ruled=seed % 2 == 0, published=True)
        made = arrange(problem, iterations=QUICK)
        fewest = solved(problem, lambda asked: -asked.slot_moves(), made.cells)
        if fewest is not None:
            moved += fewest[0] < 0
            assert measure(problem, made).slot_moves <= 1 - fewest[0], seed
    assert moved >= 8
