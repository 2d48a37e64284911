"""What can go wrong, as classes with data and no sentences: the UI and the command line word them.

`RuleBroken` is what a person asked for and the method or the session does not allow; nothing was changed.
`OutsideProblem` comes from the disk, a file or another program. Everything else is a bug of ours.
"""

from __future__ import annotations

import copyreg
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class FishbowlError(Exception):
    """Mother of all errors that are worded for a person. They can go from one process to another."""

    def __reduce__(self) -> tuple[object, ...]:
        # By its fields: Exception would keep only what was given without its name.
        return copyreg.__newobj__, (type(self),), vars(self)  # type: ignore[attr-defined]


class RuleBroken(FishbowlError):
    """Asked for something that cannot be done now."""


class OutsideProblem(FishbowlError):
    """The world outside of the program got in the way."""


# --- rules -----------------------------------------------------------------------------------------------


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


# --- outside ---------------------------------------------------------------------------------------------


class FileProblem(StrEnum):
    """Why a session file was not opened."""

    MISSING = "missing"
    NOT_A_FILE = "not_a_file"
    NOT_A_SESSION = "not_a_session"
    OTHER_APPLICATION = "other_application"
    NEWER = "newer"
    FOREIGN_PARTS = "foreign_parts"
    DAMAGED = "damaged"
    READ_ONLY = "read_only"
    TOO_BIG = "too_big"


@dataclass
class FileRefused(OutsideProblem):
    """A session file that is not opened; it was not changed."""

    path: Path
    problem: FileProblem
    detail: str = ""


@dataclass
class FileInUse(OutsideProblem):
    """Another window or program has the session open; `since` and `who` where that is known."""

    path: Path
    who: str = ""
    since: float | None = None


@dataclass
class FileExists(OutsideProblem):
    """A new session would overwrite a file."""

    path: Path


class WriteProblem(StrEnum):
    """Why something could not be written."""

    DISK_FULL = "disk_full"
    READ_ONLY = "read_only"
    NO_FOLDER = "no_folder"
    MOVED = "moved"  # the file was renamed, deleted or replaced while it was open
    OTHER = "other"


@dataclass
class NotWritten(OutsideProblem):
    """A file could not be written; what was there before is still there."""

    path: Path
    problem: WriteProblem
    detail: str = ""


class DataProblem(StrEnum):
    """Why a file of people or notes could not be read."""

    MISSING = "missing"
    TOO_BIG = "too_big"
    TOO_MANY_ROWS = "too_many_rows"
    TOO_MANY_COLUMNS = "too_many_columns"
    UNPACKS_TOO_BIG = "unpacks_too_big"
    NOT_A_SPREADSHEET = "not_a_spreadsheet"
    DAMAGED = "damaged"
    EMPTY = "empty"
    BINARY = "binary"
    NO_COLUMN = "no_column"
    OLD_EXCEL = "old_excel"
    OPEN_DOCUMENT = "open_document"
    PASSWORD = "password"
    UNREADABLE = "unreadable"
    UNKNOWN_SHEET = "unknown_sheet"
    UNKNOWN_COLUMN = "unknown_column"
    UNKNOWN_FIELD = "unknown_field"


@dataclass
class DataRefused(OutsideProblem):
    """A file of people or notes that was not read; nothing was changed."""

    problem: DataProblem
    name: str = ""
    detail: str = ""
    limit: int | None = None


class WorkerLost(OutsideProblem):
    """The process that worked in the background has gone before it was done."""
