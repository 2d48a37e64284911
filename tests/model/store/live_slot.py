"""Eight breakouts in a process of its own, to be killed at any moment. Says after each act what is safe now."""

from __future__ import annotations

import random
from multiprocessing.connection import Connection
from pathlib import Path

from fishbowl_app.model.entities import Kind
from fishbowl_app.model.ops import agenda, convergence, notes, reports, spaces, time, topics
from fishbowl_app.model.session import Session
from tests.model.store.live_round import LENGTH_S, Apart, LaterClock, Said, digest

BREAKOUTS = 8
ACTS = 40  # before it may be killed, at most


def prepare(path: Path) -> Said:
    """Make a session with a slot that runs, and in it eight breakouts."""
    clock = LaterClock()
    session = Session.create(path, title="Live", clock=clock)
    slot = agenda.add_activity(session, Kind.SLOT, "Slot", LENGTH_S)
    for number in range(BREAKOUTS):
        spaces.add_space(session, f"Space {number}")
        topics.add_topic(session, f"Topic {number}")
    convergence.add_option(session, "Damp")
    time.start_activity(session, slot.id)
    began = Apart(LENGTH_S, clock.now().boot_s)
    clocks = dict.fromkeys((slot.id, *session.snapshot.topics), began)
    said = Said(len(session.history), digest(session.snapshot), clocks)
    session.close()
    return said


def play(path: str, seed: int, said: Said, later_s: float, pipe: Connection) -> None:
    """Go on with the slot where it was, for ever, and send a Said after each act."""
    clock, rng = LaterClock(later_s), random.Random(seed)
    session = Session.open(Path(path), clock=clock)
    slot, clocks = session.snapshot.slots[0].id, dict(said.clocks)
    while True:
        now, one = clock.now().boot_s, rng.choice(list(session.snapshot.topics))
        chance = rng.random()
        if chance < 0.15:
            time.add_time(session, one, 60)
            clocks[one] = clocks[one].longer(60)
        elif chance < 0.4:
            (time.resume if clocks[one].since_s is None else time.pause)(session, one)
            clocks[one] = clocks[one].turned(now)
        elif chance < 0.5:
            time.add_time_to_all(session, slot, 60)
            clocks = {owner_id: apart.longer(60) for owner_id, apart in clocks.items()}
        elif chance < 0.7:
            reports.edit_report(session, one, came=rng.randint(0, 40), summary=f"Said at {now}")
        elif chance < 0.8:
            convergence.count_dots(session, next(iter(session.snapshot.options)), rng.randint(0, 40))
        else:
            notes.add_note(session, f"Written at {now}", topic_id=one)
        pipe.send(Said(len(session.history), digest(session.snapshot), clocks))
