"""Who has a session file open, and what other programs do to it meanwhile."""

from __future__ import annotations

import errno
import os
import platform
import sqlite3
import threading
import time
from pathlib import Path

from fishbowl_app.model.errors import FileInUse, WriteProblem
from fishbowl_app.model.store.claim import claim
from fishbowl_app.model.store.connect import DRIVER_ERRORS, decode, uri

LONGEST_WHO = 100
_DEADLINE_S = 0.5
_HEAD = 100  # bytes of SQLite's header: size in pages, counters, version
_NOT_THERE = (errno.ENOENT, errno.ENOTDIR)
_Mark = tuple[int, bytes, int]  # size, header, when it was written last
_Place = tuple[int, int]  # device and number of the file, the same under each of its names


class Hold:
    """A file this process has open, with a descriptor of its own.

    POSIX drops all locks of a process on a file as soon as it closes any descriptor of it. So while SQLite has
    it open, every other look at the file goes through this one descriptor, which is there before SQLite opens
    the file and goes after SQLite has closed it.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.since = time.time()
        self._handle = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
        self._place_in_it = threading.Lock()  # backups are read in the background
        self.place = _place(os.fstat(self._handle))
        try:
            self._claim = claim(self.place)
        except FileExistsError:
            os.close(self._handle)
            raise FileInUse(path, *opened_by(path)) from None
        self._mark: _Mark = self._look()

    def mark(self) -> bool:
        """Remember how a write of ours left the file; tell whether it could be read."""
        try:
            self._mark = self._look()
        except OSError:
            return False
        return True

    def gone(self) -> WriteProblem | None:
        """Tell whether the file is not where it was: MOVED, or BROKEN for a medium that is not there."""
        try:
            found = _place(os.stat(self.path))
        except OSError as error:
            return self._why_gone(error)
        return None if found == self.place else WriteProblem.MOVED

    def problem(self) -> WriteProblem | None:
        """Tell what forbids writing: MOVED, CHANGED or BROKEN; None as far as place, size and header tell."""
        gone = self.gone()
        if gone is not None:
            return gone
        try:
            now = self._look()
        except OSError:
            return WriteProblem.BROKEN
        return None if now[:2] == self._mark[:2] else WriteProblem.CHANGED

    def is_touched(self) -> bool:
        """Tell whether anybody but us wrote into the file, or said so: a mere touch looks the same."""
        try:
            return self._look() != self._mark
        except OSError:
            return True

    def is_displaced(self) -> bool:
        """Tell whether another file lies at the path by now."""
        try:
            return _place(os.stat(self.path)) != self.place
        except OSError:
            return False

    def read(self, most: int = -1) -> bytes:
        """Return how the file begins, or all of it.

        Raises:
            OSError.
        """
        with self._place_in_it, open(self._handle, "rb", buffering=0, closefd=False) as file:
            file.seek(0)
            return file.read(most) or b""

    def close(self) -> None:
        os.close(self._handle)
        if self._claim is not None:
            self._claim.close()

    def _look(self) -> _Mark:
        found = os.fstat(self._handle)
        return found.st_size, self.read(_HEAD), found.st_mtime_ns

    def _why_gone(self, error: OSError) -> WriteProblem:
        """Tell a file that was moved or deleted from a medium that is gone: its folder lies on another then."""
        if error.errno not in _NOT_THERE:
            return WriteProblem.BROKEN
        above = next((folder for folder in self.path.parents if folder.exists()), None)
        is_there = above is not None and os.stat(above).st_dev == self.place[0]
        return WriteProblem.MOVED if is_there else WriteProblem.BROKEN


_holds: list[Hold] = []


def hold(path: Path) -> Hold:
    """Note that this process has a file open from now on. To be called before SQLite opens it.

    Raises:
        FileInUse: if another process has it.
        OSError: if it cannot be read.
    """
    new = Hold(path)
    _holds.append(new)
    return new


def let_go(held: Hold) -> None:
    """Note that a file is not open any more. To be called after SQLite has closed it."""
    if held in _holds:
        _holds.remove(held)
        held.close()


def check_free(path: Path) -> None:
    """See that no process of this computer has that file open, under whatever name.

    Raises:
        FileInUse.
    """
    held = _held(path)
    if held is not None:
        raise FileInUse(path, platform.node(), held.since)
    try:
        tried = claim(_place(os.stat(path)))
    except FileExistsError:
        raise FileInUse(path, *opened_by(path)) from None
    except (OSError, ValueError):
        return  # there is no such file
    if tried is not None:
        tried.close()


def is_free(path: Path) -> bool:
    """Tell whether this process has not that file open, under whatever name."""
    return _held(path) is None


def read(path: Path, most: int = -1) -> bytes:
    """Return how a file begins, or all of it, whether this process has it open or not.

    Raises:
        OSError.
    """
    held = _held(path)
    if held is not None:
        return held.read(most)
    with path.open("rb") as file:
        return file.read(most)


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


def _held(path: Path) -> Hold | None:
    try:
        place = _place(os.stat(path))
    except (OSError, ValueError):
        return None
    return next((held for held in _holds if held.place == place), None)


def _place(found: os.stat_result) -> _Place:
    return found.st_dev, found.st_ino
