"""One session file: SQLite as a document that may be copied at any moment.

Rollback journal with synchronous=EXTRA lost nothing in a thousand simulated power cuts, and the main file
alone is whole between two changes. One connection holds the file exclusively from opening to closing.
"""

from __future__ import annotations

import os
import platform
import sqlite3
import time
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from fishbowl_app.model.errors import (
    FileExists,
    FileInUse,
    FileProblem,
    FileRefused,
    NotWritten,
    WriteProblem,
)
from fishbowl_app.model.store import guard
from fishbowl_app.model.store.migrations import MIGRATIONS, migrate
from fishbowl_app.model.store.tables import APPLICATION_ID, SCHEMA_VERSION, metadata

BUSY_MS = 300
LONGEST_VALUE = 20_000_000  # bytes; the journal entry of the largest import fits
_PRAGMAS = (
    "locking_mode=EXCLUSIVE",
    "journal_mode=DELETE",
    "synchronous=EXTRA",
    "fullfsync=ON",
    "foreign_keys=ON",
    "secure_delete=ON",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "mmap_size=0",
    f"busy_timeout={BUSY_MS}",
)
# Which files this process holds and since when: a second handle on one would drop SQLite's locks.
_held: dict[Path, float] = {}


class SessionFile:
    """An open file: one connection, held exclusively."""

    def __init__(self, path: Path, raw: sqlite3.Connection, engine: Engine) -> None:
        self.path = path
        self.connection: Connection = engine.connect()
        self._raw = raw
        self._engine = engine

    @classmethod
    def create(cls, path: Path, made_with: str) -> SessionFile:
        """Make a new file with empty tables.

        Raises:
            FileExists: if there is something at that path.
            NotWritten: if the folder cannot be written.
        """
        path = path.absolute()
        if path.exists() or path.is_symlink():
            raise FileExists(path)
        if not path.parent.is_dir():
            raise NotWritten(path, WriteProblem.NO_FOLDER)
        try:
            raw, engine = _connect(path, "rwc")
            raw.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            with engine.begin() as connection:
                metadata.create_all(connection)
                connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_VERSION}")
                _say_who(connection, made_with)
        except (sqlite3.Error, DBAPIError) as error:
            raise not_written(path, error) from error
        _held[path.resolve()] = time.time()
        return cls(path, raw, engine)

    @classmethod
    def open(cls, path: Path, made_with: str) -> SessionFile:
        """Open a session file after everything about it was checked.

        Raises:
            FileRefused, FileInUse: with the reason; nothing in the file was changed.
            NotWritten: if an older file could not be brought to the present version.
        """
        path = path.absolute()
        real = path.resolve()
        if real in _held:
            raise FileInUse(path, platform.node(), _held[real])
        version = guard.check_header(real)
        if not guard.is_writable(real):
            raise FileRefused(path, FileProblem.READ_ONLY)
        raw, engine = _claim(path)
        try:
            _check_and_migrate(path, version, raw, engine)
            with engine.begin() as connection:
                _say_who(connection, made_with)
        except BaseException:
            engine.dispose()
            raw.close()
            raise
        _held[real] = time.time()
        return cls(path, raw, engine)

    def close(self) -> None:
        """Let go of the file; what is in it is one whole file again."""
        _held.pop(self.path.resolve(), None)
        self.connection.close()
        self._engine.dispose()
        self._raw.close()

    def copy_to(self, target: Path) -> None:
        """Write the whole session into another file, whole or not at all.

        Raises:
            NotWritten: if that did not work; what was at the target before is still there.
        """
        target = target.absolute()
        if target.resolve() in _held:
            raise FileInUse(target, platform.node(), _held[target.resolve()])
        part = target.with_name(f".{target.name}.part")
        try:
            part.unlink(missing_ok=True)
            self._raw.execute("VACUUM INTO ?", (str(part),))
            _sync(part)
            os.replace(part, target)
            _sync(target.parent)
        except (sqlite3.Error, OSError) as error:
            part.unlink(missing_ok=True)
            raise not_written(target, error) from error


def opened_by(path: Path) -> tuple[str, float | None]:
    """Return who holds a file that is locked, and since when, as far as it says."""
    try:
        raw = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
    except sqlite3.Error:
        return "", None
    try:
        row = raw.execute("SELECT who, since FROM opening").fetchone()
        return (str(row[0]), float(row[1])) if row else ("", None)
    except (sqlite3.Error, TypeError, ValueError):
        return "", None
    finally:
        raw.close()


def not_written(path: Path, error: BaseException) -> NotWritten:
    """Return the typed error for what SQLite or the disk said."""
    said = str(getattr(error, "orig", None) or error)
    low = said.lower()
    if "full" in low or "no space" in low or "quota" in low:
        problem = WriteProblem.DISK_FULL
    elif "readonly" in low or "read-only" in low or "permission" in low:
        problem = WriteProblem.READ_ONLY
    elif "unable to open" in low or "no such file" in low:
        problem = WriteProblem.NO_FOLDER
    else:
        problem = WriteProblem.OTHER
    return NotWritten(path, problem, said)


def _connect(path: Path, mode: str) -> tuple[sqlite3.Connection, Engine]:
    """Return the one connection and an engine on it that begins every transaction with BEGIN IMMEDIATE."""
    raw = sqlite3.connect(f"{path.absolute().as_uri()}?mode={mode}", uri=True, isolation_level=None)
    raw.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST_VALUE)
    raw.text_factory = _decode
    for pragma in _PRAGMAS:
        raw.execute(f"PRAGMA {pragma}")
    engine = create_engine("sqlite://", creator=lambda: raw, poolclass=StaticPool)
    # The driver leaves DDL out of its own transactions, so a failed migration would stay half applied.
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    return raw, engine


def _decode(data: bytes) -> str:
    """Read text; bytes that are no text are shown as the replacement character."""
    return data.decode("utf-8", "replace")


def _claim(path: Path) -> tuple[sqlite3.Connection, Engine]:
    """Open a file that is there and lock it at once."""
    try:
        raw, engine = _connect(path, "rw")
    except sqlite3.Error as error:
        raise _refusal(path, error) from error
    try:
        guard.limit_time(raw)
        raw.execute("BEGIN EXCLUSIVE")
        raw.execute("COMMIT")
    except sqlite3.Error as error:
        engine.dispose()
        raw.close()
        raise _refusal(path, error) from error
    return raw, engine


def _refusal(path: Path, error: sqlite3.Error) -> FileRefused | FileInUse:
    said = str(error).lower()
    if "locked" in said or "busy" in said:
        return FileInUse(path, *opened_by(path))
    if "readonly" in said or "read-only" in said:
        return FileRefused(path, FileProblem.READ_ONLY)
    return FileRefused(path, FileProblem.DAMAGED, str(error))


def _check_and_migrate(path: Path, version: int, raw: sqlite3.Connection, engine: Engine) -> None:
    try:
        if version == SCHEMA_VERSION:
            guard.check_schema(path, raw, guard.own_schema())
        guard.check_content(path, raw)
    except (sqlite3.Error, UnicodeDecodeError) as error:
        raise FileRefused(path, FileProblem.DAMAGED, str(error)) from error
    try:
        copy = path.with_name(f"{path.stem}-v{version}{path.suffix}")
        migrate(engine, version, SCHEMA_VERSION, MIGRATIONS, copy)
    except (sqlite3.Error, DBAPIError) as error:
        raise not_written(path, error) from error
    raw.set_progress_handler(None, 0)


def _say_who(connection: Connection, made_with: str) -> None:
    """Write who opened the file, for the second one who tries."""
    values = (platform.node(), time.time(), made_with)
    connection.exec_driver_sql("INSERT OR REPLACE INTO opening VALUES (1, ?, ?, ?)", values)


def _sync(path: Path) -> None:
    """Flush a file or folder to the disk; where a system cannot flush folders it does so itself."""
    if path.is_dir() and os.name == "nt":
        return
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
