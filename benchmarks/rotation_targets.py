"""What a rotation has to reach, held against what was measured."""

from __future__ import annotations

from collections.abc import Callable

from benchmarks.rotation_cases import Outcome
from benchmarks.targets import Target

FIRST, DEFAULT, SHORT, LONG = "first", "default", "2 s", "20 s"
PLANES = ("013-4-13", "016-4-20", "021-5-21", "025-5-30")
TABLES = ("tables-015-5-07", "tables-032-8-09", "tables-100-20-08", "tables-016-4-05", "tables-090-18-07")
PAIRS_SHORT = {"tables-032-8-10": 464, "tables-027-6-06": 245}
PAIRS_LONG = {"tables-032-8-10": 470, "tables-027-6-06": 248}


def targets(outcomes: list[Outcome]) -> list[Target[Outcome]]:
    """Return all targets with the plans they are about."""
    return [*_always(outcomes), *_of_circles(outcomes), *_of_tables(outcomes), *_live(outcomes)]


def _by(outcomes: list[Outcome], planner: str, names: object = None) -> list[Outcome]:
    chosen = [one for one in outcomes if one.planner == planner]
    return [one for one in chosen if one.case.name in names] if isinstance(names, tuple | dict) else chosen


def _always(outcomes: list[Outcome]) -> list[Target[Outcome]]:
    ours = [one for one in outcomes if one.planner in (FIRST, DEFAULT, SHORT, LONG)]
    quick = {one.case.name: 0.1 if len(one.case.problem.people) <= 100 else 0.3 for one in ours}
    return [
        Target(
            "no rule and no quota is broken, first plan included",
            ours,
            lambda one: -(one.broken + one.turns + one.mix),
            lambda one: f"({one.planner}) {one.broken + one.turns + one.mix}",
        ),
        Target(
            "first plan in 0.3 s, in 0.1 s up to 100 people",
            _by(ours, FIRST),
            lambda one: 1 - one.seconds / quick[one.case.name],
            _seconds,
        ),
        Target("2 s are 2 CPU s at most", _by(ours, SHORT), lambda one: 2 - one.seconds, _seconds),
        Target(
            "told to stop, it stops within 100 ms",
            [one for one in ours if one.stop is not None],
            lambda one: 0.1 - (one.stop or 0),
            lambda one: f"{(one.stop or 0) * 1000:.0f} ms",
        ),
        Target("20 s are 20 CPU s at most", _by(ours, LONG), lambda one: 20 - one.seconds, _seconds),
    ]


def _of_circles(outcomes: list[Outcome]) -> list[Target[Outcome]]:
    circles = [one for one in _by(outcomes, SHORT) if one.case.circle]
    known = [one for one in circles if "longest_wait_at_best" in one.case.known]
    met = [one for one in circles if one.case.known.get("optimal")]
    return [
        Target("circle, 2 s: coverage 0.99", circles, lambda one: one.coverage - 0.99, _pairs),
        Target("circle, 2 s: 1.00 where the bound is met", met, lambda one: one.met - one.bound, _pairs),
        Target("planes, 2 s: 1.00", _by(circles, SHORT, PLANES), lambda one: one.met - one.bound, _pairs),
        Target(
            "circle, 2 s: longest wait at most 1 over the best known",
            known,
            lambda one: one.case.known["longest_wait_at_best"] + 1 - (one.wait or 0),
            lambda one: f"{one.wait}, known {one.case.known['longest_wait_at_best']}",
        ),
        Target(
            "circle, 2 s: gap evenness at most 0.05 under the best known",
            known,
            lambda one: (one.evenness or 0) - one.case.known["gap_evenness_at_best"] + 0.05,
            lambda one: f"{one.evenness:.3f}, known {one.case.known['gap_evenness_at_best']:.3f}",
        ),
    ]


def _of_tables(outcomes: list[Outcome]) -> list[Target[Outcome]]:
    some = [
        Target(f"tables, {budget}: {name} at least {least}", _by(outcomes, budget, (name,)), _over(least), _pairs)
        for budget, goals in ((SHORT, PAIRS_SHORT), (LONG, PAIRS_LONG))
        for name, least in goals.items()
    ]
    whole = _by(outcomes, SHORT, TABLES)
    return [Target("tables, 2 s: 1.00", whole, lambda one: one.met - one.bound, _pairs), *some]


def _live(outcomes: list[Outcome]) -> list[Target[Outcome]]:
    live = [one for one in _by(outcomes, DEFAULT) if "min_seat_changes" in one.case.known]
    return [
        Target("live replan in 0.5 s", live, lambda one: 0.5 - one.seconds, _seconds),
        Target(
            "live replan: at most 1 seat change over the proven minimum",
            live,
            lambda one: one.case.known["min_seat_changes"] + 1 - (one.changes or 0),
            lambda one: f"{one.changes}, proven {one.case.known['min_seat_changes']}",
        ),
        Target("live replan: coverage 0.99", live, lambda one: one.coverage - 0.99, _pairs),
    ]


def _over(least: int) -> Callable[[Outcome], float]:
    return lambda one: one.met - least


def _pairs(one: Outcome) -> str:
    return f"{one.met} of {one.bound}"


def _seconds(one: Outcome) -> str:
    return f"{one.seconds:.2f} s"
