"""The plan that breaks least: without the pins that no plan can keep."""

from __future__ import annotations

from dataclasses import dataclass, replace

from fishbowl_app.model.rules.rotation.facts import Facts, facts_of, pins_fit
from fishbowl_app.model.rules.rotation.planner import Cancelled, Report, plan
from fishbowl_app.model.rules.rotation.problem import Pin, Plan, Problem


@dataclass(frozen=True, slots=True)
class Nearest:
    """The plan that breaks least. `given_up`: the pins it could not keep; what else gave way is `plan.relaxed`."""

    plan: Plan
    given_up: tuple[Pin, ...]


def nearest(
    problem: Problem,
    *,
    seed: int = 0,
    iterations: int | None = None,
    report: Report | None = None,
    cancelled: Cancelled | None = None,
) -> Nearest:
    """Plan without the pins that cannot be kept; of those that bar each other the first ones stay.

    Raises:
        RotationImpossible: if there is nobody to plan, or no round.
    """
    asked, given_up = without_lost_pins(problem)
    return Nearest(plan(asked, seed=seed, iterations=iterations, report=report, cancelled=cancelled), given_up)


def without_lost_pins(problem: Problem) -> tuple[Problem, tuple[Pin, ...]]:
    """Return what is asked without the pins that no plan can keep, and these pins."""
    facts, given_up = facts_of(problem), list[Pin]()
    for r in range(facts.first, facts.rounds):
        given_up += _lost_pins(facts, r)
    kept = tuple(pin for pin in problem.pins if pin not in given_up)
    return replace(problem, pins=kept), tuple(given_up)


def _lost_pins(facts: Facts, r: int) -> list[Pin]:
    kept, lost = list[Pin](), list[Pin]()
    may = facts.allowed[r] if facts.circle else facts.present[r]
    for pin in dict.fromkeys(pin for pin in facts.problem.pins if pin.round == r):
        people = {other.person_id for other in (*kept, pin)}
        barred = not may >> facts.index[pin.person_id] & 1 or any(clash(pin, other) for other in kept)
        at_table = [other.table for other in (*kept, pin) if other.table is not None]
        barred = barred or not pins_fit(facts.sizes(r), at_table)
        (lost if barred or len(people) > facts.seats[r] else kept).append(pin)
    return lost


def clash(one: Pin, other: Pin) -> bool:
    """Whether two pins of a round want one chair, or one person in two, or at two tables."""
    if one.table is not None and other.table is not None:
        return one.person_id == other.person_id and one.table != other.table
    if one.chair is None or other.chair is None:
        return False
    return (one.person_id == other.person_id) != (one.chair == other.chair)
