"""What the worker process does. It loads this module and what it imports, so neither Qt nor the database."""

from __future__ import annotations

from dataclasses import dataclass

from fishbowl_app.model.rules.rotation import Measures, Plan, Problem, measure, plan
from fishbowl_app.worker import Cancelled, Report


@dataclass(frozen=True, slots=True)
class PlanJob:
    """What to plan, and for how long: `iterations` of None means by size."""

    problem: Problem
    seed: int
    iterations: int | None


@dataclass(frozen=True, slots=True)
class Made:
    """A plan, and how good it is."""

    plan: Plan
    measures: Measures


def make_plan(job: PlanJob, report: Report, cancelled: Cancelled) -> Made:
    """Plan a rotation and tell of every better plan on the way.

    Raises:
        RotationImpossible: if no plan answers what is asked.
    """
    best: Made | None = None

    def tell(share: float, found: Plan) -> None:
        nonlocal best
        before, best = best, _measured(job.problem, found, best)
        report(share, None if best is before else best)

    made = plan(job.problem, seed=job.seed, iterations=job.iterations, report=tell, cancelled=cancelled)
    return _measured(job.problem, made, best)


def _measured(problem: Problem, found: Plan, known: Made | None) -> Made:
    """Return a plan with its measures, taken anew only where it is another one."""
    return known if known is not None and known.plan == found else Made(found, measure(problem, found))
