"""Keeping a backup: written whole, opened, checked and counted; and letting old ones go."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from fishbowl_app.backups.backup import Backup, Held, Where, Why
from fishbowl_app.backups.folders import (
    INDEX,
    Entry,
    entries,
    folder_for,
    folders,
    read_index,
    true_path,
    with_entry,
    write_index,
)
from fishbowl_app.backups.inside import digest_of, look_inside
from fishbowl_app.backups.thin import thin
from fishbowl_app.model.disk import not_written, replacing, sweep, sync, unused
from fishbowl_app.model.errors import NotWritten, WriteProblem
from fishbowl_app.model.store.held import is_free
from fishbowl_app.paths import SESSION_SUFFIX

_CHUNK = 1 << 20  # bytes
Cancelled = Callable[[], bool]


def keep(
    content: bytes,
    of: Path,
    identity: str,
    at: float,
    folder: Path,
    why: Why = Why.ASKED,
    cancelled: Cancelled = lambda: False,
) -> Backup:
    """Write a backup of a session, and see that it is sound.

    Args:
        content: all of the session's file.
        of: where the session is.
        identity: what is the same in all its copies.
        at: now, UTC.
        folder: where the backups of all sessions are.
        why: what it is made for.
        cancelled: asked now and then whether to end; nothing of it stays then.

    Raises:
        NotWritten: BROKEN where what was written is not sound, and was taken away again. The others are as before.
    """
    try:
        home = folder_for(folder, of, identity)
        if not home.is_dir():
            home.mkdir(parents=True)
            sync(home.parent)  # else a power cut may take the folder with all that is flushed in it
        stamp = datetime.fromtimestamp(at).strftime("%Y-%m-%d %H-%M-%S")
        path = unused(home / f"{stamp}{SESSION_SUFFIX}")  # an hour comes twice when the clock is set back
        held = write_checked(content, path, cancelled)
        entry = Entry(path.name, at, why, held.last_step, digest_of(content))
        known = with_entry(home, read_index(home), entry)
        write_index(home, replace(known, identity=identity, path=true_path(of)))
    except OSError as error:
        raise not_written(folder, error) from error
    return Backup(path, at, Where.HERE, why, len(content), held)


def write_checked(content: bytes, path: Path, cancelled: Cancelled = lambda: False) -> Held:
    """Write a whole session file, flush it, open it and check it; only then it takes its place.

    Raises:
        OSError: if it could not be written, or was cancelled.
        NotWritten: BROKEN, if it is not sound.
    """
    with replacing(path) as part:
        held = write_part(content, part, path, cancelled)
    if cancelled():  # just then; a disk may take its time for this, too
        path.unlink(missing_ok=True)
        raise InterruptedError
    return held


def write_part(content: bytes, part: Path, path: Path, cancelled: Cancelled = lambda: False) -> Held:
    """Do all of that but the last, in a `part` of what is going to be at the path; raises the same."""
    with part.open("wb") as file:
        for start in range(0, len(content), _CHUNK):
            _go_on(cancelled)
            file.write(content[start : start + _CHUNK])
    sync(part)
    held = look_inside(part)
    if held is None:
        raise NotWritten(path, WriteProblem.BROKEN, "not sound")
    _go_on(cancelled)
    return held


def _go_on(cancelled: Cancelled) -> None:
    if cancelled():
        raise InterruptedError


def last_kept(of: Path, identity: str, folder: Path) -> Entry | None:
    """Return what the index says of the newest backup of a session, None where there is none."""
    home = folder_for(folder, of, identity)
    kept = entries(home, read_index(home))
    return kept[-1] if kept else None


def clear_old(folder: Path, now: float) -> None:
    """Delete what is not needed any more, of every session. What cannot be deleted stays till the next time.

    Args:
        folder: where the backups of all sessions are.
        now: UTC.
    """
    for home in folders(folder):
        index = read_index(home)
        for entry in thin(entries(home, index), now, keep_newest=os.path.exists(index.path)):
            with contextlib.suppress(OSError):
                if is_free(home / entry.name):  # somebody may work in a backup itself
                    (home / entry.name).unlink()
        if not entries(home, index) and not index.seconds:  # second copies have to be known of
            take_away(home)


def take_away(home: Path) -> None:
    """Take away a folder that no backup is left in; where something else is, it stays: it may be being written."""
    with contextlib.suppress(OSError):
        sweep(home)
        (home / INDEX).unlink(missing_ok=True)
        home.rmdir()
