"""Going back to what was: a file that went and came back, or has to be written anew, and a step taken back."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection

from fishbowl_app.model.changes import Op, Step
from fishbowl_app.model.errors import FileInUse, FileProblem, FileRefused, NotWritten, WriteProblem
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.model.store.file import Content, SessionFile
from fishbowl_app.model.store.fresh import write_fresh
from fishbowl_app.model.store.journal import read_rows
from fishbowl_app.model.store.tx import Tx


def taken_up_again(path: Path, content: Content) -> SessionFile:
    """Open what lies at the path of a file that went, if it holds exactly what the session does.

    Raises:
        NotWritten: MOVED, if it does not.
    """
    try:
        return SessionFile.same(path, content)
    except (FileRefused, FileInUse, NotWritten) as error:
        raise NotWritten(path, WriteProblem.MOVED, str(error)) from error


def written_fresh(path: Path, snapshot: Snapshot, identity: str) -> SessionFile:
    """Write a new file of a session whose own can be read no more, and open it. Its journal begins anew.

    Raises:
        NotWritten, FileInUse, FileRefused: if that did not work.
    """
    write_fresh(path, snapshot, Op.RECOVER, identity=identity)
    file = SessionFile.open(path)
    try:
        file.enter()
    except BaseException:
        file.close()
        raise
    return file


def take_back(tx: Tx, connection: Connection, step: Step, path: Path) -> int:
    """Take a step back, the last row first; return how many values were kept as they have changed since.

    Raises:
        FileRefused: DAMAGED, if the journal does not tell any more what it did.
    """
    try:
        rows = read_rows(connection, step)
    except ValueError as error:
        raise FileRefused(path, FileProblem.DAMAGED, str(error)) from error
    return sum(tx.take_back(row) for row in reversed(rows))
