"""Opens a backup, checks it as SQLite checks it, and counts what it holds. The file stays as it is."""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import closing
from pathlib import Path

from fishbowl_app.backups.backup import Held
from fishbowl_app.model.errors import OutsideProblem
from fishbowl_app.model.store import guard
from fishbowl_app.model.store.connect import DRIVER_ERRORS, decode
from fishbowl_app.model.store.held import read
from fishbowl_app.model.store.migrations import declared_at
from fishbowl_app.model.store.tables import SCHEMA_VERSION
from fishbowl_app.model.store.versions import MIGRATIONS

_COUNTED = ("note", "participant", "turn", "theme")  # an older file has not all of them


def look_inside(path: Path) -> Held | None:
    """Return what a session file holds, None where it is not sound, not there or none of ours.

    One that somebody works on is what it was after their last change.
    """
    try:
        guard.check_header(path)
        with closing(_opened(path)) as raw:
            _check(path, raw)
            return _counted(raw)
    except (OutsideProblem, OSError, *DRIVER_ERRORS, TypeError, ValueError):
        return None


def holds_step(path: Path, step: str) -> bool:
    """Tell whether the journal of a sound session file has a step, by its id."""
    try:
        with closing(_opened(path)) as raw:
            return raw.execute("SELECT 1 FROM step WHERE id = ?", (step,)).fetchone() is not None
    except (OSError, *DRIVER_ERRORS):
        return False


def digest_of(content: bytes) -> str:
    """Return what is the same for the same bytes, and for no others."""
    return hashlib.sha256(content).hexdigest()


def is_unchanged(path: Path, digest: str) -> bool:
    """Tell whether a file still has the bytes of that digest; true where none is known."""
    try:
        return not digest or digest_of(read(path)) == digest
    except OSError:
        return False


def _opened(path: Path) -> sqlite3.Connection:
    """Take all of a file into memory: nothing beside it is read, and where we have it open it stays locked.

    Raises:
        OSError, DRIVER_ERRORS.
    """
    content = read(path)
    raw = sqlite3.connect(":memory:", isolation_level=None)
    raw.deserialize(content)
    raw.execute("PRAGMA trusted_schema=OFF")
    raw.execute("PRAGMA cell_size_check=ON")
    raw.text_factory = decode
    return raw


def _check(path: Path, raw: sqlite3.Connection) -> None:
    with guard.limited_time(raw):
        version = guard.version_of(path, raw)
        guard.check_schema(path, raw, declared_at(version, SCHEMA_VERSION, MIGRATIONS, guard.own_schema()))
        guard.check_content(path, raw)


def _counted(raw: sqlite3.Connection) -> Held:
    there = {name for (name,) in raw.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    counts = {
        name: raw.execute(f"SELECT count(*) FROM {name}").fetchone()[0] if name in there else 0
        for name in _COUNTED
    }
    (first,) = raw.execute("SELECT id FROM step ORDER BY seq LIMIT 1").fetchone()
    last, at = raw.execute("SELECT id, at FROM step ORDER BY seq DESC LIMIT 1").fetchone()
    return Held(
        notes=counts["note"],
        participants=counts["participant"],
        turns=counts["turn"],
        themes=counts["theme"],
        last_step_at=float(at),
        identity=str(first),
        last_step=str(last),
    )
