"""Writing to the disk whole or not at all, for sessions and for everything made from them."""

from __future__ import annotations

import contextlib
import errno
import functools
import itertools
import os
import platform
import re
import shutil
import time
import zlib
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
    errno.EIO: WriteProblem.BROKEN,
    errno.ENXIO: WriteProblem.BROKEN,
    errno.ENODEV: WriteProblem.BROKEN,
    errno.ESTALE: WriteProblem.BROKEN,
    errno.ETIMEDOUT: WriteProblem.BROKEN,
}
_PART = re.compile(r"\.fishbowl-([0-9a-f]{8})-(\d+)-\d+\.part(-journal)?")
_FORGOTTEN_S = 24 * 3600  # untouched for so long, a part has no writer any more, whatever computer it was on
_numbers = itertools.count()


@contextlib.contextmanager
def replacing(target: Path) -> Iterator[Path]:
    """Hand out a path for the block to write and flush; it takes the place of the target when that is through.

    What earlier writers left in that folder because they were killed is taken away first.

    Raises:
        OSError: if that did not work. What was at the target is still there then, and nothing beside it.
    """
    sweep(target.parent)
    part = part_of(target)
    try:
        yield part
        os.replace(part, target)
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
    with contextlib.suppress(OSError):  # the file is there; some systems flush no folders
        sync(target.parent)


@contextlib.contextmanager
def making(target: Path) -> Iterator[Path]:
    """Hand out a path for the block to write and flush; it becomes the target, where there has to be nothing.

    Raises:
        FileExistsError: if there is something.
        OSError: if that did not work. There is nothing at the target then, nor beside it.
    """
    if os.path.lexists(target):
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(target))
    sweep(target.parent)
    part = part_of(target)
    try:
        yield part
        _name(part, target)
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
    with contextlib.suppress(OSError):
        sync(target.parent)


def _name(part: Path, target: Path) -> None:
    """Give a file its name unless another has it."""
    try:
        os.link(part, target)
    except FileExistsError:
        raise
    except OSError:  # a memory stick knows no second name
        if os.path.lexists(target):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(target)) from None
        part.rename(target)


def part_of(target: Path) -> Path:
    """Return where a file is written before it takes its place. The name says who writes it.

    It is short, so that it fits where the name of the target only just does.
    """
    return target.with_name(f".fishbowl-{_here()}-{os.getpid()}-{next(_numbers)}.part")


def sweep(folder: Path) -> None:
    """Take away what was being written into a folder by processes that are gone."""
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for left in [entry for entry in entries if _is_left(entry)]:
            with contextlib.suppress(OSError):
                os.unlink(left)


def _is_left(entry: os.DirEntry[str]) -> bool:
    """Tell whether a file is a part whose writer is gone."""
    found = _PART.fullmatch(entry.name)
    if not found or not entry.is_file(follow_symlinks=False):
        return False
    if found[1] == _here() and not _is_running(int(found[2])):
        return True
    return time.time() - entry.stat(follow_symlinks=False).st_mtime > _FORGOTTEN_S


@functools.cache
def _here() -> str:
    """Return eight letters for this computer, or the sandbox we are in, where processes have other numbers."""
    try:
        sandbox = os.readlink("/proc/self/ns/pid")
    except OSError:
        sandbox = ""
    return f"{zlib.crc32(f'{platform.node()} {sandbox}'.encode()):08x}"


def _is_running(process: int) -> bool:
    if os.name == "nt":
        return True  # signal 0 is no question there
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except OSError:
        return True  # it is somebody else's
    return True


def numbered(path: Path) -> Iterator[Path]:
    """Yield a path and then those like it: "a.fishbowl", "a (2).fishbowl" and so on, without end."""
    yield path
    for number in itertools.count(2):
        yield path.with_name(f"{path.stem} ({number}){path.suffix}")


def unused(path: Path) -> Path:
    """Return the path, or the first one like it with a number, at which there is nothing yet."""
    return next(each for each in numbered(path) if not os.path.lexists(each))


def try_room(target: Path, size: int) -> None:
    """See that so many bytes can be written beside a file; nothing of them stays.

    Raises:
        OSError.
    """
    part = part_of(target)
    try:
        part.write_bytes(bytes(size))
        sync(part)
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


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
    problem = problem_of(error) or WriteProblem.OTHER
    return NotWritten(path, problem, str(error), free_bytes(path) if problem is WriteProblem.DISK_FULL else None)


def problem_of(error: OSError) -> WriteProblem | None:
    """Return what an error of the system says of a write, None where that is nothing we have a sentence for."""
    return _BY_ERRNO.get(error.errno or 0)


def free_bytes(path: Path) -> int | None:
    """Return how many bytes are free where a file lies or would lie, None where nobody can say."""
    try:
        return shutil.disk_usage(path.parent).free
    except OSError:
        return None
