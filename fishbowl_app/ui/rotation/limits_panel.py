"""Two rules that are numbers: most rounds in a row, and chairs left free."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QSpinBox, QWidget

from fishbowl_app.model.entities import Fishbowl
from fishbowl_app.model.ops.details import MOST_RUN, edit_fishbowl
from fishbowl_app.ui.bridge import SessionBridge
from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets import PlainLabel


class LimitsPanel(QWidget):
    """Each number is kept as soon as it is whole."""

    def __init__(self, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(gap())
        self._grid.setVerticalSpacing(gap(0.5))
        self._grid.setColumnStretch(0, 1)
        self.run = self._number(self.tr("Nobody sits more rounds in a row than"), 1, MOST_RUN)
        self.free = self._number(self.tr("Chairs left free in each round"), 0, 0)
        self.run.valueChanged.connect(lambda value: self._keep(max_run=value))
        self.free.valueChanged.connect(lambda value: self._keep(free_chairs=value))

    def show_fishbowl(self, fishbowl: Fishbowl) -> None:
        """Show the numbers as they are now."""
        for field, value in ((self.run, fishbowl.max_run), (self.free, fishbowl.free_chairs)):
            field.blockSignals(True)
            if field is self.free:
                field.setMaximum(fishbowl.chairs - 2)
            if field.value() != value:
                field.setValue(value)
            field.blockSignals(False)

    def _keep(self, **fields: int) -> None:
        done, _ = self._bridge.tried(edit_fishbowl, **fields)
        if not done:
            self.show_fishbowl(self._bridge.snapshot.fishbowl)

    def _number(self, words: str, least: int, most: int) -> QSpinBox:
        field = QSpinBox(self)
        field.setRange(least, most)
        field.setAccessibleName(words)
        field.setKeyboardTracking(False)  # with 1 of 12 typed nothing is to happen yet
        label = PlainLabel(words, self, wrap=True)
        label.setBuddy(field)
        row = self._grid.rowCount()
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(field, row, 1)
        return field
