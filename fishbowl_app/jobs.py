"""What the worker process does. It loads this module and what it imports, so neither Qt nor the database."""

from __future__ import annotations

from dataclasses import dataclass

from fishbowl_app.model.rules import openspace, rotation
from fishbowl_app.model.rules.openspace.limit import Limit, plain_limit, prove_limit
from fishbowl_app.worker import Cancelled, Report

ARRANGING = 0.5  # of the time that an arrangement takes; the rest is for proving how good one can be at most


@dataclass(frozen=True, slots=True)
class PlanJob:
    """What to plan, and for how long: `iterations` of None means by size."""

    problem: rotation.Problem
    seed: int
    iterations: int | None = None


@dataclass(frozen=True, slots=True)
class Made:
    """A plan, and how good it is."""

    plan: rotation.Plan
    measures: rotation.Measures


@dataclass(frozen=True, slots=True)
class ArrangeJob:
    """Which wall to arrange, `anew` or so that few topics move, and for how long.

    `effort` is for proving the limit, in topics weighed; 0 leaves the plain sum of wishes.
    """

    problem: openspace.Problem
    seed: int
    anew: bool
    iterations: int | None = None
    effort: int = 0


@dataclass(frozen=True, slots=True)
class Arranged:
    """An arrangement, how good it is, and what none can exceed."""

    arrangement: openspace.Arrangement
    measures: openspace.Measures
    limit: Limit


def work(job: PlanJob | ArrangeJob, report: Report, cancelled: Cancelled) -> Made | Arranged:
    """Do what is asked for.

    Raises:
        RotationImpossible: if no plan answers what is asked.
    """
    if isinstance(job, PlanJob):
        return make_plan(job, report, cancelled)
    return make_arrangement(job, report, cancelled)


def make_plan(job: PlanJob, report: Report, cancelled: Cancelled) -> Made:
    """Plan a rotation and tell of every better plan on the way.

    Raises:
        RotationImpossible: if no plan answers what is asked.
    """
    best: Made | None = None

    def tell(share: float, found: rotation.Plan) -> None:
        nonlocal best
        before, best = best, _measured(job.problem, found, best)
        report(share, None if best is before else best)

    made = rotation.plan(job.problem, seed=job.seed, iterations=job.iterations, report=tell, cancelled=cancelled)
    return _measured(job.problem, made, best)


def make_arrangement(job: ArrangeJob, report: Report, cancelled: Cancelled) -> Arranged:
    """Arrange a wall, telling of every better one on the way, then prove how good one can be at most."""
    arranging = ARRANGING if job.effort else 1.0
    best = Arranged(
        openspace.Arrangement({}),
        openspace.measure(job.problem, openspace.Arrangement({})),
        plain_limit(job.problem),
    )

    def tell(share: float, found: openspace.Arrangement) -> None:
        nonlocal best
        before, best = best, _of_wall(job.problem, found, best)
        report(share * arranging, None if best is before else best)

    def tell_limit(share: float, limit: Limit) -> None:
        nonlocal best
        before, best = best, Arranged(best.arrangement, best.measures, limit)
        report(arranging + share * (1 - arranging), None if best == before else best)

    search = openspace.free_arrangement if job.anew else openspace.arrange
    made = search(job.problem, seed=job.seed, iterations=job.iterations, report=tell, cancelled=cancelled)
    best = _of_wall(job.problem, made, best)
    if not job.effort or cancelled():
        return best
    proven = prove_limit(job.problem, start=made, iterations=job.effort, report=tell_limit, cancelled=cancelled)
    return Arranged(best.arrangement, best.measures, proven)


def _measured(problem: rotation.Problem, found: rotation.Plan, known: Made | None) -> Made:
    """Return a plan with its measures, taken anew only where it is another one."""
    return known if known is not None and known.plan == found else Made(found, rotation.measure(problem, found))


def _of_wall(problem: openspace.Problem, found: openspace.Arrangement, known: Arranged) -> Arranged:
    """Return an arrangement with its measures and the limit it shows, taken anew only where it is another one."""
    if known.arrangement == found:
        return known
    limit = min(known.limit, plain_limit(problem, found), key=lambda limit: limit.weight)
    return Arranged(found, openspace.measure(problem, found), limit)
