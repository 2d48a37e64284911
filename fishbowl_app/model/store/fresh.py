"""Writing a whole session into a new file from what is in memory, with a journal that begins there."""

from __future__ import annotations

import os
import platform
import time
from contextlib import closing
from pathlib import Path

from sqlalchemy import insert

from fishbowl_app.model.changes import Op, Origin, Step, Way
from fishbowl_app.model.disk import replacing, sync
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.model.store.copies import settle
from fishbowl_app.model.store.file import SessionFile
from fishbowl_app.model.store.held import check_free
from fishbowl_app.model.store.journal import add_step, new_id
from fishbowl_app.model.store.problems import not_written
from fishbowl_app.model.store.rows import to_row
from fishbowl_app.model.store.tables import metadata


def write_fresh(path: Path, snapshot: Snapshot, op: Op) -> None:
    """Write a session file whose journal has one step, that nobody can undo; whole or not at all.

    What is at the path is replaced. Nothing of what a journal so far held is in it.

    Raises:
        FileInUse: if somebody has a session there open.
        NotWritten: if that did not work; what was there before is still there.
    """
    target = Path(os.path.realpath(path))
    check_free(target)
    try:
        with replacing(target) as part:
            with closing(SessionFile.create(part)) as file:
                _fill(file, snapshot, op)
            sync(part)
            settle(target)
    except OSError as error:
        raise not_written(target, error) from error


def _fill(file: SessionFile, snapshot: Snapshot, op: Op) -> None:
    with file.transaction():
        file.connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")  # a note may lie on a later one
        for table in metadata.sorted_tables:
            rows = [to_row(row) for row in snapshot.tables.get(table.name, {}).values()]
            if rows:
                file.connection.execute(insert(table), rows)
        step = Step(
            1, new_id(), op, Way.DO, Origin.OPERATOR, time.time(), platform.node(), target=None, undoable=False
        )
        add_step(file.connection, step, ())
