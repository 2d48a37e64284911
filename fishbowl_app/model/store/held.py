"""Who has a session file open."""

from __future__ import annotations

import os
import platform
import sqlite3
import time
from dataclasses import dataclass
from pathlib import Path

from fishbowl_app.model.errors import FileInUse
from fishbowl_app.model.store.connect import DRIVER_ERRORS, decode, uri

LONGEST_WHO = 100
_DEADLINE_S = 0.5
_Place = tuple[int, int]  # device and number of the file, the same under each of its names


@dataclass(frozen=True, slots=True)
class Hold:
    """A file this process has open."""

    path: Path
    place: _Place | None
    since: float

    def is_in_place(self) -> bool:
        """Tell whether the path still leads to the file; not so once it was renamed, deleted or replaced."""
        return _place_of(self.path) == self.place


_holds: list[Hold] = []


def hold(path: Path) -> Hold:
    """Note that this process has a file open from now on."""
    new = Hold(path, _place_of(path), time.time())
    _holds.append(new)
    return new


def let_go(held: Hold) -> None:
    """Note that a file is not open any more."""
    if held in _holds:
        _holds.remove(held)


def check_free(path: Path) -> None:
    """See that this process has not that file open, under whatever name.

    A second handle on an open file would drop SQLite's locks when it is closed, so nothing may touch it.

    Raises:
        FileInUse.
    """
    place = _place_of(path)
    for held in _holds:
        if held.path == path or (place is not None and held.place == place):
            raise FileInUse(path, platform.node(), held.since)


def opened_by(path: Path) -> tuple[str, float | None]:
    """Return who holds a file that is locked, and since when, as far as it says; ("", None) else.

    Reads past the lock. The file may be a stranger's, so little is believed and little time given.
    """
    try:
        raw = sqlite3.connect(uri(path, "mode=ro&immutable=1"), uri=True)
    except DRIVER_ERRORS:
        return "", None
    try:
        raw.execute("PRAGMA trusted_schema=OFF")
        raw.text_factory = decode
        until = time.monotonic() + _DEADLINE_S
        raw.set_progress_handler(lambda: time.monotonic() > until, 1_000)
        row = raw.execute("SELECT who, since FROM opening LIMIT 1").fetchone()
        return (str(row[0])[:LONGEST_WHO], float(row[1])) if row else ("", None)
    except (*DRIVER_ERRORS, TypeError, ValueError):
        return "", None
    finally:
        raw.close()


def _place_of(path: Path) -> _Place | None:
    try:
        found = os.stat(path)
    except (OSError, ValueError):
        return None
    return found.st_dev, found.st_ino
