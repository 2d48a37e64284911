"""What a recovery reached, as values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class Why(StrEnum):
    """What was done to a value that could not stay as it was."""

    DEFAULT = "default"  # it could not be read, or may not be: set to what a new row has
    CUT = "cut"  # a text that is longer than any may be, kept up to the limit
    LETTERS = "letters"  # bytes in it that are no letters are shown as U+FFFD
    REFERENCE = "reference"  # what it referred to is lost: it refers to nothing now
    EARLIER = "earlier"  # from the journal, of which later steps are lost: it may have been changed since
    DIFFERS = "differs"  # the journal says otherwise: one of the two is damaged, and this one was kept


@dataclass(frozen=True, slots=True)
class Mended:
    """A value of a recovered row that is not as it was, or may not be; without `column`: any of its values."""

    table: str
    id: str
    column: str
    why: Why


class Beside(StrEnum):
    """What became of a journal or log of SQLite's that lay beside the damaged file."""

    NOTHING = "nothing"  # there was none that counts
    USED = "used"
    LEFT = "left"  # damaged, or of another file: the session was read without it


@dataclass(frozen=True)
class Recovered:
    """A session that was saved from a damaged file.

    path: the new file. saved: rows in it by table. lost: rows that should be there and are not, None where nobody
    can tell. from_journal: rows that only the journal still had. mended: values that are not as they were.
    can_undo: the journal came along whole; else it begins anew. beside: see there.
    """

    path: Path
    saved: Mapping[str, int]
    lost: Mapping[str, int | None]
    from_journal: int
    mended: tuple[Mended, ...]
    can_undo: bool
    beside: Beside
