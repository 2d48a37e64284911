"""Writing a whole session into a new file from what is in memory, with a journal that begins there."""

from __future__ import annotations

import os
import platform
import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from fishbowl_app.model.changes import Op, Origin, RowChange, Step, Way
from fishbowl_app.model.disk import replacing, sync
from fishbowl_app.model.errors import NotWritten
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.model.store.copies import settle
from fishbowl_app.model.store.file import SessionFile
from fishbowl_app.model.store.held import check_free
from fishbowl_app.model.store.journal import add_step, new_id
from fishbowl_app.model.store.problems import not_written
from fishbowl_app.model.store.rows import add_rows


def write_fresh(
    path: Path,
    snapshot: Snapshot,
    op: Op,
    *,
    who: str | None = None,
    identity: str | None = None,
    steps: Iterable[tuple[Step, Sequence[RowChange]]] | None = None,
    check: Callable[[Path], None] = lambda written: None,
) -> None:
    """Write a session file whose journal has one step, that nobody can undo; whole or not at all.

    What is at the path is replaced. Nothing of what a journal so far held is in it.

    Args:
        who: whose act the journal calls it; None: that of this computer.
        identity: of the session that it goes on with; None: it is another session from here on.
        steps: a whole journal, instead of that step.
        check: looks at the written file before it takes its place; what it raises keeps it from that.

    Raises:
        FileInUse: if somebody has a session there open.
        NotWritten: if that did not work; what was there before is still there.
    """
    target = Path(os.path.realpath(path))
    check_free(target)
    try:
        with replacing(target) as part:
            with closing(SessionFile.create(part)) as file:
                _fill(file, snapshot, steps or [(_first(op, who, identity), ())])
            sync(part)
            check(part)
            settle(target)
    except NotWritten as error:
        raise replace(error, path=target) from error  # nobody knows it by the name it has until it is whole
    except OSError as error:
        raise not_written(target, error) from error


def _first(op: Op, who: str | None, identity: str | None) -> Step:
    who = platform.node() if who is None else who
    origin, at = Origin.OPERATOR, time.time()
    return Step(1, identity or new_id(), op, Way.DO, origin, at, who, target=None, undoable=False)


def _fill(file: SessionFile, snapshot: Snapshot, steps: Iterable[tuple[Step, Sequence[RowChange]]]) -> None:
    with file.transaction():
        add_rows(file.connection, snapshot)
        for step, changes in steps:
            add_step(file.connection, step, changes)
