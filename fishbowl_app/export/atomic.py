"""Writing a file whole or not at all."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Iterable
from pathlib import Path

from fishbowl_app.model.disk import not_written, replacing
from fishbowl_app.model.errors import FileExists, NotWritten, WriteProblem
from fishbowl_app.paths import SESSION_SUFFIX


def write_whole(path: Path, content: bytes, *, never: Iterable[Path] = ()) -> None:
    """Write a file, or leave what was there as it was.

    Args:
        path: where to; a file that is there is replaced, one that is write-protected is not.
        content: all of it.
        never: files that are not to be replaced, such as the session that is open.

    Raises:
        FileExists: if a session would be replaced.
        NotWritten: if it could not be written; nothing half-written stays behind.
    """
    _check(path, never)
    try:
        with replacing(path) as part:
            _write(part, content)
            if path.exists():
                shutil.copymode(path, part)
    except OSError as error:
        raise not_written(path, error) from error


def write_text(path: Path, text: str, *, never: Iterable[Path] = ()) -> None:
    """Write a text as UTF-8, whole or not at all; raises as `write_whole` does."""
    write_whole(path, text.encode("utf-8"), never=never)


def _check(path: Path, never: Iterable[Path]) -> None:
    """Refuse a target that is not to be replaced. The file is not opened: that would unlock a session's."""
    if path.suffix.lower() == SESSION_SUFFIX or any(_is_same(path, other) for other in never):
        raise FileExists(path)
    try:
        found = path.stat()
    except FileNotFoundError:
        return
    except OSError as error:
        raise not_written(path, error) from error
    if not path.is_file():
        raise NotWritten(path, WriteProblem.OTHER, "not a file")
    if not found.st_mode & 0o222:
        raise NotWritten(path, WriteProblem.READ_ONLY, "write-protected")


def _is_same(path: Path, other: Path) -> bool:
    with contextlib.suppress(OSError):
        return path.samefile(other)
    return path.absolute() == other.absolute()


def _write(part: Path, content: bytes) -> None:
    with part.open("xb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
