"""Looks at a stranger's file before anything in it is believed."""

from __future__ import annotations

import contextlib
import functools
import os
import sqlite3
import stat
import time
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import create_engine
from sqlalchemy.pool import StaticPool

from fishbowl_app.model.errors import FileProblem, FileRefused
from fishbowl_app.model.store.held import read
from fishbowl_app.model.store.problems import unread
from fishbowl_app.model.store.tables import APPLICATION_ID, SCHEMA_VERSION, metadata

MAGIC = b"SQLite format 3\x00"
SMALLEST, LARGEST = 512, 512 * 1024 * 1024
DEADLINE_S = 2.5
OLDEST_VERSION = 1
MOST_ROWS = 200_000  # in one table; a long day makes some thousands
Schema = frozenset[tuple[str, str, str, str]]


def check_header(path: Path) -> bool:
    """Look at size, kind and the first 100 bytes; tell whether the file was left in WAL mode, as ours never are.

    Raises:
        FileRefused: with the reason.
    """
    size = check_size(path)
    try:
        head = read(path, 100)
    except OSError as error:
        raise unread(path, error) from error
    _check_head(path, head, size)
    return head[18] != 1 or head[19] != 1


def check_size(path: Path) -> int:
    """Return the size of a file in bytes.

    Raises:
        FileRefused: MISSING, NOT_A_FILE, TOO_BIG.
    """
    try:
        found = path.stat()
    except FileNotFoundError:
        raise FileRefused(path, FileProblem.MISSING) from None
    except OSError as error:
        raise unread(path, error) from error
    if not stat.S_ISREG(found.st_mode):
        raise FileRefused(path, FileProblem.NOT_A_FILE)
    if found.st_size > LARGEST:
        raise FileRefused(path, FileProblem.TOO_BIG)
    return found.st_size


def _check_head(path: Path, head: bytes, size: int) -> None:
    if not head.startswith(MAGIC):
        raise FileRefused(path, FileProblem.NOT_A_SESSION)
    if size < SMALLEST or len(head) < 100:
        raise FileRefused(path, FileProblem.DAMAGED)
    application = int.from_bytes(head[68:72], "big")
    version = int.from_bytes(head[60:64], "big", signed=True)
    check_version(path, application, version)


def check_version(path: Path, application: int, version: int) -> None:
    """See that a file is ours and of a version that can be opened.

    Raises:
        FileRefused: OTHER_APPLICATION, NEWER, DAMAGED.
    """
    if application != APPLICATION_ID:
        raise FileRefused(path, FileProblem.OTHER_APPLICATION)
    if version > SCHEMA_VERSION:
        raise FileRefused(path, FileProblem.NEWER, str(version))
    if version < OLDEST_VERSION:
        raise FileRefused(path, FileProblem.DAMAGED, f"version {version}")


def version_of(path: Path, connection: sqlite3.Connection) -> int:
    """Return the schema version: what the header says may be older than what a journal brought.

    Raises:
        FileRefused: if the file is not ours, or its version cannot be opened.
    """
    application, version = (
        int(connection.execute(f"PRAGMA {name}").fetchone()[0]) for name in ("application_id", "user_version")
    )
    check_version(path, application, version)
    return version


def schema_of(connection: sqlite3.Connection) -> Schema:
    """Return all that a file declares: type, name, table and its SQL with white space folded."""
    rows = connection.execute("SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema")
    return frozenset((kind, name, table, " ".join(sql.split())) for kind, name, table, sql in rows)


@functools.cache
def own_schema() -> Schema:
    """Return what a file of the present version declares."""
    raw = sqlite3.connect(":memory:", check_same_thread=False)
    engine = create_engine("sqlite://", creator=lambda: raw, poolclass=StaticPool)
    metadata.create_all(engine)
    found = schema_of(raw)
    engine.dispose()
    raw.close()
    return found


def check_schema(path: Path, connection: sqlite3.Connection, expected: Schema) -> None:
    """See that the file declares what ours do and nothing else: no trigger, view or foreign table.

    Raises:
        FileRefused: FOREIGN_PARTS.
    """
    if schema_of(connection) != expected:
        raise FileRefused(path, FileProblem.FOREIGN_PARTS)


def check_content(path: Path, connection: sqlite3.Connection) -> None:
    """Run SQLite's own checks, values and references included. Only after the schema was checked.

    Raises:
        FileRefused: DAMAGED, TOO_BIG.
    """
    answer = connection.execute("PRAGMA integrity_check(1)").fetchone()
    if answer is None or answer[0] != "ok":
        raise FileRefused(path, FileProblem.DAMAGED, str(answer[0]) if answer else "")
    broken = connection.execute("PRAGMA foreign_key_check").fetchone()
    if broken is not None:
        raise FileRefused(path, FileProblem.DAMAGED, "foreign key")
    tables = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
    for (table,) in tables:
        count = connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0]
        if count > MOST_ROWS:
            raise FileRefused(path, FileProblem.TOO_BIG, table)


@contextlib.contextmanager
def limited_time(connection: sqlite3.Connection) -> Iterator[None]:
    """Stop any statement that runs longer than a few seconds: a file may hold an endless query."""
    until = time.monotonic() + DEADLINE_S
    connection.set_progress_handler(lambda: time.monotonic() > until, 10_000)
    try:
        yield
    finally:
        connection.set_progress_handler(None, 0)


def is_writable(path: Path) -> bool:
    """Tell whether file and folder let a session be kept there."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)
