"""Brings the Stage onto a screen and takes it off, whatever is plugged in."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence, QScreen
from PySide6.QtWidgets import QApplication, QWidget

from fishbowl_app.model.entities import QuestionKind
from fishbowl_app.model.rules.stage_views import StageView
from fishbowl_app.ui.bridge import Tone
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.settings import STAGE_SCREEN
from fishbowl_app.ui.stage.screens import ScreenInfo, choose, other_screen
from fishbowl_app.ui.stage.show import QUESTION_VIEWS, VIEWS, StageShow, stage_show
from fishbowl_app.ui.stage.window import StageWindow

SETTLE_MS = 400  # window systems move windows about for a while after the screens have changed
MOST_TRIES = 6  # of putting the Stage back: some window systems have the last word
# The keys that work while the Stage has the keyboard, on a laptop without a second screen.
TIME = ("start_finish", "pause", "add_minute", "add_five", "take_minute")
KEYS = ("stage", "freeze", "blank", "stage_test", *VIEWS, *QUESTION_VIEWS, *TIME)


class StageController(QObject):
    """Owns the Stage's window, and handles the actions stage, freeze, blank and stage_test.

    Call `shut` when the session is closed: the window has no parent that would take it along.
    """

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._main = desk, window
        self.show: StageShow = stage_show(desk)
        self.window = StageWindow(self.show, [desk.actions[name] for name in KEYS])
        self.window.left.connect(self.hide_stage)
        self.window.installEventFilter(self)
        self.window.took_keyboard.connect(window.activateWindow)
        self._waits_for: str | None = None  # the screen that was pulled while the Stage was on it
        self._home: str | None = None  # the screen that was pulled while the moderator's window was on it
        self._covers = False  # the Stage was put over the moderator's window, as there was no other screen
        self._tries = MOST_TRIES  # since the screens have changed
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(SETTLE_MS)
        self._settling.timeout.connect(self._settle)
        desk.actions["stage"].setCheckable(True)
        desk.actions["stage"].toggled.connect(self._on_toggled)
        desk.settings.changed.connect(self._on_setting)
        app = QGuiApplication.instance()
        app.screenAdded.connect(self._on_screen_added)
        app.screenRemoved.connect(self._on_screen_removed)
        self._telling = QTimer(self, singleShot=True, interval=0)  # its own: a static one outlives who goes first
        self._telling.timeout.connect(self._tell_of_second_screen)
        self._telling.start()

    @property
    def is_open(self) -> bool:
        """Tell whether the Stage is on a screen."""
        return self.window.isVisible()

    def show_stage(self) -> None:
        """Put the Stage on the second screen, or on the only one."""
        wanted = self._waits_for or self._desk.settings.get(STAGE_SCREEN)
        chosen = choose(self._screens(), wanted)
        if chosen is not None:
            self._show_on(chosen)

    def speak_anew(self) -> None:
        """Say everything in the language of now. A frozen Stage goes on showing what it shows."""
        self.window.say_name()
        self._word_action(self.is_open)
        self.show.refresh()

    def hide_stage(self) -> None:
        """Take the Stage off its screen; next time it shows what is live then."""
        self._waits_for = None
        for name in ("stage", "freeze", "blank", "stage_test"):
            self._desk.actions[name].setChecked(False)
        self._take_off()

    def pitch(self, topic_id: str) -> None:
        """Show a topic large, or take it off the Stage where it is shown already."""
        self._show_alone(StageView.PITCH, topic_id)

    def show_of_board(self, row_id: str) -> None:
        """Show a theme large, or a canvas, or take it off the Stage where it is shown already."""
        canvases = self._desk.bridge.snapshot.canvases
        self._show_alone(StageView.CANVAS if row_id in canvases else StageView.THEME, row_id)

    def show_code(self, code_id: str) -> None:
        """Show a QR code large, or take it off the Stage where it is shown already."""
        self._show_alone(StageView.CODE, code_id)

    def show_question(self, view: StageView, question_id: str, condition_id: str = "") -> None:
        """Show a question, its answers so far or all of them, or take it off where it is shown already.

        `condition_id` is the framing or moment in which it is asked, "" for all of them.
        """
        question = self._desk.bridge.snapshot.questions.get(question_id)
        if question is None:
            self._desk.bridge.say(
                self.tr("There is no question yet. Make a form in the room Questions."), Tone.WARN
            )
        elif question.kind is QuestionKind.WORDS and view is not StageView.QUESTION:
            self._desk.bridge.say(self.tr("Free words are notes: the Stage shows them with the board."), Tone.WARN)
        elif self.show.shows(view, question_id, condition_id or None):
            self.show.put_on(StageView.AUTOMATIC)
        else:
            self.show.put_on(view, question_id, condition_id or None)
            self._tell_how_to_see_it()

    def _show_alone(self, view: StageView, row_id: str) -> None:
        if self.show.row_id == row_id:
            self.show.put_on(StageView.AUTOMATIC)
        else:
            self.show.put_on(view, row_id)
            self._tell_how_to_see_it()

    def _tell_how_to_see_it(self) -> None:
        if not self.is_open:
            self._desk.bridge.say(
                self.tr("{0} shows the Stage.").format(self._desk.actions.spoken("stage")), Tone.INFO
            )

    def shut(self) -> None:
        """Take the Stage away for good, and let go of the actions, which outlive the session."""
        app = QGuiApplication.instance()
        app.screenAdded.disconnect(self._on_screen_added)
        app.screenRemoved.disconnect(self._on_screen_removed)
        self.hide_stage()
        self._desk.actions["stage"].toggled.disconnect(self._on_toggled)
        self._desk.settings.changed.disconnect(self._on_setting)
        self.window.deleteLater()
        self.show.stop()

    # --- the window --------------------------------------------------------------------------------------

    def _on_toggled(self, wanted: bool) -> None:
        self._word_action(wanted)
        if wanted and not self.is_open:
            self.show_stage()
        elif not wanted and self.is_open:
            self.hide_stage()

    def _word_action(self, shown: bool) -> None:
        self._desk.actions["stage"].setText(self.tr("Hide the Stage") if shown else self.tr("Show the Stage"))

    def _show_on(self, chosen: ScreenInfo) -> None:
        screen = self._screen(chosen.name)
        self._waits_for, self._covers = None, chosen.own
        self.window.show_on(screen, take_focus=chosen.own)
        screen.geometryChanged.connect(self._on_geometry, Qt.ConnectionType.UniqueConnection)
        self.show.place(chosen.name, screen.geometry().size().toTuple())
        if chosen.own and len(self._screens()) > 1 and other_screen(self._screens()) is None:
            self._desk.bridge.say(
                self.tr("The projector shows what this screen shows. Extend it, and the Stage goes there alone."),
                Tone.WARN,
            )

    def _take_off(self) -> None:
        covered = self.is_open and self.show.screen == self._own_screen()
        self.window.hide()
        self.show.place(None)
        if covered:
            self._main.activateWindow()

    # --- screens -----------------------------------------------------------------------------------------

    def _on_screen_added(self, screen: QScreen) -> None:
        # The window system may still be moving windows about: come when it has finished.
        QTimer.singleShot(0, self, self._on_more_screens)

    def _on_more_screens(self) -> None:
        there = [screen.name for screen in self._screens()]
        if self._home in there:
            self._move_window_to(self._home)
        if self._waits_for in there:
            self.show_stage()
            self._desk.bridge.say(self.tr("The projector is back, and the Stage on it."), Tone.DONE)
        else:
            self._tell_of_second_screen()
        self._watch_places()

    def _on_screen_removed(self, screen: QScreen) -> None:
        """Hide at once: Qt would put the full-screen window over everything on the laptop."""
        if screen.name() == self._own_screen():
            self._home = screen.name()
        if self.is_open and screen.name() == self.show.screen:
            self._waits_for = screen.name()
            self._take_off()
            self._desk.bridge.say(self.tr("The projector is gone. The Stage comes back with it."), Tone.WARN)
        self._watch_places()

    def _watch_places(self) -> None:
        self._tries = 0
        self._settling.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look soon whether the Stage, which was moved or resized, is still where it belongs."""
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self._settling.start()
        return super().eventFilter(watched, event)

    def _settle(self) -> None:
        """Put the Stage back where it belongs, and controls where the room does not see them, if there is a place.

        Where the screen of the moderator's window is gone, as with the lid closed, the Stage stays over it.
        """
        if not self.is_open or self._waits_for is not None:
            return
        screens = self._screens()
        free = other_screen(screens)
        if self._covers and free is not None:
            self.show_stage()
            return
        stage = next((screen for screen in screens if screen.name == self.show.screen), None)
        if stage is None:
            return
        if stage.own and free is not None:
            self._move_window_to(free.name)
        screen = self._screen(stage.name)
        if self._tries < MOST_TRIES and (self._has_strayed(screen) or (stage.own and self._is_under())):
            self._tries += 1
            self.window.hide()
            self.window.show_on(screen, take_focus=free is None)
            self._settling.start()
        if self.show.size != screen.geometry().size().toTuple():
            self.show.place(stage.name, screen.geometry().size().toTuple())

    def _has_strayed(self, screen: QScreen) -> bool:
        """Tell whether the window system took the Stage elsewhere, as it does when screens come and go."""
        place = screen.geometry()
        return self.window.screen().geometry() != place or self.window.size() != place.size()

    def _is_under(self) -> bool:
        """Tell whether the moderator's window may lie over the Stage."""
        return not self.window.isActiveWindow() and QApplication.activeModalWidget() is None

    def _move_window_to(self, name: str) -> None:
        """Bring the moderator's window to a screen, in the state it is in."""
        self._home = None
        if self._own_screen() == name:
            return
        top, room = self._main.window(), self._screen(name).availableGeometry()
        state = top.windowState()
        top.setWindowState(Qt.WindowState.WindowNoState)
        top.setScreen(self._screen(name))
        top.setGeometry(QRect(room.topLeft(), top.size().boundedTo(room.size())))
        top.setWindowState(state)

    def _on_setting(self, key: str) -> None:
        if key == STAGE_SCREEN.key and self.is_open:
            self.show_stage()

    def _on_geometry(self, place: QRect) -> None:
        if self.is_open:
            self.window.setGeometry(place)
            self.show.place(self.show.screen, place.size().toTuple())

    def _tell_of_second_screen(self) -> None:
        if not self.is_open and self._waits_for is None and other_screen(self._screens()) is not None:
            key = self._desk.actions["stage"].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            self._desk.bridge.say(self.tr("Second screen found: {0} shows the Stage there.").format(key))

    def _screens(self) -> list[ScreenInfo]:
        first, own = QGuiApplication.primaryScreen(), self._own_screen()
        found = QGuiApplication.screens()
        seen = next((screen.geometry() for screen in found if screen.name() == own), QRect())
        # A screen that shows the same, or a part of it, is no other one: the projector mirrors the laptop.
        return [
            ScreenInfo(screen.name(), screen is first, screen.name() == own or screen.geometry().intersects(seen))
            for screen in found
        ]

    def _own_screen(self) -> str:
        screen = self._main.screen()
        return screen.name() if screen is not None else ""

    def _screen(self, name: str) -> QScreen:
        return next(screen for screen in QGuiApplication.screens() if screen.name() == name)
