"""Which backups are being written right now: a disk that hangs may take one after all should be forgotten."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_now: list[tuple[str, Path]] = []  # identity of the session, and the folder; of all threads


@contextmanager
def under_way(identity: str, folder: Path) -> Iterator[None]:
    """Note that a backup of a session is being written into a folder while the block runs."""
    writing = identity, folder
    _now.append(writing)
    try:
        yield
    finally:
        _now.remove(writing)


def folders_under_way(identity: str) -> list[Path]:
    """Return the folders into which backups of a session are still being written."""
    return [folder for each, folder in _now.copy() if each == identity]
