"""What may lie beside a session file: the journal of a crash, or something that belongs to another file.

SQLite plays a journal back the moment it opens the file, before anybody can look, and does not know whether
the journal is the file's own. So where there is one it is tried on a copy first.
"""

from __future__ import annotations

import shutil
import sqlite3
import stat
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from fishbowl_app.model.errors import FileInUse, FileProblem, FileRefused
from fishbowl_app.model.store.connect import BUSY_MS, DRIVER_ERRORS, connect, uri
from fishbowl_app.model.store.held import opened_by, read
from fishbowl_app.model.store.problems import is_busy, not_written, refusal, unread

_STILL_S = 2.0  # how long to wait for a moment in which nobody writes
_JOURNAL_MAGIC = bytes.fromhex("d9d505f920a163d7")
Check = Callable[[sqlite3.Connection], object]


def try_beside(path: Path, in_wal_mode: bool, check: Check) -> None:
    """Where opening the file would change it, see on a copy that what comes out is a whole session.

    Raises:
        FileRefused, FileInUse: with the reason; nothing was changed.
        NotWritten: if there was no room for the copy.
    """
    journal, wal = _content(path, "-journal"), _content(path, "-wal")
    if wal and not in_wal_mode:
        raise FileRefused(path, FileProblem.FOREIGN_PARTS, f"{path.name}-wal")
    is_hot = journal is not None and _is_hot(path, journal)
    if is_hot:
        _check_not_busy(path)
    if is_hot or in_wal_mode:
        _try_on_copy(path, check)


def content_at_rest(path: Path, in_wal_mode: bool) -> bytes:
    """Return all of a file as it lies between two changes, whoever has it open; it stays byte for byte as it is.

    What was to be played back is, on a copy in a folder of our own. Read twice the same, file and journal are
    those of one moment, and of any moment SQLite makes a whole file: that is what journals are for.

    Raises:
        FileRefused, FileInUse: with the reason.
        NotWritten: if there was no room for the copy.
    """
    parts = _parts(path, in_wal_mode)
    until = time.monotonic() + _STILL_S
    while (again := _parts(path, in_wal_mode)) != parts:
        if time.monotonic() > until:
            raise FileInUse(path, *opened_by(path))
        parts = again
    return parts[""] if parts.keys() == {""} and not in_wal_mode else _played_back(path, parts)


def _parts(path: Path, in_wal_mode: bool) -> dict[str, bytes]:
    """Return the file and what lies beside it and would be played back, by the ending of its name.

    Raises:
        FileRefused.
    """
    journal, wal = _content(path, "-journal"), _content(path, "-wal")
    if wal and not in_wal_mode:
        raise FileRefused(path, FileProblem.FOREIGN_PARTS, f"{path.name}-wal")
    try:
        parts = {"": read(path)}
        if journal is not None and _is_hot(path, journal):
            parts["-journal"] = journal.read_bytes()
        if wal is not None:
            parts["-wal"] = wal.read_bytes()
    except OSError as error:
        raise unread(path, error) from error
    return parts


def _played_back(path: Path, parts: Mapping[str, bytes]) -> bytes:
    with tempfile.TemporaryDirectory(prefix="fishbowl-") as folder:
        copy = Path(folder) / "copy"
        try:
            for ending, content in parts.items():
                copy.with_name(copy.name + ending).write_bytes(content)
        except OSError as error:
            raise not_written(copy, error) from error
        try:
            raw, engine = connect(copy, "rw")
        except DRIVER_ERRORS as error:
            raise FileRefused(path, FileProblem.DAMAGED, str(error)) from error
        try:
            return raw.serialize()
        except DRIVER_ERRORS as error:
            raise FileRefused(path, FileProblem.DAMAGED, str(error)) from error
        finally:
            engine.dispose()
            raw.close()


def _copy(path: Path, copy: Path) -> None:
    """Copy a file with what lies beside it.

    Raises:
        NotWritten.
    """
    try:
        for ending in ("", "-journal", "-wal"):
            source = path.with_name(path.name + ending)
            if source.exists():
                shutil.copyfile(source, copy.with_name(copy.name + ending))
    except OSError as error:
        raise not_written(copy, error) from error


def _content(path: Path, ending: str) -> Path | None:
    """Return what lies beside under that ending, if there is anything in it.

    Raises:
        FileRefused: if it is a link, folder or pipe: SQLite would follow it, or wait for ever.
    """
    beside = path.with_name(path.name + ending)
    try:
        found = beside.lstat()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise unread(path, error) from error
    if not stat.S_ISREG(found.st_mode):
        raise FileRefused(path, FileProblem.FOREIGN_PARTS, beside.name)
    return beside if found.st_size else None


def _is_hot(path: Path, journal: Path) -> bool:
    """Tell whether SQLite would play the journal back; the one of a file at rest begins with zeros.

    Raises:
        FileRefused: if it names a super-journal. Ours never do, and SQLite would delete the file it names.
    """
    try:
        with journal.open("rb") as file:
            head = file.read(8)
            file.seek(-min(8, journal.stat().st_size), 2)
            tail = file.read(8)
    except OSError as error:
        raise unread(path, error) from error
    if head[:1] == b"\x00":
        return False
    if tail == _JOURNAL_MAGIC:
        raise FileRefused(path, FileProblem.FOREIGN_PARTS, journal.name)
    return True


def _check_not_busy(path: Path) -> None:
    """See that the journal is not that of a change somebody makes right now. A reader plays nothing back."""
    raw = sqlite3.connect(uri(path, "mode=ro"), uri=True, timeout=BUSY_MS / 1000)
    try:
        raw.execute("PRAGMA user_version").fetchone()
    except DRIVER_ERRORS as error:
        if is_busy(error):
            raise refusal(path, error) from error
    finally:
        raw.close()


def _try_on_copy(path: Path, check: Check) -> None:
    with tempfile.TemporaryDirectory(prefix="fishbowl-") as folder:
        copy = Path(folder) / "copy"
        _copy(path, copy)
        try:
            raw, engine = connect(copy, "rw")
        except DRIVER_ERRORS as error:
            raise FileRefused(path, FileProblem.DAMAGED, str(error)) from error
        try:
            check(raw)
        except DRIVER_ERRORS as error:
            raise FileRefused(path, FileProblem.DAMAGED, str(error)) from error
        finally:
            engine.dispose()
            raw.close()
