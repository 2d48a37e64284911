"""What is asked of an agenda wall, and the arrangement that answers it. Slots and spaces count from 0.

Pure: nothing of sessions is known here.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

Cell = tuple[int, int]  # slot and space
NO_LIMIT = 1_000_000  # the capacity of a space whose size nobody named


@dataclass(frozen=True, slots=True)
class Space:
    """A place for one breakout at a time; `closed` are the slots in which it cannot be used."""

    id: str
    capacity: int = NO_LIMIT
    closed: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic to be put on the wall, once.

    `hosts`: who convenes it and has to be there. `slots`, `spaces`: where it may be; None is anywhere.
    `fixed`: it has to be exactly there. `after`: topics that have to be in an earlier slot. `size`: how many come
    at least, where hands were counted and not names; it counts for the size of the space.
    """

    id: str
    hosts: tuple[str, ...] = ()
    slots: frozenset[int] | None = None
    spaces: frozenset[int] | None = None
    fixed: Cell | None = None
    after: tuple[str, ...] = ()
    size: int = 0


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who takes part: what they chose, by topic, and the slots in which they are not there.

    A weight is 1, or 3, 2, 1 from the first choice down.
    """

    id: str
    votes: Mapping[str, int] = field(default_factory=dict)
    absent: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """All that an arrangement has to answer.

    `not_parallel`: topics that must not share a slot; `similar`: topics that should not. `published`: the wall
    that people have seen; with it, few topics move. `frozen`: slots that have begun or are over: their topics
    stay where they were published, nothing joins them.

    Raises:
        ValueError: if the parts do not fit together: a stranger, a slot or space that does not exist.
    """

    slots: int
    spaces: tuple[Space, ...]
    topics: tuple[Topic, ...]
    people: tuple[Person, ...] = ()
    not_parallel: tuple[tuple[str, str], ...] = ()
    similar: tuple[tuple[str, str], ...] = ()
    published: Mapping[str, Cell] = field(default_factory=dict)
    frozen: frozenset[int] = frozenset()

    def __post_init__(self) -> None:
        for fault in _faults(self):
            raise ValueError(fault)


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Where each topic is; topics for which there is no cell are missing from `cells`."""

    cells: Mapping[str, Cell]

    def slot_of(self, topic_id: str) -> int | None:
        """Return the slot of a topic, None where it is not on the wall."""
        cell = self.cells.get(topic_id)
        return None if cell is None else cell[0]


def _faults(problem: Problem) -> Iterator[str]:
    """Yield what does not fit together."""
    slots, spaces = range(problem.slots), range(len(problem.spaces))
    topics = {topic.id for topic in problem.topics}
    people = {person.id for person in problem.people}
    if len(topics) < len(problem.topics) or len(people) < len(problem.people):
        yield "an id stands twice"
    for topic in problem.topics:
        yield from _strangers(topic.hosts, people, f"hosts of {topic.id}")
        yield from _strangers(topic.after, topics - {topic.id}, f"topics before {topic.id}")
        yield from _strangers(topic.slots or (), slots, f"slots of {topic.id}")
        yield from _strangers(topic.spaces or (), spaces, f"spaces of {topic.id}")
    for space in problem.spaces:
        yield from _strangers(space.closed, slots, f"slots of {space.id}")
    for person in problem.people:
        yield from _strangers(person.votes, topics, f"choices of {person.id}")
        yield from _strangers(person.absent, slots, f"absence of {person.id}")
    for pair in (*problem.not_parallel, *problem.similar):
        yield from _strangers(pair, topics, "pairs")
    yield from _strangers(problem.frozen, slots, "frozen slots")
    cells = [topic.fixed for topic in problem.topics if topic.fixed is not None]
    for cell in (*cells, *problem.published.values()):
        yield from _strangers(cell[:1], slots, "slots of cells")
        yield from _strangers(cell[1:], spaces, "spaces of cells")


def _strangers(named: Iterable[object], known: Container[object], where: str) -> Iterator[str]:
    unknown = [one for one in named if one not in known]
    if unknown:
        yield f"{where}: unknown {unknown[0]!r}"
