"""What is offered for the note on which one stands."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fishbowl_app.board_texts import theme_names
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.actions import Actions
from fishbowl_app.ui.board.wall.suggest.offers import Offered
from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets import FlowLayout, PlainLabel, button, doubled, set_tip

MOST = 3
LONGEST = 26  # characters of a name in a button


class OfferLine(QWidget):
    """Asks whether a note belongs to a theme, with a button for each that it may belong to. Hidden without any.

    Signals:
        taken: arg: the id of the theme.
    """

    taken = Signal(str)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._offered: Offered | None = None
        self.words = PlainLabel("", self, tone="accent", wrap=True)
        self.perhaps = PlainLabel(self.tr("or perhaps:"), self, tone="quiet")
        self.buttons = [button("", kind="quiet", parent=self) for _ in range(MOST)]
        row = QWidget(self)
        flow = FlowLayout(row)
        for widget in (self.buttons[0], self.perhaps, *self.buttons[1:]):
            flow.addWidget(widget)
        for number, made in enumerate(self.buttons):
            made.clicked.connect(lambda _=False, number=number: self._take(number))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(gap(), gap(), gap(), 0)
        layout.setSpacing(0)
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
        self.words.setText(
            self.tr("Belongs to, surely:") if offered.sure else self.tr("Perhaps belongs to, unsure:")
        )
        self.setAccessibleName(f"{self.words.text()} {names[offered.theme_ids[0]]}")
        self.perhaps.setVisible(offered.sure and len(offered.theme_ids) > 1)
        for number, made in enumerate(self.buttons):
            made.setVisible(number < len(offered.theme_ids))
            if number < len(offered.theme_ids):
                name = names[offered.theme_ids[number]]
                made.setText(doubled(_short(name)))
                made.setAccessibleName(self.tr("Put it into “{0}”").format(name))
                set_tip(made, self._actions.with_keys(name, "board_offer") if number == 0 else name)

    def _take(self, number: int) -> None:
        if self._offered is not None:
            self.taken.emit(self._offered.theme_ids[number])


def _short(name: str) -> str:
    return name if len(name) <= LONGEST else f"{name[: LONGEST - 1].rstrip()}…"
