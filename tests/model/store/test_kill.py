"""Killed at any moment of a live round: nothing acknowledged is lost, and the clock is right."""

from __future__ import annotations

import multiprocessing
import random
import signal
import sys
import time
from multiprocessing.connection import Connection
from multiprocessing.context import BaseContext
from pathlib import Path

import pytest

from fishbowl_app.model.changes import Way
from fishbowl_app.model.clock import SystemClock
from fishbowl_app.model.rules.timebox import remaining
from fishbowl_app.model.session import Session
from fishbowl_app.model.store.rows import read_snapshot
from tests.model.store import live_round
from tests.model.store.live_round import Said, digest

KILLS = 40
OFF_S = 0.5  # a busy machine may stop the child between two looks at the clock


@pytest.fixture(scope="module")
def processes() -> BaseContext:
    """Return what starts processes: where it can, from one that has imported everything already."""
    if sys.platform == "win32":
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.model.store.live_round"])
    return context


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "live.fishbowl"
    live_round.prepare(made)
    return made


def play_and_kill(processes: BaseContext, path: Path, rng: random.Random) -> Said:
    """Let a round run in another process and kill it at some moment; return the last it said was safe."""
    ours, theirs = processes.Pipe(duplex=False)
    child = processes.Process(target=live_round.play, args=(str(path), rng.randint(0, 10**9), theirs))  # type: ignore[attr-defined]
    child.start()
    theirs.close()
    said: Said = ours.recv()
    for _ in range(rng.randint(0, 40)):
        said = ours.recv()
    until = time.perf_counter() + rng.uniform(0, 0.01)
    while time.perf_counter() < until:
        pass  # a wait as fine as this cannot be slept
    child.kill()
    child.join()
    assert child.exitcode == (-signal.SIGKILL if sys.platform != "win32" else child.exitcode)
    return _last(ours, said)


def _last(pipe: Connection, said: Said) -> Said:
    """Return the last that arrived before the end."""
    try:
        while True:
            said = pipe.recv()
    except EOFError:
        pipe.close()
        return said


def check(path: Path, said: Said) -> int:
    """See that all that was said is there, and that what came after is whole; return how many steps did."""
    session = Session.open(path)
    found = read_snapshot(session._file.connection)
    session._file.connection.rollback()
    assert found == session.snapshot
    more = len(session.history) - said.steps
    assert more in (0, 1)
    if more:
        # Committed, and killed before it could say so: taking it back gives just what was said.
        back = session.redo if session.history[-1].way is Way.UNDO else session.undo
        assert back().kept == 0
    assert digest(session.snapshot) == said.digest
    live = session.snapshot.live
    assert live is not None
    left = remaining(session.snapshot.timebox_of(live.id), SystemClock().now())
    assert left == pytest.approx(said.left_now(), abs=OFF_S)
    session.close()
    return more


def test_nothing_said_to_be_safe_is_lost_in_forty_kills(processes: BaseContext, path: Path) -> None:
    rng = random.Random(20)
    for _ in range(KILLS):
        said = play_and_kill(processes, path, rng)
        check(path, said)
