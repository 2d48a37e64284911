"""Pictures of every room and Stage view of the sample sessions, for the demonstration and the user guide."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QCoreApplication, QRectF, QSettings
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

from fishbowl_app.app import make_application
from fishbowl_app.model.clock import FixedClock
from fishbowl_app.model.entities import Format, Kind, Presence
from fishbowl_app.model.ops.agenda import add_activity
from fishbowl_app.model.ops.details import edit_fishbowl
from fishbowl_app.model.ops.people import mark_presence
from fishbowl_app.model.ops.queue import join_queue
from fishbowl_app.model.ops.seating import clear_circle, sit_down, toggle_speaking
from fishbowl_app.model.ops.time import finish_activity, start_activity
from fishbowl_app.model.session import Session
from fishbowl_app.paths import HOME_VARIABLE
from fishbowl_app.sample import make_sample
from fishbowl_app.sample_afternoon import make_afternoon
from fishbowl_app.ui.main_window import MainWindow
from fishbowl_app.ui.pictures_afternoon import afternoon_pictures
from fishbowl_app.ui.pictures_asking import asking_pictures
from fishbowl_app.ui.pictures_board import board_pictures
from fishbowl_app.ui.pictures_print import print_pictures, wait_for_paper
from fishbowl_app.ui.pictures_trouble import trouble_pictures
from fishbowl_app.ui.rooms import ROOMS
from fishbowl_app.ui.settings import MOTION, Settings
from fishbowl_app.ui.stage.picture import paint_into
from fishbowl_app.ui.translator import speak

WIDTH, HEIGHT = 1366, 768
STAGE = (1280, 720)
# A fixed day, so that two runs make the same pictures. 2026-03-14 11:00 UTC
ENDED_AT = 1_773_486_000.0
NOTE = "Nobody tells us when the plumber comes"
QUICK = ("session", "people", "agenda", "fishbowl")  # rooms that the quick starts show
QUICK_STAGE = ("round", "wrapping-up", "feedback")


def write_pictures(folder: Path) -> list[Path]:
    """Write a picture of the start page, every room and every Stage view; return where.

    The window is never shown to anybody: it is drawn into memory.
    """
    app, _ = make_application()
    with TemporaryDirectory() as made, _home(made):
        settings = Settings(QSettings(str(Path(made) / "settings.ini"), QSettings.Format.IniFormat))
        settings.set(MOTION, False)
        window = MainWindow(settings)
        window.resize(WIDTH, HEIGHT)
        window.show()
        written = [_grab(window, folder / "start.png")]
        written.append(_welcome(window, Path(made) / "welcome.fishbowl", folder))
        session = make_sample(Path(made) / "sample.fishbowl", ended_at=ENDED_AT)
        window.sessions.take(session)
        written += _write_all(window, session, folder)
        of_room, of_stage = (lambda name, grab=grab: grab(window, folder / name) for grab in (_grab, _stage))
        written += print_pictures(window, of_room)
        written += asking_pictures(window, session, of_room, of_stage)
        afternoon = make_afternoon(Path(made) / "afternoon.fishbowl", ended_at=ENDED_AT)
        window.sessions.take(afternoon)
        for pictures in (board_pictures, afternoon_pictures):
            written += pictures(window, afternoon, of_room, of_stage)
        troubled = make_sample(Path(made) / "Homes we can heat.fishbowl", ended_at=ENDED_AT)
        written += trouble_pictures(window, troubled, lambda what, name: _grab(what, folder / name))
        window.close()
        app.processEvents()
    return written


def write_quick_pictures(folder: Path, language: str) -> list[Path]:
    """Write the pictures of the quick starts in another language than English; return where."""
    app, _ = make_application()
    speak(app, language)
    with TemporaryDirectory() as made, _home(made):
        settings = Settings(QSettings(str(Path(made) / "settings.ini"), QSettings.Format.IniFormat))
        settings.set(MOTION, False)
        window = MainWindow(settings)
        window.resize(WIDTH, HEIGHT)
        window.show()
        written = [_grab(window, folder / "start.png")]
        session = make_sample(Path(made) / "sample.fishbowl", ended_at=ENDED_AT)
        window.sessions.take(session)
        written += _quick(window, session, folder)
        window.workspace.go_to("summary")
        room = window.workspace.rooms["summary"]
        for page, name in (("page_summary", "summary.png"), ("page_handouts", "handouts.png")):
            room.open_page(page)
            wait_for_paper(room)
            written.append(_grab(window, folder / name))
        window.sessions.take(make_afternoon(Path(made) / "afternoon.fishbowl", ended_at=ENDED_AT))
        window.workspace.go_to("board")
        written.append(_grab(window, folder / "board.png"))
        window.close()
        app.processEvents()
    return written


def _quick(window: MainWindow, session: Session, folder: Path) -> Iterator[Path]:
    for name in _play(session):
        window.workspace.desk.ticker.tick()
        if name in QUICK_STAGE:
            yield _stage(window, folder / f"stage-{name}.png")
        for room in QUICK if name == "round" else ():
            window.workspace.go_to(room)
            yield _grab(window, folder / f"{room}.png")
        if name == "round":
            yield _note(window, folder)


@contextmanager
def _home(folder: str) -> Iterator[None]:
    """Keep backups of the samples out of the person's own folder."""
    before = os.environ.get(HOME_VARIABLE)
    os.environ[HOME_VARIABLE] = folder
    try:
        yield
    finally:
        del os.environ[HOME_VARIABLE]
        os.environ.update({} if before is None else {HOME_VARIABLE: before})


def _write_all(window: MainWindow, session: Session, folder: Path) -> list[Path]:
    written: list[Path] = []
    for name in _play(session):
        window.workspace.desk.ticker.tick()
        written.append(_stage(window, folder / f"stage-{name}.png"))
        if name == "round":
            for spec in ROOMS:
                window.workspace.go_to(spec.name)
                if spec.name == "summary":
                    wait_for_paper(window.workspace.rooms[spec.name])
                written.append(_grab(window, folder / f"{spec.name}.png"))
            written.append(_note(window, folder))
    _plan(window, session)
    return [*dict.fromkeys([*written, _grab(window, folder / "rotation.png")])]


def _welcome(window: MainWindow, path: Path, folder: Path) -> Path:
    """Begin the day of the sample, and draw what people see as they come in."""
    session = make_sample(path, activities=0, ended_at=ENDED_AT)
    window.sessions.take(session)
    start_activity(session, session.snapshot.agenda[0].id)
    window.workspace.desk.ticker.tick()
    return _stage(window, folder / "stage-welcome.png")


def _note(window: MainWindow, folder: Path) -> Path:
    """Draw the line for a note while somebody types into it."""
    workspace = window.workspace
    workspace.go_to("fishbowl")
    workspace.capture.open()
    workspace.capture.edit.setText(NOTE)
    path = _grab(window, folder / "note.png")
    workspace.capture.edit.clear()
    workspace.capture.shut()
    return path


def _play(session: Session) -> Iterator[str]:
    """Run the last round of the sample, and stop wherever the Stage shows something else."""
    clock, snapshot = session.clock, session.snapshot
    assert isinstance(clock, FixedClock)
    third = snapshot.rounds[2]
    people = {person.name.split()[0]: person.id for person in snapshot.people}
    clear_circle(session)
    for name in ("Bethan", "Ffion", "Hefina"):
        sit_down(session, people[name])
    yield "prepared"
    start_activity(session, third.id)
    clock.advance(240)
    sit_down(session, people["Jasper"])
    for name in ("Dilys", "Elinor", "Caradog"):
        clock.advance(20)
        join_queue(session, people[name])
    mark_presence(session, [people["Mabli"]], Presence.LEFT)
    toggle_speaking(session, 2)
    clock.advance(420)
    yield "round"
    sit_down(session, people["Dilys"])
    clock.advance(420)
    yield "wrapping-up"
    clock.advance(140)
    yield "time"
    finish_activity(session, third.id)
    start_activity(session, session.snapshot.agenda[7].id)
    yield "feedback"


def _plan(window: MainWindow, session: Session) -> None:
    """Plan more rounds of a closed fishbowl, let somebody leave, and propose a plan without them."""
    edit_fishbowl(session, format=Format.CLOSED, free_chairs=0)
    for number in range(4, 9):
        add_activity(session, Kind.ROUND, f"Round {number}", 900)
    window.workspace.go_to("rotation")
    proposals = window.workspace.desk.proposals
    proposals.plan()
    leaves = session.snapshot.seats_of_round(session.snapshot.rounds[4].id)[1].participant_id
    mark_presence(session, [leaves], Presence.LEFT)
    proposals.plan()


def _grab(window: QWidget, path: Path) -> Path:
    for _ in range(3):  # what is measured comes after what is drawn, and moves it
        QCoreApplication.processEvents()
    window.grab().save(str(path))
    return path


def _stage(window: MainWindow, path: Path) -> Path:
    """Paint what the Stage shows now, at the size of a projector."""
    show = window.workspace.stage.show
    show.refresh()
    image = QImage(*STAGE, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paint_into(painter, show.picture(*STAGE), show.look, QRectF(image.rect()))
    painter.end()
    image.save(str(path))
    return path
