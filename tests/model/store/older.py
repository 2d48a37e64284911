"""Files of version 1, moved to the present one with something on the way; and a version still to come."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError as DBAPIError

from fishbowl_app.model.store.connect import connect
from fishbowl_app.model.store.guard import Schema, own_schema, schema_of
from fishbowl_app.model.store.migrations import Migration, declared_at, migrate
from fishbowl_app.model.store.tables import SCHEMA_VERSION
from fishbowl_app.model.store.versions import MIGRATIONS
from tests.model.store.strangers import edited

SAMPLES = Path(__file__).parents[2] / "files"
OLDEST, NEXT = 1, SCHEMA_VERSION + 1


def old_file(path: Path, rounds: int = 40) -> Path:
    """Make a file of version 1 with so many more rounds, each with a planned seat."""
    shutil.copyfile(SAMPLES / f"schema-{OLDEST}.fishbowl", path)
    with edited(path) as raw:
        raw.execute("BEGIN")
        for n in range(rounds):
            raw.execute(
                "INSERT INTO activity VALUES (?, ?, 'round', ?, '', 600, '', 'planned', NULL, NULL)",
                (f"r{n}", 10 + n, f"More {n}"),
            )
            raw.execute("INSERT INTO planned_seat VALUES (?, ?, ?, 'mair', 1)", (f"s{n}", f"r{n}", n % 12 + 1))
        raw.execute("COMMIT")
    return path


def nothing(connection: Connection) -> None:
    """Do nothing."""


@dataclass(frozen=True)
class Watched(Migration):
    """A migration with something that happens before, and something after it."""

    first: Callable[[Connection], None] = nothing
    then: Callable[[Connection], None] = nothing

    def run(self, connection: Connection, after: Schema) -> None:
        self.first(connection)
        super().run(connection, after)
        self.then(connection)


def watched(
    first: Callable[[Connection], None] = nothing, then: Callable[[Connection], None] = nothing
) -> Mapping[int, Migration]:
    """Return the migrations there are, the oldest of them watched."""
    real = MIGRATIONS[OLDEST]
    return {**MIGRATIONS, OLDEST: Watched(real.was, real.new, real.fill, real.rows, first, then)}


# The version still to come gives every note a mood.
NOTE = next(sql for kind, name, _, sql in own_schema() if (kind, name) == ("table", "note"))
NOTE_NEXT = NOTE.replace("source TEXT", "mood TEXT DEFAULT '' NOT NULL, source TEXT")
MOODS = {**MIGRATIONS, SCHEMA_VERSION: Migration(was=NOTE, fill={"note": {"mood": "calm"}})}


def declared_next() -> Schema:
    """Return what a file of the version still to come declares."""
    parts = own_schema() - {("table", "note", "note", NOTE)}
    return parts | {("table", "note", "note", NOTE_NEXT)}


def opened(path: Path) -> tuple[sqlite3.Connection, Engine]:
    return connect(path, "rw")


def migrate_file(
    path: Path,
    migrations: Mapping[int, Migration] = MIGRATIONS,
    versions: tuple[int, int] = (OLDEST, SCHEMA_VERSION),
    declared: Schema | None = None,
) -> Path | None:
    """Move a file and close it again."""
    raw, engine = opened(path)
    try:
        return migrate(raw, engine, path, versions, migrations, declared or own_schema())
    finally:
        engine.dispose()
        raw.close()


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
    if whole and version == OLDEST and found == declared_at(OLDEST, SCHEMA_VERSION, MIGRATIONS, own_schema()):
        return "old"
    if whole and version == SCHEMA_VERSION and found == own_schema():
        return "new"
    return f"version {version}, whole: {whole}"
