"""Looks at a stranger's file before anything in it is believed."""

from __future__ import annotations

import functools
import os
import sqlite3
import stat
import time
from pathlib import Path

from sqlalchemy import create_engine
from sqlalchemy.pool import StaticPool

from fishbowl_app.model.errors import FileProblem, FileRefused
from fishbowl_app.model.store.tables import APPLICATION_ID, SCHEMA_VERSION, metadata

MAGIC = b"SQLite format 3\x00"
SMALLEST, LARGEST = 512, 512 * 1024 * 1024
DEADLINE_S = 5.0
OLDEST_VERSION = 1
_Schema = frozenset[tuple[str, str, str, str]]


def check_header(path: Path) -> int:
    """Look at size, kind and the first 100 bytes; return the schema version.

    Only for a file that this process has not open: closing a second handle would drop SQLite's locks.

    Raises:
        FileRefused: with the reason.
    """
    try:
        found = path.stat()
    except FileNotFoundError:
        raise FileRefused(path, FileProblem.MISSING) from None
    except OSError as error:
        raise FileRefused(path, FileProblem.NOT_A_FILE, str(error.strerror)) from error
    if not stat.S_ISREG(found.st_mode):
        raise FileRefused(path, FileProblem.NOT_A_FILE)
    if found.st_size > LARGEST:
        raise FileRefused(path, FileProblem.TOO_BIG)
    try:
        with path.open("rb") as file:
            head = file.read(100)
    except OSError as error:
        raise FileRefused(path, FileProblem.NOT_A_FILE, str(error.strerror)) from error
    return _check_head(path, head, found.st_size)


def _check_head(path: Path, head: bytes, size: int) -> int:
    if not head.startswith(MAGIC):
        raise FileRefused(path, FileProblem.NOT_A_SESSION)
    if size < SMALLEST or len(head) < 100:
        raise FileRefused(path, FileProblem.DAMAGED)
    if int.from_bytes(head[68:72], "big") != APPLICATION_ID:
        raise FileRefused(path, FileProblem.OTHER_APPLICATION)
    version = int.from_bytes(head[60:64], "big", signed=True)
    if version > SCHEMA_VERSION:
        raise FileRefused(path, FileProblem.NEWER, str(version))
    if version < OLDEST_VERSION:
        raise FileRefused(path, FileProblem.DAMAGED)
    return version


def schema_of(connection: sqlite3.Connection) -> _Schema:
    """Return all that a file declares: type, name, table and its SQL with white space folded."""
    rows = connection.execute("SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema")
    return frozenset((kind, name, table, " ".join(sql.split())) for kind, name, table, sql in rows)


@functools.cache
def own_schema() -> _Schema:
    """Return what a file of the present version declares."""
    raw = sqlite3.connect(":memory:", check_same_thread=False)
    engine = create_engine("sqlite://", creator=lambda: raw, poolclass=StaticPool)
    metadata.create_all(engine)
    found = schema_of(raw)
    engine.dispose()
    raw.close()
    return found


def check_schema(path: Path, connection: sqlite3.Connection, expected: _Schema) -> None:
    """See that the file declares what ours do and nothing else: no trigger, view or foreign table.

    Raises:
        FileRefused: FOREIGN_PARTS.
    """
    if schema_of(connection) != expected:
        raise FileRefused(path, FileProblem.FOREIGN_PARTS)


def check_content(path: Path, connection: sqlite3.Connection) -> None:
    """Run SQLite's own checks, values and references included.

    Raises:
        FileRefused: DAMAGED.
    """
    answer = connection.execute("PRAGMA quick_check(1)").fetchone()
    if answer is None or answer[0] != "ok":
        raise FileRefused(path, FileProblem.DAMAGED, str(answer[0]) if answer else "")
    broken = connection.execute("PRAGMA foreign_key_check").fetchone()
    if broken is not None:
        raise FileRefused(path, FileProblem.DAMAGED, "foreign key")


def limit_time(connection: sqlite3.Connection) -> None:
    """Stop any statement that runs longer than a few seconds: a file may hold an endless query."""
    until = time.monotonic() + DEADLINE_S
    connection.set_progress_handler(lambda: time.monotonic() > until, 10_000)


def is_writable(path: Path) -> bool:
    """Tell whether file and folder let a session be kept there."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)
