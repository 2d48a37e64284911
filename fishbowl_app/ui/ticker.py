"""Asks the clock four times a second, and notices when it behaves oddly."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from fishbowl_app.model.clock import Clock
from fishbowl_app.model.rules.timebox import assumed

INTERVAL_MS = 250


class Ticker(QObject):
    """The one timer of a window.

    Signals:
        ticked: four times a second. arg: Reading.
        assumed: the wall clock was set, or the laptop slept. arg: Assumption.
    """

    ticked = Signal(object)
    assumed = Signal(object)

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.clock = clock
        self._last = clock.now()
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self.tick)

    def start(self) -> None:
        """Begin to tick."""
        self._timer.start()

    def stop(self) -> None:
        """End ticking."""
        self._timer.stop()

    def tick(self) -> None:
        """Look at the clock now; the timer calls this, and so does a test."""
        now = self.clock.now()
        assumption = assumed(self._last, now)
        self._last = now
        if assumption is not None:
            self.assumed.emit(assumption)
        self.ticked.emit(now)
