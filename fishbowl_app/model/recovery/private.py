"""The bytes of a damaged file and of what lies beside it, from a private copy: the file itself is only read."""

from __future__ import annotations

import mmap
import os
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from fishbowl_app.model.disk import not_written
from fishbowl_app.model.store.guard import LARGEST, check_size
from fishbowl_app.model.store.held import check_free
from fishbowl_app.model.store.problems import unread

_BLOCK = 4096  # what a disk that is breaking may refuse alone
_AT_ONCE = 256 * _BLOCK


class Damaged(NamedTuple):
    """The bytes of a file, of its rollback journal and of its write-ahead log."""

    data: bytes
    journal: bytes
    log: bytes


@contextmanager
def private_bytes(path: Path) -> Iterator[Damaged]:
    """Have the bytes of a file. Blocks that the disk gives no more are read as zeros.

    Raises:
        FileRefused: MISSING, NOT_A_FILE, TOO_BIG.
        FileInUse: if this process has it open.
        NotWritten: if there is no room for the copy.
    """
    real = Path(os.path.realpath(path))
    check_free(real)
    check_size(real)
    with tempfile.TemporaryDirectory(prefix="fishbowl-") as folder:
        copy = Path(folder) / "copy"
        _copy(real, copy)
        beside = [_small(real.with_name(real.name + ending)) for ending in ("-journal", "-wal")]
        with copy.open("rb") as file:
            if os.path.getsize(copy) == 0:
                yield Damaged(b"", *beside)
                return
            with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as mapped:
                yield Damaged(mapped, *beside)  # type: ignore[arg-type]  # is sliced and measured like bytes


def _small(path: Path) -> bytes:
    """Return what lies beside a file, nothing where that is no plain file or larger than any of ours."""
    try:
        found = path.lstat()
        is_plain = stat.S_ISREG(found.st_mode) and found.st_size <= LARGEST // 8
        return path.read_bytes() if is_plain else b""
    except OSError:
        return b""


def _copy(source: Path, copy: Path) -> None:
    try:
        handle = os.open(source, os.O_RDONLY)
    except OSError as error:
        raise unread(source, error) from error
    try:
        with copy.open("wb") as file:
            for start in range(0, os.fstat(handle).st_size, _AT_ONCE):
                file.write(_read(handle, start, _AT_ONCE))
    except OSError as error:
        raise not_written(copy, error) from error
    finally:
        os.close(handle)


def _read(handle: int, start: int, length: int) -> bytes:
    """Return bytes of a file; where the disk refuses, block by block, with zeros for those that are gone."""
    try:
        os.lseek(handle, start, os.SEEK_SET)
        return os.read(handle, length)
    except OSError:
        if length <= _BLOCK:
            return bytes(length)
        return b"".join(_read(handle, start + at, _BLOCK) for at in range(0, length, _BLOCK))
