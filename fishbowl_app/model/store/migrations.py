"""Moves files of older versions to the present one.

A migration is a function that takes a connection inside a transaction from one schema version to the next. It
is never changed once it was released, and tests/files/ keeps a small file of each version for ever.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from sqlalchemy import Connection, Engine

Migration = Callable[[Connection], None]

MIGRATIONS: Mapping[int, Migration] = {}  # from version -> what brings a file to the next one


def migrate(
    engine: Engine, version: int, target: int, migrations: Mapping[int, Migration], copy: Path
) -> None:
    """Bring a file from `version` to `target` in one transaction, after a copy of it was written to `copy`.

    Raises:
        Whatever a migration or a check raises; the file is then as it was.
    """
    if version == target:
        return
    with engine.connect() as connection:
        copy.unlink(missing_ok=True)
        raw = connection.connection.driver_connection
        assert raw is not None
        raw.execute("VACUUM INTO ?", (str(copy),))
    with engine.begin() as connection:
        for step in range(version, target):
            migrations[step](connection)
        broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
        if broken:
            raise ValueError(f"migration left {len(broken)} dangling rows")
        connection.exec_driver_sql(f"PRAGMA user_version = {target}")
