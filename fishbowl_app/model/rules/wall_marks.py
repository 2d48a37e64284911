"""What is amiss on the agenda wall: marks on topics, told and never forbidden. What is over has none."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import combinations

from fishbowl_app.model.entities import Activity, Space, State, Topic
from fishbowl_app.model.rules.similar import similar_topics
from fishbowl_app.model.rules.wall import (
    MarkKind,
    audience,
    begun,
    carried,
    continued,
    conveners,
    has_left,
    lacking,
)
from fishbowl_app.model.snapshot import Snapshot

LEAST_BOTH = 3  # people who want two topics of one slot, from which on it is worth saying
LEAST_OVER_CHANCE = 1.5  # times as many as would want both if choices had nothing to do with each other

__all__ = ["Mark", "MarkKind", "marks", "marks_by_topic"]


@dataclass(frozen=True, slots=True)
class Mark:
    """One thing that is amiss, and the topics it is about, by id, the one with the lower number first.

    TOO_EARLY is the other way round: the topic that comes too early, then what it continues. `who`: the conveners
    it is about. `count`: people who want to come, or want both; hands. `room`: the capacity, or how many are here.
    `lacks`: the features that the space does not have.
    """

    kind: MarkKind
    topic_ids: tuple[str, ...]
    who: tuple[str, ...] = ()
    count: int = 0
    room: int = 0
    lacks: tuple[str, ...] = ()


def marks(snapshot: Snapshot) -> tuple[Mark, ...]:
    """Return what is amiss with the topics to be held, kind by kind in the order of MarkKind."""
    found = [mark for slot in snapshot.slots if slot.state is not State.DONE for mark in _of_slot(snapshot, slot)]
    found += [mark for topic in snapshot.open_topics for mark in _of_hands(snapshot, topic)]
    order = list(MarkKind)
    return tuple(sorted(found, key=lambda mark: order.index(mark.kind)))


def marks_by_topic(snapshot: Snapshot) -> Mapping[str, tuple[Mark, ...]]:
    """Return the marks of each topic that has any, by its id."""
    found: dict[str, list[Mark]] = {}
    for mark in marks(snapshot):
        for topic_id in mark.topic_ids:
            found.setdefault(topic_id, []).append(mark)
    return {topic_id: tuple(of_topic) for topic_id, of_topic in found.items()}


def _of_slot(snapshot: Snapshot, slot: Activity) -> Iterator[Mark]:
    topics = sorted(snapshot.breakouts_of(slot.id), key=lambda topic: topic.number)
    for topic in topics:
        for look in _OF_ONE:
            yield from look(snapshot, topic, slot)
    convening = {topic.id: _convening(snapshot, topic) for topic in topics}
    wanted = {topic.id: _wanted_by(snapshot, topic) for topic in topics}
    choosing = len({row.participant_id for row in snapshot.interests.values()})
    kept = {topic.id for topic in topics if begun(snapshot, topic)}  # neither moved nor merged any more
    for one, other in combinations(topics, 2):
        both = convening[one.id] & convening[other.id]
        if both:
            yield Mark(MarkKind.CONVENER_CLASH, (one.id, other.id), who=_by_name(snapshot, both))
        if not {one.id, other.id} <= kept:
            yield from _both_wanted(one, other, wanted, choosing)
    yield from _similar(snapshot, topics, kept)


# --- one topic --------------------------------------------------------------------------------------------


def _convener_away(snapshot: Snapshot, topic: Topic, slot: Activity) -> Iterator[Mark]:
    here = {person.id for person in snapshot.here}
    away = tuple(person.id for person in conveners(snapshot, topic) if person.id not in here)
    if away:
        yield Mark(MarkKind.CONVENER_AWAY, (topic.id,), who=away)


def _of_space(snapshot: Snapshot, topic: Topic, slot: Activity) -> Iterator[Mark]:
    space = snapshot.spaces[topic.space_id or ""]
    yield from _too_small(snapshot, topic, space)
    lacks = lacking(snapshot, topic, space)
    if lacks:
        yield Mark(MarkKind.LACKS, (topic.id,), lacks=lacks)
    if slot.id in space.closed:
        yield Mark(MarkKind.CLOSED, (topic.id,))
    if slot.state is State.SKIPPED:
        yield Mark(MarkKind.SKIPPED, (topic.id,))


def _too_small(snapshot: Snapshot, topic: Topic, space: Space) -> Iterator[Mark]:
    heads = audience(snapshot, topic).heads
    if space.capacity is not None and heads > space.capacity:
        yield Mark(MarkKind.TOO_SMALL, (topic.id,), count=heads, room=space.capacity)


def _too_early(snapshot: Snapshot, topic: Topic, slot: Activity) -> Iterator[Mark]:
    for other in continued(snapshot, topic):
        if other.slot_id and snapshot.activities[other.slot_id].place >= slot.place:
            yield Mark(MarkKind.TOO_EARLY, (topic.id, other.id))


def _of_hands(snapshot: Snapshot, topic: Topic) -> Iterator[Mark]:
    """Yield the mark of a topic whose hands, or those of one it carries, cannot be right, placed or not."""
    here = len(snapshot.here)
    most = max((one.hands or 0 for one in carried(snapshot, topic)), default=0)
    if here and most > here:
        yield Mark(MarkKind.HANDS, (topic.id,), count=most, room=here)


# --- two topics -------------------------------------------------------------------------------------------


def _both_wanted(one: Topic, other: Topic, wanted: Mapping[str, Set[str]], choosing: int) -> Iterator[Mark]:
    """Yield the mark of two topics that are worth parting.

    They are if half of those who want either want both. They are too if half of those who want the smaller one do
    and that is more than chance: what nearly everybody wants clashes with whatever is put beside it.
    """
    first, second = wanted[one.id], wanted[other.id]
    both, (fewer, more) = len(first & second), sorted((len(first), len(second)))
    related = both * 2 >= fewer and both * choosing >= LEAST_OVER_CHANCE * fewer * more
    if both >= LEAST_BOTH and (both * 2 >= more or related):
        yield Mark(MarkKind.BOTH_WANTED, (one.id, other.id), count=both)


def _convening(snapshot: Snapshot, topic: Topic) -> set[str]:
    """Return who convenes a topic and has not left."""
    return {person.id for person in conveners(snapshot, topic) if not has_left(person)}


def _wanted_by(snapshot: Snapshot, topic: Topic) -> set[str]:
    """Return who chose a topic and has not left."""
    return {who for who in audience(snapshot, topic).named if not has_left(snapshot.participants[who])}


def _similar(snapshot: Snapshot, topics: Sequence[Topic], kept: Set[str]) -> Iterator[Mark]:
    there = {topic.id for topic in topics}
    for found in similar_topics(snapshot):
        pair = (found.first_id, found.second_id)
        if set(pair) <= there and not set(pair) <= kept:
            yield Mark(MarkKind.SIMILAR, pair)


def _by_name(snapshot: Snapshot, ids: Set[str]) -> tuple[str, ...]:
    return tuple(person.id for person in snapshot.people if person.id in ids)


_OF_ONE: tuple[Callable[[Snapshot, Topic, Activity], Iterator[Mark]], ...] = (
    _convener_away,
    _of_space,
    _too_early,
)
