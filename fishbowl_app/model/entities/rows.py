"""People, agenda, fishbowl, notes: one frozen dataclass a table, its fields named and ordered like the columns."""

from __future__ import annotations

from dataclasses import dataclass

from fishbowl_app.model.entities.base import Entity
from fishbowl_app.model.entities.enums import (
    Colour,
    Format,
    Goal,
    Kind,
    NameStyle,
    Presence,
    QueueOrder,
    SeatRuleKind,
    State,
    VisitorRule,
)


@dataclass(frozen=True, slots=True)
class Details(Entity):
    """What the whole session is about. There is one row, with the id "session"."""

    title: str
    question: str
    place: str
    held_on: str  # ISO date of the day at the place, "" when not known
    moderator: str
    start_at: str  # planned start of the day, "HH:MM" at the place, "" when not planned
    names_on_stage: NameStyle  # what the Stage may show
    names_in_summary: NameStyle
    language: str = "en"  # the one that its texts are typed in
    least_group: int = 5  # answers of fewer people than these are not shown apart


@dataclass(frozen=True, slots=True)
class Fishbowl(Entity):
    """How the fishbowl of this session works. There is one row, with the id "fishbowl"."""

    format: Format
    chairs: int  # 3 to 12
    free_chairs: int  # how many of them are left free when a rotation is planned
    visitor_rule: VisitorRule
    queue_order: QueueOrder
    plan_seed: int
    max_run: int  # nobody is planned for more rounds in a row than this
    goals: tuple[Goal, ...]  # each once; where they are at odds the first counts most
    tables: int  # in a table round, 2 to 60


@dataclass(frozen=True, slots=True)
class Group(Entity):
    """A stakeholder group."""

    name: str
    label: str  # one to three letters, shown where colour alone would not do
    colour: Colour
    place: int


@dataclass(frozen=True, slots=True)
class Participant(Entity):
    """A person taking part."""

    name: str
    group_id: str | None
    role: str
    note: str
    presence: Presence
    arrived_at: float | None
    left_at: float | None
    name_hidden: bool  # shown by role on the Stage and in every print, whatever the session allows


@dataclass(frozen=True, slots=True)
class Activity(Entity):
    """One step of the agenda. One of kind ROUND is a round of the fishbowl, one of kind TABLES a table round."""

    place: int
    kind: Kind
    title: str
    question: str
    length_s: int  # planned
    fixed_start: str  # "HH:MM" at the place, when it must not start earlier; else ""
    state: State
    started_at: float | None
    finished_at: float | None


@dataclass(frozen=True, slots=True)
class Timebox(Entity):
    """A length of time and the state of its clock; one for each activity, and for each
    breakout (by its topic), that was started.

    What ran before the present stretch is `elapsed_s`; the stretch itself began at `running_since`, None
    while paused or ended. The boot reading decides as long as the boot is the same, else the wall clock.
    """

    activity_id: str | None
    length_s: int
    started_at: float
    elapsed_s: float
    running_since: float | None
    running_since_boot_s: float | None
    boot_id: str
    ended_at: float | None
    topic_id: str | None = None


@dataclass(frozen=True, slots=True)
class Turn(Entity):
    """One participant's stay in a chair during a round."""

    round_id: str  # an activity of kind ROUND
    chair: int  # 1 is the first
    participant_id: str
    sat_at: float
    left_at: float | None


@dataclass(frozen=True, slots=True)
class Speech(Entity):
    """A stretch of speaking inside a turn, where the moderator marked it."""

    turn_id: str
    started_at: float
    ended_at: float | None


@dataclass(frozen=True, slots=True)
class Waiting(Entity):
    """A participant who has asked for a chair."""

    participant_id: str
    asked_at: float
    put_first_at: float | None  # the moderator moved this one to the front


@dataclass(frozen=True, slots=True)
class PlannedSeat(Entity):
    """Who sits in which chair in a round: one cell of the rotation."""

    round_id: str
    table: int  # 0 in the inner circle, from 1 in a table round
    chair: int  # from 1, at each table
    participant_id: str
    pinned: bool


@dataclass(frozen=True, slots=True)
class SeatRule(Entity):
    """What the moderator asks of the rotation."""

    place: int
    kind: SeatRuleKind
    who: tuple[str, ...]  # participants by id, groups where the kind is about groups
    round_ids: tuple[str, ...]  # rounds and table rounds; () is every round


@dataclass(frozen=True, slots=True)
class Feedback(Entity):
    """One line of what was said after a round; `count` where hands were counted."""

    round_id: str
    place: int
    text: str
    count: int | None
    at: float


@dataclass(frozen=True, slots=True)
class Note(Entity):
    """A post-it. Round, chair, role and group are kept as they were when it was taken.

    Notes that lie on one another are a stack: all but the top one name it. They are in one theme.
    """

    text: str
    activity_id: str | None
    chair: int | None
    participant_id: str | None
    group_id: str | None
    role: str
    colour: Colour
    at: float
    source: str  # "typed", or the name of the file it came from
    topic_id: str | None = None  # the breakout it was taken in
    theme_id: str | None = None
    set_aside: bool = False  # in no theme, on purpose
    stack_id: str | None = None  # the note on top, which itself names none
    x: float | None = None  # top left on the board, in the units of the scene; None: nobody put it anywhere
    y: float | None = None
    region_id: str | None = None
    region_x: float | None = None  # inside the region, from 0 to 1 of its width and height
    region_y: float | None = None
    votes: int = 0
    language: str = ""  # one of LANGUAGES; "": told from its words
    slip: int | None = None  # the number of the paper slip it was on
    question_id: str | None = None  # what it answers
    response_id: str | None = None  # the form that it was on
