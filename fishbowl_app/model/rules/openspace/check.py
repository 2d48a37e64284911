"""Which rules an arrangement breaks: read off the problem alone, with nothing taken over from the search."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from itertools import combinations

from fishbowl_app.model.rules.openspace.problem import Arrangement, Cell, Problem, Topic


class Rule(Enum):
    """What no arrangement may break."""

    TWICE = "twice"  # two topics in one cell
    HOST_CLASH = "host-clash"  # somebody hosts two topics of a slot
    HOST_AWAY = "host-away"
    CLOSED = "closed"  # the space cannot be used in that slot
    NOT_ALLOWED = "not-allowed"  # a slot or space that the topic must not be in
    FIXED = "fixed"  # not in the cell it has to be in
    AFTER = "after"  # not later than a topic it continues
    NOT_PARALLEL = "not-parallel"
    FROZEN = "frozen"  # a slot that has begun was changed


@dataclass(frozen=True, slots=True)
class Breach:
    """A rule that is broken, by these topics, about these people."""

    rule: Rule
    topics: tuple[str, ...]
    people: tuple[str, ...] = ()


def breaches(problem: Problem, arrangement: Arrangement) -> tuple[Breach, ...]:
    """Return all rules that an arrangement breaks. What was held as published is past: no rule is asked of it."""
    held = {name for name, cell in problem.published.items() if cell[0] in problem.frozen}
    held = {name for name in held if arrangement.cells.get(name) == problem.published[name]}
    found = [*_frozen(problem, arrangement, held), *_alone(problem, arrangement), *_together(problem, arrangement)]
    return tuple(breach for breach in found if not held.issuperset(breach.topics))


def _frozen(problem: Problem, arrangement: Arrangement, held: set[str]) -> Iterator[Breach]:
    for topic in problem.topics:
        now, before = arrangement.cells.get(topic.id), problem.published.get(topic.id)
        over = {cell[0] for cell in (now, before) if cell is not None} & problem.frozen
        if over and topic.id not in held:
            yield Breach(Rule.FROZEN, (topic.id,))


def _alone(problem: Problem, arrangement: Arrangement) -> Iterator[Breach]:
    """Yield what each topic breaks by itself."""
    absent = {person.id: person.absent for person in problem.people}
    for topic, cell in _placed(problem, arrangement):
        slot, space = cell
        away = tuple(who for who in topic.hosts if slot in absent[who])
        if away:
            yield Breach(Rule.HOST_AWAY, (topic.id,), away)
        if slot in problem.spaces[space].closed:
            yield Breach(Rule.CLOSED, (topic.id,))
        barred_slot = topic.slots is not None and slot not in topic.slots
        if barred_slot or (topic.spaces is not None and space not in topic.spaces):
            yield Breach(Rule.NOT_ALLOWED, (topic.id,))
        if topic.fixed not in (None, cell):
            yield Breach(Rule.FIXED, (topic.id,))


def _together(problem: Problem, arrangement: Arrangement) -> Iterator[Breach]:
    """Yield what topics break with each other."""
    for (one, here), (other, there) in combinations(_placed(problem, arrangement), 2):
        if here == there:
            yield Breach(Rule.TWICE, (one.id, other.id))
        both = tuple(who for who in one.hosts if who in other.hosts)
        if here[0] == there[0] and both:
            yield Breach(Rule.HOST_CLASH, (one.id, other.id), both)
    slots = {topic.id: cell[0] for topic, cell in _placed(problem, arrangement)}
    for first, second in problem.not_parallel:
        if first != second and first in slots and slots[first] == slots.get(second):
            yield Breach(Rule.NOT_PARALLEL, (first, second))
    for topic in problem.topics:
        for before in topic.after:
            if topic.id in slots and before in slots and slots[topic.id] <= slots[before]:
                yield Breach(Rule.AFTER, (topic.id, before))


def _placed(problem: Problem, arrangement: Arrangement) -> list[tuple[Topic, Cell]]:
    cells = arrangement.cells
    return [(topic, cells[topic.id]) for topic in problem.topics if topic.id in cells]
