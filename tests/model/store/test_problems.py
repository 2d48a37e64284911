"""What SQLite and the disk say, as typed errors."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

import pytest

from fishbowl_app.model.errors import FileProblem, FileRefused, WriteProblem
from fishbowl_app.model.store.problems import not_written, refusal


def said(code: int) -> sqlite3.OperationalError:
    error = sqlite3.OperationalError("what SQLite says")
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(
    ("code", "problem"),
    [
        (sqlite3.SQLITE_IOERR_FSYNC, WriteProblem.BROKEN),
        (sqlite3.SQLITE_READONLY_DIRECTORY, WriteProblem.READ_ONLY),
        (sqlite3.SQLITE_READONLY_DBMOVED, WriteProblem.MOVED),
        (sqlite3.SQLITE_CANTOPEN, WriteProblem.BROKEN),
        (sqlite3.SQLITE_MISUSE, WriteProblem.OTHER),
    ],
)
def test_a_write_that_failed(tmp_path: Path, code: int, problem: WriteProblem) -> None:
    assert not_written(tmp_path / "a.fishbowl", said(code)).problem is problem


def test_a_full_disk_comes_with_what_is_free(tmp_path: Path) -> None:
    found = not_written(tmp_path / "a.fishbowl", said(sqlite3.SQLITE_FULL))
    assert found.problem is WriteProblem.DISK_FULL
    assert found.free is not None


def test_a_folder_that_takes_nothing_is_told_from_one_that_is_gone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    error = said(sqlite3.SQLITE_CANTOPEN)
    assert not_written(tmp_path / "gone" / "a.fishbowl", error).problem is WriteProblem.NO_FOLDER
    monkeypatch.setattr(os, "access", lambda path, mode: False)
    assert not_written(tmp_path / "a.fishbowl", error).problem is WriteProblem.READ_ONLY


def test_a_file_that_no_memory_holds_is_too_big() -> None:
    found = refusal(Path("a.fishbowl"), MemoryError())
    assert isinstance(found, FileRefused)
    assert found.problem is FileProblem.TOO_BIG
