"""Killed at any moment of a live round, or of eight breakouts: nothing acknowledged is lost, clocks are right."""

from __future__ import annotations

import dataclasses
import multiprocessing
import os
import random
import signal
import sys
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.context import BaseContext
from pathlib import Path
from types import ModuleType

import pytest

from fishbowl_app.model.changes import Way
from fishbowl_app.model.rules.timebox import remaining
from fishbowl_app.model.session import Session
from fishbowl_app.model.store.rows import read_snapshot
from tests.model.store import live_round, live_slot
from tests.model.store.live_round import LaterClock, Said, digest

KILLS = int(os.environ.get("FISHBOWL_KILLS", "12"))  # more of them look harder and take longer
Play = Callable[[str, int, Said, float, Connection], None]
OFF_S = 1.0  # in all; a busy machine may stop the child between two looks at the clock


@pytest.fixture(scope="module")
def processes() -> BaseContext:
    """Return what starts processes: where it can, from one that has imported everything already."""
    if sys.platform == "win32":
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.model.store.live_slot"])
    return context


def play_and_kill(
    processes: BaseContext, play: Play, path: Path, rng: random.Random, said: Said, later_s: float
) -> Said:
    """Let a session go on in another process and kill it at some moment; return the last it said was safe."""
    ours, theirs = processes.Pipe(duplex=False)
    asked = (str(path), rng.randint(0, 10**9), said, later_s, theirs)
    child = processes.Process(target=play, args=asked)  # type: ignore[attr-defined]
    child.start()
    theirs.close()
    said = ours.recv()
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


def check(path: Path, said: Said, clock: LaterClock) -> Said:
    """See that all that was said is there, and that what came after is whole; return what to go on from."""
    session = Session.open(path, clock=clock)
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
    now = clock.now()
    for owner_id, apart in said.clocks.items():
        left = remaining(session.snapshot.timebox_of(owner_id), now)
        assert left == pytest.approx(apart.left(now.boot_s), abs=OFF_S)
    steps = len(session.history)
    session.close()
    return dataclasses.replace(said, steps=steps)


@pytest.mark.parametrize(("live", "kills"), [(live_round, KILLS), (live_slot, KILLS // 2)], ids=["round", "slot"])
def test_nothing_said_to_be_safe_is_lost_in_many_kills(
    processes: BaseContext, tmp_path: Path, live: ModuleType, kills: int
) -> None:
    path = tmp_path / "live.fishbowl"
    said, rng, later = live.prepare(path), random.Random(20), 0.0
    for _ in range(kills):
        said = play_and_kill(processes, live.play, path, rng, said, later)
        later += rng.uniform(1, 480)  # so long nothing ran, the computer asleep
        said = check(path, said, LaterClock(later))
