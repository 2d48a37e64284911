"""A migration that never was, from version 1 to 2: notes get a column, by building their table anew."""

from __future__ import annotations

import functools
import sqlite3
from collections.abc import Callable
from multiprocessing.connection import Connection as Pipe
from pathlib import Path

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError as DBAPIError

from fishbowl_app.model.store.connect import connect
from fishbowl_app.model.store.guard import Schema, own_schema, schema_of
from fishbowl_app.model.store.migrations import Migration, migrate

# A migration carries its own words: tables.py says what is true today.
NOTE_1 = next(sql for kind, name, _, sql in own_schema() if (kind, name) == ("table", "note"))
NOTE_2 = NOTE_1.replace("source TEXT", "mood TEXT DEFAULT '' NOT NULL, source TEXT")


def rebuild_notes(connection: Connection) -> None:
    """Give every note an empty mood."""
    columns = [row[1] for row in connection.exec_driver_sql("PRAGMA table_info(note)")]
    listed = ", ".join(f'"{column}"' for column in columns)
    connection.exec_driver_sql("ALTER TABLE note RENAME TO old_note")
    connection.exec_driver_sql(NOTE_2)
    connection.exec_driver_sql(f"INSERT INTO note ({listed}) SELECT {listed} FROM old_note")
    connection.exec_driver_sql("DROP TABLE old_note")


@functools.cache
def declared() -> Schema:
    """Return what a file of version 2 declares."""
    return frozenset(
        (kind, name, table, NOTE_2 if (kind, name) == ("table", "note") else sql)
        for kind, name, table, sql in own_schema()
    )


def opened(path: Path) -> tuple[sqlite3.Connection, Engine]:
    return connect(path, "rw")


def run_migration(
    raw: sqlite3.Connection,
    engine: Engine,
    path: Path,
    run: Callable[[Connection], None] = rebuild_notes,
    target: int = 2,
) -> Path | None:
    return migrate(raw, engine, path, (1, target), {1: Migration(own_schema(), run)}, declared())


def migrate_file(path: Path, run: Callable[[Connection], None] = rebuild_notes, target: int = 2) -> Path | None:
    """Move a file and close it again."""
    raw, engine = opened(path)
    try:
        return run_migration(raw, engine, path, run, target)
    finally:
        engine.dispose()
        raw.close()


def migrate_and_say(path: str, pipe: Pipe) -> None:
    """Move a file in a process of its own; say when the copy is there and the move begins."""

    def run(connection: Connection) -> None:
        pipe.send("begun")
        connection.exec_driver_sql("PRAGMA cache_size = 1")  # pages go to the file before the end
        rebuild_notes(connection)
        connection.exec_driver_sql("UPDATE step SET who = 'moved'")

    migrate_file(Path(path), run)


def state(path: Path) -> str:
    """Return whether a file is whole and "old" or "new", or what is wrong with it."""
    raw = sqlite3.connect(path)
    try:
        version = raw.execute("PRAGMA user_version").fetchone()[0]
        whole = raw.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        whole = whole and not raw.execute("PRAGMA foreign_key_check").fetchall()
        found = schema_of(raw)
    finally:
        raw.close()
    if whole and version == 1 and found == own_schema():
        return "old"
    if whole and version == 2 and found == declared():
        return "new"
    return f"version {version}, whole: {whole}"
