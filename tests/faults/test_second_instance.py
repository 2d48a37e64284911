"""Two instances on one session: the second is told who has it and since when, and may look at it meanwhile."""

from __future__ import annotations

import json
import os
import platform
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from fishbowl_app.model.errors import FileInUse, OnlyViewed
from fishbowl_app.model.ops import notes
from fishbowl_app.model.session import Session
from tests.faults.tally import Tally, trials
from tests.model.store.elsewhere import ROOT
from tests.model.store.live_round import digest

WRITER = """
import json, sys
from pathlib import Path
from fishbowl_app.model.ops import notes
from fishbowl_app.model.session import Session
from tests.model.store.live_round import digest
session = Session.create(Path(sys.argv[1]), title="First")
while True:
    print(json.dumps([len(session.history), digest(session.snapshot)]), flush=True)
    if not sys.stdin.readline():
        break
    notes.add_note(session, "damp")
"""


@contextmanager
def first(path: Path) -> Iterator[subprocess.Popen[str]]:
    """Have a session open in another process, which writes a note for each line that it is sent."""
    command = [sys.executable, "-c", WRITER, str(path)]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as child:
        yield child
        child.kill()


def heard(child: subprocess.Popen[str]) -> tuple[int, str]:
    """Return what the first says to be saved."""
    assert child.stdout is not None
    steps, found = json.loads(child.stdout.readline())
    return steps, found


def ask(child: subprocess.Popen[str]) -> None:
    """Let the first write one note more."""
    assert child.stdin is not None
    child.stdin.write("\n")
    child.stdin.flush()


def is_told(path: Path, began: float, tally: Tally) -> None:
    """See that a second instance is refused at once, and told who has the session and since when."""
    tally.tried += 1
    with tally.timed(), pytest.raises(FileInUse) as caught:
        Session.open(path)
    known = caught.value.who == platform.node() and caught.value.since is not None
    tally.wrong += not known or not began <= (caught.value.since or 0) <= time.time()


def test_the_second_is_told_and_looks_on_while_the_first_writes(folder: Path, tally: Tally) -> None:
    tally.fault = "second instance: looks on while the first writes"
    path, began = folder / "day.fishbowl", time.time()
    with first(path) as child:
        held = dict([heard(child)])
        is_told(path, began, tally)
        for _ in range(trials(25, 400)):
            ask(child)  # writes while we look
            with tally.timed():
                session = Session.view(path)
            steps, found = heard(child)
            held[steps] = found
            tally.tried += 1
            seen = len(session.history)
            tally.half += held.get(seen) != digest(session.snapshot)
            tally.lost += seen < steps - 1
            session.close()
        tally.acknowledged = len(held)
        is_told(path, began, tally)


def test_a_view_changes_nothing(folder: Path, tally: Tally) -> None:
    tally.fault = "second instance: tries to change what it looks at"
    path = folder / "day.fishbowl"
    with first(path) as child:
        heard(child)
        ask(child)
        heard(child)
        session, before = Session.view(path), path.read_bytes()
        for act in (lambda: notes.add_note(session, "no"), session.undo):
            tally.tried += 1
            with pytest.raises(OnlyViewed):
                act()
        tally.wrong += path.read_bytes() != before
        session.close()


def test_a_killed_first_leaves_no_lock(folder: Path, tally: Tally) -> None:
    tally.fault = "second instance: the first was killed"
    for number in range(trials(3, 20)):
        path = folder / f"{number}.fishbowl"
        with first(path) as child:
            held = heard(child)
            ask(child)
            held = heard(child)
            ask(child)
            child.kill()
            child.wait()
            tally.tried += 1
            tally.acknowledged += held[0]
            with tally.timed():
                session = Session.open(path)
            tally.lost += len(session.history) < held[0]
            session.close()


@pytest.mark.skipif(sys.platform == "win32", reason="nothing is stopped there")
def test_a_first_that_is_frozen_still_holds_it(folder: Path, tally: Tally) -> None:
    tally.fault = "second instance: the first is frozen"
    path, began = folder / "day.fishbowl", time.time()
    with first(path) as child:
        held = heard(child)
        os.kill(child.pid, signal.SIGSTOP)
        is_told(path, began, tally)
        session = Session.view(path)
        tally.lost += len(session.history) < held[0]
        session.close()
        os.kill(child.pid, signal.SIGCONT)
        ask(child)
        tally.lost += heard(child)[0] <= held[0]
        tally.tried += 1
