"""What a summary is made of: plain values, no ids, no layout, and no name that may not be shown.

Instants are UTC seconds, lengths are seconds. An empty text is "", None means "there is none".
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from fishbowl_app.model.entities import Format, Kind, NameStyle, State, VisitorRule
from fishbowl_app.model.report_parts.answers_data import FormPart
from fishbowl_app.model.report_parts.board_data import BoardPart
from fishbowl_app.model.report_parts.open_space_data import GroupName, OpenSpacePart
from fishbowl_app.model.report_parts.said import Quote, Who
from fishbowl_app.model.rules.paired import PairedText


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """One activity as planned and as it was; what has not happened has no real times."""

    number: int
    title: str
    kind: Kind
    state: State
    planned_start: float | None
    planned_end: float | None
    start: float | None
    end: float | None
    length_s: int
    ran_s: float | None


@dataclass(frozen=True, slots=True)
class RoleCount:
    """How many have a role; the role is "" for those without one."""

    role: str
    people: int


@dataclass(frozen=True, slots=True)
class GroupPeople:
    """Who took part in one group: some by name, the rest counted by role.

    `number` counts the groups from 1 and is 0 for those without a group. `name` is also "" where the group's
    name would tell a person's.
    """

    number: int
    name: str
    people: int
    named: tuple[Who, ...]
    roles: tuple[RoleCount, ...]


@dataclass(frozen=True, slots=True)
class Attendance:
    """How many took part, `left` of them before the end; `absent` were expected and not marked as present."""

    people: int
    left: int
    absent: int


@dataclass(frozen=True, slots=True)
class TurnLine:
    """One stay in a chair while the round ran; `end` is None while it lasts."""

    chair: int
    who: Who
    start: float
    end: float | None
    lasted_s: float


@dataclass(frozen=True, slots=True)
class GroupTime:
    """How long people of a group sat in the circle of one round, in how many turns."""

    group: GroupName
    turns: int
    circle_s: float


@dataclass(frozen=True, slots=True)
class FeedbackLine:
    """What was said after a round; `became` is the number of the round whose question it is."""

    text: str
    hands: int | None
    became: int | None


@dataclass(frozen=True, slots=True)
class RoundPart:
    """One round with all that belongs to it. `people` is how many sat in the circle, `by_group` who they were."""

    number: int
    title: str
    question: str
    state: State
    start: float | None
    end: float | None
    length_s: int
    ran_s: float | None
    people: int
    turns: tuple[TurnLine, ...]
    by_group: tuple[GroupTime, ...]
    feedback: tuple[FeedbackLine, ...]
    notes: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class NotesPart:
    """The notes of an activity that is no round; the title is "" for those that belong to none."""

    title: str
    notes: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class GroupShare:
    """How much of the talk a group had beside how large it is; shares are from 0 to 1, in whole percents."""

    number: int
    name: str
    people: int
    sat: int
    turns: int
    circle_s: float
    share_of_people: float
    share_of_time: float


@dataclass(frozen=True, slots=True)
class PersonShare:
    """How much a person was in the circle; for those without a name all of one role together."""

    who: Who
    people: int
    turns: int
    circle_s: float


@dataclass(frozen=True, slots=True)
class Fairness:
    """How evenly the time in the circle was shared by all who took part; `gini` is 0 where all had the same."""

    people: int
    sat: int
    circle_s: float
    speaking_s: float
    gini: float


@dataclass(frozen=True, slots=True)
class FishbowlWay:
    """How the fishbowl of the session works."""

    format: Format
    chairs: int
    free_chairs: int
    visitor_rule: VisitorRule


class Where(StrEnum):
    """In which text of the session a name was found."""

    TITLE = "title"
    QUESTION = "question"
    PLACE = "place"
    MODERATOR = "moderator"
    GROUP = "group"
    ACTIVITY = "activity"
    FEEDBACK = "feedback"
    NOTE = "note"
    SPACE = "space"
    TOPIC = "topic"
    REPORT = "report"
    ACTION = "action"
    OPTION = "option"
    THEME = "theme"
    CANVAS = "canvas"
    WRITE_UP = "write_up"
    FORM = "form"


@dataclass(frozen=True, slots=True)
class NameInText:
    """A text in which somebody is named whose name is not to be shown: `text[start:end]`, as it was typed.

    Where it is not `sure` that is only a first name or a surname.
    """

    where: Where
    text: str
    start: int
    end: int
    sure: bool = True


@dataclass(frozen=True, slots=True)
class Summary:
    """All that a summary says. `date` is an ISO date, "" if not known.

    `language` is the one that it is told in, `tongues` has the texts of it that are in another one, with that, and
    `untranslated` are those of the organiser's texts that somebody has to translate yet, or anew.

    For the organiser, not for print: `identifying` are the roles and groups of one person only that the
    summary tells, `named_in_texts` the texts that name people.
    """

    title: str
    question: str
    date: str
    place: str
    moderator: str
    names: NameStyle
    fishbowl: FishbowlWay
    agenda: tuple[AgendaItem, ...]
    attendance: Attendance
    groups: tuple[GroupPeople, ...]
    rounds: tuple[RoundPart, ...]
    other_notes: tuple[NotesPart, ...]
    by_group: tuple[GroupShare, ...]
    by_person: tuple[PersonShare, ...]
    fairness: Fairness
    open_space: OpenSpacePart
    board: BoardPart
    forms: tuple[FormPart, ...]
    identifying: tuple[str, ...]
    named_in_texts: tuple[NameInText, ...]
    language: str
    tongues: Mapping[str, str]
    untranslated: tuple[PairedText, ...]

    @property
    def held_rounds(self) -> tuple[RoundPart, ...]:
        """The rounds that were started."""
        return tuple(part for part in self.rounds if part.start is not None)

    @property
    def turns(self) -> int:
        """How many turns there were."""
        return sum(len(part.turns) for part in self.rounds)

    @property
    def feedback(self) -> int:
        """How many lines of feedback there are."""
        return sum(len(part.feedback) for part in self.rounds)

    @property
    def notes(self) -> int:
        """How many notes there are."""
        return len(self._quotes())

    @property
    def notes_aside(self) -> int:
        """How many of them were set aside."""
        return sum(quote.aside for quote in self._quotes())

    def _quotes(self) -> list[Quote]:
        noted = [part.notes for part in self.rounds]
        noted += [part.notes for part in self.open_space.breakouts]
        noted += [part.notes for part in self.other_notes]
        return [quote for notes in noted for quote in notes]
