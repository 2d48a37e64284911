"""The window: menus, and either the start page or the open session. It only routes."""

from __future__ import annotations

import gc
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QStackedWidget, QVBoxLayout, QWidget

from fishbowl_app import words
from fishbowl_app.drafts import is_draft
from fishbowl_app.model.clock import Clock
from fishbowl_app.model.privacy.titles import title_without_names
from fishbowl_app.model.session import Session
from fishbowl_app.paths import SESSION_SUFFIX
from fishbowl_app.ui.actions import Actions, LetterKeys, fill_menu
from fishbowl_app.ui.backups.session import SessionBackups
from fishbowl_app.ui.bridge import SessionBridge, Tone
from fishbowl_app.ui.commands import ROOM_AREAS, Area, all_commands, area_title, with_mnemonic
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.dialogs.about import show_about, show_log
from fishbowl_app.ui.dialogs.guide import GuideDialog
from fishbowl_app.ui.dialogs.keys import KeysDialog
from fishbowl_app.ui.dialogs.settings import SettingsDialog
from fishbowl_app.ui.field_keys import FieldKeys
from fishbowl_app.ui.icons import icon
from fishbowl_app.ui.privacy.dialog import PersonalDataDialog
from fishbowl_app.ui.proposals import Proposals
from fishbowl_app.ui.reading_order import ReadingOrder
from fishbowl_app.ui.sessions import Sessions
from fishbowl_app.ui.settings import LAST_ROOM, SINGLE_LETTER_KEYS, WINDOW_GEOMETRY, Settings
from fishbowl_app.ui.sound import Chime
from fishbowl_app.ui.stage.show import QUESTION_VIEWS, VIEWS
from fishbowl_app.ui.start.page import StartPage
from fishbowl_app.ui.texts import op_text
from fishbowl_app.ui.ticker import Ticker
from fishbowl_app.ui.trouble.banner import Banners
from fishbowl_app.ui.trouble.session import SessionTrouble
from fishbowl_app.ui.widgets import title_text
from fishbowl_app.ui.workspace import Workspace

_WITH_SESSION = (
    "save_as", "save_copy", "back_up", "backups", "summary", "handouts", "export_notes", "export_board_picture",
    "personal_data", "close_session",
    "undo", "redo", "find", "import", "take_note", "start_finish", "pause", "skip", "add_minute", "add_five",
    "take_minute", "stage", "freeze", "blank", "stage_test", *VIEWS, *QUESTION_VIEWS, "mute", "sound_test",
    "answer_message", "plan_rotation", "use_plan", "let_go_plan", "go_session", "go_people", "go_agenda",
    "go_rotation", "go_fishbowl", "go_openspace", "go_board", "go_questions", "go_summary",
)  # fmt: skip


SMALL_SCREEN = 800  # pixels high: the window takes all of it


class MainWindow(ReadingOrder, QMainWindow):
    """One window with at most one session open in it."""

    def __init__(self, settings: Settings, parent: QWidget | None = None, clock: Clock | None = None) -> None:
        super().__init__(parent)
        self.settings = settings
        self.workspace: Workspace | None = None
        self.trouble: SessionTrouble | None = None
        self.backups: SessionBackups | None = None
        self.sessions = Sessions(settings, self, clock)
        self.actions_table = Actions(all_commands(), self, letters=settings.get(SINGLE_LETTER_KEYS))
        self._menus: dict[Area, QMenu] = {}
        self._letters = LetterKeys(self.actions_table, self)
        self._field_keys = FieldKeys(self)
        self._start = StartPage(settings, self.actions_table, self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._start)
        self.banners = Banners(self)
        self._put_together()
        self.setWindowIcon(icon("app"))
        self.banners.turned.connect(self.actions_table["go_trouble"].setEnabled)
        self.actions_table["go_trouble"].setEnabled(False)
        self.setAcceptDrops(True)
        self.setMinimumSize(900, 560)
        self._connect()
        self._fill_menus()
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
        """Show a session; where a bug of ours gets in the way it is closed again, and nothing of it stays."""
        before = set(self.children())
        try:
            self._show_session(session)
        except BaseException:
            self.sessions.close()
            for part in set(self.children()) - before:
                part.deleteLater()
            raise

    def _show_session(self, session: Session) -> None:
        bridge = SessionBridge(session, self)
        ticker, chime = Ticker(session.clock, self), Chime(self.settings)
        desk = Desk(bridge, ticker, self.actions_table, self.settings, chime, Proposals(bridge, self))
        for name in _WITH_SESSION:  # first: the parts below turn off what cannot be done now
            self.actions_table[name].setEnabled(True)
        self.workspace = Workspace(desk, self)
        self._stack.addWidget(self.workspace)
        self.workspace.take_banners(self.banners)
        self._stack.setCurrentWidget(self.workspace)
        bridge.changed.connect(self._session_changed)
        self.trouble = SessionTrouble(desk, self.banners, self.sessions, self.workspace)
        self.backups = SessionBackups(desk, self)
        self.backups.restored.connect(self._open_restored)
        self.workspace.rooms["session"].file.add_line(self.backups.line())
        self._session_changed()
        self.workspace.room_shown.connect(self._show_room_menu)
        self.workspace.go_to(self.settings.get(LAST_ROOM))
        desk.ticker.start()
        gc.freeze()  # to look through a large session for garbage is felt; nothing of it is, before it is closed

    def _closing(self) -> None:
        workspace, trouble, backups = self.workspace, self.trouble, self.backups
        self.workspace = self.trouble = self.backups = None
        if workspace is None:
            return
        gc.unfreeze()
        self._column.insertWidget(0, self.banners)  # or they would go with the workspace
        for part in (trouble, workspace, backups):
            if part is not None:
                part.shut()
        self._stack.removeWidget(workspace)
        desk = workspace.desk
        for part in (workspace, backups, desk.proposals, desk.ticker, desk.bridge):
            if part is not None:
                part.deleteLater()

    def _open_restored(self, path: Path) -> None:
        """Go on with a backup that was restored, unless the room looks on; the session so far stays as it is."""
        if self._may_leave() and self.sessions.open(path):
            self._tell(self.tr("You go on in {0}. The session before is unchanged.").format(path.name))

    def _show_start(self) -> None:
        for name in _WITH_SESSION:
            self.actions_table[name].setEnabled(False)
        for area in ROOM_AREAS:  # a room allows its own as long as it is seen
            for action in self.actions_table.of_area(area):
                action.setEnabled(False)
        self._show_room_menu("")
        self._start.refresh()
        self._stack.setCurrentWidget(self._start)
        self.setWindowTitle(self.tr("Fishbowl"))

    def _session_changed(self) -> None:
        session = self.sessions.session
        if session is None:
            return
        title = title_without_names(session.snapshot) or session.path.stem
        draft = self.tr(" (draft)") if is_draft(session.path) else ""
        state = self.tr(" (read only)") if session.read_only else draft
        self.setWindowTitle(self.tr("{0}{1} – Fishbowl").format(title_text(title), state))
        undo, redo = self.actions_table["undo"], self.actions_table["redo"]
        undo.setEnabled(session.undo_op is not None)
        redo.setEnabled(session.redo_op is not None)
        undo.setText(self.tr("Undo: {0}").format(op_text(session.undo_op)) if session.undo_op else self.tr("Undo"))
        redo.setText(self.tr("Redo: {0}").format(op_text(session.redo_op)) if session.redo_op else self.tr("Redo"))

    def _turn_back(self, redo: bool) -> None:
        if self.workspace is None:
            return
        bridge = self.workspace.desk.bridge
        _, changes = bridge.tried(Session.redo if redo else Session.undo)
        if changes is None:
            return
        done = self.tr("Done again: {0}.") if redo else self.tr("Undone: {0}.")
        text = done.format(op_text(changes.op))
        if changes.kept:
            text += " " + self.tr("What was changed since was left as it is.")
        bridge.say(text, Tone.DONE)

    # --- putting together --------------------------------------------------------------------------------

    def _connect(self) -> None:
        actions, sessions = self.actions_table, self.sessions
        sessions.opened.connect(self._opened)
        sessions.closing.connect(self._closing)
        sessions.closed.connect(self._show_start)
        sessions.moved.connect(self._moved)
        sessions.told.connect(self._tell)
        self._start.template_chosen.connect(self._new_from)
        self._start.file_chosen.connect(self._open_recent)
        slots = {
            "new_session": self._leaving(sessions.new_empty),
            "open_session": self._leaving(sessions.ask_and_open),
            "open_sample": self._leaving(sessions.open_sample),
            "open_afternoon": self._leaving(sessions.open_afternoon),
            "save_as": sessions.name_and_move,
            "save_copy": sessions.save_copy,
            "close_session": self._leaving(sessions.close),
            "quit": self._leaving(self.close),
            "undo": lambda: self._turn_back(redo=False),
            "redo": lambda: self._turn_back(redo=True),
            "personal_data": self._show_personal_data,
            "settings": self._edit_settings,
            "keys": lambda: KeysDialog(self.actions_table, self, first=self._room_area()).exec(),
            "guide": lambda: GuideDialog(self).show(),
            "show_log": show_log,
            "go_trouble": self.banners.focus_first,
            "about": lambda: show_about(self),
        }
        for name, slot in slots.items():
            actions[name].triggered.connect(lambda _=False, slot=slot: slot())

    def _fill_menus(self) -> None:
        taken: set[str] = set()
        for area in Area:
            actions = self.actions_table.of_area(area)
            if actions:
                menu = self.menuBar().addMenu(with_mnemonic(area_title(area), taken))
                fill_menu(menu, self.actions_table, actions)
                self._menus[area] = menu
        self._show_room_menu("")

    def _show_room_menu(self, room: str) -> None:
        """Show the menu of the room that is shown, and none of another room."""
        for area, menu in self._menus.items():
            if area in ROOM_AREAS:
                menu.menuAction().setVisible(area.value == room)

    def _room_area(self) -> Area | None:
        """Return the area of the room that is shown."""
        return next(
            (area for area in ROOM_AREAS if area in self._menus and self._menus[area].menuAction().isVisible()),
            None,
        )

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

    def _moved(self) -> None:
        self._session_changed()
        if self.workspace is not None:
            self.workspace.desk.bridge.moved.emit()

    def _tell(self, text: str) -> None:
        if self.workspace is not None:
            self.workspace.desk.bridge.say(text, Tone.DONE)

    def _show_personal_data(self) -> None:
        if self.workspace is not None:
            dialog = PersonalDataDialog(self.workspace.desk, self)
            dialog.exec()
            dialog.deleteLater()

    def _edit_settings(self) -> None:
        SettingsDialog(self.settings, self).exec()
        self.actions_table.letters = self.settings.get(SINGLE_LETTER_KEYS)

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
