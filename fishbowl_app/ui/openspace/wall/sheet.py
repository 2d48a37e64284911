"""What the agenda wall shows at one moment: the wall in use, or one that is proposed, as plain rows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from fishbowl_app.model.entities import Activity, Space, State, Topic
from fishbowl_app.model.rules.wall import Audience, Cell, audience, begun, carried, cell_of, conveners
from fishbowl_app.model.rules.wall_marks import Mark, MarkKind, marks_by_topic
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.openspace_texts import (
    cell_name,
    interest_text,
    mark_word,
    names,
    slot_times,
    space_details,
    state_text,
)
from fishbowl_app.ui.labels import labels_of
from fishbowl_app.words import translate

Cells = Mapping[str, Cell | None]  # where each topic would be, by its id


@dataclass(frozen=True, slots=True)
class Card:
    """A topic as it hangs on the wall. `moved` says where it was, where a proposed wall has it elsewhere."""

    topic_id: str
    number: int
    title: str
    conveners: str
    interest: str
    heads: int  # how many want it, as far as that was asked
    carried: tuple[int, ...]  # the numbers of the topics that were merged into it
    pinned: bool
    begun: bool
    over: bool
    marks: tuple[MarkKind, ...]
    moved: str

    @property
    def heard(self) -> str:
        """All of it in one line."""
        parts = [f"{self.number} {self.title}", self.conveners, self.interest]
        if self.carried:
            numbers = ", ".join(map(str, self.carried))
            parts.append(translate("OpenSpace", "carries {0}").format(numbers))
        if self.pinned:
            parts.append(translate("OpenSpace", "pinned"))
        if self.over:
            parts.append(translate("OpenSpace", "over"))
        elif self.begun:
            parts.append(translate("OpenSpace", "has begun"))
        parts += [mark_word(kind) for kind in self.marks]
        return ", ".join(part for part in (*parts, self.moved) if part)


class WallSheet:
    """The wall with its heads and cards.

    Args:
        snapshot: of the session.
        now: UTC, for the times of the slots.
        cells: of a proposed wall; None draws the one in use.
    """

    def __init__(self, snapshot: Snapshot, now: float, cells: Cells | None = None) -> None:
        self.in_use, self.proposed = snapshot, cells
        self.snapshot = snapshot if cells is None else _with_cells(snapshot, cells)
        self.times = slot_times(snapshot, now)
        self.labels = labels_of(snapshot)
        self._audiences: dict[str, Audience] = {}

    @property
    def slots(self) -> list[Activity]:
        """The slots in the order of the agenda."""
        return self.snapshot.slots

    @property
    def spaces(self) -> list[Space]:
        """The spaces in their order."""
        return self.snapshot.space_list

    @cached_property
    def marks_of(self) -> Mapping[str, tuple[Mark, ...]]:
        """What is amiss on this wall, by the topics it is about."""
        return marks_by_topic(self.snapshot)

    @cached_property
    def cards(self) -> dict[str, Card]:
        """The topics to be held, as cards, by id."""
        return {topic.id: self._card(topic) for topic in self.snapshot.open_topics}

    @cached_property
    def at(self) -> dict[Cell, Card]:
        """The cards on the wall by slot and space."""
        return {cell: self.cards[topic.id] for cell, topic in self.snapshot.wall.items()}

    @property
    def tray(self) -> list[Card]:
        """The cards that are not on the wall yet."""
        return [self.cards[topic.id] for topic in self.snapshot.unplaced]

    def is_closed(self, cell: Cell) -> bool:
        """Tell whether a space cannot be used in a slot."""
        return cell[0] in self.snapshot.spaces[cell[1]].closed

    def empty_words(self, cell: Cell) -> str:
        """Return what stands in a cell without a card."""
        if self.is_closed(cell):
            return translate("OpenSpace", "closed")
        state = self.snapshot.activities[cell[0]].state
        over = {State.DONE: translate("OpenSpace", "over"), State.SKIPPED: translate("OpenSpace", "skipped")}
        return over.get(state) or translate("OpenSpace", "free")

    def cell_name(self, cell: Cell | None) -> str:
        """Return what a cell is called: "14:00, Main hall"."""
        return cell_name(self.snapshot, cell, self.times)

    def space_words(self, space: Space) -> str:
        """Return what is known of a space."""
        return space_details(space)

    def slot_words(self, slot: Activity) -> str:
        """Return the first line of a slot's head: its time, and how far it is."""
        states = {
            State.RUNNING: translate("OpenSpace", "running"),
            State.DONE: translate("OpenSpace", "over"),
            State.SKIPPED: translate("OpenSpace", "skipped"),
        }
        return " · ".join(part for part in (self.times.get(slot.id, ""), states.get(slot.state, "")) if part)

    def state_of(self, topic: Topic) -> str:
        """Return what became of a topic that is not on any wall: "merged into 3", "withdrawn"; else ""."""
        return state_text(topic, self.snapshot)

    def audience(self, topic: Topic) -> Audience:
        """Return who wants a topic; worked out once."""
        if topic.id not in self._audiences:
            self._audiences[topic.id] = audience(self.snapshot, topic)
        return self._audiences[topic.id]

    def _card(self, topic: Topic) -> Card:
        found = self.marks_of.get(topic.id, ())
        wanted = self.audience(topic)
        return Card(
            topic_id=topic.id,
            number=topic.number,
            title=topic.title,
            conveners=names([person.id for person in conveners(self.snapshot, topic)], self.labels),
            interest=interest_text(wanted),
            heads=wanted.heads,
            carried=tuple(one.number for one in carried(self.snapshot, topic)[1:]),
            pinned=topic.pinned,
            begun=topic.slot_id is not None and begun(self.snapshot, topic),
            over=self._is_over(topic),
            marks=tuple(dict.fromkeys(mark.kind for mark in found)),
            moved=self._moved(topic),
        )

    def _is_over(self, topic: Topic) -> bool:
        timebox = self.snapshot.timebox_of(topic.id)
        if timebox is not None:
            return timebox.ended_at is not None
        return topic.slot_id is not None and self.snapshot.activities[topic.slot_id].state is State.DONE

    def _moved(self, topic: Topic) -> str:
        if self.proposed is None:
            return ""
        before = cell_of(self.in_use.topics[topic.id])
        if before == cell_of(topic):
            return ""
        return translate("OpenSpace", "was: {0}").format(cell_name(self.in_use, before, self.times))


def _with_cells(snapshot: Snapshot, cells: Cells) -> Snapshot:
    """Return a session as it would be with topics in other cells."""
    topics = dict(snapshot.topics)
    for topic_id, cell in cells.items():
        if topic_id in topics:
            slot_id, space_id = cell or (None, None)
            topics[topic_id] = replace(topics[topic_id], slot_id=slot_id, space_id=space_id)
    return Snapshot({**snapshot.tables, "topic": topics})
