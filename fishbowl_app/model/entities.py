"""What a session is made of: one frozen dataclass a table, its fields named and ordered like the columns.

Every instant is a float: seconds since 1970-01-01 UTC. Every length is in seconds. An empty text is "",
never None; None means "there is none".
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class NameStyle(StrEnum):
    """How people are named where others can read it."""

    ALL = "all"
    ROLES = "roles"
    NONE = "none"


class Format(StrEnum):
    """How the inner circle changes."""

    OPEN = "open"  # a chair is free, people come and go
    CLOSED = "closed"  # the whole circle changes each round
    PANEL = "panel"  # a fixed panel and one rotating chair, the last


class VisitorRule(StrEnum):
    """When somebody who took the free chair goes back to the outer circle."""

    STAYS = "stays"  # until somebody else goes
    ONE_POINT = "one_point"  # after one point


class QueueOrder(StrEnum):
    """How the waiting list is ordered for the moderator, who decides."""

    FIRST_COME = "first_come"
    FEWEST_TURNS = "fewest_turns"  # who has had fewest turns, then who asked first
    LEAST_HEARD = "least_heard"
    ALTERNATE = "alternate"  # groups take turns


class Presence(StrEnum):
    """Where a participant is. Expected and present people count as here; late means "comes later"."""

    EXPECTED = "expected"
    PRESENT = "present"
    LATE = "late"
    LEFT = "left"


class Kind(StrEnum):
    """What an activity is."""

    WELCOME = "welcome"
    TALK = "talk"
    ROUND = "round"
    TABLES = "tables"  # a table round: everybody sits at a table
    FEEDBACK = "feedback"
    BREAK = "break"
    OPEN_SPACE = "open_space"
    CLOSING = "closing"
    OTHER = "other"


class SeatRuleKind(StrEnum):
    """What a rule asks of a rotation."""

    APART = "apart"  # these people do not sit together
    TOGETHER = "together"  # these people sit together
    ONLY = "only"  # these people sit in no other rounds
    NOT = "not"  # these people do not sit in the rounds
    GROUPS_APART = "groups_apart"  # nobody of one of these groups sits with somebody of another of them
    GROUPS_TOGETHER = "groups_together"  # the round belongs to these groups


class State(StrEnum):
    """How far an activity is."""

    PLANNED = "planned"
    RUNNING = "running"
    DONE = "done"
    SKIPPED = "skipped"


class Goal(StrEnum):
    """What a rotation aims at, once its rules are kept. Where goals are at odds, the order among them decides."""

    TURNS = "turns"  # everybody about their fair share of turns
    MIX = "mix"  # every round mixes the groups as the whole is mixed
    PAIRS = "pairs"  # many different pairs meet, few meet twice
    WAITS = "waits"  # nobody waits much longer than others


class Colour(StrEnum):
    """The six colours of groups and notes; they differ in lightness too and always carry a name or label."""

    YELLOW = "yellow"
    BLUE = "blue"
    GREEN = "green"
    PINK = "pink"
    PURPLE = "purple"
    ORANGE = "orange"


@dataclass(frozen=True, slots=True)
class Entity:
    """A row of a table."""

    id: str


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
    """A length of time and the state of its clock; one for each activity that was started.

    What ran before the present stretch is `elapsed_s`; the stretch itself began at `running_since`, None
    while paused or ended. The boot reading decides as long as the boot is the same, else the wall clock.
    """

    activity_id: str
    length_s: int
    started_at: float
    elapsed_s: float
    running_since: float | None
    running_since_boot_s: float | None
    boot_id: str
    ended_at: float | None


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
    """A post-it. Round, chair, role and group are kept as they were when it was taken."""

    text: str
    activity_id: str | None
    chair: int | None
    participant_id: str | None
    group_id: str | None
    role: str
    colour: Colour
    at: float
    source: str  # "typed", or the name of the file it came from


# In an order that lets rows be put in one after the other without breaking a reference.
ENTITIES: tuple[type[Entity], ...] = (
    Details,
    Fishbowl,
    Group,
    Participant,
    Activity,
    Timebox,
    Turn,
    Speech,
    Waiting,
    PlannedSeat,
    SeatRule,
    Feedback,
    Note,
)
SESSION_ID = "session"
FISHBOWL_ID = "fishbowl"
MIN_CHAIRS, MAX_CHAIRS = 3, 12
MIN_TABLES, MAX_TABLES = 2, 60
MAX_AT_TABLE = 1_000
GOALS = (Goal.TURNS, Goal.MIX, Goal.PAIRS, Goal.WAITS)  # the first counts most
