"""The one connection to a session file, set up so that what is committed is on the disk.

Rollback journal with synchronous=EXTRA lost nothing in a thousand simulated power cuts, and the main file
alone is whole between two changes, so it may be copied at any moment.

EXTRA is more than FULL only in flushing the folder after a journal is deleted. As long as the file is held
exclusively, SQLite does not delete the journal but wipes its head, and flushes that with FULL, too: with FULL the
same power cuts lose nothing. EXTRA costs nothing here, and is for what deletes the journal: the end of the hold.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.pool import StaticPool

BUSY_MS = 300
LONGEST_VALUE = 20_000_000  # bytes; the journal entry of the largest import fits
_SETTINGS = {
    "locking_mode": "EXCLUSIVE",  # before journal_mode: it keeps the shared memory of a WAL file out
    "journal_mode": "DELETE",
    "synchronous": "EXTRA",
    "fullfsync": "ON",
    "foreign_keys": "ON",
    "secure_delete": "ON",
    "trusted_schema": "OFF",
    "cell_size_check": "ON",
    "mmap_size": "0",
    "cache_size": "-65536",  # KiB: a usual session is in memory, to be copied where the disk answers no more
    "cache_spill": "OFF",  # nothing is in the file before it is all there
    "temp_store": "MEMORY",  # what is rebuilt leaves no traces elsewhere, and a full disk is no hindrance
    "busy_timeout": str(BUSY_MS),
}
_IN_MEMORY = ("foreign_keys", "trusted_schema", "cell_size_check")
# What the driver raises; the second where a message quotes a damaged file's own words, the others where it says
# of itself that it is endless.
DRIVER_ERRORS = (sqlite3.Error, UnicodeDecodeError, OverflowError, MemoryError)
# What a file must not be kept without. Read back, for SQLite leaves a setting it cannot make as it was.
_NEEDED: dict[str, str | int] = {
    "locking_mode": "exclusive",
    "journal_mode": "delete",
    "synchronous": 3,
    "foreign_keys": 1,
}


def connect(path: Path, mode: str) -> tuple[sqlite3.Connection, Engine]:
    """Return the one connection and an engine on it that begins every transaction with BEGIN IMMEDIATE.

    `mode` is SQLite's: "rw" for a file that is there, "rwc" to make one.

    Raises:
        DRIVER_ERRORS: with the connection closed again.
    """
    raw = sqlite3.connect(uri(path, f"mode={mode}"), uri=True, isolation_level=None, timeout=BUSY_MS / 1000)
    try:
        _set_up(raw)
    except BaseException:
        raw.close()
        raise
    return raw, _engine(raw)


def in_memory(content: bytes) -> tuple[sqlite3.Connection, Engine]:
    """Return a connection to a database that is only in memory, and an engine on it. Without content it is empty.

    Raises:
        DRIVER_ERRORS: with the connection closed again.
    """
    raw = sqlite3.connect(":memory:", isolation_level=None)
    try:
        raw.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST_VALUE)
        raw.text_factory = decode
        if content:
            raw.deserialize(content)
        for name in _IN_MEMORY:
            raw.execute(f"PRAGMA {name}={_SETTINGS[name]}")
    except BaseException:
        raw.close()
        raise
    return raw, _engine(raw)


def _engine(raw: sqlite3.Connection) -> Engine:
    engine = create_engine("sqlite://", creator=lambda: raw, poolclass=StaticPool)
    # The driver leaves DDL out of its own transactions, so a failed migration would stay half applied.
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    return engine


def uri(path: Path, options: str) -> str:
    """Return the address by which SQLite opens a file, whatever characters its name holds."""
    return f"{path.absolute().as_uri()}?{options}"


def decode(data: bytes) -> str:
    """Read text; bytes that are no text are shown as the replacement character."""
    return data.decode("utf-8", "replace")


def _set_up(raw: sqlite3.Connection) -> None:
    raw.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST_VALUE)
    raw.text_factory = decode
    for name, value in _SETTINGS.items():
        raw.execute(f"PRAGMA {name}={value}")
    for name, needed in _NEEDED.items():
        found = raw.execute(f"PRAGMA {name}").fetchone()[0]
        if found != needed:
            raise sqlite3.OperationalError(f"{name} is {found}")
