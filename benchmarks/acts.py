"""One act with redraw in the real window with 300 people and 1,500 notes, and the start of the window.

    python3 dev.py tool benchmarks.acts [--acts 60]

Prints medians in milliseconds, beside what the same commit costs without a window in the same run; then the acts
of open space, with 24 topics, among 120 people and among 300 with 1,500 notes.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(ROOT))

from benchmarks.acts_open_space import PAGES, afternoon, page_acts  # noqa: E402
from fishbowl_app.imports.notes import NoteRow, NoteStatus  # noqa: E402
from fishbowl_app.imports.people import PersonImport  # noqa: E402
from fishbowl_app.model.entities import Kind  # noqa: E402
from fishbowl_app.model.ops.agenda import add_activity  # noqa: E402
from fishbowl_app.model.ops.notes import add_note, import_notes  # noqa: E402
from fishbowl_app.model.ops.people import import_people  # noqa: E402
from fishbowl_app.model.ops.queue import join_queue, leave_queue  # noqa: E402
from fishbowl_app.model.ops.seating import leave, sit_down, toggle_speaking  # noqa: E402
from fishbowl_app.model.ops.time import start_activity  # noqa: E402
from fishbowl_app.model.session import Session  # noqa: E402

PEOPLE, NOTES = 300, 1_500
EMPTY = "from PySide6.QtWidgets import QApplication; QApplication([])"
GROUPS = ("Tenants", "Officers", "Councillors")


def big_session(path: Path) -> Session:
    """Return a session of 300 people and 1,500 notes with a round running."""
    session = Session.create(path, title="A full hall")
    names = (
        PersonImport(f"Person{n} Of{n % 17}", GROUPS[n % 3], f"Role {n % 9}", "", None) for n in range(PEOPLE)
    )
    import_people(session, names)
    first = add_activity(session, Kind.ROUND, "Round 1", 1200, question="What holds us back?")
    notes = (
        NoteRow(
            n,
            NoteStatus.READY,
            f"Note {n}: something that was said in the hall",
            role=f"Role {n % 9}",
            group_name=GROUPS[n % 3],
            activity_id=first.id,
        )
        for n in range(NOTES)
    )
    import_notes(session, notes, "made up")
    start_activity(session, first.id)
    return session


def acts(session: Session, number: int, done: Callable[[], None]) -> dict[str, list[float]]:
    """Run acts of a live round and return how long each took, redraw included, in milliseconds."""
    people = sorted(session.snapshot.participants)
    took: dict[str, list[float]] = {"sits down": [], "speaks": [], "leaves": [], "waits": [], "note": []}

    def timed(name: str, act: Callable[[], object]) -> None:
        began = time.perf_counter()
        act()
        done()
        took[name].append((time.perf_counter() - began) * 1000)

    for turn in range(number):
        who, other = people[turn % PEOPLE], people[(turn + 7) % PEOPLE]
        timed("sits down", lambda who=who: sit_down(session, who))
        chair = session.snapshot.chair_of(who)
        timed("speaks", lambda chair=chair: toggle_speaking(session, chair))
        timed("waits", lambda other=other: join_queue(session, other))
        leave_queue(session, session.snapshot.waiting_of(other).id)
        timed("note", lambda turn=turn: add_note(session, f"Live note {turn}"))
        timed("leaves", lambda chair=chair: leave(session, chair))
    return took


def show(title: str, took: dict[str, list[float]]) -> dict[str, float]:
    """Print medians and the slowest twentieth."""
    print(f"\n{title}")
    medians = {}
    for name, values in took.items():
        values.sort()
        medians[name] = statistics.median(values)
        print(f"  {name:12} median {medians[name]:6.1f} ms   95th {values[int(len(values) * 0.95)]:6.1f} ms")
    return medians


def in_window(folder: Path, number: int) -> None:
    """Measure each room with its redraw."""
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication

    from fishbowl_app.app import make_application
    from fishbowl_app.ui.main_window import MainWindow
    from fishbowl_app.ui.rooms import ROOMS
    from fishbowl_app.ui.settings import Settings

    app, _ = make_application()
    window = MainWindow(Settings(QSettings(str(folder / "s.ini"), QSettings.Format.IniFormat)))
    window.resize(1366, 768)
    window.show()
    window.sessions.take(big_session(folder / "window.fishbowl"))

    def painted() -> None:
        QApplication.sendPostedEvents()
        app.processEvents()

    for spec in ROOMS:
        window.workspace.go_to(spec.name)
        painted()
        show(f"in the window, room {spec.name}", acts(window.sessions.session, number, painted))
    for people, notes in ((120, 0), (PEOPLE, NOTES)):
        window.sessions.take(afternoon(folder / f"afternoon-{people}.fishbowl", people, notes))
        window.workspace.go_to("openspace")
        for page in PAGES:
            window.actions_table[page].trigger()
            painted()
            took = page_acts(window.sessions.session, page, number, painted)
            show(f"open space of {people} people, {page}, CPU time", took)
    window.close()


def start_times(folder: Path, runs: int = 5) -> None:
    """Measure a new process from its start to the first paint of the sample session."""
    code = (
        "import time, sys; from pathlib import Path; from PySide6.QtCore import QSettings;"
        "from fishbowl_app.app import make_application; app, settings = make_application();"
        "from fishbowl_app.ui.main_window import MainWindow; w = MainWindow(settings);"
        "w.resize(1366, 768); w.show(); w.sessions.open(Path(sys.argv[1]));"
        "app.processEvents(); w.grab(); print('painted')"
    )
    from fishbowl_app.sample import make_sample

    sample = folder / "sample.fishbowl"
    make_sample(sample).close()
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "FISHBOWL_HOME": str(folder / "home")}
    took = []
    for _ in range(runs):
        began = time.perf_counter()
        subprocess.run([sys.executable, "-c", code, str(sample)], check=True, env=environment, capture_output=True)
        took.append(time.perf_counter() - began)
    peer = []
    for _ in range(runs):
        began = time.perf_counter()
        subprocess.run(
            [sys.executable, "-c", "from PySide6.QtWidgets import QApplication; QApplication([])"], check=True
        )
        peer.append(time.perf_counter() - began)
    own, bare = statistics.median(took), statistics.median(peer)
    beside = f"{own / bare:.1f} times an empty Qt program, {bare:.2f} s"
    print(f"\nstart to first paint of the sample: {own:.2f} s ({beside})")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--acts", type=int, default=40)
    number = parser.parse_args().acts
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        os.environ["FISHBOWL_HOME"] = str(folder / "home")
        session = big_session(folder / "bare.fishbowl")
        show("without a window", acts(session, number, lambda: None))
        session.close()
        in_window(folder, number)
        start_times(folder)


if __name__ == "__main__":
    main()
