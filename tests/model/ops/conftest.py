"""A session for the ops, which after every test is undone to its beginning and done again."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from fishbowl_app.model.changes import Origin, Way
from fishbowl_app.model.clock import FixedClock
from fishbowl_app.model.session import Session
from tests.model.ops.helpers import fill

MEMORY = Path("/dev/shm")  # how fast a disk is, is not what is tested here


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """Return an empty folder, in memory where the machine has one."""
    if not MEMORY.is_dir():
        yield tmp_path
        return
    made = Path(tempfile.mkdtemp(prefix="fishbowl-test-", dir=MEMORY))
    yield made
    shutil.rmtree(made)


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def empty(folder: Path, clock: FixedClock) -> Iterator[Session]:
    """Return a session with nothing in it."""
    made = Session.create(folder / "empty.fishbowl", clock=clock)
    yield made
    made.close()


@pytest.fixture
def session(folder: Path, clock: FixedClock) -> Iterator[Session]:
    """Return a session with six people in two groups and three rounds with feedback between them.

    When the test is over all it did is undone, and must leave nothing behind; then done again.
    """
    made = Session.create(folder / "test.fishbowl", title="Homes we can heat", clock=clock)
    fill(made)
    first, begun = made.snapshot, len(made.history)
    yield made
    check_undo(made, first, begun)
    made.close()


def check_undo(session: Session, first: object, begun: int) -> None:
    """Undo the steps after the first so many, compare, and do them again."""
    done = session.history[begun:]
    if not all(step.way is Way.DO and step.origin is Origin.OPERATOR for step in done):
        return  # a test that undoes by itself, or lets the clock act, which cannot be undone
    last = session.snapshot
    for _ in done:
        assert session.undo().kept == 0
    assert session.snapshot == first
    for _ in done:
        assert session.redo().kept == 0
    assert session.snapshot == last
