"""Brings the Stage onto a screen and takes it off, whatever is plugged in."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence, QScreen
from PySide6.QtWidgets import QWidget

from fishbowl_app.model.rules.stage_views import StageView
from fishbowl_app.ui.bridge import Tone
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.settings import STAGE_SCREEN
from fishbowl_app.ui.stage.screens import ScreenInfo, choose, other_screen
from fishbowl_app.ui.stage.show import VIEWS, StageShow, stage_show
from fishbowl_app.ui.stage.window import StageWindow

# The keys that work while the Stage has the keyboard, on a laptop without a second screen.
TIME = ("start_finish", "pause", "add_minute", "add_five", "take_minute")
KEYS = ("stage", "freeze", "blank", "stage_test", *VIEWS, *TIME)


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
        self.window.took_keyboard.connect(window.activateWindow)
        self._waits_for: str | None = None  # the screen that was pulled while the Stage was on it
        desk.actions["stage"].setCheckable(True)
        desk.actions["stage"].toggled.connect(self._on_toggled)
        desk.settings.changed.connect(self._on_setting)
        app = QGuiApplication.instance()
        app.screenAdded.connect(self._on_screen_added)
        app.screenRemoved.connect(self._on_screen_removed)
        QTimer.singleShot(0, self, self._tell_of_second_screen)

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

    def _show_alone(self, view: StageView, row_id: str) -> None:
        if self.show.row_id == row_id:
            self.show.put_on(StageView.AUTOMATIC)
        else:
            self.show.put_on(view, row_id)

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
        self._desk.actions["stage"].setText(self.tr("Hide the Stage") if wanted else self.tr("Show the Stage"))
        if wanted and not self.is_open:
            self.show_stage()
        elif not wanted and self.is_open:
            self.hide_stage()

    def _show_on(self, chosen: ScreenInfo) -> None:
        screen = self._screen(chosen.name)
        self._waits_for = None
        self.window.show_on(screen, take_focus=chosen.own)
        screen.geometryChanged.connect(self._on_geometry, Qt.ConnectionType.UniqueConnection)
        self.show.place(chosen.name, screen.geometry().size().toTuple())

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
        if self._waits_for in [screen.name for screen in self._screens()]:
            self.show_stage()
            self._desk.bridge.say(self.tr("The projector is back, and the Stage on it."), Tone.DONE)
        else:
            self._tell_of_second_screen()

    def _on_screen_removed(self, screen: QScreen) -> None:
        """Hide at once: Qt would put the full-screen window over everything on the laptop."""
        if self.is_open and screen.name() == self.show.screen:
            self._waits_for = screen.name()
            self._take_off()
            self._desk.bridge.say(self.tr("The projector is gone. The Stage comes back with it."), Tone.WARN)

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
        return [
            ScreenInfo(screen.name(), screen is first, screen.name() == own)
            for screen in QGuiApplication.screens()
        ]

    def _own_screen(self) -> str:
        screen = self._main.screen()
        return screen.name() if screen is not None else ""

    def _screen(self, name: str) -> QScreen:
        return next(screen for screen in QGuiApplication.screens() if screen.name() == name)
