"""What the store costs: one act, undo, opening and copying, with 300 people and 1,500 notes, on this disk.

    python3 dev.py tool benchmarks.store [--acts 100] [--folder DIR]

Prints medians in milliseconds, and acts beside a bare SQLite commit of one row with the same settings in the
same run: that is what the disk asks for; the rest is ours.
"""

from __future__ import annotations

import argparse
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.acts import big_session  # noqa: E402
from fishbowl_app.model.entities import Presence  # noqa: E402
from fishbowl_app.model.ops.notes import add_note, delete_notes, edit_note  # noqa: E402
from fishbowl_app.model.ops.people import mark_presence  # noqa: E402
from fishbowl_app.model.ops.seating import leave, sit_down  # noqa: E402
from fishbowl_app.model.session import Session  # noqa: E402
from fishbowl_app.model.store.connect import connect  # noqa: E402


def timed(runs: int, act: Callable[[int], object]) -> list[float]:
    """Return how long an act took each time, in milliseconds."""
    took = []
    for number in range(runs):
        began = time.perf_counter()
        act(number)
        took.append((time.perf_counter() - began) * 1000)
    return sorted(took)


def show(name: str, took: list[float], bare: float | None = None) -> None:
    """Print one line of the table."""
    median, slow = statistics.median(took), took[int(len(took) * 0.95)]
    ratio = "" if bare is None else f"{median / bare:8.1f}"
    print(f"{name:34} {median:9.2f} {slow:9.2f} {ratio}")


def bare_commits(folder: Path, runs: int) -> list[float]:
    """Return what commits of one row cost without us."""
    path = folder / "bare.db"
    path.touch()
    raw, engine = connect(path, "rw")
    raw.execute("CREATE TABLE t (a TEXT)")
    took = timed(runs, lambda number: raw.execute("INSERT INTO t VALUES (?)", ("x" * 200,)))
    engine.dispose()
    raw.close()
    return took


def acts(session: Session, runs: int, bare: float) -> None:
    """Measure what a person does while a round runs."""
    people = sorted(session.snapshot.participants)
    note = add_note(session, "to be changed")
    show("add a note", timed(runs, lambda n: add_note(session, f"Live note {n}")), bare)
    show("edit a note", timed(runs, lambda n: edit_note(session, note.id, text=f"changed {n}")), bare)
    show("undo", timed(runs, lambda n: session.undo()), bare)
    show("redo", timed(runs, lambda n: session.redo()), bare)
    sat = []
    for number in range(runs):
        sat += timed(1, lambda n, who=people[number]: sit_down(session, who))
        leave(session, 1)
    show("sit down", sorted(sat), bare)
    everybody = [Presence.PRESENT, Presence.EXPECTED]
    show("mark 300 people", timed(9, lambda n: mark_presence(session, people, everybody[n % 2])), bare)
    notes = list(session.snapshot.notes)
    show("delete 1,500 notes", timed(1, lambda n: delete_notes(session, notes[:1500])), bare)
    show("undo that", timed(1, lambda n: session.undo()), bare)


def files(session: Session, folder: Path) -> None:
    """Measure opening and copying."""
    path, size, steps = session.path, session.path.stat().st_size, len(session.history)
    show("save a copy", timed(9, lambda n: session.save_copy(folder / "copy.fishbowl")))
    session.close()
    show("open and close", timed(9, lambda n: Session.open(path).close()))
    show("make a new session", timed(9, lambda n: Session.create(folder / f"new-{n}.fishbowl").close()))
    print(f"\nthe file: {size / 1e6:.1f} MB, {steps} steps; SQLite {sqlite3.sqlite_version}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--acts", type=int, default=100)
    parser.add_argument("--folder", type=Path, help="where to measure; a folder for temporary files otherwise")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=asked.folder) as made:
        folder = Path(made)
        print(f"{'':34} {'median ms':>9} {'95th ms':>9} {'times bare':>10}")
        took = bare_commits(folder, asked.acts)
        bare = statistics.median(took)
        show("a bare commit of one row", took, bare)
        session = big_session(folder / "big.fishbowl")
        acts(session, asked.acts, bare)
        files(session, folder)


if __name__ == "__main__":
    main()
