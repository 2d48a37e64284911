"""Buttons in the corner of the board that show it nearer, farther, or all of it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets import set_tip, tool_button

STEP = 1.25  # by what a press zooms


class ZoomBar(QFrame):
    """Three buttons on a card.

    Signals:
        zoomed: arg: by what factor.
        whole_wanted: the whole board is to be shown.
    """

    zoomed = Signal(float)
    whole_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        self.farther = tool_button("minus", self.tr("Show the board smaller"), self)
        self.nearer = tool_button("plus", self.tr("Show the board larger"), self)
        self.whole = tool_button("eye", self.tr("Whole board"), self, with_text=True)
        set_tip(self.whole, self.tr("Show the whole board (Home)"))
        self.farther.clicked.connect(lambda: self.zoomed.emit(1 / STEP))
        self.nearer.clicked.connect(lambda: self.zoomed.emit(STEP))
        self.whole.clicked.connect(self.whole_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(gap(0.25), gap(0.25), gap(0.25), gap(0.25))
        row.setSpacing(0)
        for made in self.buttons:
            row.addWidget(made)

    @property
    def buttons(self) -> tuple[QWidget, ...]:
        """The buttons in the order in which they stand."""
        return (self.farther, self.nearer, self.whole)
