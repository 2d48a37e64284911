"""A live round in a process of its own, to be killed at any moment. Says after each act what is safe now."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

from fishbowl_app.model.changes import Op
from fishbowl_app.model.clock import boot_seconds
from fishbowl_app.model.entities import Kind, Presence
from fishbowl_app.model.errors import RuleBroken
from fishbowl_app.model.ops import agenda, notes, people, queue, seating, time
from fishbowl_app.model.rules.timebox import remaining
from fishbowl_app.model.session import Session
from fishbowl_app.model.snapshot import Snapshot

LENGTH_S = 1200
# Not taken back here, so that the clock kept apart stays simple.
_OF_THE_CLOCK = (None, Op.ADD_TIME, Op.PAUSE, Op.RESUME, Op.START_ACTIVITY)


@dataclass(frozen=True)
class Said:
    """What was acknowledged: so many steps, a session like this, and a clock kept apart from the file's."""

    steps: int
    digest: str
    left_s: float
    since_s: float | None  # by the boot clock; None while paused

    def left_now(self) -> float:
        """Return what should be left of the timebox now."""
        return self.left_s - (0 if self.since_s is None else boot_seconds() - self.since_s)


def prepare(path: Path) -> None:
    """Make a session with people and a round that runs."""
    session = Session.create(path, title="Live")
    for number in range(12):
        people.add_participant(session, name=f"Person {number}")
    held = agenda.add_activity(session, Kind.ROUND, "Round", LENGTH_S)
    time.start_activity(session, held.id)
    session.close()


def digest(snapshot: Snapshot) -> str:
    """Return what two snapshots share if they are equal, even in two processes."""
    rows = sorted(repr(row) for table in snapshot.tables.values() for row in table.values())
    return hashlib.sha256("\n".join(rows).encode()).hexdigest()


def play(path: str, seed: int, pipe: Connection) -> None:
    """Run the round for ever, and send a Said after each act."""
    session, rng = Session.open(Path(path)), random.Random(seed)
    live = session.snapshot.live
    assert live is not None
    timebox = session.snapshot.timebox_of(live.id)
    assert timebox is not None
    left = remaining(timebox, session.clock.now())
    since = None if timebox.running_since is None else boot_seconds()
    while True:
        before = boot_seconds()
        if rng.random() < 0.1:
            time.add_time(session, live.id, 60)
            left += 60
        elif rng.random() < 0.15:
            if since is None:
                time.resume(session, live.id)
                since = before
            else:
                time.pause(session, live.id)
                left, since = left - (before - since), None
        else:
            _act(session, rng)
        pipe.send(Said(len(session.history), digest(session.snapshot), left, since))


def _act(session: Session, rng: random.Random) -> None:
    who = rng.choice(list(session.snapshot.participants))
    deeds: list[Callable[[], object]] = [
        lambda: seating.sit_down(session, who),
        lambda: seating.sit_down(session, who),
        lambda: seating.leave(session, rng.randint(1, 5)),
        lambda: seating.toggle_speaking(session, rng.randint(1, 5)),
        lambda: queue.join_queue(session, who),
        lambda: notes.add_note(session, f"said by {who}", chair=rng.randint(1, 5)),
        lambda: people.mark_presence(session, [who], Presence.LEFT),
        lambda: seating.clear_circle(session),
    ]
    if session.undo_op not in _OF_THE_CLOCK:
        deeds.append(session.undo)
    with suppress(RuleBroken):
        rng.choice(deeds)()
