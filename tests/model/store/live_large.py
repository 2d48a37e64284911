"""Large steps in a process of its own, to be killed at any moment: each touches hundreds of rows, or none."""

from __future__ import annotations

import random
from multiprocessing.connection import Connection
from pathlib import Path

from fishbowl_app.model.ops import notes
from fishbowl_app.model.session import Session
from tests.model.random_ops import ImportedNote
from tests.model.store.live_round import LaterClock, Said, digest

MOST = 2000  # notes; beyond that most are deleted again
ACTS = 6  # before it may be killed, at most


def prepare(path: Path) -> Said:
    """Make a session with some notes."""
    session = Session.create(path, title="Large", clock=LaterClock())
    notes.import_notes(session, many(random.Random(1)), "notes.csv")
    said = Said(len(session.history), digest(session.snapshot), {})
    session.close()
    return said


def play(path: str, seed: int, said: Said, later_s: float, pipe: Connection) -> None:
    """Bring notes in and delete them again, for ever, and send a Said after each act."""
    rng = random.Random(seed)
    session = Session.open(Path(path), clock=LaterClock(later_s))
    while True:
        there = sorted(session.snapshot.notes)
        if session.undo_op and rng.random() < 0.3:
            session.undo()
        elif len(there) > MOST or (there and rng.random() < 0.4):
            notes.delete_notes(session, rng.sample(there, len(there) * 2 // 3))
        else:
            notes.import_notes(session, many(rng), "notes.csv")
        pipe.send(Said(len(session.history), digest(session.snapshot), {}))


def many(rng: random.Random, count: int = 300) -> list[ImportedNote]:
    """Return notes as an import brings them."""
    return [_imported(number, " ".join(["damp"] * rng.randint(1, 50))) for number in range(count)]


def _imported(number: int, text: str) -> ImportedNote:
    return ImportedNote(text, "", "", None, None, None, None, 0, "", "", False, None, None, "", number, None)
