"""An older file that is killed, or finds the disk full, while it moves: old or new, never between."""

from __future__ import annotations

import random
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from fishbowl_app.model.session import Session
from fishbowl_app.model.store.guard import own_schema, schema_of
from fishbowl_app.model.store.migrations import declared_at
from fishbowl_app.model.store.tables import SCHEMA_VERSION
from fishbowl_app.model.store.versions import MIGRATIONS
from tests.faults.disk.forks import Forks
from tests.faults.tally import FULL, Tally, trials
from tests.model.store.live_round import digest

SAMPLES = Path(__file__).parents[1] / "files"
VERSIONS = range(1, SCHEMA_VERSION)
LONGEST_S = 1.0  # to say that the disk is full


@pytest.fixture(scope="module")
def forks(memory: Path) -> Iterator[Forks]:
    made = Forks(memory)
    yield made
    made.close()


def held(path: Path) -> tuple[int, str]:
    """Open a session and return how many steps it has, and what they made."""
    session = Session.open(path)
    found = len(session.history), digest(session.snapshot)
    session.close()
    return found


def state(path: Path) -> int:
    """Return the version of a file that is whole and declares what that version does, 0 for any other.

    What lies beside is played back, on a copy.
    """
    place = path.parent / "looked at"
    place.mkdir()
    for source in path.parent.glob(f"{path.name}*"):
        shutil.copyfile(source, place / source.name)
    with closing(sqlite3.connect(place / path.name)) as raw:
        whole = raw.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        whole = whole and not raw.execute("PRAGMA foreign_key_check").fetchall()
        version: int = raw.execute("PRAGMA user_version").fetchone()[0]
        declared = declared_at(version, SCHEMA_VERSION, MIGRATIONS, own_schema())
        whole = whole and schema_of(raw) == declared
    shutil.rmtree(place)
    return version if whole else 0


class Day:
    """An older file in a folder of its own."""

    def __init__(self, forks: Forks, version: int) -> None:
        self.version = version
        folder = forks.root / str(len(list(forks.root.iterdir())))
        folder.mkdir()
        self.path = Path(shutil.copyfile(SAMPLES / f"schema-{version}.fishbowl", folder / "day.fishbowl"))
        self.copy = folder / f"day (version {version}).fishbowl"

    def look(self, tally: Tally, expected: tuple[int, str]) -> None:
        """Count what is between versions, and what is lost or left over once it is opened again."""
        tally.tried += 1
        found = state(self.path)
        tally.half += found not in (self.version, SCHEMA_VERSION)
        tally.wrong += found == SCHEMA_VERSION and not self.copy.exists()
        tally.corrupt += self.copy.exists() and state(self.copy) != self.version
        with tally.timed():
            after = held(self.path)
        tally.lost += after != expected
        tally.corrupt += state(self.copy) != self.version
        names = {item.name for item in self.path.parent.iterdir()}
        if names != {self.path.name, self.copy.name}:
            tally.wrong += 1
            tally.remark(f"left over: {', '.join(sorted(names - {self.path.name, self.copy.name}))}")
        shutil.rmtree(self.path.parent)


def moved(forks: Forks, version: int) -> tuple[tuple[int, str], int]:
    """Move a file with nothing in the way; return what it holds then, and how many calls that took."""
    day = Day(forks, version)
    outcome = forks.run("open_session", day.path)
    assert outcome.value[0] == ""
    return held(day.path), outcome.calls


@pytest.mark.parametrize("version", VERSIONS)
def test_a_file_killed_while_it_moves_is_old_or_new(forks: Forks, version: int, tally: Tally) -> None:
    tally.fault = f"kill -9 while version {version} moves to {SCHEMA_VERSION}"
    expected, calls = moved(forks, version)
    chance = random.Random(version)
    for _ in range(trials(6, 80)):
        day = Day(forks, version)
        assert forks.run("open_session", day.path, KILL_AT=chance.randint(1, calls)).code == -9
        day.look(tally, expected)


@pytest.mark.parametrize("version", VERSIONS)
def test_a_file_that_finds_the_disk_full_while_it_moves_is_old_or_new(
    forks: Forks, version: int, tally: Tally
) -> None:
    tally.fault = f"disk full while version {version} moves to {SCHEMA_VERSION}"
    expected, calls = moved(forks, version)
    for call in range(1, calls, 1 if FULL else calls // 4):
        day = Day(forks, version)
        said, took_s = forks.run("open_session", day.path, FULL_AT=call).value
        tally.wrong += said not in ("NotWritten disk_full", "") or took_s > LONGEST_S
        tally.remark(said)
        day.look(tally, expected)
