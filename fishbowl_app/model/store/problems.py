"""From what SQLite and the disk say to typed errors."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from fishbowl_app.model.disk import free_bytes, problem_of
from fishbowl_app.model.errors import FileInUse, FileProblem, FileRefused, NotWritten, WriteProblem
from fishbowl_app.model.store.held import opened_by

SCARCE = 1_000_000  # bytes; with less left on the disk a failed write is taken to be for want of space
_BY_CODE = {
    sqlite3.SQLITE_FULL: WriteProblem.DISK_FULL,
    sqlite3.SQLITE_READONLY: WriteProblem.READ_ONLY,
    sqlite3.SQLITE_PERM: WriteProblem.READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: WriteProblem.NO_FOLDER,
    sqlite3.SQLITE_IOERR: WriteProblem.BROKEN,
    sqlite3.SQLITE_CORRUPT: WriteProblem.BROKEN,
    sqlite3.SQLITE_NOTADB: WriteProblem.BROKEN,
}


def not_written(path: Path, error: BaseException) -> NotWritten:
    """Return the typed error for a write that failed, from the first cause that says something."""
    known = (problem for cause in _causes(error) if (problem := _problem(path, cause)) is not None)
    problem = next(known, WriteProblem.OTHER)
    free = free_bytes(path) if problem is WriteProblem.DISK_FULL else None
    return NotWritten(path, problem, str(next(_causes(error))), free)


def refusal(path: Path, error: Exception) -> FileRefused | FileInUse:
    """Return the typed error for a file that could not be opened."""
    code = _primary(error)
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return FileInUse(path, *opened_by(path))
    if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM):
        return FileRefused(path, FileProblem.READ_ONLY)
    problem = FileProblem.TOO_BIG if isinstance(error, MemoryError) else FileProblem.DAMAGED
    return FileRefused(path, problem, str(error))


def unread(path: Path, error: OSError) -> FileRefused:
    """Return the typed error for a file that the system does not let us read."""
    problem = FileProblem.UNREADABLE if isinstance(error, PermissionError) else FileProblem.NOT_A_FILE
    return FileRefused(path, problem, str(error.strerror))


def is_busy(error: Exception) -> bool:
    """Tell whether another connection has the file."""
    return _primary(error) in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)


def _problem(path: Path, cause: BaseException) -> WriteProblem | None:
    if isinstance(cause, OSError):
        return problem_of(cause)
    if isinstance(cause, sqlite3.ProgrammingError) and "closed" in str(cause):
        return WriteProblem.BROKEN  # the connection went with the disk, and no other could be made
    code = _primary(cause)
    if getattr(cause, "sqlite_errorcode", 0) == sqlite3.SQLITE_READONLY_DBMOVED:
        return WriteProblem.MOVED
    if code in (sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN) and _is_space_scarce(path):
        return WriteProblem.DISK_FULL
    if code == sqlite3.SQLITE_CANTOPEN and path.parent.is_dir():  # a journal, say, that the disk did not take
        return WriteProblem.BROKEN if os.access(path.parent, os.W_OK) else WriteProblem.READ_ONLY
    return _BY_CODE.get(code)


def _is_space_scarce(path: Path) -> bool:
    free = free_bytes(path)
    return free is not None and free < SCARCE


def _primary(error: BaseException) -> int:
    """Return SQLite's result code without its details, 0 where there is none."""
    code: int = getattr(error, "sqlite_errorcode", 0)
    return code & 0xFF


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    """Yield what the driver said, then what led to it: a failed rollback comes after the real reason."""
    while error is not None:
        yield getattr(error, "orig", None) or error
        error = error.__cause__ or error.__context__
