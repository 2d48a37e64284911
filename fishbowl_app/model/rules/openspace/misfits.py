"""Which topics found no cell, and why."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from fishbowl_app.model.rules.openspace.facts import Facts, facts_of, members
from fishbowl_app.model.rules.openspace.problem import Arrangement, Problem
from fishbowl_app.model.rules.openspace.values import Values
from fishbowl_app.model.rules.openspace.wall import OFF, Wall


class Reason(Enum):
    """Why a topic is not on the wall; the first that holds of a slot is told."""

    FIXED = "fixed"  # the cell it has to be in is taken, closed or over
    NO_SLOT = "no-slot"  # all slots it may be in have begun
    HOST_AWAY = "host-away"  # a host is not there in any slot it may be in
    NO_SPACE = "no-space"  # no open space has what it needs
    NO_CELL = "no-cell"  # more topics than cells
    LESS_WANTED = "less-wanted"  # and each of those on the wall is wanted by more people
    HOST_BUSY = "host-busy"  # a host has another topic in every slot it may be in
    APART = "apart"  # it must not run beside topics that are there
    ORDER = "order"  # there is no slot after what it continues, or before what continues it


@dataclass(frozen=True, slots=True)
class Misfit:
    """A topic that cannot be placed, the reason, and the topics that are in its way."""

    topic: str
    reason: Reason
    topics: tuple[str, ...] = ()


def misfits(problem: Problem, arrangement: Arrangement) -> tuple[Misfit, ...]:
    """Return the topics that are not on the wall and cannot join it, with what keeps them off."""
    facts = facts_of(problem)
    wall = Wall(facts, Values(facts))
    wall.restore([OFF if (slot := arrangement.slot_of(t.id)) is None else slot for t in problem.topics])
    found = (_misfit(wall, t) for t in wall.off())
    return tuple(one for one in found if one is not None)


def _misfit(wall: Wall, t: int) -> Misfit | None:
    facts, topic = wall.facts, wall.facts.problem.topics[t]
    slots = [slot for slot, spaces in enumerate(facts.cells[t]) if spaces]
    if not slots:
        return Misfit(topic.id, _never(facts, t))
    told = [_in_slot(wall, t, slot) for slot in slots]
    fewest = min(told, key=lambda some: len(some))
    if not fewest:
        return None
    reason, others = min(fewest, key=lambda one: list(Reason).index(one[0]))
    if topic.fixed is not None:
        reason = Reason.FIXED
    if reason is Reason.NO_CELL and _less_wanted(wall, t, slots):
        reason = Reason.LESS_WANTED
    return Misfit(topic.id, reason, tuple(facts.problem.topics[one].id for one in others))


def _less_wanted(wall: Wall, t: int, slots: list[int]) -> bool:
    """Tell whether every topic of the slots that a topic may be in is wanted by more."""
    wanted = wall.facts.wanted
    return all(wanted[one] > wanted[t] for slot in slots for one in members(wall.topics[slot]))


def _never(facts: Facts, t: int) -> Reason:
    """Say why a topic could not be placed on an empty wall."""
    problem, topic = facts.problem, facts.problem.topics[t]
    slots = set(range(problem.slots) if topic.slots is None else topic.slots) - problem.frozen
    if topic.fixed is not None:
        return Reason.FIXED
    if not slots:
        return Reason.NO_SLOT
    away = {slot for person in problem.people if person.id in topic.hosts for slot in person.absent}
    return Reason.HOST_AWAY if slots <= away else Reason.NO_SPACE


def _in_slot(wall: Wall, t: int, slot: int) -> list[tuple[Reason, list[int]]]:
    """Return all that keeps a topic out of a slot, with the topics that do."""
    facts, here = wall.facts, members(wall.topics[slot])
    hosts = set(facts.problem.topics[t].hosts)
    beside = [one for one in here if facts.apart[t] >> one & 1]
    busy = [one for one in beside if hosts.intersection(facts.problem.topics[one].hosts)]
    order = wall.out_of_order(t, slot)
    told = [
        (Reason.HOST_BUSY, busy),
        (Reason.APART, [one for one in beside if one not in busy]),
        (Reason.ORDER, order),
    ]
    found = [(reason, others) for reason, others in told if others]
    if not wall.values.spaces.fit(slot, wall.topics[slot] | 1 << t):
        limited = len(here) < wall.values.spaces.room[slot]
        found.append((Reason.NO_SPACE if limited else Reason.NO_CELL, here if limited else []))
    return found
