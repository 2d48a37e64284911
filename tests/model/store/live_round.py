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
from fishbowl_app.model.clock import Reading, SystemClock
from fishbowl_app.model.entities import Kind, Presence
from fishbowl_app.model.errors import RuleBroken
from fishbowl_app.model.ops import agenda, notes, people, queue, seating, time
from fishbowl_app.model.session import Session
from fishbowl_app.model.snapshot import Snapshot

LENGTH_S = 1200
ACTS = 40  # before it may be killed, at most
# Not taken back here, so that the clock kept apart stays simple.
_OF_THE_CLOCK = (None, Op.ADD_TIME, Op.PAUSE, Op.RESUME, Op.START_ACTIVITY)


@dataclass(frozen=True)
class LaterClock:
    """The clock of this computer, so many seconds later: time that passed while nothing ran."""

    later_s: float = 0.0

    def now(self) -> Reading:
        real = SystemClock().now()
        return Reading(real.utc + self.later_s, real.boot_s + self.later_s, real.boot_id, real.awake_s)


@dataclass(frozen=True)
class Apart:
    """A clock kept apart from the file's."""

    left_s: float
    since_s: float | None  # by the boot clock; None while paused

    def left(self, now: float) -> float:
        """Return what should be left of the timebox."""
        return self.left_s - (0 if self.since_s is None else now - self.since_s)

    def turned(self, now: float) -> Apart:
        """Return it paused, or going on."""
        return Apart(self.left(now), now if self.since_s is None else None)

    def longer(self, seconds: float) -> Apart:
        return Apart(self.left_s + seconds, self.since_s)


@dataclass(frozen=True)
class Said:
    """What was acknowledged: so many steps, a session like this, and clocks by the id of who has them."""

    steps: int
    digest: str
    clocks: dict[str, Apart]


def prepare(path: Path) -> Said:
    """Make a session with people and a round that runs."""
    clock = LaterClock()
    session = Session.create(path, title="Live", clock=clock)
    for number in range(12):
        people.add_participant(session, name=f"Person {number}")
    held = agenda.add_activity(session, Kind.ROUND, "Round", LENGTH_S)
    time.start_activity(session, held.id)
    clocks = {held.id: Apart(LENGTH_S, clock.now().boot_s)}
    said = Said(len(session.history), digest(session.snapshot), clocks)
    session.close()
    return said


def digest(snapshot: Snapshot) -> str:
    """Return what two snapshots share if they are equal, even in two processes."""
    rows = sorted(repr(row) for table in snapshot.tables.values() for row in table.values())
    return hashlib.sha256("\n".join(rows).encode()).hexdigest()


def play(path: str, seed: int, said: Said, later_s: float, pipe: Connection) -> None:
    """Go on with the round where it was, for ever, and send a Said after each act."""
    clock, rng = LaterClock(later_s), random.Random(seed)
    session = Session.open(Path(path), clock=clock)
    live = session.snapshot.live
    assert live is not None
    apart = said.clocks[live.id]
    while True:
        now = clock.now().boot_s
        if rng.random() < 0.1:
            time.add_time(session, live.id, 60)
            apart = apart.longer(60)
        elif rng.random() < 0.15:
            (time.resume if apart.since_s is None else time.pause)(session, live.id)
            apart = apart.turned(now)
        else:
            _act(session, rng)
        pipe.send(Said(len(session.history), digest(session.snapshot), {live.id: apart}))


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
