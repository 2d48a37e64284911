"""What comes from the disk, a file or another program."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from fishbowl_app.model.errors.base import OutsideProblem


class FileProblem(StrEnum):
    """Why a session file was not opened."""

    MISSING = "missing"
    NOT_A_FILE = "not_a_file"
    UNREADABLE = "unreadable"  # this person may not read it
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
    CHANGED = "changed"  # another program wrote into the file while it was open
    BROKEN = "broken"  # the disk or stick answers with errors, or is gone
    OTHER = "other"


@dataclass
class NotWritten(OutsideProblem):
    """A file could not be written; what was there before is still there. `free`: bytes, where space lacks."""

    path: Path
    problem: WriteProblem
    detail: str = ""
    free: int | None = None


@dataclass
class OnlyViewed(OutsideProblem):
    """A change of a session that can only be looked at; nothing was changed. `path` is the file it comes from."""

    path: Path


@dataclass
class StillNamed(OutsideProblem):
    """A copy without names was not written: some were found in so many of its texts, or elsewhere in its bytes."""

    path: Path
    texts: int
    in_bytes: int


class DataProblem(StrEnum):
    """Why a file of people or notes could not be read."""

    MISSING = "missing"
    NO_FILE = "no_file"  # but a folder, or something stranger
    TOO_BIG = "too_big"
    TOO_MANY_ROWS = "too_many_rows"
    TOO_MANY_COLUMNS = "too_many_columns"
    UNPACKS_TOO_BIG = "unpacks_too_big"
    NOT_A_SPREADSHEET = "not_a_spreadsheet"
    DAMAGED = "damaged"
    EMPTY = "empty"
    BINARY = "binary"
    NO_COLUMN = "no_column"
    NO_LANGUAGE = "no_language"  # a file of translations whose heads name no other language
    OLD_EXCEL = "old_excel"
    OPEN_DOCUMENT = "open_document"
    PASSWORD = "password"
    UNREADABLE = "unreadable"
    UNKNOWN_SHEET = "unknown_sheet"
    UNKNOWN_COLUMN = "unknown_column"
    UNKNOWN_FIELD = "unknown_field"
    ITSELF = "itself"  # the session that it is to come into


@dataclass
class DataRefused(OutsideProblem):
    """A file of people or notes that was not read; nothing was changed."""

    problem: DataProblem
    name: str = ""
    detail: str = ""
    limit: int | None = None


class WorkerLost(OutsideProblem):
    """The process that worked in the background has gone before it was done."""
