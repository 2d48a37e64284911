"""Open space in the print pack: spaces, topics and the wall, as planned."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from fishbowl_app.model.entities import Activity, State, Topic
from fishbowl_app.model.print_pack.codes import Codes
from fishbowl_app.model.print_pack.data import SpaceTag, TopicCard, WallSlot
from fishbowl_app.model.report_parts.naming import Naming
from fishbowl_app.model.rules.agenda import Line
from fishbowl_app.model.rules.wall import conveners
from fishbowl_app.model.snapshot import Snapshot


def space_tags(snapshot: Snapshot, codes: Codes) -> tuple[SpaceTag, ...]:
    """Return the spaces in their order."""
    return tuple(
        SpaceTag(space.name, space.capacity, space.features, codes.of(space.id)) for space in snapshot.space_list
    )


def topic_cards(
    snapshot: Snapshot, naming: Naming, lines: Sequence[Line], codes: Codes
) -> Mapping[str, TopicCard]:
    """Return the topics to be held, by id, in the order of their numbers."""
    slots = {line.activity.id: line for line in lines if _is_held(line.activity)}
    return {topic.id: _topic(snapshot, naming, topic, slots, codes) for topic in snapshot.open_topics}


def wall_slots(snapshot: Snapshot, lines: Sequence[Line], topics: Mapping[str, TopicCard]) -> tuple[WallSlot, ...]:
    """Return the slots that are held, with what hangs in each space."""
    held = {line.activity.id: line for line in lines if _is_held(line.activity)}
    return tuple(_slot(snapshot, slot, held[slot.id], topics) for slot in snapshot.slots if slot.id in held)


def _is_held(activity: Activity) -> bool:
    return activity.state is not State.SKIPPED


def _topic(snapshot: Snapshot, naming: Naming, topic: Topic, slots: Mapping[str, Line], codes: Codes) -> TopicCard:
    line, space = slots.get(topic.slot_id or ""), snapshot.spaces.get(topic.space_id or "")
    told = (naming.who(person) for person in conveners(snapshot, topic))
    return TopicCard(
        number=topic.number,
        title=topic.title,
        question=topic.question,
        conveners=tuple(who for who in told if who.name or who.role),
        slot=snapshot.round_number(line.activity.id) if line else 0,
        slot_title=line.activity.title if line else "",
        space=space.name if line and space else "",
        start=line.planned_start if line else None,
        end=line.planned_end if line else None,
        codes=codes.of(topic.id),
    )


def _slot(snapshot: Snapshot, slot: Activity, line: Line, topics: Mapping[str, TopicCard]) -> WallSlot:
    hanging = [snapshot.wall.get((slot.id, space.id)) for space in snapshot.space_list]
    return WallSlot(
        number=snapshot.round_number(slot.id),
        title=slot.title,
        start=line.planned_start,
        end=line.planned_end,
        cells=tuple(topics.get(topic.id) if topic else None for topic in hanging),
        closed=tuple(slot.id in space.closed for space in snapshot.space_list),
    )
