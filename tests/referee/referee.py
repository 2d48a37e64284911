"""Questions to CP-SAT about tiny problems: one worker and a limit in steps, so the same answers each time."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import Any

import pytest

from fishbowl_app.model.rules.rotation import Plan, Problem

cpsat = pytest.importorskip(
    "benchmarks.rotation_cpsat", reason="OR-Tools is not there: it has no wheel for this machine or Python"
)

STEPS = 0.5  # of CP-SAT's own measure of work; about half a second


class Verdict(Enum):
    """Whether there is a plan that keeps all rules and is as was asked."""

    EXISTS = "exists"
    NONE = "none"
    OPEN = "open"  # neither found nor ruled out within the steps


def solved(problem: Problem, ask: Callable[[Any], object] = lambda _: None) -> tuple[Verdict, Plan | None]:
    """Look for a plan that keeps all rules; `ask` adds to the formulation what else it must be."""
    asked = cpsat.Formulation(problem)
    ask(asked)
    solver = cpsat.solver_for()
    solver.parameters.max_deterministic_time = STEPS
    status = solver.status_name(solver.solve(asked.model))
    if status in ("OPTIMAL", "FEASIBLE"):
        return Verdict.EXISTS, asked.plan(solver)
    return Verdict.NONE if status == "INFEASIBLE" else Verdict.OPEN, None


def with_pairs(problem: Problem, least: int) -> Verdict:
    """Say whether a plan lets so many pairs meet."""
    return solved(problem, lambda asked: asked.model.add(asked.pairs() >= least))[0]


def with_waits(problem: Problem, most: int) -> Verdict:
    """Say whether a plan lets nobody wait longer than so many rounds."""
    return solved(problem, lambda asked: asked.wait_at_most(most))[0]


def with_changes(problem: Problem, most: int) -> Verdict:
    """Say whether a plan changes at most so many seats of the published one."""
    return solved(problem, lambda asked: asked.model.add(asked.changes() <= most))[0]
