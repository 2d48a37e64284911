"""What is offered for the note on which one stands."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fishbowl_app.board_texts import theme_names
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.board.wall.suggest.offers import Offered
from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets import FlowLayout, PlainLabel, button, doubled, tooltip_text

MOST = 3


class OfferLine(QWidget):
    """Asks whether a note belongs to a theme, with a button for each that it may belong to. Hidden without any.

    Signals:
        taken: arg: the id of the theme.
    """

    taken = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offered: Offered | None = None
        self.words = PlainLabel("", self, wrap=True)
        self.buttons = [button("", parent=self) for _ in range(MOST)]
        row = QWidget(self)
        flow = FlowLayout(row)
        for number, made in enumerate(self.buttons):
            flow.addWidget(made)
            made.clicked.connect(lambda _=False, number=number: self._take(number))
        self.buttons[0].setToolTip(self.tr("Accept what is offered (O)"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(gap(), gap(), gap(), 0)
        layout.setSpacing(gap(0.5))
        layout.addWidget(self.words)
        layout.addWidget(row)
        self.hide()

    def show_offered(self, snapshot: Snapshot, offered: Offered | None) -> None:
        """Show what is offered for a note, None for nothing."""
        self._offered = offered
        self.setVisible(offered is not None)
        if offered is None:
            return
        names = theme_names(snapshot)
        first = names[offered.theme_ids[0]]
        words = self.tr("Belongs to “{0}”?") if offered.sure else self.tr("Unsure: perhaps “{0}”?")
        self.words.setText(words.format(first))
        self.setAccessibleName(self.words.text())
        for number, made in enumerate(self.buttons):
            made.setVisible(number < len(offered.theme_ids))
            if number < len(offered.theme_ids):
                made.setText(doubled(_short(names[offered.theme_ids[number]])))
                made.setAccessibleName(self.tr("Put it into “{0}”").format(names[offered.theme_ids[number]]))
                if number:
                    made.setToolTip(tooltip_text(names[offered.theme_ids[number]]))

    def _take(self, number: int) -> None:
        if self._offered is not None:
            self.taken.emit(self._offered.theme_ids[number])


def _short(name: str) -> str:
    return name if len(name) <= 18 else f"{name[:17].rstrip()}…"
