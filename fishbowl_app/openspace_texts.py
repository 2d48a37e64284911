"""What there is to say of topics and the agenda wall, as words and sentences: for the window, Stage and print."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from fishbowl_app.model.entities import Space, Topic
from fishbowl_app.model.rules.agenda import expected, start_of_day
from fishbowl_app.model.rules.arranged import TopicMove
from fishbowl_app.model.rules.similar import Similar
from fishbowl_app.model.rules.wall import Audience, Cell, MarkKind
from fishbowl_app.model.rules.wall_marks import Mark
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.words import Catalogue, catalogue, current_language, translate

Labels = Mapping[str, str]  # what people are called, by id
MOST_NAMES = 4


# --- names ------------------------------------------------------------------------------------------------


def topic_name(topic: Topic) -> str:
    """Return a topic as it is called: "3 Who pays for the bus?"."""
    return translate("OpenSpace", "{0} {1}").format(topic.number, topic.title)


def slot_times(snapshot: Snapshot, now: float) -> dict[str, str]:
    """Return when each slot begins, "14:00", by its id; "" where that is not known.

    It is the time that the Stage shows, too: see `agenda.expected`.
    """
    times = expected(snapshot, now, start_of_day(snapshot, now))
    return {slot.id: _clock(times[slot.id][0]) for slot in snapshot.slots}


def slot_name(snapshot: Snapshot, slot_id: str, times: Mapping[str, str]) -> str:
    """Return what a slot is called in a sentence: its time, or its title where that is not known."""
    return times.get(slot_id) or snapshot.activities[slot_id].title


def cell_name(snapshot: Snapshot, cell: Cell | None, times: Mapping[str, str]) -> str:
    """Return "14:00, Main hall", or that it is not on the wall."""
    if cell is None:
        return translate("OpenSpace", "not on the wall")
    words = translate("OpenSpace", "{0}, {1}")
    return words.format(slot_name(snapshot, cell[0], times), snapshot.spaces[cell[1]].name)


def space_details(space: Space) -> str:
    """Return what is known of a space: "24 places · step-free"."""
    parts = list(space.features)
    if space.capacity is not None:
        parts.insert(0, _words().count("OpenSpace", "%n places", space.capacity))
    if space.link:
        parts.append(translate("OpenSpace", "online"))
    return " · ".join(parts)


def interest_text(audience: Audience) -> str:
    """Return who wants a topic: "12 chose it · 30 hands"; "" where nobody was asked."""
    parts = []
    if audience.named:
        parts.append(_words().count("OpenSpace", "%n chose it", len(audience.named)))
    if audience.hands:
        hands = "+".join(str(count) for count in audience.hands)
        parts.append(translate("OpenSpace", "hands: {0}").format(hands))
    return " · ".join(parts)


# --- marks ------------------------------------------------------------------------------------------------


def mark_word(kind: MarkKind) -> str:
    """Return a mark in a word or two, for a card."""
    return {
        MarkKind.CONVENER_CLASH: translate("OpenSpace", "two at once"),
        MarkKind.CONVENER_AWAY: translate("OpenSpace", "convener away"),
        MarkKind.TOO_SMALL: translate("OpenSpace", "too small"),
        MarkKind.LACKS: translate("OpenSpace", "lacks something"),
        MarkKind.CLOSED: translate("OpenSpace", "space closed"),
        MarkKind.SKIPPED: translate("OpenSpace", "slot skipped"),
        MarkKind.TOO_EARLY: translate("OpenSpace", "too early"),
        MarkKind.BOTH_WANTED: translate("OpenSpace", "both wanted"),
        MarkKind.SIMILAR: translate("OpenSpace", "similar beside it"),
        MarkKind.HANDS: translate("OpenSpace", "too many hands"),
    }[kind]


def mark_text(mark: Mark, snapshot: Snapshot, labels: Labels) -> str:
    """Return what is amiss and the way out, in a sentence or two."""
    topics = [snapshot.topics[each] for each in mark.topic_ids]
    first, rest = topic_name(topics[0]), ", ".join(topic_name(topic) for topic in topics[1:])
    who = names(mark.who, labels)
    return _SENTENCES[mark.kind]().format(
        first,
        other=rest,
        who=who,
        count=mark.count,
        room=mark.room,
        lacks=", ".join(mark.lacks),
        space=_space_of(snapshot, topics[0]),
    )


def marks_texts(topic: Topic, found: Iterable[Mark], snapshot: Snapshot, labels: Labels) -> list[str]:
    """Return what is amiss with one topic, in as few sentences as say it: who is wanted beside it goes in one."""
    found = list(found)
    rivals = [mark for mark in found if mark.kind is MarkKind.BOTH_WANTED]
    told = [mark_text(mark, snapshot, labels) for mark in found if len(rivals) < 2 or mark not in rivals]
    if len(rivals) > 1:
        others = sorted(
            ((mark.count, _other(mark, topic, snapshot)) for mark in rivals), key=lambda pair: -pair[0]
        )
        text = translate(
            "OpenSpace", "People who want {0} want topics of the same slot too: {1}. Move one of them."
        )
        listed = ", ".join(f"{topic_name(other)} ({count})" for count, other in others)
        told.append(text.format(topic_name(topic), listed))
    return told


def _other(mark: Mark, topic: Topic, snapshot: Snapshot) -> Topic:
    return snapshot.topics[next(each for each in mark.topic_ids if each != topic.id)]


_SENTENCES = {
    MarkKind.CONVENER_CLASH: lambda: translate(
        "OpenSpace", "{who} would be in two places: {0} and {other} are in the same slot. Move one of them."
    ),
    MarkKind.CONVENER_AWAY: lambda: translate(
        "OpenSpace", "{who} convenes {0} and is not here. Ask who else can, or place it later."
    ),
    MarkKind.TOO_SMALL: lambda: translate(
        "OpenSpace", "{space} is too small for {0}: {count} want it, it has room for {room}. Take a larger space."
    ),
    MarkKind.LACKS: lambda: translate(
        "OpenSpace", "{space} lacks what {0} needs: {lacks}. Take a space that has it, or change what it needs."
    ),
    MarkKind.CLOSED: lambda: translate(
        "OpenSpace", "{space} is closed in this slot: {0} needs another space, or open it again."
    ),
    MarkKind.SKIPPED: lambda: translate(
        "OpenSpace", "The slot of {0} was skipped. Move it to another, or reopen the slot in the agenda."
    ),
    MarkKind.TOO_EARLY: lambda: translate(
        "OpenSpace", "{0} continues {other} and is not later. Move it to a slot after that."
    ),
    MarkKind.BOTH_WANTED: lambda: translate(
        "OpenSpace", "{count} people want both {0} and {other}, which are in the same slot. Move one of them."
    ),
    MarkKind.SIMILAR: lambda: translate(
        "OpenSpace", "{0} and {other} are alike and in the same slot. Merge them, or move one of them."
    ),
    MarkKind.HANDS: lambda: translate(
        "OpenSpace", "{count} hands were counted for {0}, and {room} people are here. Count again."
    ),
}


# --- sentences about more than one topic ------------------------------------------------------------------


def move_text(move: TopicMove, snapshot: Snapshot, times: Mapping[str, str]) -> str:
    """Return one change of the wall: "from 14:00, Main hall to 15:00, Library"."""
    before, after = (cell_name(snapshot, cell, times) for cell in (move.before, move.after))
    if move.before is None:
        return translate("OpenSpace", "new on the wall: {0}").format(after)
    if move.after is None:
        return translate("OpenSpace", "off the wall, was {0}").format(before)
    if move.before[0] == move.after[0]:
        there = snapshot.spaces[move.after[1]].name
        return translate("OpenSpace", "stays at its time, moves to {0}").format(there)
    return translate("OpenSpace", "from {0} to {1}").format(before, after)


def similar_text(similar: Similar, snapshot: Snapshot) -> str:
    """Return why two topics may be the same: "12 is like 3: bus, fare."."""
    one, other = sorted((snapshot.topics[similar.first_id], snapshot.topics[similar.second_id]), key=_number)
    text = translate("OpenSpace", "{0} is like {1}: {2}.")
    return text.format(other.number, one.number, ", ".join(similar.words))


def state_text(topic: Topic, snapshot: Snapshot) -> str:
    """Return what became of a topic that is not to be held itself: "merged into 3", "withdrawn"; else ""."""
    if topic.merged_into is not None:
        return translate("OpenSpace", "merged into {0}").format(snapshot.topics[topic.merged_into].number)
    return translate("OpenSpace", "withdrawn") if topic.withdrawn else ""


def names(ids: Iterable[str], labels: Labels, most: int = MOST_NAMES) -> str:
    """Return people by name, no more than a sentence carries: "Ann, Bran and 3 more"."""
    known = [labels[who] for who in ids if who in labels]
    if len(known) <= most:
        return ", ".join(known)
    text = translate("OpenSpace", "{0} and {1} more")
    return text.format(", ".join(known[: most - 1]), len(known) - most + 1)


def _space_of(snapshot: Snapshot, topic: Topic) -> str:
    space = snapshot.spaces.get(topic.space_id or "")
    return space.name if space else ""


def _clock(instant: float | None) -> str:
    return "" if instant is None else datetime.fromtimestamp(instant).strftime("%H:%M")


def _words() -> Catalogue:
    return catalogue(current_language())


def _number(topic: Topic) -> int:
    return topic.number
