"""Which backups of a session there are, and what each holds."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

from fishbowl_app.backups.backup import Backup, Where, Why
from fishbowl_app.backups.folders import backups_folder, entries, folders_of, read_index, true_path, written_at
from fishbowl_app.backups.inside import is_unchanged, look_inside
from fishbowl_app.paths import SESSION_SUFFIX

_VERSION = re.compile(r"(.+) \(version \d+\)(?: \(\d+\))?")


def backups_of(
    path: Path, identity: str | None, *, root: Path | None = None, second: Path | None = None
) -> list[Backup]:
    """Return the backups of a session, the newest first; each is opened and checked, which takes a while.

    Args:
        path: where the session is.
        identity: what is the same in all its copies; None where that cannot be read, as in a damaged file.
        root: where backups are, if not in the folder of the app.
        second: the folder for second copies, if there is one.
    """
    homes = folders_of(root or backups_folder(), path, identity)
    found = [pair for home in homes for pair in _in_folder(home)]
    identity = identity or next((backup.held.identity for _, backup in found if backup.held), None)
    others = [*versions_beside(path), *(_second_copies(homes, second) if second else ())]
    found = [*((backup.at, backup) for backup in others if _is_of(backup, identity)), *found]
    in_order = [backup for _, backup in sorted(found, key=lambda pair: pair[0])]
    return in_order[::-1]


def size_of(folder: Path) -> int:
    """Return how many bytes the backups of all sessions take."""
    return sum(_size(path) for path in folder.rglob(f"*{SESSION_SUFFIX}"))


def _in_folder(home: Path) -> Iterator[tuple[float, Backup]]:
    """Yield the backups of one folder in order, each with an instant that never falls.

    Where the clock was set back meanwhile, what was made later is newer all the same.
    """
    latest = float("-inf")
    for entry in entries(home, read_index(home)):
        path = home / entry.name
        latest = max(latest, entry.at)
        held = look_inside(path) if is_unchanged(path, entry.digest) else None
        yield latest, Backup(path, entry.at, Where.HERE, entry.why, _size(path), held)


def versions_beside(path: Path) -> Iterator[Backup]:
    """Yield what lies beside a session since it was moved to a newer version there."""
    try:
        names = sorted(os.listdir(path.parent))
    except OSError:
        return
    for name in names:
        stem, ending = os.path.splitext(name)
        found = _VERSION.fullmatch(stem)
        if found and found[1] == path.stem and ending == path.suffix:
            yield _plain(path.with_name(name), Where.BESIDE, Why.VERSION)


def _second_copies(homes: list[Path], second: Path) -> Iterator[Backup]:
    for home in homes:
        for name in read_index(home).seconds:
            path = Path(name)
            if true_path(path.parent) == true_path(second) and path.is_file():
                yield _plain(path, Where.SECOND, Why.UNKNOWN)


def _plain(path: Path, where: Where, why: Why) -> Backup:
    """Return a backup of which only the file itself tells."""
    return Backup(path, written_at(path), where, why, _size(path), look_inside(path))


def _is_of(backup: Backup, identity: str | None) -> bool:
    """Tell whether a backup is of the session, as far as anybody can tell."""
    return backup.held is None or backup.held.identity == identity


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
