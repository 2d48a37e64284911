"""A picture of the whole session at one moment. Never changes; any thread may hold one."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any, TypeVar

from fishbowl_app.model.entities import (
    FISHBOWL_ID,
    SESSION_ID,
    Action,
    Activity,
    Answer,
    Board,
    Box,
    Canvas,
    Code,
    Condition,
    Details,
    Dots,
    Entity,
    Feedback,
    Fishbowl,
    Form,
    Group,
    Hands,
    Interest,
    Kind,
    Note,
    OpenSpace,
    Option,
    Participant,
    Passage,
    PlannedSeat,
    Presence,
    Priority,
    Question,
    Region,
    Report,
    Response,
    SeatRule,
    Space,
    Speech,
    State,
    Theme,
    Timebox,
    Topic,
    Translation,
    Turn,
    Waiting,
)
from fishbowl_app.model.lookups import OpenSpaceLookups, grouped
from fishbowl_app.model.lookups_asking import AskingLookups
from fishbowl_app.model.lookups_board import BoardLookups
from fishbowl_app.model.lookups_print import PrintLookups

E = TypeVar("E", bound=Entity)
Rows = Mapping[str, Any]

TABLE_OF: dict[type[Entity], str] = {
    Details: "details",
    Fishbowl: "fishbowl",
    Group: "group",
    OpenSpace: "open_space",
    Board: "board",
    Participant: "participant",
    Activity: "activity",
    Space: "space",
    Topic: "topic",
    Interest: "interest",
    Timebox: "timebox",
    Turn: "turn",
    Speech: "speech",
    Waiting: "waiting",
    PlannedSeat: "planned_seat",
    SeatRule: "seat_rule",
    Feedback: "feedback",
    Theme: "theme",
    Canvas: "canvas",
    Region: "region",
    Form: "form",
    Condition: "condition",
    Question: "question",
    Box: "box",
    Response: "response",
    Answer: "answer",
    Hands: "hands",
    Note: "note",
    Passage: "passage",
    Report: "report",
    Action: "action",
    Option: "option",
    Dots: "dots",
    Priority: "priority",
    Translation: "translation",
    Code: "code",
}
ENTITY_OF: dict[str, type[Entity]] = {name: entity for entity, name in TABLE_OF.items()}


class Snapshot(OpenSpaceLookups, BoardLookups, AskingLookups, PrintLookups):
    """All rows by table and id, with the look-ups that more than one room needs.

    Two snapshots are equal where all their rows are.
    """

    def __init__(self, tables: Mapping[str, Mapping[str, Any]]) -> None:
        self.tables = tables

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Snapshot) and self.tables == other.tables

    __hash__ = None  # type: ignore[assignment]

    def get(self, entity: type[E], row_id: str) -> E | None:
        """Return the row of that id, or None."""
        found: E | None = self.tables[TABLE_OF[entity]].get(row_id)
        return found

    def all(self, entity: type[E]) -> Mapping[str, E]:
        """Return all rows of one table by id."""
        return self.tables[TABLE_OF[entity]]

    # --- the tables --------------------------------------------------------------------------------------

    @property
    def details(self) -> Details:
        found: Details = self.tables["details"][SESSION_ID]
        return found

    @property
    def fishbowl(self) -> Fishbowl:
        found: Fishbowl = self.tables["fishbowl"][FISHBOWL_ID]
        return found

    @property
    def groups(self) -> Mapping[str, Group]:
        return self.tables["group"]

    @property
    def participants(self) -> Mapping[str, Participant]:
        return self.tables["participant"]

    @property
    def activities(self) -> Mapping[str, Activity]:
        return self.tables["activity"]

    @property
    def timeboxes(self) -> Mapping[str, Timebox]:
        return self.tables["timebox"]

    @property
    def turns(self) -> Mapping[str, Turn]:
        return self.tables["turn"]

    @property
    def speeches(self) -> Mapping[str, Speech]:
        return self.tables["speech"]

    @property
    def waiting(self) -> Mapping[str, Waiting]:
        return self.tables["waiting"]

    @property
    def planned_seats(self) -> Mapping[str, PlannedSeat]:
        return self.tables["planned_seat"]

    @property
    def seat_rules(self) -> Mapping[str, SeatRule]:
        return self.tables["seat_rule"]

    @property
    def feedback(self) -> Mapping[str, Feedback]:
        return self.tables["feedback"]

    # --- people ------------------------------------------------------------------------------------------

    @cached_property
    def group_list(self) -> list[Group]:
        """The groups in their order."""
        return sorted(self.groups.values(), key=lambda group: (group.place, group.id))

    @cached_property
    def people(self) -> list[Participant]:
        """The participants by name."""
        return sorted(self.participants.values(), key=lambda person: (person.name.casefold(), person.id))

    @cached_property
    def here(self) -> list[Participant]:
        """Who may take part now, by name: expected and present people."""
        return [person for person in self.people if person.presence in (Presence.EXPECTED, Presence.PRESENT)]

    def group_of(self, person: Participant) -> Group | None:
        """Return the group of a participant, or None."""
        return self.groups.get(person.group_id) if person.group_id else None

    # --- agenda ------------------------------------------------------------------------------------------

    @cached_property
    def agenda(self) -> list[Activity]:
        """The activities in their order."""
        return sorted(self.activities.values(), key=lambda activity: (activity.place, activity.id))

    @cached_property
    def rounds(self) -> list[Activity]:
        """The fishbowl rounds in their order."""
        return [activity for activity in self.agenda if activity.kind is Kind.ROUND]

    @cached_property
    def table_rounds(self) -> list[Activity]:
        """The table rounds in their order."""
        return [activity for activity in self.agenda if activity.kind is Kind.TABLES]

    @cached_property
    def slots(self) -> list[Activity]:
        """The slots of the open space in their order."""
        return [activity for activity in self.agenda if activity.kind is Kind.SLOT]

    @cached_property
    def live(self) -> Activity | None:
        """The activity that runs, if one does."""
        return next((activity for activity in self.agenda if activity.state is State.RUNNING), None)

    @cached_property
    def next_activity(self) -> Activity | None:
        """The first planned activity after all that ran; where there is none, the first planned one."""
        planned = [activity for activity in self.agenda if activity.state is State.PLANNED]
        begun = [activity.place for activity in self.agenda if activity.started_at is not None]
        later = [activity for activity in planned if activity.place > max(begun, default=-1)]
        return next(iter(later or planned), None)

    @cached_property
    def current_round(self) -> Activity | None:
        """The round that runs; else the next one planned, for which people may sit down already."""
        running = [item for item in self.rounds if item.state is State.RUNNING]
        planned = [item for item in self.rounds if item.state is State.PLANNED]
        begun = [item.place for item in self.agenda if item.started_at is not None]
        later = [item for item in planned if item.place > max(begun, default=-1)]
        return next(iter(running or later or planned), None)

    def round_number(self, round_id: str) -> int:
        """Return the number of a round or slot among those of its kind, from 1; 0 where it is none."""
        return self._round_numbers.get(round_id, 0)

    @cached_property
    def _round_numbers(self) -> dict[str, int]:
        kinds = (self.rounds, self.table_rounds, self.slots)
        return {item.id: number for rounds in kinds for number, item in enumerate(rounds, 1)}

    @cached_property
    def _timebox_by_owner(self) -> dict[str, Timebox]:
        return {timebox.activity_id or timebox.topic_id or "": timebox for timebox in self.timeboxes.values()}

    def timebox_of(self, owner_id: str) -> Timebox | None:
        """Return the timebox of an activity, or of a topic's breakout, if it was started."""
        return self._timebox_by_owner.get(owner_id)

    # --- fishbowl ----------------------------------------------------------------------------------------

    @cached_property
    def _turns_by_round(self) -> Mapping[str, list[Turn]]:
        return grouped(self.turns.values(), "round_id", lambda turn: (turn.sat_at, turn.chair, turn.id))

    def turns_of_round(self, round_id: str) -> list[Turn]:
        """Return the turns of a round in the order they began."""
        return self._turns_by_round.get(round_id, [])

    @cached_property
    def circle(self) -> dict[int, Turn]:
        """Who sits in the inner circle now: the open turns of the current round, by chair."""
        if self.current_round is None:
            return {}
        turns = self.turns_of_round(self.current_round.id)
        return {turn.chair: turn for turn in turns if turn.left_at is None}

    def chair_of(self, participant_id: str) -> int | None:
        """Return the chair a participant sits in now, or None."""
        chairs = (chair for chair, turn in self.circle.items() if turn.participant_id == participant_id)
        return next(chairs, None)

    @cached_property
    def speaking(self) -> Speech | None:
        """The stretch of speaking that is marked now, if one is."""
        return next((speech for speech in self.speeches.values() if speech.ended_at is None), None)

    @cached_property
    def _speeches_by_turn(self) -> Mapping[str, list[Speech]]:
        return grouped(self.speeches.values(), "turn_id", lambda speech: (speech.started_at, speech.id))

    def speeches_of_turn(self, turn_id: str) -> list[Speech]:
        """Return the stretches of speaking in a turn."""
        return self._speeches_by_turn.get(turn_id, [])

    def waiting_of(self, participant_id: str) -> Waiting | None:
        """Return the waiting-list entry of a participant, or None."""
        return next((item for item in self.waiting.values() if item.participant_id == participant_id), None)

    @cached_property
    def _seats_by_round(self) -> Mapping[str, list[PlannedSeat]]:
        there = (seat for seat in self.planned_seats.values() if self._has_chair(seat))
        return grouped(there, "round_id", lambda seat: (seat.table, seat.chair))

    def seats_of_round(self, round_id: str) -> list[PlannedSeat]:
        """Return the planned seats of a round by table and chair."""
        return self._seats_by_round.get(round_id, [])

    @cached_property
    def lost_seats(self) -> Mapping[str, list[PlannedSeat]]:
        """By round, the seats planned for chairs of the inner circle that are gone since."""
        lost = (seat for seat in self.planned_seats.values() if not self._has_chair(seat))
        return grouped(lost, "round_id", lambda seat: seat.chair)

    def _has_chair(self, seat: PlannedSeat) -> bool:
        return bool(seat.table) or seat.chair <= self.fishbowl.chairs

    def tables_of(self, round_id: str) -> dict[int, list[PlannedSeat]]:
        """Return the planned seats of a table round by chair, for each table at which somebody is planned."""
        found: dict[int, list[PlannedSeat]] = {}
        for seat in self.seats_of_round(round_id):
            found.setdefault(seat.table, []).append(seat)
        return found

    @cached_property
    def rule_list(self) -> list[SeatRule]:
        """The rules of the rotation in their order."""
        return sorted(self.seat_rules.values(), key=lambda rule: (rule.place, rule.id))

    def feedback_of(self, round_id: str) -> list[Feedback]:
        """Return the feedback of a round in its order."""
        lines = (line for line in self.feedback.values() if line.round_id == round_id)
        return sorted(lines, key=lambda line: (line.place, line.id))
