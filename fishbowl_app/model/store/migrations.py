"""Moves files of older versions to the present one.

A migration says how the version before declared what has changed since; all else follows from tables.py. So a new
version, even for a new word in a list, takes four steps: raise SCHEMA_VERSION; add to versions.py what
`sqlite3 tests/files/schema-N.fishbowl ".schema TABLE"` prints of each table that is declared otherwise now; let
tests/files/make_schema_sample.py make the new sample; say so in docs/file-format.md.
"""

from __future__ import annotations

import contextlib
import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import Connection, Engine

from fishbowl_app.model.changes import Row
from fishbowl_app.model.disk import unused
from fishbowl_app.model.store.copies import write_copy
from fishbowl_app.model.store.guard import Schema, schema_of
from fishbowl_app.model.store.held import read


@dataclass(frozen=True)
class Migration:
    """What brings a file to the next version.

    was: how the version it starts from declares the tables, with their indexes, that the next declares otherwise.
    new: the tables that only the next version has.
    fill: by table, what its new columns hold.
    rows: by new table, the one row that every file has from then on.
    """

    was: str
    new: tuple[str, ...] = ()
    fill: Mapping[str, Row] = field(default_factory=dict)
    rows: Mapping[str, Row] = field(default_factory=dict)

    def before(self, after: Schema) -> Schema:
        """Return what the version it starts from declares, from what the next one does."""
        was = _schema(self.was)
        others = {part for part in after if part[2] not in _tables(was) | set(self.new)}
        return was | others

    def run(self, connection: Connection, after: Schema) -> None:
        """Change a file inside the open transaction. References are checked after it, not during it."""
        changed = _tables(_schema(self.was))
        for table in sorted(changed):
            connection.exec_driver_sql(f'ALTER TABLE "{table}" RENAME TO "{_OLD}{table}"')
        _declare(connection, after, "table", changed | set(self.new))
        for table in sorted(changed):
            _copy(connection, table, self.fill.get(table, {}))
        _declare(connection, after, "index", changed | set(self.new))  # their names are free now
        for table, row in self.rows.items():
            _insert(connection, table, row)
        _fill_journal(connection, self.fill)


_OLD = "old_"


def declared_at(version: int, present: int, migrations: Mapping[int, Migration], declared: Schema) -> Schema:
    """Return what a file of a version declares, where one of the present version declares that."""
    for step in reversed(range(version, present)):
        declared = migrations[step].before(declared)
    return declared


def migrate(
    raw: sqlite3.Connection,
    engine: Engine,
    path: Path | None,
    versions: tuple[int, int],
    migrations: Mapping[int, Migration],
    declared: Schema,
) -> Path | None:
    """Bring the file from one version to another in one transaction, after a copy was written beside it; where it
    has no path there is nothing to keep.

    `declared` is what the file has to declare at the end. Returns where the copy is, None where there was
    nothing to do.

    Raises:
        NotWritten: if the copy could not be made.
        Whatever a migration or a check raises; the file is then as it was, and the copy is taken away.
    """
    version, target = versions
    if version == target:
        return None
    copy = _keep(raw, path, version) if path else None
    try:
        with _references_off(raw), engine.begin() as connection:
            for step in range(version, target):
                migrations[step].run(connection, declared_at(step + 1, target, migrations, declared))
            _check_outcome(raw, declared)
            raw.execute(f"PRAGMA user_version = {target}")
    except BaseException:
        if copy:
            copy.unlink(missing_ok=True)
        raise
    return copy


def _keep(raw: sqlite3.Connection, path: Path, version: int) -> Path:
    """Write a copy of a file beside it, before it is moved to another version.

    One that a move left which was cut off is taken for it, so that they do not pile up.
    """
    first = path.with_name(f"{path.stem} (version {version}){path.suffix}")
    copy = unused(first)
    write_copy(raw, copy)
    if copy != first and read(first) == read(copy):
        copy.unlink()
        return first
    return copy


def _schema(statements: str) -> Schema:
    with contextlib.closing(sqlite3.connect(":memory:")) as raw:
        raw.executescript(statements)
        return schema_of(raw)


def _tables(schema: Schema) -> set[str]:
    return {table for _, _, table, _ in schema}


def _declare(connection: Connection, schema: Schema, kind: str, tables: Iterable[str]) -> None:
    for found, _, table, sql in sorted(schema):
        if found == kind and table in tables and sql:  # SQLite makes the index of a key by itself
            connection.exec_driver_sql(sql)


def _copy(connection: Connection, table: str, fill: Row) -> None:
    """Bring the rows over from a table that was put aside, which goes."""
    there = _columns(connection, _OLD + table)
    columns = _columns(connection, table)
    came = [column for column in columns if column not in there]
    listed = ", ".join(f'"{column}"' for column in columns)
    values = ", ".join("?" if column in came else f'"{column}"' for column in columns)
    connection.exec_driver_sql(
        f'INSERT INTO "{table}" ({listed}) SELECT {values} FROM "{_OLD}{table}"',
        tuple(fill[column] for column in came),
    )
    connection.exec_driver_sql(f'DROP TABLE "{_OLD}{table}"')


def _insert(connection: Connection, table: str, row: Row) -> None:
    listed, values = ", ".join(f'"{column}"' for column in row), ", ".join("?" for _ in row)
    connection.exec_driver_sql(f'INSERT INTO "{table}" ({listed}) VALUES ({values})', tuple(row.values()))


def _columns(connection: Connection, table: str) -> list[str]:
    return [row[1] for row in connection.exec_driver_sql(f'PRAGMA table_info("{table}")')]


def _fill_journal(connection: Connection, fill: Mapping[str, Row]) -> None:
    """Give the new columns to the whole rows in the journal too, so that undo can bring them back.

    Raises:
        ValueError: if the journal holds what is no journal.
    """
    for seq, body in connection.exec_driver_sql('SELECT "seq", "rows" FROM step').fetchall():
        if any(f'"{table}"' in body for table in fill):
            filled = json.dumps(_filled(body, fill), ensure_ascii=False, separators=(",", ":"))
            connection.exec_driver_sql('UPDATE step SET "rows" = ? WHERE "seq" = ?', (filled, seq))


def _filled(body: str, fill: Mapping[str, Row]) -> list[list[object]]:
    try:
        rows = json.loads(body)
    except RecursionError as error:
        raise ValueError("a step is no list of rows") from error
    return [
        [table, row_id, *({**side, **fill.get(table, {})} if side and "id" in side else side for side in sides)]
        for table, row_id, *sides in rows
    ]


@contextlib.contextmanager
def _references_off(raw: sqlite3.Connection) -> Iterator[None]:
    """Let tables be rebuilt: with references on, dropping one would delete or refuse what refers to it."""
    raw.execute("PRAGMA foreign_keys=OFF")
    raw.execute("PRAGMA legacy_alter_table=ON")  # a table may be renamed without those that refer to it
    try:
        yield
    finally:
        raw.execute("PRAGMA legacy_alter_table=OFF")
        raw.execute("PRAGMA foreign_keys=ON")


def _check_outcome(raw: sqlite3.Connection, declared: Schema) -> None:
    if schema_of(raw) != declared:
        raise ValueError("migration left other tables than it should")
    broken = raw.execute("PRAGMA foreign_key_check").fetchall()
    if broken:
        raise ValueError(f"migration left {len(broken)} dangling rows")
