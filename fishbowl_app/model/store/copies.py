"""Writing a whole copy of an open file, whole or not at all."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from fishbowl_app.model.disk import making, replacing, sync
from fishbowl_app.model.errors import FileExists, NotWritten, WriteProblem
from fishbowl_app.model.store.connect import BUSY_MS, DRIVER_ERRORS, uri
from fishbowl_app.model.store.held import check_free
from fishbowl_app.model.store.problems import is_busy, not_written, refusal


def write_copy(raw: sqlite3.Connection, target: Path) -> None:
    """Write all that a connection sees into another file, which is replaced if it is there.

    Raises:
        FileInUse: if somebody has a session at the target open.
        NotWritten: if that did not work; what was at the target before is still there.
    """
    check_free(target)
    if os.path.exists(target) and not os.path.isfile(target):  # pathlib raises for a name that is too long
        raise NotWritten(target, WriteProblem.OTHER, "not a file")
    try:
        with replacing(target) as part:
            raw.execute("VACUUM INTO ?", (str(part),))
            sync(part)
            settle(target)
    except (*DRIVER_ERRORS, OSError) as error:
        raise not_written(target, error) from error


@contextmanager
def place_for_new(path: Path) -> Iterator[Path]:
    """Hand out a path for the block to make a session at, which is then at `path`: whole or not at all.

    Raises:
        FileExists, FileInUse: if there is something at that path, or was when it was opened.
        NotWritten: if it cannot be there; nothing of it stays.
    """
    path = path.absolute()
    check_free(Path(os.path.realpath(path)))
    try:
        with making(path) as part:
            yield part
            settle(path)
    except FileExistsError:
        raise FileExists(path) from None
    except OSError as error:
        raise not_written(path, error) from error
    except NotWritten as error:
        raise NotWritten(path, error.problem, error.detail, error.free) from error


def settle(target: Path) -> None:
    """Before a file is replaced, see that nobody has it open and that no journal of its last crash stays
    beside: that would be played into the new file.

    Raises:
        FileInUse.
        OSError: if what lies beside cannot be taken away.
    """
    if target.exists():
        raw = sqlite3.connect(uri(target, "mode=rw"), uri=True, timeout=BUSY_MS / 1000, isolation_level=None)
        try:
            raw.execute("BEGIN EXCLUSIVE")
            raw.execute("COMMIT")
        except DRIVER_ERRORS as error:
            if is_busy(error):
                raise refusal(target, error) from error
            # else it is no database, or a broken one: to be replaced all the same
        finally:
            raw.close()
    for beside in ("-journal", "-wal"):
        target.with_name(target.name + beside).unlink(missing_ok=True)
