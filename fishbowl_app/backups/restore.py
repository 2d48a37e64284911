"""Making a session of a backup again, and forgetting all backups of one."""

from __future__ import annotations

import os
import shutil
from datetime import datetime
from pathlib import Path

from fishbowl_app.backups.backup import Backup
from fishbowl_app.backups.folders import backups_folder, folders_of, read_index
from fishbowl_app.backups.inside import look_inside
from fishbowl_app.backups.keep import write_checked
from fishbowl_app.backups.listing import versions_beside
from fishbowl_app.model.disk import not_written
from fishbowl_app.model.errors import FileExists, FileProblem, FileRefused
from fishbowl_app.model.store.copies import unused
from fishbowl_app.model.store.guard import MAGIC
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
    if target.exists():
        raise FileExists(target)
    if look_inside(backup.path) is None:
        raise FileRefused(backup.path, FileProblem.DAMAGED)
    try:
        write_checked(backup.path.read_bytes(), target)
    except OSError as error:
        raise not_written(target, error) from error


def forget(identity: str, path: Path, *, root: Path | None = None) -> tuple[Path, ...]:
    """Delete all backups of a session, second copies too, because somebody in them is to be erased.

    Returns:
        What could not be deleted: second copies whose stick is away, and files that the system keeps.
    """
    root = root or backups_folder()
    homes = {*folders_of(root, path, identity), *folders_of(root, path, None)}
    copies = [Path(name) for home in homes for name in read_index(home).seconds]
    copies += [copy.path for copy in versions_beside(path) if copy.held and copy.held.identity == identity]
    left = [copy for copy in copies if not _is_anothers(copy, identity) and not _deleted(copy)]
    for home in homes:
        shutil.rmtree(home, ignore_errors=True)
        left += home.glob(f"*{SESSION_SUFFIX}")
    return tuple(left)


def _is_anothers(path: Path, identity: str) -> bool:
    """Tell whether something else has taken the place of a second copy meanwhile."""
    held = look_inside(path)
    if held is not None:
        return held.identity != identity
    try:
        with path.open("rb") as file:
            return not file.read(len(MAGIC)).startswith(MAGIC)
    except OSError:
        return False


def _deleted(path: Path) -> bool:
    """Delete a file and tell whether it is surely gone: of a stick that is away nobody can tell."""
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return False
    return os.path.isdir(path.parent)
