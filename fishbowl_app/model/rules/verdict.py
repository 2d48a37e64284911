"""Which rules of a session cannot be kept together, and what the nearest plan lets go."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache

from fishbowl_app.model.rules.planned import Asked
from fishbowl_app.model.rules.planned_rules import parts_of_rules
from fishbowl_app.model.rules.rotation import Conflict, Pin, Problem, Rule, conflicts, without_lost_pins
from fishbowl_app.model.snapshot import Snapshot

GOALS_OF = frozenset({Rule.TURNS, Rule.MIX})  # limits that give way to any rule


@dataclass(frozen=True, slots=True)
class Verdict:
    """What there is to say about the rules of a session for the rounds of one kind.

    `barred` are the rules, by id, that are a side of a conflict, with that conflict: one in which another rule, a
    pin or the chairs bar them before one in which only a goal gives way. `given_up` are the pins that the nearest
    plan lets go.
    """

    conflicts: tuple[Conflict, ...] = ()
    given_up: tuple[Pin, ...] = ()
    barred: Mapping[str, Conflict] = field(default_factory=dict)


def judge(snapshot: Snapshot, asked: Asked) -> Verdict:
    """Judge the rules of a session. It takes milliseconds, and no time where nothing it depends on has changed."""
    found, given_up = _judged(replace(asked.problem, published=()))  # the plan in use bars nothing
    barred: dict[str, Conflict] = {}
    for rule_id, parts in parts_of_rules(asked.problem, snapshot, asked.round_ids).items() if found else ():
        own = [conflict for conflict in found if not set(parts).isdisjoint(conflict.parts)]
        if own:
            barred[rule_id] = min(own, key=costs_a_goal)
    return Verdict(found, given_up, barred)


def costs_a_goal(conflict: Conflict) -> bool:
    """Tell whether the rules of a conflict are kept all the same, and a goal gives way to them."""
    return any(part.rule in GOALS_OF for part in conflict.parts)


@lru_cache(maxsize=4)
def _judged(problem: Problem) -> tuple[tuple[Conflict, ...], tuple[Pin, ...]]:
    found = conflicts(problem)
    return found, without_lost_pins(problem)[1] if problem.pins else ()
