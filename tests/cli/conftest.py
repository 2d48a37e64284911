"""Runs commands in a folder of their own and holds every one against what all of them promise."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from fishbowl_app import cli, words
from fishbowl_app.model.session import Session
from fishbowl_app.model.snapshot import Snapshot


@dataclass(frozen=True)
class Done:
    """What a command said, and how it ended."""

    status: int
    out: str
    err: str


Run = Callable[..., Done]


def content(folder: Path) -> dict[str, object]:
    """Return what is in a folder: sessions as their rows, for who has one open is no content."""
    return {path.name: _rows(path) or path.read_bytes() for path in folder.iterdir() if path.is_file()}


def _rows(path: Path) -> object:
    """Return all rows of a session file but who opened it last, None for any other or damaged file."""
    if not path.read_bytes().startswith(b"SQLite"):
        return None
    connection = sqlite3.connect(path)
    try:
        names = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        return {name: list(connection.execute(f'SELECT * FROM "{name}"')) for name in names if name != "opening"}
    except sqlite3.DatabaseError:
        return None
    finally:
        connection.close()


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Work in an empty folder, in English, without a screen."""
    made = tmp_path / "work"
    made.mkdir()
    monkeypatch.chdir(made)
    monkeypatch.setenv("LC_ALL", "C")
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    yield made
    words.use_language("en")


@pytest.fixture
def run(folder: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Return a function that runs a command; one that fails says why in a sentence and leaves all as it was."""

    def act(*arguments: object) -> Done:
        before = content(folder)
        capsys.readouterr()
        status = cli.run([str(argument) for argument in arguments])
        said = capsys.readouterr()
        done = Done(status, said.out, said.err)
        assert "Traceback" not in done.err
        if status == 1:
            assert len(done.err.splitlines()) == 1, done.err
            assert done.err.rstrip().endswith((".", "?", "--help"))
        if status:
            assert content(folder) == before
        return done

    return act


@pytest.fixture
def session(run: Run, folder: Path) -> Path:
    """Make an empty session file."""
    assert run("new", "s.fishbowl").status == 0
    return folder / "s.fishbowl"


def read(path: Path) -> Snapshot:
    """Return what a session file holds."""
    session = Session.open(path)
    session.close()
    return session.snapshot
