"""The agenda wall: who convenes and wants a topic, with all that it carries, and which cells it fits."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from fishbowl_app.model import text
from fishbowl_app.model.entities import Activity, Interest, Participant, Presence, Space, State, Topic
from fishbowl_app.model.snapshot import Snapshot

Cell = tuple[str, str]  # the ids of a slot and a space


class MarkKind(StrEnum):
    """What is amiss with a topic on the wall: told, never forbidden."""

    CONVENER_CLASH = "convener_clash"  # somebody convenes two topics of a slot
    CONVENER_AWAY = "convener_away"  # not here now: has left, or comes later
    TOO_SMALL = "too_small"
    LACKS = "lacks"  # a feature that the topic needs
    CLOSED = "closed"
    SKIPPED = "skipped"  # the slot is not held
    TOO_EARLY = "too_early"  # not after what it continues
    BOTH_WANTED = "both_wanted"
    SIMILAR = "similar"
    HANDS = "hands"  # more were counted than people are here


@dataclass(frozen=True, slots=True)
class Audience:
    """Who wants a topic. `named` are those who chose it, by id, without its conveners; `hands` are the counts of
    the topics it carries; `heads` is how many to reckon with."""

    named: frozenset[str]
    hands: tuple[int, ...]
    heads: int


# --- what a topic is with all it carries ------------------------------------------------------------------


def carrier(snapshot: Snapshot, topic: Topic) -> Topic:
    """Return the topic that carries this one in the end; itself where it was not merged."""
    seen = {topic.id}
    while topic.merged_into is not None and topic.merged_into not in seen:
        topic = snapshot.topics[topic.merged_into]
        seen.add(topic.id)
    return topic


def carried(snapshot: Snapshot, topic: Topic) -> list[Topic]:
    """Return all that a topic stands for: itself first, then what was merged into it, with what that carries."""
    found: dict[str, Topic] = {}

    def add(one: Topic) -> None:
        if one.id not in found:
            found[one.id] = one
            for other in snapshot.merged_into(one.id):
                add(other)

    add(topic)
    return list(found.values())


def conveners(snapshot: Snapshot, topic: Topic) -> list[Participant]:
    """Return who convenes a topic or one that it carries, in the order they were named."""
    ids = dict.fromkeys(who for one in carried(snapshot, topic) for who in one.convener_ids)
    return [snapshot.participants[who] for who in ids if who in snapshot.participants]


def needs(snapshot: Snapshot, topic: Topic) -> tuple[str, ...]:
    """Return the features that a topic, or one that it carries, needs of its space."""
    named = (feature for one in carried(snapshot, topic) for feature in one.needs)
    return tuple({text.same_key(feature): feature for feature in named}.values())


def continued(snapshot: Snapshot, topic: Topic) -> list[Topic]:
    """Return the topics to be held that a topic, or one that it carries, continues."""
    ids = dict.fromkeys(each for one in carried(snapshot, topic) for each in one.after)
    ends = (carrier(snapshot, snapshot.topics[each]) for each in ids if each in snapshot.topics)
    found = {end.id: end for end in ends if not end.withdrawn and end.id != topic.id}
    return list(found.values())


def audience(snapshot: Snapshot, topic: Topic) -> Audience:
    """Return who wants a topic or one that it carries.

    One person counts once, whatever was merged. Hands name nobody: those of two topics are added, to no more than
    are here. Who has left is not reckoned with.
    """
    whole, people = carried(snapshot, topic), snapshot.participants
    own = {person.id for person in conveners(snapshot, topic)}
    named = {row.participant_id for one in whole for row in snapshot.interest_of(one.id)} - own
    hands = tuple(one.hands for one in whole if one.hands is not None)
    raised = min(sum(hands), len(snapshot.here) or sum(hands))  # where nobody is listed, hands are all there is
    staying = sum(people[who].presence is not Presence.LEFT for who in named)
    return Audience(frozenset(named), hands, max(staying, raised))


def weights(snapshot: Snapshot) -> dict[str, dict[str, int]]:
    """Return how much each participant wants the topics to be held, by their ids.

    A choice counts for the topic that carries it: 3, 2, 1 from the first choice down where choices are ranked,
    else 1; where several were merged, the greatest of them.
    """
    found: dict[str, dict[str, int]] = {}
    for topic in snapshot.open_topics:
        for row in (row for one in carried(snapshot, topic) for row in snapshot.interest_of(one.id)):
            wanted = found.setdefault(row.participant_id, {})
            wanted[topic.id] = max(wanted.get(topic.id, 0), _weight(row))
    return found


def has_left(person: Participant) -> bool:
    """Tell whether a participant comes to nothing any more. Who comes later is reckoned with."""
    return person.presence is Presence.LEFT


def _weight(row: Interest) -> int:
    return 1 if row.rank is None else max(1, 4 - row.rank)


# --- slots and cells --------------------------------------------------------------------------------------


def begun(snapshot: Snapshot, topic: Topic) -> bool:
    """Tell whether the breakout of a topic has begun, or its slot is over: it keeps its slot then."""
    if snapshot.timebox_of(topic.id) is not None:
        return True
    return topic.slot_id is not None and snapshot.activities[topic.slot_id].state is State.DONE


def slots_to_come(snapshot: Snapshot) -> list[Activity]:
    """Return the slots for which topics are still placed: those that follow the last that began.

    What was passed over does not come any more, unless nothing else is left.
    """
    planned = [slot for slot in snapshot.slots if slot.state is State.PLANNED]
    last = max((slot.place for slot in snapshot.slots if slot.started_at is not None), default=-1)
    return [slot for slot in planned if slot.place > last] or planned


def cell_of(topic: Topic) -> Cell | None:
    """Return slot and space of a topic, None where it has none. One that is not held only remembers them."""
    return (topic.slot_id, topic.space_id) if topic.slot_id and topic.space_id else None


def misfits(snapshot: Snapshot, topic: Topic, slot_id: str, space_id: str) -> tuple[MarkKind, ...]:
    """Return what would be amiss with a topic in a cell, whoever is there now."""
    slot, space = snapshot.activities[slot_id], snapshot.spaces[space_id]
    found = {
        MarkKind.CONVENER_CLASH: any(clashes(snapshot, topic, slot_id)),
        MarkKind.TOO_SMALL: space.capacity is not None and audience(snapshot, topic).heads > space.capacity,
        MarkKind.LACKS: bool(lacking(snapshot, topic, space)),
        MarkKind.CLOSED: slot_id in space.closed,
        MarkKind.SKIPPED: slot.state is State.SKIPPED,
        MarkKind.TOO_EARLY: any(out_of_order(snapshot, topic, slot)),
    }
    return tuple(kind for kind, is_so in found.items() if is_so)


def first_cell(snapshot: Snapshot, topic: Topic, *, late: bool = False) -> Cell | None:
    """Return the first free cell that a topic fits, slots in their order and then spaces; None where none does.

    It may be a topic that the session does not hold yet. `late`: one of the slot that runs, where no other is.
    """
    running = [slot for slot in snapshot.slots if late and slot.state is State.RUNNING]
    slots = [*slots_to_come(snapshot), *running]
    cells = ((slot.id, space.id) for slot in slots for space in snapshot.space_list)
    free = (cell for cell in cells if cell not in snapshot.wall)
    return next((cell for cell in free if not misfits(snapshot, topic, *cell)), None)


def clashes(snapshot: Snapshot, topic: Topic, slot_id: str) -> Iterator[tuple[Topic, frozenset[str]]]:
    """Yield the other topics of a slot with whoever convenes both and has not left."""
    own = {person.id for person in conveners(snapshot, topic) if not has_left(person)}
    for other in snapshot.breakouts_of(slot_id) if own else ():
        both = own.intersection(person.id for person in conveners(snapshot, other))
        if both and other.id != topic.id:
            yield other, frozenset(both)


def lacking(snapshot: Snapshot, topic: Topic, space: Space) -> tuple[str, ...]:
    """Return the features that a topic needs and a space does not have."""
    there = {text.same_key(feature) for feature in space.features}
    return tuple(feature for feature in needs(snapshot, topic) if text.same_key(feature) not in there)


def out_of_order(snapshot: Snapshot, topic: Topic, slot: Activity) -> Iterator[Topic]:
    """Yield what a topic in a slot would not come after, and what would not come after it, but has to."""
    for other in continued(snapshot, topic):
        if other.slot_id and snapshot.activities[other.slot_id].place >= slot.place:
            yield other
    for other in snapshot.wall.values():
        follows = other.slot_id and snapshot.activities[other.slot_id].place <= slot.place
        if follows and any(one.id == topic.id for one in continued(snapshot, other)):
            yield other
