"""Moves files of older versions to the present one.

A migration is never changed once it was released, and tests/files/ keeps a small file of each version for
ever. A new version takes four steps: raise SCHEMA_VERSION, add a migration here that names what the version
before declared, let tests/files/make_schema_sample.py make the new sample, and say so in docs/file-format.md.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, Engine

from fishbowl_app.model.store.copies import unused, write_copy
from fishbowl_app.model.store.guard import Schema, schema_of


@dataclass(frozen=True)
class Migration:
    """What brings a file to the next version.

    declares: what a file of the version it starts from declares; with anything else in it a file is refused.
    run: changes the file inside the open transaction. References are checked after it, not during it.
    """

    declares: Schema
    run: Callable[[Connection], None]


MIGRATIONS: Mapping[int, Migration] = {}  # by the version it starts from


def migrate(
    raw: sqlite3.Connection,
    engine: Engine,
    path: Path,
    versions: tuple[int, int],
    migrations: Mapping[int, Migration],
    declared: Schema,
) -> Path | None:
    """Bring the file from one version to another in one transaction, after a copy was written beside it.

    `declared` is what the file has to declare at the end. Returns where the copy is, None where there was
    nothing to do.

    Raises:
        NotWritten: if the copy could not be made.
        Whatever a migration or a check raises; the file is then as it was, and the copy is taken away.
    """
    version, target = versions
    if version == target:
        return None
    copy = unused(path.with_name(f"{path.stem} (version {version}){path.suffix}"))
    write_copy(raw, copy)
    try:
        with _references_off(raw), engine.begin() as connection:
            for step in range(version, target):
                migrations[step].run(connection)
            _check_outcome(raw, declared)
            raw.execute(f"PRAGMA user_version = {target}")
    except BaseException:
        copy.unlink(missing_ok=True)
        raise
    return copy


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
