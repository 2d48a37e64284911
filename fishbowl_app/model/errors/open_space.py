"""What the rules of open space do not allow; nothing was changed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from fishbowl_app.model.errors.base import RuleBroken


class BreakoutProblem(StrEnum):
    """Why a breakout cannot do what was asked."""

    NOT_ON_WALL = "not_on_wall"
    BEGAN = "began"
    NOT_BEGUN = "not_begun"
    RUNS = "runs"
    ENDED = "ended"


@dataclass
class WrongBreakout(RuleBroken):
    """A breakout cannot do that now: start what has begun, end what has ended."""

    topic_id: str
    problem: BreakoutProblem


class OptionsClosed(RuleBroken):
    """Dots have begun: no option is added, moved or taken out any more."""


@dataclass
class TooManyPriorities(RuleBroken):
    """A group named more priorities than it may."""

    limit: int
    given: int


class DotsCounted(RuleBroken):
    """Dots are counted already, so whether they are counted by group stays as it is."""


@dataclass
class SpaceNamed(RuleBroken):
    """Two spaces cannot have the same name."""

    name: str


@dataclass
class SpaceInUse(RuleBroken):
    """A space cannot go once a breakout has begun in it."""

    space_id: str
    topic_id: str


@dataclass
class SpaceClosed(RuleBroken):
    """The space cannot be used in that slot."""

    space_id: str
    slot_id: str


@dataclass
class SlotBegun(RuleBroken):
    """A breakout that has begun keeps its slot, and a slot that is over or skipped takes nobody: then `topic_id`
    is None."""

    slot_id: str
    topic_id: str | None = None


@dataclass
class CellTaken(RuleBroken):
    """Two topics cannot have one cell of the agenda wall."""

    topic_id: str


@dataclass
class NotOpen(RuleBroken):
    """A topic that is withdrawn, or that another one carries, is not to be held."""

    topic_id: str
    carrier_id: str | None = None


@dataclass
class ContinuesItself(RuleBroken):
    """A topic cannot come after itself, be it by way of others."""

    topic_id: str


@dataclass
class TooMany(RuleBroken):
    """More names, features or topics than fit into one row."""

    field: str
    limit: int


class Lacking(StrEnum):
    """What an agenda wall cannot be arranged without."""

    SLOTS = "slots"  # that have not begun
    SPACES = "spaces"
    TOPICS = "topics"


@dataclass
class NothingToArrange(RuleBroken):
    """The agenda wall cannot be arranged: something is not there yet."""

    lacking: Lacking
