"""The window: menus, and either the start page or the open session. It only routes."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QByteArray, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from fishbowl_app import words
from fishbowl_app.drafts import is_draft
from fishbowl_app.model.clock import Clock
from fishbowl_app.model.privacy.titles import title_without_names
from fishbowl_app.model.session import Session
from fishbowl_app.paths import SESSION_SUFFIX
from fishbowl_app.ui.actions import Actions, LetterKeys
from fishbowl_app.ui.asked import edit_settings, show_guide, show_keys, show_personal_data
from fishbowl_app.ui.backups.session import SessionBackups
from fishbowl_app.ui.bridge import SessionBridge, Tone
from fishbowl_app.ui.commands import ROOM_AREAS, WITH_SESSION, all_commands
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.dialogs.about import show_about, show_log
from fishbowl_app.ui.dialogs.crib import save_crib
from fishbowl_app.ui.field_keys import FieldKeys
from fishbowl_app.ui.finder.entries import place_of
from fishbowl_app.ui.finder.finder import find_command
from fishbowl_app.ui.icons import icon
from fishbowl_app.ui.imports.dialog import ImportDialog
from fishbowl_app.ui.menus import Menus
from fishbowl_app.ui.proposals import Proposals
from fishbowl_app.ui.reading_order import ReadingOrder
from fishbowl_app.ui.rehearsal.bar import show_rehearsal
from fishbowl_app.ui.sessions import Sessions
from fishbowl_app.ui.settings import (
    LANGUAGE,
    LAST_ROOM,
    OWN_KEYS,
    SINGLE_LETTER_KEYS,
    WINDOW_GEOMETRY,
    Settings,
    own_commands,
)
from fishbowl_app.ui.sound import Chime
from fishbowl_app.ui.stage.controller import StageController
from fishbowl_app.ui.start.page import StartPage
from fishbowl_app.ui.ticker import Ticker
from fishbowl_app.ui.tour.tour import take_tour
from fishbowl_app.ui.translator import speak
from fishbowl_app.ui.trouble.banner import Banners
from fishbowl_app.ui.trouble.session import SessionTrouble
from fishbowl_app.ui.turning_back import turn_back, word_turning_back
from fishbowl_app.ui.widgets import title_text
from fishbowl_app.ui.workspace import Workspace

SMALL_SCREEN = 800  # pixels high: the window takes all of it


class MainWindow(ReadingOrder, QMainWindow):
    """One window with at most one session open in it."""

    def __init__(self, settings: Settings, parent: QWidget | None = None, clock: Clock | None = None) -> None:
        super().__init__(parent)
        self.settings = settings
        self.workspace: Workspace | None = None
        self._running: tuple[Desk, StageController] | None = None  # what goes on when the workspace is made anew
        self.trouble: SessionTrouble | None = None
        self.backups: SessionBackups | None = None
        self.sessions = Sessions(settings, self, clock)
        self.actions_table = Actions(own_commands(settings), self, letters=settings.get(SINGLE_LETTER_KEYS))
        self._menus = Menus(self.menuBar(), self.actions_table)
        self._freezing = QTimer(self, singleShot=True, interval=0)
        self._freezing.timeout.connect(self._freeze_anew)
        self._letters = LetterKeys(self.actions_table, self)
        self._field_keys = FieldKeys(self)
        self._stack = QStackedWidget(self)
        self._start = self._make_start()
        self.banners = Banners(self)
        self._put_together()
        self.setWindowIcon(icon("app"))
        self.banners.turned.connect(self.actions_table["go_trouble"].setEnabled)
        self.actions_table["go_trouble"].setEnabled(False)
        self.setAcceptDrops(True)
        self.setMinimumSize(900, 560)
        self._connect()
        self._show_start()

    def fit_screen(self) -> None:
        """Take a comfortable size, or what the screen has; where the window stood last time wins."""
        room = self.screen().availableGeometry()
        self.resize(min(1280, room.width()), min(800, room.height()))
        if room.height() <= SMALL_SCREEN:
            self.setWindowState(Qt.WindowState.WindowMaximized)
        self.restoreGeometry(QByteArray.fromBase64(self.settings.get(WINDOW_GEOMETRY).encode()))

    def is_in_front(self) -> bool:
        """Tell whether a room looks on, before which nothing may come up: something runs, or the Stage is up."""
        session = self.sessions.session
        return self._is_stage_shown() or (session is not None and session.snapshot.live is not None)

    def open_given(self, path: Path) -> None:
        """Open a session that was dropped here or that the system hands over, unless the room looks on."""
        if self._may_leave():
            self.sessions.open(path)

    def save_copy_and_quit(self) -> None:
        """After a bug: let the person save a copy, then end."""
        self.sessions.save_copy()
        self.close()

    def _put_together(self) -> None:
        inside = QWidget(self)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.banners)
        self._column.addWidget(self._stack, 1)
        self.setCentralWidget(inside)

    # --- sessions ----------------------------------------------------------------------------------------

    def _opened(self, session: Session) -> None:
        with self._wholly():
            self._show_session(session)

    @contextmanager
    def _wholly(self) -> Iterator[None]:
        """Close the session where a bug of ours gets in the way, so that nothing half-made stays."""
        before = set(self.children())
        try:
            yield
        except BaseException:
            self.sessions.close()
            for part in set(self.children()) - before:
                part.deleteLater()
            raise

    def _show_session(self, session: Session) -> None:
        bridge = SessionBridge(session, self)
        ticker, chime = Ticker(session.clock, self), Chime(self.settings)
        rehearsal = self.sessions.rehearsal
        desk = Desk(bridge, ticker, self.actions_table, self.settings, chime, Proposals(bridge, self), rehearsal)
        self.actions_table["use_plan"].triggered.connect(desk.proposals.use)
        self.actions_table["let_go_plan"].triggered.connect(desk.proposals.let_go)
        if rehearsal is None:
            self.backups = SessionBackups(desk, self)
            self.backups.restored.connect(self._open_restored)
        self._running = desk, StageController(desk, self)
        self._furnish(*self._running)
        bridge.changed.connect(self._session_changed)
        self.workspace.live.begin()
        self.workspace.go_to(self.settings.get(LAST_ROOM) if rehearsal is None else "fishbowl")
        desk.ticker.start()
        gc.freeze()  # to look through a large session for garbage is felt; nothing of it is, before it is closed

    def _furnish(self, desk: Desk, stage: StageController) -> None:
        """Make all that is inside the window while a session is open."""
        for name in WITH_SESSION:  # first: the parts below turn off what cannot be done now
            self.actions_table[name].setEnabled(True)
        self.workspace = Workspace(desk, stage, self)
        self._stack.addWidget(self.workspace)
        self.workspace.take_banners(self.banners)
        self._stack.setCurrentWidget(self.workspace)
        self.trouble = SessionTrouble(desk, self.banners, self.sessions, self.workspace)
        if self.backups is not None:
            self.workspace.rooms["session"].file.add_line(self.backups.line())
        else:
            show_rehearsal(desk.rehearsal, self.workspace)
        self._session_changed()
        self.workspace.room_shown.connect(self._menus.show_room)

    def _clear_out(self) -> None:
        """Take away what was made by `_furnish`; desk and Stage stay."""
        workspace, trouble = self.workspace, self.trouble
        self.workspace = self.trouble = None
        self._column.insertWidget(0, self.banners)  # or they would go with the workspace
        if trouble is not None:  # None where a bug got in the way before it was made
            trouble.shut()
        workspace.shut()
        self._stack.removeWidget(workspace)
        workspace.deleteLater()

    def _closing(self) -> None:
        if self._running is None:
            return
        gc.unfreeze()
        (desk, stage), backups = self._running, self.backups
        self._running = self.backups = None
        desk.ticker.stop()
        desk.proposals.shut()
        if self.workspace is not None:
            self._clear_out()
        stage.shut()
        desk.bridge.stop()
        if backups is not None:
            backups.shut()
        for part in (stage, backups, desk.proposals, desk.ticker, desk.bridge):
            if part is not None:
                part.deleteLater()

    # --- another language --------------------------------------------------------------------------------

    def _on_setting(self, key: str) -> None:
        if key == LANGUAGE.key:
            self.speak(self.settings.get(LANGUAGE) or words.system_language())
        elif key in (OWN_KEYS.key, SINGLE_LETTER_KEYS.key):
            letters = self.settings.get(SINGLE_LETTER_KEYS)
            self.actions_table.use_keys(own_commands(self.settings), letters=letters)

    def speak(self, language: str) -> None:
        """Have all that the window says in another language at once; session, clock and Stage go on."""
        if language == words.current_language():
            return
        self._is_typed_kept()  # what is refused stays in its field, as do all words that wait to be kept
        speak(QApplication.instance(), language)
        self.actions_table.use_words(all_commands())
        self._menus.fill()
        self._make_anew()

    def _make_anew(self) -> None:
        """Make anew what the window shows, as it says other words; what the person was at stays."""
        before, self._start = self._start, self._make_start()
        self._stack.removeWidget(before)
        before.deleteLater()  # later: the language may have been chosen on it
        if self.workspace is None:
            self._show_start()
        else:
            self._furnish_anew(self.workspace.desk, self.workspace.stage)

    def _furnish_anew(self, desk: Desk, stage: StageController) -> None:
        rooms, kept = self.workspace.rooms, self.workspace.carried()
        room = next(name for name, each in rooms.items() if each is self.workspace.room)
        self.workspace.destroyed.connect(self._freezing.start)
        if self.backups is not None and self.backups.dialog is not None:
            self.backups.dialog.close()
        self._clear_out()
        with self._wholly():
            stage.speak_anew()
            self._furnish(desk, stage)
            self.workspace.put_back(kept)
            self.workspace.go_to(room)

    def _freeze_anew(self) -> None:
        """Let go what is left of the rooms before, and look no more through those that are here now."""
        gc.unfreeze()
        gc.collect()
        if self.workspace is not None:
            gc.freeze()

    def _open_restored(self, path: Path) -> None:
        """Go on with a backup that was restored, unless the room looks on; the session so far stays as it is."""
        if self._may_leave() and self.sessions.open(path):
            self._tell(self.tr("You go on in {0}. The session before is unchanged.").format(path.name))

    def _show_start(self) -> None:
        for name in (*WITH_SESSION, "end_rehearsal"):
            self.actions_table[name].setEnabled(False)
        for area in ROOM_AREAS:  # a room allows its own as long as it is seen
            for action in self.actions_table.of_area(area):
                action.setEnabled(False)
        self._menus.show_room("")
        self._start.refresh()
        self._stack.setCurrentWidget(self._start)
        self.setWindowTitle(self.tr("Fishbowl"))

    def _session_changed(self) -> None:
        session = self.sessions.session
        if session is None:
            return
        title = title_without_names(session.snapshot) or session.path.stem
        draft = self.tr(" (draft)") if is_draft(session.path) else ""
        draft = draft if self.sessions.rehearsal is None else self.tr(" (rehearsal)")
        state = self.tr(" (read only)") if session.read_only else draft
        self.setWindowTitle(self.tr("{0}{1} – Fishbowl").format(title_text(title), state))
        word_turning_back(self.actions_table, session)

    def _turn_back(self, *, redo: bool) -> None:
        if self.workspace is not None:
            turn_back(self.workspace.desk.bridge, redo=redo)

    # --- putting together --------------------------------------------------------------------------------

    def _connect(self) -> None:
        actions, sessions = self.actions_table, self.sessions
        sessions.opened.connect(self._opened)
        sessions.closing.connect(self._closing)
        sessions.closed.connect(self._show_start)
        sessions.moved.connect(self._moved)
        sessions.told.connect(self._tell)
        self.settings.changed.connect(self._on_setting)
        slots = {
            "new_session": self._leaving(sessions.new_empty),
            "open_session": self._leaving(sessions.ask_and_open),
            "open_sample": self._leaving(sessions.open_sample),
            "open_afternoon": self._leaving(sessions.open_afternoon),
            "rehearse": self._leaving(sessions.rehearse),
            "end_rehearsal": sessions.end_rehearsal,
            "save_as": sessions.name_and_move,
            "save_copy": sessions.save_copy,
            "close_session": self._leaving(sessions.close),
            "quit": self._leaving(self.close),
            "undo": lambda: self._turn_back(redo=False),
            "redo": lambda: self._turn_back(redo=True),
            "personal_data": self._show_personal_data,
            "find_command": self._find_command,
            "settings": self._edit_settings,
            "keys": lambda: show_keys(actions, self._menus.room_area(), self),
            "tour": self._take_tour,
            "guide": lambda: show_guide(self),
            "print_crib": lambda: sessions.tried(lambda: save_crib(self, self.actions_table, self.settings)),
            "show_log": show_log,
            "go_trouble": self.banners.focus_first,
            "about": lambda: show_about(self),
        }
        for name, slot in slots.items():
            actions[name].triggered.connect(lambda _=False, slot=slot: slot())

    def _make_start(self) -> StartPage:
        made = StartPage(self.settings, self.actions_table, self)
        made.template_chosen.connect(self._new_from)
        made.file_chosen.connect(self._open_recent)
        self._stack.addWidget(made)
        return made

    def _leaving(self, deed: Callable[[], object]) -> Callable[[], None]:
        """Return a deed that first asks whether the open session may be left in front of the room."""

        def asked() -> None:
            if self._may_leave():
                deed()

        return asked

    def _may_leave(self) -> bool:
        return self._is_typed_kept() and self.sessions.may_leave(self._is_stage_shown())

    def _is_typed_kept(self) -> bool:
        """Keep what is being typed. False: it was refused, which is said now; who leaves again lets it go."""
        field = QApplication.focusWidget()
        commit = getattr(field, "commit", None)
        return commit is None or bool(field.property("invalid")) or commit()

    def _is_stage_shown(self) -> bool:
        return self.workspace is not None and self.workspace.stage.is_open

    def _open_recent(self, path: Path) -> None:
        if not self.sessions.open(path):
            self._start.refresh()

    def _new_from(self, template: str) -> None:
        self.sessions.new_from(template, words.current_language())

    def _take_tour(self) -> None:
        """Show what there is on the session that is open, else on the sample."""
        if self.workspace is None:
            self.sessions.open_sample()
        if self.workspace is not None:
            take_tour(self.workspace)

    def _moved(self) -> None:
        self._session_changed()
        if self.workspace is not None:
            self.workspace.desk.bridge.moved.emit()

    def _tell(self, text: str) -> None:
        if self.workspace is not None:
            self.workspace.desk.bridge.say(text, Tone.DONE)

    def _find_command(self) -> None:
        find_command(self, self.actions_table, self.settings, place_of(self.workspace), self._tell)

    def _show_personal_data(self) -> None:
        if self.workspace is not None:
            show_personal_data(self.workspace.desk, self)

    def _edit_settings(self) -> None:
        if edit_settings(self.settings, self) and not self.findChildren(ImportDialog):
            self._make_anew()  # a window in which somebody imports stays: hints may name keys of before

    # --- the window itself -------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(Path(url.toLocalFile()).suffix == SESSION_SUFFIX for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for url in event.mimeData().urls()[:1]:
            self.open_given(Path(url.toLocalFile()))

    def closeEvent(self, event: QCloseEvent) -> None:
        if event.spontaneous() and not self._may_leave():
            event.ignore()
            return
        self.settings.set(WINDOW_GEOMETRY, bytes(self.saveGeometry().toBase64()).decode())
        self.sessions.close()
        super().closeEvent(event)
