"""Walks through all that the app can show, for tests of what people see, hear and reach, and for pictures.

    window = shown_window(folder)
    window.sessions.take(SESSIONS["fishbowl"](folder / "sample.fishbowl"))
    for name, widget in every_view(window): ...

Pages, tabs and modes are found, not listed: whatever stands in a tab widget, or as one of several buttons of
which one is pressed, is gone through. Names are for people: "fishbowl / Heard". A view is there until the next is
asked for, so look at it at once. Nothing waits for a process or for a disk, so what those find is not there:
suggested themes, how often chance makes a difference, the pages of a preview, what a damaged file holds.

Not reached: dialogs of the system (open, save, print), menus while they are open, the popups that choose one thing
of many, fields while a cell is edited, what is folded away, walls that are proposed, and the formats of the
fishbowl that the samples have not.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from itertools import chain
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QButtonGroup,
    QDialog,
    QRadioButton,
    QTabWidget,
    QWidget,
)

from fishbowl_app.imports.table import Table, read_text
from fishbowl_app.model.clock import Clock, FixedClock
from fishbowl_app.model.entities import Kind, State
from fishbowl_app.model.errors import FileProblem, FileRefused
from fishbowl_app.model.ops.time import start_activity
from fishbowl_app.model.rules.paired import paired_texts
from fishbowl_app.model.rules.stage_views import StageView
from fishbowl_app.model.session import Session
from fishbowl_app.paths import resource_path
from fishbowl_app.sample import make_sample
from fishbowl_app.sample_afternoon import converge, make_afternoon
from fishbowl_app.ui.board.canvases.edit_dialog import CanvasesDialog
from fishbowl_app.ui.board.canvases.new_dialog import NewCanvasDialog
from fishbowl_app.ui.board.wall.suggest.alike import AlikeDialog
from fishbowl_app.ui.bridge import Tone
from fishbowl_app.ui.crash import CrashDialog
from fishbowl_app.ui.imports import Mode, import_file
from fishbowl_app.ui.main_window import MainWindow
from fishbowl_app.ui.openspace.wall.ways import WaysDialog
from fishbowl_app.ui.privacy.dialog import PersonalDataDialog
from fishbowl_app.ui.privacy.erase import EraseDialog
from fishbowl_app.ui.questions.room import QuestionsRoom
from fishbowl_app.ui.rooms import ROOMS
from fishbowl_app.ui.settings import MOTION, Settings
from fishbowl_app.ui.stage.window import StageWindow
from fishbowl_app.ui.summary.languages.reading import ReadingDialog
from fishbowl_app.ui.trouble.banner import Notice
from fishbowl_app.ui.trouble.damaged import DamagedDialog

SIZE = (1366, 768)
STAGE = (1280, 720)
ENDED_AT = 1_773_486_000.0  # 2026-03-14 11:00 UTC: the same day in every picture
PASTED = {
    Mode.PEOPLE: "Name\tGroup\tRole\nAnwen Lloyd\tTenants\tTenant\nSiôn\tCouncil\tCouncillor\nSiôn\t\tCouncillor",
    Mode.NOTES: "Text\tLikes\nThe bus comes twice a day\t3\nCold in June\t1\nCold in June\t2",
    Mode.TOPICS: "Title\tConvener\nWarm homes\tAnwen Lloyd\nSafer roads\t",
    Mode.SPACES: "Name\tCapacity\nHall\t40\nKitchen\t12",
}
OF_ONE = (StageView.PITCH, StageView.THEME, StageView.CANVAS, StageView.CODE)
OF_A_QUESTION = (StageView.QUESTION, StageView.ANSWERS, StageView.COMPARISON)

Shown = Iterator[tuple[str, QWidget]]


# --- something to look at ---------------------------------------------------------------------------------


def _afternoon(path: Path) -> Session:
    session = make_afternoon(path, ended_at=ENDED_AT)
    converge(session)
    return session


# The two samples, and a session in which nothing has been done yet.
SESSIONS: dict[str, Callable[[Path], Session]] = {
    "fishbowl": lambda path: make_sample(path, ended_at=ENDED_AT),
    "afternoon": _afternoon,
    "empty": lambda path: Session.create(path, title="Nothing yet", clock=FixedClock(ENDED_AT)),
}


def shown_window(folder: Path, size: tuple[int, int] = SIZE, clock: Clock | None = None) -> MainWindow:
    """Return the main window with settings of its own in that folder; it shows the start page."""
    settings = Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
    settings.set(MOTION, False)
    window = MainWindow(settings, clock=clock)
    window.resize(*size)
    window.show()
    settle()
    return window


def settle() -> None:
    """Let everything be measured and drawn: what is measured comes after what is drawn, and moves it."""
    for _ in range(3):
        QCoreApplication.processEvents()


# --- rooms ------------------------------------------------------------------------------------------------


ALL_ROOMS = tuple(spec.name for spec in ROOMS)


def every_view(window: MainWindow, rooms: Collection[str] = ALL_ROOMS) -> Shown:
    """Go through rooms, their pages, tabs and modes; with no session open, the start page."""
    if window.workspace is None:
        settle()
        yield "start", window
        return
    for room in rooms:
        window.workspace.go_to(room)
        for name, _ in _turned(room, window.workspace.room, set()):
            yield name, window
    if "rotation" in rooms:
        yield from _proposed(window)
    if "fishbowl" in rooms:
        yield from _lines(window)


def _turned(name: str, root: QWidget, known: set[int]) -> Shown:
    """Show each position of every switch that is seen, one switch at a time, with what it brings up.

    `known` are those that have been gone through; it grows.
    """
    settle()
    yield name, root
    switches = [switch for switch in _switches(root) if id(switch[0]) not in known]
    known |= {id(switch) for switch, _ in switches}
    if isinstance(root, QuestionsRoom) and id(root.page) not in known:
        known.add(id(root.page))
        yield from _questions(name, root)
    for _, positions in switches:
        for title, turn in positions[1:]:
            turn()
            yield from _turned(f"{name} / {title}", root, known)
        positions[0][1]()


Positions = list[tuple[str, Callable[[], object]]]  # the one that is on comes first


def _switches(root: QWidget) -> list[tuple[object, Positions]]:
    tabs = [(each, _tabs(each)) for each in root.findChildren(QTabWidget) if each.isVisible()]
    groups = [(each, _buttons(each)) for each in root.findChildren(QButtonGroup) if each.exclusive()]
    return [(switch, positions) for switch, positions in (*tabs, *groups) if len(positions) > 1]


def _tabs(tabs: QTabWidget) -> Positions:
    numbers = sorted(range(tabs.count()), key=lambda number: number != tabs.currentIndex())
    return [(tabs.tabText(number), lambda number=number: tabs.setCurrentIndex(number)) for number in numbers]


def _buttons(group: QButtonGroup) -> Positions:
    """Return what can be pressed; radio buttons are left alone, for they change the session."""
    made = [each for each in group.buttons() if each.isVisible() and each.isEnabled() and each.isCheckable()]
    if any(isinstance(each, QRadioButton) for each in made):
        return []
    made.sort(key=lambda each: not each.isChecked())
    return [(_words(each), each.click) for each in made]


def _words(button: QAbstractButton) -> str:
    return button.text() or button.accessibleName()


def _questions(name: str, root: QuestionsRoom) -> Shown:
    """On a page of the room of the questions, look at each of them: every kind looks different."""
    chosen = root.chosen
    first = chosen.form.id if chosen.form else ""
    for form in root.desk.bridge.snapshot.form_list:
        chosen.choose_form(form.id)
        settle()
        asked = len(root.desk.bridge.snapshot.questions_of(form.id))
        lists = [each for each in root.page.findChildren(QAbstractItemView) if each.isVisible() and each.model()]
        lists.sort(key=lambda each: each.model().rowCount() != asked)
        for row in range(min(asked, lists[0].model().rowCount()) if lists else 0):
            lists[0].setCurrentIndex(lists[0].model().index(row, 0))
            settle()
            yield f"{name} / {form.title} / {row + 1}", root
    chosen.choose_form(first)


def _proposed(window: MainWindow) -> Shown:
    """Propose another rotation beside that in use, where there is one; it is let go again."""
    window.workspace.go_to("rotation")
    proposals = window.workspace.desk.proposals
    proposals.another()
    settle()
    if proposals.proposal is not None:
        yield "rotation / proposed", window
        proposals.let_go()


def _lines(window: MainWindow) -> Shown:
    """Show what comes up beside the rooms: the line for a note, a message in the strip, a banner."""
    workspace = window.workspace
    workspace.go_to("fishbowl")
    workspace.capture.open()
    workspace.desk.bridge.say("Something was done.", Tone.DONE)
    window.banners.show_notice(Notice("shown", "Something went wrong.", deeds=(("Do it", str),), closable=True))
    settle()
    yield "capture line, message and banner", window
    window.banners.take_away("shown")
    workspace.capture.shut()


# --- dialogs ----------------------------------------------------------------------------------------------


def every_dialog(window: MainWindow) -> Shown:
    """Open all our dialogs one after the other; each is closed when the next is asked for."""
    for name, make in _dialogs(window).items():
        dialog = make()
        if dialog is None:
            continue
        dialog.show()
        settle()
        yield name, dialog
        yield from _other_tabs(name, dialog)
        dialog.close()
        letting_go = getattr(dialog, "let_go", dialog.deleteLater)
        letting_go()


def _other_tabs(name: str, dialog: QWidget) -> Shown:
    for tabs in dialog.findChildren(QTabWidget):
        for number in range(1, tabs.count()):
            tabs.setCurrentIndex(number)
            settle()
            yield f"{name}: {tabs.tabText(number)}", dialog


def _dialogs(window: MainWindow) -> dict[str, Callable[[], QWidget | None]]:
    made = {
        "settings": lambda: _of_command(window, "settings"),
        "keys": lambda: _of_command(window, "keys"),
        "guide": lambda: _of_command(window, "guide"),
        "about": lambda: _of_command(window, "about"),
        "crash": lambda: CrashDialog("Traceback: a report", window),
        "damaged file": lambda: _damaged(window),
        "error": lambda: _asked(lambda: window.sessions.show_error(_refused())),
    }
    return made if window.workspace is None else made | _of_session(window) | _of_board(window)


def _of_session(window: MainWindow) -> dict[str, Callable[[], QWidget | None]]:
    desk = window.workspace.desk
    now = desk.bridge.snapshot
    made: dict[str, Callable[[], QWidget | None]] = {
        "backups": lambda: _of_command(window, "backups"),
        "personal data": lambda: PersonalDataDialog(desk, window),
        "leave session": lambda: _asked(lambda: window.sessions.may_leave(showing=True)),
        "who goes where": lambda: WaysDialog(desk.bridge, window),
        "read translation": lambda: ReadingDialog(_translation(window), desk.bridge, window),
    }
    if now.people:
        made["erase"] = lambda: EraseDialog(desk.bridge, now.people[0].id, window)
    for mode, pasted in PASTED.items():
        made[f"import {mode}"] = lambda mode=mode, pasted=pasted: import_file(desk, window, mode, pasted=pasted)
    return made


def _of_board(window: MainWindow) -> dict[str, Callable[[], QWidget | None]]:
    bridge = window.workspace.desk.bridge
    made: dict[str, Callable[[], QWidget | None]] = {"new canvas": lambda: NewCanvasDialog(bridge, window)}
    notes = tuple(bridge.snapshot.notes)
    if len(notes) > 1:
        made["notes alike"] = lambda: AlikeDialog(bridge, [notes[:2]], [], window)
    if bridge.snapshot.canvases:
        made["canvases"] = lambda: CanvasesDialog(bridge, window)
    return made


def _of_command(window: MainWindow, command: str) -> QWidget | None:
    return _asked(window.actions_table[command].trigger, lambda: _newest(window))


def _newest(window: MainWindow) -> QWidget | None:
    """Return the dialog that came up last of those that do not stop all else."""
    return next((each for each in reversed(window.findChildren(QDialog)) if each.isVisible()), None)


def _asked(ask: Callable[[], object], else_: Callable[[], QWidget | None] = lambda: None) -> QWidget | None:
    """Return the dialog that waits for an answer while `ask` runs; it is let be, as if Esc was pressed."""
    with _answers() as asked:
        ask()
    return asked[0] if asked else else_()


@contextmanager
def _answers() -> Iterator[list[QDialog]]:
    asked: list[QDialog] = []
    before = QDialog.exec

    def exec_(dialog: QDialog) -> int:
        asked.append(dialog)
        return QDialog.DialogCode.Rejected.value

    QDialog.exec = exec_
    try:
        yield asked
    finally:
        QDialog.exec = before


def _refused() -> FileRefused:
    return FileRefused(Path("Homes we can heat.fishbowl"), FileProblem.OTHER_APPLICATION)


def _damaged(window: MainWindow) -> DamagedDialog:
    """Return the dialog as it is while it looks; what it finds comes later."""
    return DamagedDialog(resource_path("sample", "sample.json"), window)


def _translation(window: MainWindow) -> Table:
    """Return what a translator sends back."""
    texts = paired_texts(window.workspace.desk.bridge.snapshot, "cy")
    lines = [f"{each.place.id}\t{each.text}\tCyfieithiad" for each in texts if "\n" not in each.text]
    return read_text("\n".join(["id\ten\tcy", *lines]))


# --- the Stage --------------------------------------------------------------------------------------------


def every_stage(window: MainWindow) -> Shown:
    """Put everything on the Stage that the session has; at last let what is planned run, which changes it."""
    stage = StageWindow(window.workspace.stage.show)
    stage.resize(*STAGE)
    stage.show()
    try:
        for name in chain(_views(window), _checks(window), _running(window)):
            settle()
            yield name, stage
    finally:
        stage.close()
        stage.deleteLater()


def _views(window: MainWindow) -> Iterator[str]:
    show, now = window.workspace.stage.show, window.workspace.desk.bridge.snapshot
    first_of = {
        StageView.PITCH: [topic.id for topic in now.open_topics],
        StageView.THEME: [theme.id for theme in now.theme_list],
        StageView.CANVAS: [canvas.id for canvas in now.canvas_list],
        StageView.CODE: [code.id for code in now.code_list],
    }
    for view in StageView:
        if view in OF_A_QUESTION:
            for form in now.form_list:
                for number, question in enumerate(now.questions_of(form.id), 1):
                    show.put_on(view, question.id)
                    yield f"{view} / {form.title} / {number}"
        elif view not in OF_ONE or first_of[view]:
            show.put_on(view, first_of[view][0] if view in OF_ONE else None)
            yield str(view)
    show.put_on(StageView.AUTOMATIC)


def _checks(window: MainWindow) -> Iterator[str]:
    for command in ("stage_test", "blank"):
        action = window.workspace.desk.actions[command]
        action.setChecked(True)
        yield command
        action.setChecked(False)


def _running(window: MainWindow) -> Iterator[str]:
    """Run the next activity of each kind: as it begins, in its last minute, and when its time is over."""
    session, ticker = window.sessions.session, window.workspace.desk.ticker
    clock = session.clock
    for kind in Kind:
        planned = [each for each in session.snapshot.agenda if each.kind is kind and each.state is State.PLANNED]
        if not planned:
            continue
        start_activity(session, planned[0].id)
        ticker.tick()
        yield f"{kind} / begun"
        if not isinstance(clock, FixedClock) or not planned[0].length_s:
            continue
        for seconds, name in ((planned[0].length_s - 45, "last minute"), (60, "time")):
            clock.advance(max(1, seconds))
            ticker.tick()
            yield f"{kind} / {name}"
