"""The line below the agenda: when it ends by the plan, when really, and how long it is."""

from __future__ import annotations

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.day_texts import end_text, planned_end_text, total_text
from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets import FlowLayout, IconLabel, PlainLabel


class AgendaFooter(QWidget):
    """Three short texts, the projected end in bold."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.projected = PlainLabel("", self)
        bold = QFont()
        bold.setBold(True)
        self.projected.setFont(bold)
        self.planned = PlainLabel("", self, tone="quiet")
        self.total = PlainLabel("", self, tone="quiet")
        row = FlowLayout(self, gap(2))
        row.addWidget(IconLabel("clock", 20, "text", self))
        for label in (self.projected, self.planned, self.total):
            row.addWidget(label)

    def show_day(self, snapshot: Snapshot, now: float) -> None:
        """Show the times as they are now."""
        for label, text in (
            (self.projected, end_text(snapshot, now) or self.tr("No start planned yet")),
            (self.planned, planned_end_text(snapshot, now)),
            (self.total, total_text(snapshot)),
        ):
            if label.text() != text:
                label.setText(text)
                label.setVisible(bool(text))
