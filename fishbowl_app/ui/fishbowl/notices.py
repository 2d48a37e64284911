"""The place above the circle where one thing is said at a time, so that what is said never squeezes the circle."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget


class Notices(QWidget):
    """Shows the first of some bars that is not hidden; no height is used where all are.

    A bar shows and hides itself as if it were alone. One that gives way to another comes back after it.

    Args:
        bars: what may be said, the most important first.
        parent: the widget it belongs to.

    Signals:
        changed: another bar is shown, or none.
    """

    changed = Signal()

    def __init__(self, bars: tuple[QWidget, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self._places = {bar: QWidget(self) for bar in bars}
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        for bar, place in self._places.items():
            inside = QVBoxLayout(place)
            inside.setContentsMargins(0, 0, 0, 0)
            inside.addWidget(bar)
            rows.addWidget(place)
            bar.installEventFilter(self)
        self._choose()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self._choose()
        return False

    def _choose(self) -> None:
        first = next((bar for bar in self._places if not bar.isHidden()), None)
        for bar, place in self._places.items():
            place.setVisible(bar is first)
        self.setVisible(first is not None)
        self.changed.emit()
