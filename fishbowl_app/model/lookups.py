"""What a snapshot is asked about open space."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Any

from fishbowl_app.model.entities import (
    OPEN_SPACE_ID,
    Action,
    Dots,
    Interest,
    Note,
    OpenSpace,
    Option,
    Priority,
    Report,
    Space,
    Topic,
)


class OpenSpaceLookups:
    """Topics, spaces, interest and what came out of the breakouts. Part of Snapshot."""

    tables: Mapping[str, Mapping[str, Any]]

    @property
    def open_space(self) -> OpenSpace:
        found: OpenSpace = self.tables["open_space"][OPEN_SPACE_ID]
        return found

    @property
    def spaces(self) -> Mapping[str, Space]:
        return self.tables["space"]

    @property
    def topics(self) -> Mapping[str, Topic]:
        return self.tables["topic"]

    @property
    def interests(self) -> Mapping[str, Interest]:
        return self.tables["interest"]

    @property
    def reports(self) -> Mapping[str, Report]:
        return self.tables["report"]

    @property
    def actions(self) -> Mapping[str, Action]:
        return self.tables["action"]

    @property
    def options(self) -> Mapping[str, Option]:
        return self.tables["option"]

    @property
    def dots(self) -> Mapping[str, Dots]:
        return self.tables["dots"]

    @property
    def priorities(self) -> Mapping[str, Priority]:
        return self.tables["priority"]

    # --- the wall ----------------------------------------------------------------------------------------

    @cached_property
    def space_list(self) -> list[Space]:
        """The spaces in their order."""
        return sorted(self.spaces.values(), key=lambda space: (space.place, space.id))

    @cached_property
    def topic_list(self) -> list[Topic]:
        """All topics by number, those too that were merged into others or withdrawn."""
        return sorted(self.topics.values(), key=lambda topic: topic.number)

    @cached_property
    def open_topics(self) -> list[Topic]:
        """The topics that are to be held, by number: neither merged into another nor withdrawn."""
        return [topic for topic in self.topic_list if topic.merged_into is None and not topic.withdrawn]

    @cached_property
    def _merged(self) -> Mapping[str, list[Topic]]:
        carried = (topic for topic in self.topic_list if topic.merged_into is not None)
        return grouped(carried, "merged_into", lambda topic: topic.number)

    def merged_into(self, topic_id: str) -> list[Topic]:
        """Return the topics that a topic carries beside itself, by number."""
        return self._merged.get(topic_id, [])

    @cached_property
    def wall(self) -> Mapping[tuple[str, str], Topic]:
        """The topics to be held by the ids of their slot and space."""
        return {
            (topic.slot_id, topic.space_id): topic
            for topic in self.open_topics
            if topic.slot_id and topic.space_id
        }

    def breakouts_of(self, slot_id: str) -> list[Topic]:
        """Return the topics that are held in a slot, by space."""
        found = ((space, self.wall.get((slot_id, space.id))) for space in self.space_list)
        return [topic for _, topic in found if topic is not None]

    @cached_property
    def unplaced(self) -> list[Topic]:
        """The topics to be held for which no cell was found yet, by number."""
        return [topic for topic in self.open_topics if topic.slot_id is None]

    # --- interest and outcome ----------------------------------------------------------------------------

    @cached_property
    def _interest_by_topic(self) -> Mapping[str, list[Interest]]:
        return grouped(self.interests.values(), "topic_id", lambda interest: interest.participant_id)

    def interest_of(self, topic_id: str) -> list[Interest]:
        """Return who chose a topic itself, not those it carries."""
        return self._interest_by_topic.get(topic_id, [])

    @cached_property
    def _report_by_topic(self) -> Mapping[str, Report]:
        return {report.topic_id: report for report in self.reports.values()}

    def report_of(self, topic_id: str) -> Report | None:
        """Return the report of a breakout, if one was begun."""
        return self._report_by_topic.get(topic_id)

    @cached_property
    def action_list(self) -> list[Action]:
        """The actions in their order."""
        return sorted(self.actions.values(), key=lambda action: (action.place, action.id))

    @cached_property
    def option_list(self) -> list[Option]:
        """What dots and priorities are given to, in its order."""
        return sorted(self.options.values(), key=lambda option: (option.place, option.id))

    @cached_property
    def _notes_by_topic(self) -> Mapping[str, list[Note]]:
        taken = (note for note in self.tables["note"].values() if note.topic_id is not None)
        return grouped(taken, "topic_id", lambda note: (note.at, note.id))

    def notes_of_breakout(self, topic_id: str) -> list[Note]:
        """Return the notes taken in a breakout in their order."""
        return self._notes_by_topic.get(topic_id, [])


def grouped(rows: Iterable[Any], key: str, order: Any) -> Mapping[str, list[Any]]:
    """Return rows in lists by one of their fields, each list in an order."""
    found: dict[str, list[Any]] = defaultdict(list)
    for row in sorted(rows, key=order):
        found[getattr(row, key)].append(row)
    return found
