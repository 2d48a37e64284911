"""The setting of how few answers are not shown."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fishbowl_app.model.changes import Changes
from fishbowl_app.model.entities import MOST_LEAST_GROUP
from fishbowl_app.model.ops.details import edit_details
from fishbowl_app.ui.bridge import SessionBridge
from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets import PlainLabel, set_tip
from fishbowl_app.ui.widgets.number import NumberBox


class LeastLine(QWidget):
    """The number, which holds for the whole session."""

    def __init__(self, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        name = self.tr("Fewest answers that are shown")
        label = PlainLabel(name, self, tone="quiet", wrap=True)
        self.number = NumberBox(name, 1, MOST_LEAST_GROUP, self)
        self.number.setValue(bridge.snapshot.details.least_group)
        label.setBuddy(self.number)
        set_tip(self.number, self.tr("Answers of fewer people are not shown, neither alone nor by group."))
        self.number.valueChanged.connect(self._set)
        bridge.changed.connect(self._on_changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap(0.5))
        column.addWidget(label)
        column.addWidget(self.number, 0, Qt.AlignmentFlag.AlignLeft)

    def _set(self, least: int) -> None:
        if least != self._bridge.snapshot.details.least_group:
            self._bridge.do(edit_details, least_group=least)

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches("details"):
            self.number.setValue(self._bridge.snapshot.details.least_group)
