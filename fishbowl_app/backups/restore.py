"""Making a session of a backup again, and forgetting all backups of one."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path

from fishbowl_app.backups.backup import Backup
from fishbowl_app.backups.folders import backups_folder, folders_of, read_index, true_path
from fishbowl_app.backups.inside import look_inside
from fishbowl_app.backups.keep import take_away, write_part
from fishbowl_app.backups.listing import versions_beside
from fishbowl_app.backups.under_way import folders_under_way
from fishbowl_app.model.disk import making, not_written, unused
from fishbowl_app.model.errors import FileExists, FileProblem, FileRefused
from fishbowl_app.model.store.guard import MAGIC
from fishbowl_app.model.store.held import is_free, read
from fishbowl_app.paths import SESSION_SUFFIX


def restore(backup: Backup, beside: Path) -> Path:
    """Write what a backup holds into a new file beside a session, and return where. Nothing is replaced.

    Raises:
        FileRefused: DAMAGED, if the backup is not sound, or not there any more.
        NotWritten: if it could not be written there.
    """
    stamp = datetime.fromtimestamp(backup.at).strftime("%Y-%m-%d %H.%M")
    target = unused(beside.with_name(f"{beside.stem} (backup of {stamp}){SESSION_SUFFIX}"))
    restore_as(backup, target)
    return target


def restore_as(backup: Backup, target: Path) -> None:
    """Write what a backup holds into a new file; raises as `restore` does, and FileExists where there is one."""
    if look_inside(backup.path) is None:
        raise FileRefused(backup.path, FileProblem.DAMAGED)
    try:
        with making(target) as part:
            write_part(read(backup.path), part, target)
    except FileExistsError:
        raise FileExists(target) from None
    except OSError as error:
        raise not_written(target, error) from error


def forget(identity: str, path: Path, *, root: Path | None = None, also_copies: bool = False) -> tuple[Path, ...]:
    """Delete all backups of a session, second copies too, because somebody in them is to be erased.

    Args:
        also_copies: those of its copies elsewhere too, which were not changed themselves.

    The session itself stays, where a backup was opened to go on in it.

    Returns:
        What could not be deleted: second copies whose stick is away, files that the system keeps or that are open,
        and folders into which one is still being written.
    """
    root = root or backups_folder()
    homes = {*(folders_of(root, path, identity) if also_copies else ()), *folders_of(root, path, None)}
    copies = [Path(name) for home in homes for name in read_index(home).seconds]
    copies += [copy.path for copy in versions_beside(path) if copy.held and copy.held.identity == identity]
    gone = [copy for copy in copies if not _is_anothers(copy, identity)]
    gone += [kept for home in homes for kept in sorted(home.glob(f"*{SESSION_SUFFIX}"))]
    left = [copy for copy in gone if true_path(copy) != true_path(path) and not _deleted(copy)]
    for home in homes:
        if not any(copy.parent == home for copy in left):  # else they are found when it is tried again
            take_away(home)
    return (*left, *folders_under_way(identity))


def kept_of_copies(identity: str, path: Path, *, root: Path | None = None) -> tuple[Path, ...]:
    """Return where the copies of a session are, or were, that have backups of their own."""
    here, root = true_path(path), root or backups_folder()
    places = (read_index(home).path for home in folders_of(root, path, identity))
    return tuple(Path(place) for place in places if place != here)


def _is_anothers(path: Path, identity: str) -> bool:
    """Tell whether something else has taken the place of a second copy meanwhile."""
    held = look_inside(path)
    if held is not None:
        return held.identity != identity
    try:
        return not read(path, len(MAGIC)).startswith(MAGIC)
    except OSError:
        return False


def _deleted(path: Path) -> bool:
    """Delete a session file and what a crash left beside it; tell whether it is surely gone.

    Of a stick that is away nobody can tell.
    """
    if not is_free(path):
        return False
    try:
        for ending in ("", "-journal", "-wal"):
            path.with_name(path.name + ending).unlink(missing_ok=True)
    except OSError:
        return False
    return os.path.isdir(path.parent)
