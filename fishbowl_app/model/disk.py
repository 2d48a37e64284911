"""Writing to the disk whole or not at all, for sessions and for everything made from them."""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Iterator
from pathlib import Path

from fishbowl_app.model.errors import NotWritten, WriteProblem

_BY_ERRNO = {
    errno.ENOSPC: WriteProblem.DISK_FULL,
    errno.EDQUOT: WriteProblem.DISK_FULL,
    errno.EFBIG: WriteProblem.DISK_FULL,
    errno.EACCES: WriteProblem.READ_ONLY,
    errno.EPERM: WriteProblem.READ_ONLY,
    errno.EROFS: WriteProblem.READ_ONLY,
    errno.ENOENT: WriteProblem.NO_FOLDER,
    errno.ENOTDIR: WriteProblem.NO_FOLDER,
}


@contextlib.contextmanager
def replacing(target: Path, part: Path) -> Iterator[None]:
    """Put `part`, which the block writes and flushes, in the place of the target when the block is through.

    Raises:
        OSError: if that did not work. What was at the target is still there then, and `part` is not.
    """
    try:
        yield
        os.replace(part, target)
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
    with contextlib.suppress(OSError):  # the file is there; some systems flush no folders
        sync(target.parent)


def sync(path: Path) -> None:
    """Flush a file or folder to the disk."""
    if path.is_dir() and os.name == "nt":
        return  # flushes folders itself
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def not_written(path: Path, error: OSError) -> NotWritten:
    """Return the typed error for a write that the system refused."""
    return NotWritten(path, problem_of(error) or WriteProblem.OTHER, str(error))


def problem_of(error: OSError) -> WriteProblem | None:
    """Return what an error of the system says of a write, None where that is nothing we have a sentence for."""
    return _BY_ERRNO.get(error.errno or 0)
