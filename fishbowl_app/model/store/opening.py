"""The ways to a connection: a file is made, claimed to be worked on, or looked at.

Each returns where the file really is, links followed, and what is open. Nothing in a file is believed before it
was checked.
"""

from __future__ import annotations

import contextlib
import functools
import os
import sqlite3
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError

from fishbowl_app.model.errors import FileExists, FileProblem, FileRefused, NotWritten, WriteProblem
from fishbowl_app.model.store import guard
from fishbowl_app.model.store.beside import content_at_rest, try_beside
from fishbowl_app.model.store.connect import DRIVER_ERRORS, connect, in_memory
from fishbowl_app.model.store.held import Hold, check_free, hold, let_go
from fishbowl_app.model.store.migrations import declared_at, migrate
from fishbowl_app.model.store.problems import not_written, refusal, unread
from fishbowl_app.model.store.tables import APPLICATION_ID, SCHEMA_VERSION, metadata
from fishbowl_app.model.store.versions import MIGRATIONS


class Opened(NamedTuple):
    """One connection with its engine, and what holds the file; None where there is none."""

    raw: sqlite3.Connection
    engine: Engine
    held: Hold | None

    def disconnect(self) -> None:
        """Close the connection; the file is held on."""
        if self.held is not None and self.held.is_displaced():
            # Closing would take away the journal at our path, which is that of who works on the other file there.
            with contextlib.suppress(*DRIVER_ERRORS):
                self.raw.execute("PRAGMA journal_mode=OFF")
        self.engine.dispose()
        self.raw.close()

    def close(self) -> None:
        self.disconnect()
        if self.held is not None:
            let_go(self.held)


def real(path: Path) -> Path:
    """Return where a path leads, links followed: the journal has to lie beside the file itself.

    Raises:
        FileRefused: no file can be called that, since a NUL is in it.
    """
    try:
        return Path(os.path.realpath(path))
    except ValueError as error:
        raise FileRefused(path, FileProblem.MISSING) from error


def made(path: Path) -> tuple[Path, Opened]:
    """Make a file with empty tables.

    Raises:
        FileExists, FileInUse: if there is something at that path, or was when it was opened.
        NotWritten: if it cannot be there; nothing of it stays.
    """
    path = path.absolute()
    check_free(real(path))
    try:
        with path.open("xb") as file:
            file.write(_blank())
        there = real(path)
        return there, _held(there)
    except FileExistsError:
        raise FileExists(path) from None
    except (*DRIVER_ERRORS, OSError) as error:
        with suppress(OSError):
            path.unlink()
        raise not_written(path, error) from error


@functools.cache
def _blank() -> bytes:
    """Return a file of the present version with empty tables."""
    raw, engine = in_memory(b"")
    metadata.create_all(engine)
    raw.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    raw.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
    content = raw.serialize()
    engine.dispose()
    raw.close()
    return content


def claimed(path: Path) -> tuple[Path, Opened]:
    """Open a file to be worked on: checked, locked and brought to the present version.

    Raises:
        FileRefused, FileInUse: with the reason; nothing in the file was changed.
        NotWritten: if there was no room to check it or to bring an older file to the present version.
    """
    there = real(path)
    check_free(there)
    in_wal_mode = guard.check_header(there)
    if not guard.is_writable(there):
        raise FileRefused(there, FileProblem.READ_ONLY)
    try_beside(there, in_wal_mode, partial(_check, there))
    opened = _claim(there)
    try:
        _migrate(there, _check(there, opened.raw), opened, keep=there)
        if opened.held is not None:
            opened.held.mark()
    except DRIVER_ERRORS as error:
        opened.close()
        raise refusal(there, error) from error
    except BaseException:
        opened.close()
        raise
    return there, opened


def again(path: Path, before: Opened) -> Opened:
    """Connect anew to a file that is held on, checked and locked as at first.

    Raises:
        NotWritten: if that does not work now; nothing is connected then.
    """
    before.disconnect()
    try:
        opened = Opened(*connect(path, "rw"), before.held)
    except DRIVER_ERRORS as error:
        raise not_written(path, error) from error
    try:
        opened.raw.execute("BEGIN EXCLUSIVE")
        opened.raw.execute("COMMIT")
        _check(path, opened.raw)
    except DRIVER_ERRORS as error:
        opened.disconnect()
        raise not_written(path, error) from error
    except FileRefused as error:  # it was whole: pages that cannot be read look like damage
        opened.disconnect()
        raise NotWritten(path, WriteProblem.BROKEN, error.detail) from error
    return opened


def viewed(path: Path) -> tuple[Path, Opened]:
    """Take what is in a file into memory: checked, and brought to the present version there.

    Raises:
        As SessionFile.view.
    """
    there = real(path)
    content = content_at_rest(there, guard.check_header(there))
    try:
        opened = Opened(*in_memory(content), None)
    except DRIVER_ERRORS as error:
        raise FileRefused(there, FileProblem.DAMAGED, str(error)) from error
    try:
        _migrate(there, _check(there, opened.raw), opened, keep=None)
    except DRIVER_ERRORS as error:
        opened.close()
        raise FileRefused(there, FileProblem.DAMAGED, str(error)) from error
    except BaseException:
        opened.close()
        raise
    return there, opened


def _held(path: Path) -> Opened:
    """Connect to a file, held before it is opened.

    Raises:
        DRIVER_ERRORS, OSError: nothing is open then.
    """
    held = hold(path)
    try:
        return Opened(*connect(path, "rw"), held)
    except BaseException:
        let_go(held)
        raise


def _claim(path: Path) -> Opened:
    """Open a file that is there and lock it at once."""
    try:
        opened = _held(path)
    except DRIVER_ERRORS as error:
        raise refusal(path, error) from error
    except OSError as error:
        raise unread(path, error) from error
    try:
        opened.raw.execute("BEGIN EXCLUSIVE")
        opened.raw.execute("COMMIT")
    except DRIVER_ERRORS as error:
        opened.close()
        raise refusal(path, error) from error
    return opened


def _check(path: Path, raw: sqlite3.Connection) -> int:
    """Check all that can be checked before rows are read; return the schema version."""
    with guard.limited_time(raw):
        version = guard.version_of(path, raw)
        guard.check_schema(path, raw, _declared(version))
        guard.check_content(path, raw)
    return version


def _declared(version: int) -> guard.Schema:
    return declared_at(version, SCHEMA_VERSION, MIGRATIONS, guard.own_schema())


def _migrate(path: Path, version: int, opened: Opened, *, keep: Path | None) -> None:
    """Bring a file to the present version. `keep`: beside which path a copy stays."""
    versions = version, SCHEMA_VERSION
    try:
        migrate(opened.raw, opened.engine, keep, versions, MIGRATIONS, guard.own_schema())
    except (*DRIVER_ERRORS, DBAPIError) as error:
        raise not_written(path, error) from error
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise FileRefused(path, FileProblem.DAMAGED, str(error)) from error
