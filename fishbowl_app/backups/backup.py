"""What a backup is: a whole session file that the app keeps by itself, and what is known of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType

from fishbowl_app.model.changes import Op


class Where(StrEnum):
    """Where a backup lies."""

    HERE = "here"  # among the backups of this computer
    SECOND = "second"  # in the folder for second copies
    BESIDE = "beside"  # beside the session, where a newer version of the app put it before it moved the file


class Why(StrEnum):
    """What a backup was made for. Worded in backup_texts.py."""

    TIME = "time"  # some minutes had passed
    ASKED = "asked"
    CLOSING = "closing"
    IMPORT = "import"  # this and the following: before such a change
    MERGE = "merge"
    DELETE = "delete"
    TEMPLATE = "template"
    ARRANGE = "arrange"
    TRANSLATE = "translate"
    ERASED = "erased"  # after somebody was erased: all before were deleted
    VERSION = "version"
    UNKNOWN = "unknown"


# Changes that touch much at once: what was there before is kept first.
WHY_BEFORE: Mapping[Op, Why] = MappingProxyType(
    {
        Op.IMPORT_PEOPLE: Why.IMPORT,
        Op.IMPORT_NOTES: Why.IMPORT,
        Op.IMPORT_TOPICS: Why.IMPORT,
        Op.IMPORT_CHOICES: Why.IMPORT,
        Op.IMPORT_SPACES: Why.IMPORT,
        Op.IMPORT_ANSWERS: Why.IMPORT,
        Op.TRANSLATE: Why.TRANSLATE,
        Op.MERGE_TOPICS: Why.MERGE,
        Op.MERGE_THEMES: Why.MERGE,
        Op.SPLIT_THEME: Why.MERGE,
        Op.DELETE_GROUP: Why.DELETE,
        Op.DELETE_PARTICIPANT: Why.DELETE,
        Op.DELETE_ACTIVITY: Why.DELETE,
        Op.DELETE_SPACE: Why.DELETE,
        Op.DELETE_TOPIC: Why.DELETE,
        Op.DELETE_OPTION: Why.DELETE,
        Op.DELETE_REPORT: Why.DELETE,
        Op.DELETE_NOTE: Why.DELETE,
        Op.DELETE_THEME: Why.DELETE,
        Op.DELETE_CANVAS: Why.DELETE,
        Op.DELETE_FORM: Why.DELETE,
        Op.DELETE_CONDITION: Why.DELETE,
        Op.DELETE_QUESTION: Why.DELETE,
        Op.APPLY_TEMPLATE: Why.TEMPLATE,
        Op.CLEAR_WALL: Why.ARRANGE,
        Op.ARRANGE: Why.ARRANGE,
        Op.PLAN_ROTATION: Why.ARRANGE,
        Op.ACCEPT_SUGGESTIONS: Why.ARRANGE,
        Op.TIDY: Why.ARRANGE,
    }
)
# What people do once in a while; before the others no backup is made where one is hardly a minute old.
RARE = frozenset((Why.IMPORT, Why.MERGE, Why.TEMPLATE))


@dataclass(frozen=True, slots=True)
class Held:
    """What is in a backup, counted after it was checked.

    last_step_at: when it was changed last, UTC. identity, last_step: ids of its first and its last step.
    """

    notes: int
    participants: int
    turns: int
    themes: int
    last_step_at: float
    identity: str
    last_step: str


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup.

    at: when it was made, UTC. held: None where the file is not sound any more. size: bytes.
    """

    path: Path
    at: float
    where: Where
    why: Why
    size: int
    held: Held | None
