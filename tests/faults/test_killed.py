"""Killed at any moment of a live round, or of eight breakouts: nothing acknowledged is lost, clocks are right."""

from __future__ import annotations

import dataclasses
import multiprocessing
import random
import signal
import sys
import time
from multiprocessing.connection import Connection
from multiprocessing.context import BaseContext
from pathlib import Path
from types import ModuleType

import pytest

from fishbowl_app.model.changes import Way
from fishbowl_app.model.rules.timebox import remaining
from fishbowl_app.model.session import Session
from tests.faults.tally import Tally, trials
from tests.model.store import live_large, live_round, live_slot
from tests.model.store.live_round import LaterClock, Said, digest

OFF_S = 1.0  # in all; a busy machine may stop the child between two looks at the clock
LONGEST_S = 2.0  # to open again


@pytest.fixture(scope="module")
def processes() -> BaseContext:
    """Return what starts processes: where it can, from one that has imported everything already."""
    if sys.platform == "win32":
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.model.store.live_slot", "tests.model.store.live_large"])
    return context


def play_and_kill(
    processes: BaseContext, live: ModuleType, path: Path, rng: random.Random, said: Said, later_s: float
) -> list[Said]:
    """Let a session go on in another process and kill it at some moment; return all that it said was safe."""
    ours, theirs = processes.Pipe(duplex=False)
    asked = (str(path), rng.randint(0, 10**9), said, later_s, theirs)
    child = processes.Process(target=live.play, args=asked)  # type: ignore[attr-defined]
    child.start()
    theirs.close()
    heard = [ours.recv() for _ in range(rng.randint(1, live.ACTS))]
    until = time.perf_counter() + rng.uniform(0, 0.01)
    while time.perf_counter() < until:
        pass  # a wait as fine as this cannot be slept
    child.kill()
    child.join()
    assert child.exitcode == (-signal.SIGKILL if sys.platform != "win32" else child.exitcode)
    return heard + _rest(ours)


def _rest(pipe: Connection) -> list[Said]:
    """Return what arrived before the end."""
    heard: list[Said] = []
    try:
        while True:
            heard.append(pipe.recv())
    except EOFError:
        pipe.close()
        return heard


def check(path: Path, said: Said, clock: LaterClock, tally: Tally) -> Said:
    """Count what of all that was said is missing, or came after it and is not whole; return what to go on from."""
    with tally.timed():
        session = Session.open(path, clock=clock)
    more = len(session.history) - said.steps
    tally.lost += max(-more, 0)
    tally.half += more > 1
    if more == 1:
        # Committed, and killed before it could say so: taking it back gives just what was said.
        back = session.redo if session.history[-1].way is Way.UNDO else session.undo
        tally.half += back().kept != 0
    tally.half += digest(session.snapshot) != said.digest
    now = clock.now()
    for owner_id, apart in said.clocks.items():
        left = remaining(session.snapshot.timebox_of(owner_id), now)
        tally.wrong += left != pytest.approx(apart.left(now.boot_s), abs=OFF_S)
    steps = len(session.history)
    session.close()
    return dataclasses.replace(said, steps=steps)


@pytest.mark.parametrize(
    ("live", "kills"),
    [(live_round, trials(6, 80)), (live_slot, trials(4, 60)), (live_large, trials(4, 60))],
    ids=["live round", "live slot", "large steps"],
)
def test_nothing_said_to_be_safe_is_lost_in_many_kills(
    processes: BaseContext, folder: Path, live: ModuleType, kills: int, tally: Tally
) -> None:
    tally.fault = f"kill -9: {live.__name__.rpartition('.')[2].replace('_', ' ')}"
    path = folder / "live.fishbowl"
    said, rng, later = live.prepare(path), random.Random(20), 0.0
    for _ in range(kills):
        heard = play_and_kill(processes, live, path, rng, said, later)
        tally.tried += 1
        tally.acknowledged += len(heard)
        later += rng.uniform(1, 480)  # so long nothing ran, the computer asleep
        said = check(path, heard[-1], LaterClock(later), tally)
    assert tally.slowest_s < LONGEST_S
