"""Keeps a backup before changes that touch much at once, where no window does it: on the command line."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from fishbowl_app.backups.backup import WHY_BEFORE
from fishbowl_app.backups.folders import backups_folder
from fishbowl_app.backups.keep import clear_old, keep, last_kept
from fishbowl_app.model.changes import Op
from fishbowl_app.model.disk import not_written
from fishbowl_app.model.errors import NotWritten
from fishbowl_app.model.session import Session


@contextmanager
def backing_up(session: Session, warn: Callable[[NotWritten], None]) -> Iterator[None]:
    """Keep a backup before each such change inside. Where that fails it is told, and the change goes on."""

    def before(op: Op) -> None:
        if op not in WHY_BEFORE:
            return
        try:
            _keep(session, op)
        except NotWritten as error:
            warn(error)
        except OSError as error:  # not even a folder for backups
            warn(not_written(session.path, error))

    end = session.before_change(before)
    try:
        yield
    finally:
        end()


def _keep(session: Session, op: Op) -> None:
    folder, now = backups_folder(), session.clock.now().utc
    newest = last_kept(session.path, session.identity, folder)
    if newest is None or newest.last_step != session.history[-1].id:
        clear_old(folder, now)
        keep(session.whole(), session.path, session.identity, now, folder, WHY_BEFORE[op])
