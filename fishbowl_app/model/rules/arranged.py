"""The agenda wall of a session: what is asked of the planner, and its answer as cells."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from fishbowl_app.model import text
from fishbowl_app.model.entities import Activity, State, Topic
from fishbowl_app.model.rules import openspace
from fishbowl_app.model.rules.similar import similar_topics
from fishbowl_app.model.rules.wall import (
    Cell,
    audience,
    cell_of,
    continued,
    conveners,
    has_left,
    needs,
    slots_to_come,
    weights,
)
from fishbowl_app.model.snapshot import Snapshot

# What the question to the planner, and so the answer, is made from.
ASKED_OF = ("activity", "space", "topic", "interest", "participant", "timebox")
_Stays = Mapping[str, openspace.Cell]  # topics that are pinned, or in a slot that has begun


@dataclass(frozen=True, slots=True)
class Asked:
    """A problem of the agenda wall, and its slots and spaces by id: those that have begun, then those to come."""

    problem: openspace.Problem
    slot_ids: tuple[str, ...]
    space_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TopicMove:
    """A topic that an arrangement moves; None is off the wall."""

    topic_id: str
    before: Cell | None
    after: Cell | None


def arrange_problem(snapshot: Snapshot, *, afresh: bool = False) -> Asked:
    """Return what the planner has to answer now: slots that have begun stay as they are, what is pinned stays.

    A pin outweighs every rule: what its topic needs, who convenes it beside another one, what it continues.
    Slots that were skipped or passed over have no part in it; their topics are placed anew. Who has left does not
    come to anything; who comes later does. The wall as it is counts as published, so that little of it moves,
    unless all is arranged afresh.
    """
    slots, spaces = _slots(snapshot), snapshot.space_list
    numbers = _Numbers(
        {slot.id: n for n, slot in enumerate(slots)}, {space.id: n for n, space in enumerate(spaces)}
    )
    begun = frozenset(n for n, slot in enumerate(slots) if slot.started_at is not None)
    published = {topic.id: cell for topic in snapshot.open_topics if (cell := numbers.cell(topic)) is not None}
    problem = openspace.Problem(
        slots=len(slots),
        spaces=tuple(
            openspace.Space(space.id, space.capacity or openspace.NO_LIMIT, numbers.slots_of(space.closed))
            for space in spaces
        ),
        topics=tuple(_topics(snapshot, numbers, begun)),
        people=tuple(_people(snapshot)),
        similar=tuple((pair.first_id, pair.second_id) for pair in similar_topics(snapshot)),
        published={topic: cell for topic, cell in published.items() if not afresh or cell[0] in begun},
        frozen=begun,
    )
    return Asked(problem, tuple(numbers.slots), tuple(numbers.spaces))


def cells_of(asked: Asked, arrangement: openspace.Arrangement) -> dict[str, Cell | None]:
    """Return where an arrangement has each topic, None for off the wall."""
    found: dict[str, Cell | None] = {}
    for topic in asked.problem.topics:
        cell = arrangement.cells.get(topic.id)
        found[topic.id] = None if cell is None else (asked.slot_ids[cell[0]], asked.space_ids[cell[1]])
    return found


def moves(snapshot: Snapshot, cells: Mapping[str, Cell | None]) -> tuple[TopicMove, ...]:
    """Return what would move, by number: first what changes its slot, comes or goes; then its space only."""
    found = [
        TopicMove(topic.id, cell_of(topic), cells[topic.id])
        for topic in snapshot.open_topics
        if topic.id in cells and cells[topic.id] != cell_of(topic)
    ]
    return tuple(sorted(found, key=lambda move: _slot(move.before) == _slot(move.after)))


@dataclass(frozen=True, slots=True)
class _Numbers:
    """Slots and spaces of a problem: numbers by id."""

    slots: Mapping[str, int]
    spaces: Mapping[str, int]

    def cell(self, topic: Topic) -> openspace.Cell | None:
        """Return the cell of a topic; None where it has none, or none of the problem."""
        cell = cell_of(topic)
        if cell is None or cell[0] not in self.slots:
            return None
        return self.slots[cell[0]], self.spaces[cell[1]]

    def slots_of(self, slot_ids: Iterable[str]) -> frozenset[int]:
        """Return the numbers of those slots that the problem has."""
        return frozenset(self.slots[each] for each in slot_ids if each in self.slots)


def _slots(snapshot: Snapshot) -> list[Activity]:
    """Return the slots that have begun and those to come, in their order."""
    asked = {slot.id for slot in slots_to_come(snapshot)}
    return [slot for slot in snapshot.slots if slot.id in asked or slot.state in (State.RUNNING, State.DONE)]


def _topics(snapshot: Snapshot, numbers: _Numbers, begun: frozenset[int]) -> list[openspace.Topic]:
    cells = {topic: numbers.cell(topic) for topic in snapshot.open_topics}
    stays = {topic.id: cell for topic, cell in cells.items() if cell and (topic.pinned or cell[0] in begun)}
    order = _order(snapshot, stays, begun)
    return [
        openspace.Topic(
            id=topic.id,
            hosts=_hosts(snapshot, topic, stays),
            spaces=None if topic.id in stays else _spaces(snapshot, topic),
            fixed=stays.get(topic.id) if topic.pinned else None,
            after=order[topic.id],
            size=audience(snapshot, topic).heads if audience(snapshot, topic).hands else 0,
        )
        for topic in snapshot.open_topics
    ]


def _hosts(snapshot: Snapshot, topic: Topic, stays: _Stays) -> tuple[str, ...]:
    """Return who convenes a topic and has not left. Whoever convenes two that stay in one slot is host of the
    first of them: no arrangement can mend that."""
    before = (other for other in snapshot.open_topics if other.number < topic.number)
    beside = [other for other in before if topic.id in stays and _share_slot(topic, other, stays)]
    taken = {person.id for other in beside for person in conveners(snapshot, other)}
    staying = (person.id for person in conveners(snapshot, topic) if not has_left(person))
    return tuple(who for who in staying if who not in taken)


def _share_slot(topic: Topic, other: Topic, stays: _Stays) -> bool:
    return other.id in stays and stays[other.id][0] == stays[topic.id][0]


def _spaces(snapshot: Snapshot, topic: Topic) -> frozenset[int] | None:
    """Return the spaces that have what a topic needs, None where it needs nothing."""
    asked = {text.same_key(feature) for feature in needs(snapshot, topic)}
    if not asked:
        return None
    there = ({text.same_key(feature) for feature in space.features} for space in snapshot.space_list)
    return frozenset(n for n, features in enumerate(there) if asked <= features)


def _order(snapshot: Snapshot, stays: _Stays, begun: frozenset[int]) -> dict[str, tuple[str, ...]]:
    """Return by topic those that have to come before it, as far as they can.

    Where merging has made a circle of them, the last link goes.
    """
    found: dict[str, tuple[str, ...]] = {}
    for topic in snapshot.open_topics:
        found[topic.id] = ()
        for other in continued(snapshot, topic):
            if _can_follow(topic.id, other.id, stays, begun) and topic.id not in _all_before(found, other.id):
                found[topic.id] += (other.id,)
    return found


def _can_follow(topic_id: str, other_id: str, stays: _Stays, begun: frozenset[int]) -> bool:
    """Tell whether it is open still that a topic comes after another one."""
    if topic_id not in stays:
        return True
    return other_id not in stays and any(n not in begun for n in range(stays[topic_id][0]))


def _all_before(order: Mapping[str, tuple[str, ...]], topic_id: str) -> set[str]:
    found, coming = {topic_id}, [topic_id]
    while coming:
        new = set(order.get(coming.pop(), ())) - found
        found |= new
        coming.extend(new)
    return found


def _people(snapshot: Snapshot) -> list[openspace.Person]:
    wanted = weights(snapshot)
    staying = (person for person in snapshot.participants.values() if not has_left(person))
    return [
        openspace.Person(person.id, wanted.get(person.id, {})) for person in sorted(staying, key=lambda p: p.id)
    ]


def _slot(cell: Cell | None) -> str | None:
    return None if cell is None else cell[0]
