"""What a person asked for and the method or the session does not allow; nothing was changed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from fishbowl_app.model.errors.base import RuleBroken


class TextProblem(StrEnum):
    """Why a text was not taken."""

    EMPTY = "empty"
    TOO_LONG = "too_long"
    NOT_UNICODE = "not_unicode"


@dataclass
class BadText(RuleBroken):
    """A text that cannot be kept."""

    field: str  # name, label, title, question, note, ...
    problem: TextProblem
    limit: int
    length: int


@dataclass
class BadNumber(RuleBroken):
    """A number, length or time of day that cannot be used."""

    field: str
    given: str
    least: float | None = None
    most: float | None = None


@dataclass
class Gone(RuleBroken):
    """The thing an act was about is not in the session any more."""

    what: str
    id: str


@dataclass
class SameLanguage(RuleBroken):
    """A text is to be translated into the language it was typed in."""

    language: str


@dataclass
class ChairTaken(RuleBroken):
    """Somebody else sits there."""

    chair: int
    participant_id: str


@dataclass
class NoSuchChair(RuleBroken):
    """The circle has no chair of that number."""

    chair: int
    chairs: int


@dataclass
class NoSuchTable(RuleBroken):
    """A round has no table of that number; `tables` is 0 for a round of the fishbowl."""

    table: int
    tables: int


@dataclass
class ChairFree(RuleBroken):
    """Nobody sits there."""

    chair: int


class NoFreeChair(RuleBroken):
    """All chairs are taken; somebody has to leave first, by choice."""


@dataclass
class NothingPlanned(RuleBroken):
    """Nobody who is here is planned for a round."""

    round_id: str


class NoRound(RuleBroken):
    """There is no round that could be prepared or run."""


@dataclass
class AlreadyInCircle(RuleBroken):
    """The participant sits in the inner circle already."""

    participant_id: str
    chair: int


@dataclass
class AlreadyWaiting(RuleBroken):
    """The participant is on the waiting list already."""

    participant_id: str


@dataclass
class WrongState(RuleBroken):
    """An activity cannot do that in its state: start what is done, finish what does not run."""

    activity_id: str
    state: str


@dataclass
class HasRecord(WrongState):
    """A round cannot become something else: people, seats or feedback belong to it."""


@dataclass
class HasBegun(WrongState):
    """Seats can be planned only for a round that has not begun."""


@dataclass
class AtTables(WrongState):
    """Nobody sits down in the circle while a table round runs, in which everybody sits at a table."""


@dataclass
class KeepsItsPlace(WrongState):
    """What has begun stays where it is in the agenda, and nothing is put before it: the agenda is a record too."""


@dataclass
class GroupInUse(RuleBroken):
    """Two groups cannot have the same name."""

    name: str


@dataclass
class TooManyChairs(RuleBroken):
    """Somebody sits, or is planned, in a chair that would go."""

    chair: int


class NothingToUndo(RuleBroken):
    """There is no step that could be taken back."""


class NothingToRedo(RuleBroken):
    """There is no step that could be done again."""


class RuleProblem(StrEnum):
    """Why a rule of the rotation was not taken."""

    TOO_FEW = "too_few"  # people or groups
    TOO_MANY = "too_many"
    NO_ROUND = "no_round"  # a rule that needs to say in which rounds
    AT_TABLES = "at_tables"  # a rule about sitting or not, for a table round, where everybody sits
    THERE_ALREADY = "there_already"


@dataclass
class BadRule(RuleBroken):
    """A rule that cannot be kept; `limit` is how many people or groups it needs, or may have."""

    problem: RuleProblem
    limit: int = 0


class RotationProblem(StrEnum):
    """Why no rotation could be made."""

    NO_ROUNDS = "no_rounds"
    NO_PEOPLE = "no_people"
    TOO_MANY_PINS = "too_many_pins"
    PIN_ABSENT = "pin_absent"
    TWICE_IN_ROUND = "twice_in_round"
    CONTRADICTION = "contradiction"


@dataclass
class RotationImpossible(RuleBroken):
    """No rotation keeps all that was asked. `round` counts from 0; `who` names people by id."""

    problem: RotationProblem
    round: int | None = None
    who: tuple[str, ...] = ()


@dataclass
class NotOnePerson(RuleBroken):
    """A name that no participant has, or several; `how_many` have it."""

    name: str
    how_many: int
