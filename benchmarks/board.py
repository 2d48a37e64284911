"""The painted board with 2,000 notes: how long it takes to open, and how long a frame takes while it is used.

    python3 dev.py tool benchmarks.board [--notes 2000] [--frames 60]

Draws in software, without a screen, at 1920 by 1080. Times are CPU milliseconds of the window's process, so that
what is measured is work, not what else the computer does meanwhile. The last frames are drawn while the worker
process suggests themes for the same notes. As a peer, the same notes as items that paint themselves, which is the
usual way to fill a scene.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random

ROOT = Path(__file__).resolve().parent.parent
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QEvent, QEventLoop, QObject, QPoint, QPointF, QRectF, QSettings, Qt  # noqa: E402
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter  # noqa: E402
from PySide6.QtWidgets import QApplication, QGraphicsItem, QGraphicsScene, QGraphicsView, QWidget  # noqa: E402

from fishbowl_app.app import make_application  # noqa: E402
from fishbowl_app.model.entities import Colour  # noqa: E402
from fishbowl_app.model.ops.board import colour_notes  # noqa: E402
from fishbowl_app.model.ops.notes import add_notes  # noqa: E402
from fishbowl_app.model.ops.themes import add_theme, place_notes  # noqa: E402
from fishbowl_app.model.rules.board_layout import NOTE_HEIGHT, NOTE_WIDTH  # noqa: E402
from fishbowl_app.model.session import Session  # noqa: E402
from fishbowl_app.model.themes.asked import FREE, Asked  # noqa: E402
from fishbowl_app.theme_jobs import SuggestJob, work  # noqa: E402
from fishbowl_app.ui.actions import Actions  # noqa: E402
from fishbowl_app.ui.board.wall.scene.view import BoardView  # noqa: E402
from fishbowl_app.ui.bridge import SessionBridge  # noqa: E402
from fishbowl_app.ui.commands import all_commands  # noqa: E402
from fishbowl_app.ui.desk import Desk  # noqa: E402
from fishbowl_app.ui.proposals import Proposals  # noqa: E402
from fishbowl_app.ui.settings import Settings  # noqa: E402
from fishbowl_app.ui.sound import Chime  # noqa: E402
from fishbowl_app.ui.theme import font_of, theme  # noqa: E402
from fishbowl_app.ui.ticker import Ticker  # noqa: E402
from fishbowl_app.worker import Worker  # noqa: E402

THEMES, CARRIED, ALONE = 12, 50, 200
OPEN_MS, FRAME_MS, LONGEST_MS = 1500.0, 33.0, 50.0
PATIENCE_S = 0.2  # a frame that shows nothing new is not painted
SAID = """people need a quiet place to think before the next round starts because ideas come late and walls are
damp in winter nobody rings back letters are hard to read buses stop at six bins stand in the lane"""
WORDS = tuple(SAID.split())
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def full_board(path: Path, count: int) -> Session:
    """Return a session of so many notes in twelve themes, 200 of them alone."""
    session, draw = Session.create(path, title="A full board"), Random(12)
    add_notes(session, (" ".join(draw.choices(WORDS, k=draw.randint(3, 24))) for _ in range(count)))
    ids = [note.id for note in session.snapshot.note_list]
    for number, colour in enumerate(Colour):
        colour_notes(session, ids[number :: len(Colour)], colour)
    placed = ids[ALONE:]
    for number in range(THEMES):
        add_theme(session, placed[number::THEMES], name=f"Theme of {WORDS[number]}")
    return session


def desk_of(session: Session, window: QWidget, folder: Path) -> Desk:
    """Return what a room is given."""
    settings = Settings(QSettings(str(folder / "s.ini"), QSettings.Format.IniFormat))
    bridge = SessionBridge(session)
    actions, proposals = Actions(all_commands(), window), Proposals(bridge, window)
    return Desk(bridge, Ticker(session.clock, window), actions, settings, Chime(settings), proposals)


class Camera(QObject):
    """Makes frames of a view and prints how long they take."""

    def __init__(self, view: QGraphicsView, count: int) -> None:
        super().__init__(view)
        self.view, self.count = view, count
        self._painted = 0
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self._painted += event.type() == QEvent.Type.Paint
        return False

    def frame(self, act: Callable[[], object]) -> float:
        """Return the CPU time of an act with its redraw. Qt waits a little with that, to join several acts."""
        before, began, until = self._painted, time.process_time(), time.monotonic() + PATIENCE_S
        act()
        while self._painted == before and self.view.isVisible() and time.monotonic() < until:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
        return 1000 * (time.process_time() - began)

    def settled(self) -> float:
        """Return the CPU time until every picture in view is drawn."""
        began, before = time.process_time(), -1
        while self._painted != before:
            before = self._painted
            for _ in range(8):
                QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
                time.sleep(0.003)
        return 1000 * (time.process_time() - began)

    def frames(self, title: str, change: Callable[[int], object]) -> list[float]:
        """Make frames, print how long they take, and return it."""
        took = sorted(self.frame(lambda number=number: change(number)) for number in range(self.count))
        median, late = statistics.median(took), took[int(self.count * 0.95)]
        print(f"  {title:34} median {median:6.1f} ms   95th {late:6.1f} ms   longest {took[-1]:6.1f} ms")
        return took


@contextmanager
def carrying(view: BoardView, ids: list[str]) -> Iterator[Callable[[int], None]]:
    """Take hold of notes and give what carries them on by a frame; Esc puts them back at the end."""
    view.select(ids)
    view.centerOn(view.contents.notes[ids[0]])
    start = view.mapFromScene(view.contents.notes[ids[0]].sceneBoundingRect().center())
    send(view, QEvent.Type.MouseButtonPress, start)
    yield lambda number: send(view, QEvent.Type.MouseMove, start + QPoint(20 + 4 * number % 300, 10 + number % 90))
    QApplication.sendEvent(view, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, NONE))
    send(view, QEvent.Type.MouseButtonRelease, start)


def send(view: BoardView, kind: QEvent.Type, place: QPoint) -> None:
    """Have the view get an event of the mouse."""
    area, there = view.viewport(), QPointF(place)
    held = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseButtonRelease else LEFT
    QApplication.sendEvent(area, QMouseEvent(kind, there, area.mapToGlobal(there), LEFT, held, NONE))


def to_and_fro(view: BoardView) -> Callable[[int], None]:
    """Return what zooms a little out and in again by turns."""
    middle = view.viewport().rect().center()
    return lambda number: view.zoom_by(1.02 if number % 2 else 1 / 1.02, middle)


def used(view: BoardView, camera: Camera, session: Session) -> list[float]:
    """Print frames of everything one does with a board, and return those that have a target."""
    ids = [note.id for note in session.snapshot.top_notes][:CARRIED]
    bar, middle = view.horizontalScrollBar(), view.viewport().rect().center()
    view.fit()
    camera.settled()
    took = camera.frames("zooming, all in view", to_and_fro(view))
    with carrying(view, ids) as carry:
        took += camera.frames(f"carrying {CARRIED} notes, all in view", carry)
    view.fit()
    view.toggle_overview()
    camera.settled()
    took += camera.frames("panning at 100 %", lambda _: bar.setValue(bar.value() + 23))
    with carrying(view, ids) as carry:
        took += camera.frames(f"carrying {CARRIED} notes at 100 %", carry)
    took += camera.frames("zooming from near to far", lambda _: view.zoom_by(0.97, middle))
    return took


def acts(view: BoardView, camera: Camera, session: Session) -> None:
    """Print how long acts take with their redraw, and without."""
    ids = iter([note.id for note in session.snapshot.alone])
    themes = [theme.id for theme in session.snapshot.theme_list]

    def place(number: int) -> None:
        place_notes(session, [next(ids)], themes[number % THEMES])
        view.settle()

    camera.count = min(camera.count, ALONE // 2 - 1)
    view.fit()
    view.hide()
    bare = camera.frames("one note to a theme, no redraw", place)
    view.show()
    camera.settled()
    drawn = camera.frames("one note to a theme", place)
    print(f"  {statistics.median(drawn) / statistics.median(bare):.1f} times the act without redraw")


def beside_the_worker(view: BoardView, camera: Camera, session: Session) -> list[float]:
    """Print frames while themes are suggested elsewhere, and return them."""
    texts = tuple(note.text for note in session.snapshot.note_list)
    worker = Worker(work)
    job = worker.start(SuggestJob(Asked(texts, ("en",) * len(texts), (FREE,) * len(texts))))
    zoom = to_and_fro(view)

    def frame(number: int) -> None:
        job.events()  # as the window asks now and then
        zoom(number)

    took = camera.frames("zooming while themes are suggested", frame)
    print(f"  the worker was {'still' if job.running else 'no more'} at work after that")
    worker.close()
    return took


class PaintsItself(QGraphicsItem):
    """A note the usual way."""

    def __init__(self, words: str, colour: str) -> None:
        super().__init__()
        self._words, self._kind = words, theme().note(colour)

    def boundingRect(self) -> QRectF:
        return QRectF(0, 0, NOTE_WIDTH, NOTE_HEIGHT)

    def paint(self, painter: QPainter, option: object, widget: QWidget | None = None) -> None:
        painter.fillRect(self.boundingRect(), self._kind.fill)
        painter.setFont(font_of(13))
        painter.setPen(self._kind.text)
        painter.drawText(self.boundingRect().adjusted(8, 8, -8, -8), Qt.TextFlag.TextWordWrap, self._words)


def usual_way(session: Session) -> None:
    """Print frames of the same notes as items that paint themselves."""
    scene = QGraphicsScene()
    view = QGraphicsView(scene)
    items = [PaintsItself(note.text, note.colour) for note in session.snapshot.note_list]
    for number, item in enumerate(items):
        item.setPos(number % 60 * 172, number // 60 * 132)
        scene.addItem(item)
    view.resize(1920, 1080)
    view.show()
    view.fitInView(scene.sceneRect(), Qt.AspectRatioMode.KeepAspectRatio)
    camera = Camera(view, 10)
    camera.settled()
    camera.frames("peer: zooming, all in view", lambda n: view.scale(*[1.02 if n % 2 else 1 / 1.02] * 2))
    view.hide()


def verdict(claim: str, value: float, most: float) -> str:
    """Say whether a target is reached."""
    return f"{'reached     ' if value <= most else 'not reached '}  {claim}: {value:.0f} ms"


def measure(session: Session, desk: Desk, count: int) -> None:
    """Print all that is measured, and each target."""
    began = time.process_time()
    view = BoardView(desk)
    view.resize(1920, 1080)
    camera = Camera(view, count)
    camera.frame(view.show)
    first = 1000 * (time.process_time() - began)
    opened = first + camera.settled()
    print(f"  {'opening, until all is drawn':34} {opened:6.0f} ms, with the first frame after {first:.0f} ms")
    took = used(view, camera, session)
    view.fit()
    beside = beside_the_worker(view, camera, session)
    acts(view, camera, session)
    view.hide()
    usual_way(session)
    print()
    print(verdict("the board opens in 1.5 s", opened, OPEN_MS))
    print(verdict("median frame of panning, zooming and carrying in 33 ms", statistics.median(took), FRAME_MS))
    print(verdict("no frame over 50 ms while themes are suggested", max(beside), LONGEST_MS))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--notes", type=int, default=2_000)
    parser.add_argument("--frames", type=int, default=60)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        os.environ["FISHBOWL_HOME"] = str(folder / "home")
        make_application()
        session, window = full_board(folder / "board.fishbowl", asked.notes), QWidget()
        print(f"the board with {asked.notes:,} notes, CPU time")
        measure(session, desk_of(session, window, folder), asked.frames)
        session.close()


if __name__ == "__main__":
    main()
