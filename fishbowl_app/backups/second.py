"""Second copies: the newest backup, and that of the day before, in a folder that the person chose."""

from __future__ import annotations

import os
import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

from fishbowl_app.backups.folders import Entry, entries, folder_for, read_index, write_index, written_at
from fishbowl_app.backups.inside import holds_step, look_inside
from fishbowl_app.backups.keep import Cancelled, write_checked
from fishbowl_app.backups.under_way import under_way
from fishbowl_app.model.disk import not_written, numbered
from fishbowl_app.model.errors import NotWritten, WriteProblem
from fishbowl_app.model.store.held import is_free, read
from fishbowl_app.paths import SESSION_SUFFIX

_SPARE = 64 * 1024  # bytes that a file system needs besides


def keep_second(
    of: Path, identity: str, folder: Path, second: Path, cancelled: Cancelled = lambda: False
) -> Path | None:
    """Copy the newest backup of a session into a second folder, which is often a memory stick.

    What is there is replaced only where it is an older backup of this very session; what it was on an earlier day
    stays beside it.

    Args:
        of: where the session is.
        identity: what is the same in all its copies.
        folder: where the backups of all sessions are.
        second: where to; it has to be there, for a folder that is made would not be on the stick.
        cancelled: asked now and then whether to end.

    Returns:
        Where it is; None where there is no backup yet.

    Raises:
        NotWritten: NO_FOLDER while the stick is away. What was there before is still there.
    """
    home = folder_for(folder, of, identity)
    kept = entries(home, read_index(home))
    if not kept:
        return None
    newest = home / kept[-1].name
    try:
        if not second.is_dir():
            raise NotWritten(second, WriteProblem.NO_FOLDER)
        with under_way(identity, second):
            return _Copy(newest, kept[-1], home, second, cancelled).write(of.stem, identity)
    except OSError as error:
        raise not_written(second, error) from error


class _Copy:
    """One backup on its way into the second folder."""

    def __init__(self, newest: Path, entry: Entry, home: Path, second: Path, cancelled: Cancelled) -> None:
        self._newest, self._entry, self._home = newest, entry, home
        self._second, self._cancelled = second, cancelled

    def write(self, stem: str, identity: str) -> Path:
        target = self._place(f"{stem} (backup)", identity)
        if self._is_there(target):
            return target
        content, at = read(self._newest), self._entry.at
        self._check_free(len(content))
        before = self._place(f"{stem} (backup of the day before)", identity)
        self._remember(target, before)
        if target.exists() and date.fromtimestamp(written_at(target)) < date.fromtimestamp(at):
            os.replace(target, before)
        write_checked(content, target, self._cancelled)
        os.utime(target, (at, at))
        return target

    def _is_there(self, target: Path) -> bool:
        held = look_inside(target)
        return held is not None and held.last_step == self._entry.last_step

    def _check_free(self, size: int) -> None:
        free = shutil.disk_usage(self._second).free
        if free < size + _SPARE:
            raise NotWritten(self._second, WriteProblem.DISK_FULL, free=free)

    def _place(self, stem: str, identity: str) -> Path:
        """Return the first name at which there is nothing, or an older backup of this session."""
        return next(
            path
            for path in numbered(self._second / f"{stem}{SESSION_SUFFIX}")
            if not path.exists() or self._is_older(path, identity)
        )

    def _is_older(self, path: Path, identity: str) -> bool:
        """Tell whether a file holds nothing that the newest backup does not hold.

        A copy that went on elsewhere has the same identity, but steps of its own. One that is open stays.
        """
        held = look_inside(path) if is_free(path) else None
        return held is not None and held.identity == identity and holds_step(self._newest, held.last_step)

    def _remember(self, *paths: Path) -> None:
        """Note where copies are, before there are any: they have to be found when a person is erased."""
        index = read_index(self._home)
        known = dict.fromkeys((*index.seconds, *map(str, paths)))
        if len(known) != len(index.seconds):
            write_index(self._home, replace(index, seconds=tuple(known)))
