"""Whether the last run of the app came to its end, and what it had open if it did not.

While the app runs it keeps a small file for itself in the person's data folder, locked by the system. A file that
nobody locks belongs to a run that was killed, crashed or lost its power: the system drops locks with the process,
so neither a second window nor a number that another process got since is taken for one.
"""

from __future__ import annotations

import contextlib
import faulthandler
import json
import os
import sys
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TextIO

from fishbowl_app.paths import data_folder

_FOLDER, _SUFFIX, _CRASH_SUFFIX = "Running", ".json", ".crash"
_LARGEST = 100_000  # bytes that are read of a file
_LOCKED_AT = 1 << 30  # on Windows what is locked cannot be read, so a byte is that is not there


@dataclass(frozen=True)
class Run:
    """What a run had open when it was last heard of.

    Attributes:
        path: of the session, "" for none.
        live: whether an activity was running.
        seen_at: when it was last heard of, UTC.
        report: what Python wrote when it crashed; "" where it was killed or the power went.
    """

    path: str = ""
    live: bool = False
    seen_at: float = 0.0
    report: str = ""

    @property
    def saved_at(self) -> float | None:
        """Return when the session was last written, UTC; None where that cannot be told.

        The file itself says it: a session is written with every change and never for anything else that is seen.
        """
        try:
            return os.stat(self.path).st_mtime if self.path else None
        except (OSError, ValueError):
            return None


class Marker:
    """The file of this run.

    Raises:
        OSError: if it cannot be kept. Nothing but the sentence at the next start is lost then.
    """

    def __init__(self) -> None:
        self._path = _folder() / f"{os.getpid()}{_SUFFIX}"
        self._file = self._path.open("w+", encoding="utf-8", newline="\n")
        self._said = Run()
        _lock(self._file)
        self._crash = self._path.with_suffix(_CRASH_SUFFIX).open("w", encoding="utf-8")
        faulthandler.enable(self._crash)

    def note(self, path: Path | None, *, live: bool, at: float) -> None:
        """Note what is open; where that is new it is on the disk when this returns."""
        run = Run(str(path) if path is not None else "", live, at)
        new = (run.path, run.live) != (self._said.path, self._said.live)
        self._said = run
        with contextlib.suppress(OSError):  # a full disk: what was noted before must do
            self._file.seek(0)
            self._file.write(json.dumps(asdict(run)) + "\n")
            self._file.truncate()
            self._file.flush()
            if new:
                os.fsync(self._file.fileno())

    def remove(self) -> None:
        """Come to a clean end."""
        faulthandler.disable()
        self._crash.close()
        self._file.close()  # Windows removes nothing that is open
        for path in (self._path, self._path.with_suffix(_CRASH_SUFFIX)):
            with contextlib.suppress(OSError):
                path.unlink()


def ended_runs() -> list[Run]:
    """Return the runs that did not come to their end, the latest first, and forget them.

    Call it before this run has its marker.
    """
    found = []
    with contextlib.suppress(OSError):
        for path in _folder().glob(f"*{_SUFFIX}"):
            run = _ended(path)
            if run is not None:
                found.append(run)
    return sorted(found, key=lambda run: run.seen_at, reverse=True)


def _ended(path: Path) -> Run | None:
    """Return the run of a file that nobody locks any more, and take the file away; None while it runs."""
    crash = path.with_suffix(_CRASH_SUFFIX)
    try:
        with path.open("r+", encoding="utf-8", errors="replace") as file:
            _lock(file)
            said = file.read(_LARGEST)
        seen_at = path.stat().st_mtime
        report = crash.read_text("utf-8", "replace")[:_LARGEST] if crash.exists() else ""
        path.unlink()
        crash.unlink(missing_ok=True)
    except OSError:
        return None
    return _read(said, seen_at, report)


def _read(said: str, seen_at: float, report: str) -> Run:
    """Return what a file says; a power cut may have left nothing of it."""
    try:
        found = json.loads(said)
        return Run(str(found["path"]), bool(found["live"]), float(found["seen_at"]), report)
    except (ValueError, TypeError, KeyError, RecursionError):
        return Run(seen_at=seen_at, report=report)


def _folder() -> Path:
    folder = data_folder() / _FOLDER
    folder.mkdir(exist_ok=True)
    return folder


def _lock(file: TextIO) -> None:
    """Lock a file as long as it is open.

    Raises:
        OSError: if somebody else has.
    """
    if sys.platform == "win32":
        import msvcrt

        os.lseek(file.fileno(), _LOCKED_AT, os.SEEK_SET)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        os.lseek(file.fileno(), 0, os.SEEK_SET)
    else:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
