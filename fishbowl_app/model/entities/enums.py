"""The words a session is told in: what a value of a column may be."""

from __future__ import annotations

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
    OPEN_SPACE = "open_space"  # the marketplace: topics are pitched and placed
    SLOT = "slot"  # breakouts, all at the same time
    CONVERGENCE = "convergence"  # news from the breakouts, dots, priorities
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


class BoardLayout(StrEnum):
    """How themes stand on the board where nobody moved them."""

    COLUMNS = "columns"
    CLUSTERS = "clusters"


class ThemeOrder(StrEnum):
    """In which order themes are written up."""

    PLACE = "place"  # as they stand on the board
    NOTES = "notes"  # most notes first
    VOTES = "votes"
    GROUPS = "groups"  # those first of which most groups spoke


class CanvasKind(StrEnum):
    """What regions a canvas starts with, and how they lie."""

    KEEP_LEAVE_CHANGE = "keep_leave_change"
    CYNEFIN = "cynefin"
    HORIZONS = "horizons"
    FAILURES = "failures"
    TWO_BY_TWO = "two_by_two"
    COLUMNS = "columns"


class CodeKind(StrEnum):
    """What a phone does that reads a code."""

    LINK = "link"
    WIFI = "wifi"
    EVENT = "event"  # an entry of the calendar, told by the agenda
    CONTACT = "contact"


class WifiSecurity(StrEnum):
    """How a network is kept."""

    WPA = "wpa"
    WEP = "wep"
    OPEN = "open"


class QuestionKind(StrEnum):
    """How a question is answered."""

    SLIDER = "slider"  # a mark somewhere between two extremes
    STATEMENT = "statement"  # from disagree to agree, in five points
    CHOICE = "choice"  # boxes to tick
    WORDS = "words"  # free words, which become notes
    TRIANGLE = "triangle"  # a mark somewhere between three extremes


class Compares(StrEnum):
    """What the conditions of a form are."""

    FRAMINGS = "framings"
    MOMENTS = "moments"
