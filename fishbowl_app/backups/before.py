"""Keeps a backup before changes that touch much at once, where no window does it: on the command line."""

from __future__ import annotations

from collections.abc import Callable

from fishbowl_app.backups.backup import WHY_BEFORE
from fishbowl_app.backups.folders import backups_folder
from fishbowl_app.backups.keep import clear_old, keep, last_kept
from fishbowl_app.model.changes import Op
from fishbowl_app.model.disk import not_written
from fishbowl_app.model.errors import NotWritten
from fishbowl_app.model.session import Session


def back_up_before(session: Session, warn: Callable[[NotWritten], None]) -> None:
    """From now on keep a backup before each such change. Where that fails it is told, and the change goes on."""

    def before(op: Op) -> None:
        if op not in WHY_BEFORE:
            return
        try:
            _keep(session, op)
        except NotWritten as error:
            warn(error)
        except OSError as error:  # not even a folder for backups
            warn(not_written(session.path, error))

    session.before_change(before)


def _keep(session: Session, op: Op) -> None:
    folder, now = backups_folder(), session.clock.now().utc
    newest = last_kept(session.path, session.identity, folder)
    if newest is None or newest.last_step != session.history[-1].id:
        clear_old(folder, now)
        keep(session.whole(), session.path, session.identity, now, folder, WHY_BEFORE[op])
