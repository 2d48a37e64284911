"""What the room sees now: one place that decides it, for the Stage and for every preview of it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from fishbowl_app.ui.crash import log_quietly
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.phases import TIME_KEYS, thresholds
from fishbowl_app.ui.settings import STAGE_COLOURS
from fishbowl_app.ui.stage.layout import check_picture, lay_out
from fishbowl_app.ui.stage.look import LOOKS, StageLook
from fishbowl_app.ui.stage.paging import TURN_S
from fishbowl_app.ui.stage.picture import Picture
from fishbowl_app.ui.stage.state import StageState, has_pages, stage_state

log = logging.getLogger(__name__)
USUAL_SIZE = (1280, 720)


class Showing(StrEnum):
    """What is on the Stage."""

    LIVE = "live"
    FROZEN = "frozen"  # what was live when it was frozen
    CHECK = "check"  # the picture for the back row
    BLANK = "blank"


class StageShow(QObject):
    """Follows the session, the clock and the actions freeze, blank and stage_test.

    Nothing here ever raises: what goes wrong is logged, and the last good picture stays.

    Signals:
        changed: the room sees something else.
        placed: the Stage came onto a screen, or went from it.
    """

    changed = Signal()
    placed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._state = StageState()
        self._came_at = 0.0  # the scene, by the clock that nobody can set
        self._pictures: dict[tuple[int, int], tuple[object, Picture]] = {}
        self.screen: str | None = None
        self.size = USUAL_SIZE
        self._connections: list[tuple[Signal, Callable]] = []
        for name in ("freeze", "blank", "stage_test"):
            desk.actions[name].setCheckable(True)
            self._link(desk.actions[name].toggled, self._on_toggled)
        self._link(desk.bridge.changed, self.refresh)
        self._link(desk.ticker.ticked, self.refresh)
        self._link(desk.settings.changed, self._on_setting)
        self.refresh()

    @property
    def showing(self) -> Showing:
        """What is on the Stage; blank hides all else."""
        for name, showing in (
            ("blank", Showing.BLANK),
            ("stage_test", Showing.CHECK),
            ("freeze", Showing.FROZEN),
        ):
            if self._desk.actions[name].isChecked():
                return showing
        return Showing.LIVE

    @property
    def look(self) -> StageLook:
        """The colours; the picture for the back row is black on white in any case."""
        return LOOKS["black_on_white" if self.showing is Showing.CHECK else self._desk.settings.get(STAGE_COLOURS)]

    @property
    def state(self) -> StageState:
        """The scene and clock that show, or would if nothing hid them."""
        return self._state

    def picture(self, width: int, height: int) -> Picture:
        """Return what to paint on a screen of that size; of a blank Stage nothing."""
        showing = self.showing
        if showing is Showing.BLANK:
            return Picture(width, height)
        wanted: object = Showing.CHECK if showing is Showing.CHECK else self._state
        kept = self._pictures.get((width, height))
        if kept is not None and kept[0] == wanted:
            return kept[1]
        try:
            made = (
                check_picture(width, height) if showing is Showing.CHECK else lay_out(self._state, width, height)
            )
        except Exception as error:  # whatever it is, the room must not see it
            log_quietly(log, f"the Stage keeps its last picture: {type(self._state.scene).__name__}", error)
            return kept[1] if kept is not None else Picture(width, height)
        self._pictures = {(width, height): (wanted, made)} | self._others((width, height))
        return made

    def refresh(self) -> None:
        """Look at session and clock again; a frozen Stage stays as it is."""
        if self._desk.actions["freeze"].isChecked():
            return
        now = self._desk.ticker.clock.now()
        try:
            state = stage_state(self._desk.bridge.snapshot, now, thresholds(self._desk.settings))
        except Exception as error:  # whatever it is, the room must not see it
            log_quietly(log, "the Stage keeps its last scene", error)
            return
        if state.scene != self._state.scene:
            self._came_at = now.boot_s
        if has_pages(state.scene):
            state = replace(state, turned=int((now.boot_s - self._came_at) / TURN_S))
        if state != self._state:
            self._state = state
            self.changed.emit()

    def stop(self) -> None:
        """Follow nothing any more; the session is being closed."""
        for signal, slot in self._connections:
            signal.disconnect(slot)
        self._connections.clear()

    def place(self, screen: str | None, size: tuple[int, int] | None = None) -> None:
        """Note on which screen the Stage is, None for none, and how large that is."""
        self.screen = screen
        self.size = size or self.size
        self.placed.emit()

    def _link(self, signal: Signal, slot: Callable) -> None:
        signal.connect(slot)
        self._connections.append((signal, slot))

    def _others(self, size: tuple[int, int]) -> dict[tuple[int, int], tuple[object, Picture]]:
        """Return the last picture of one other size, so that a window that is resized does not fill the memory."""
        return dict([item for item in self._pictures.items() if item[0] != size][:1])

    def _on_toggled(self) -> None:
        self.refresh()
        self.changed.emit()

    def _on_setting(self, key: str) -> None:
        if key in TIME_KEYS:
            self.refresh()
        if key == STAGE_COLOURS.key:
            self.changed.emit()


def stage_show(desk: Desk) -> StageShow:
    """Return the show of a desk; there is one for each session, and it ends with the session's bridge."""
    found: StageShow | None = desk.bridge.findChild(StageShow)
    return found or StageShow(desk, desk.bridge)
