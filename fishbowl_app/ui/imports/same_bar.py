"""What becomes of notes that say the same as others: three buttons for the chosen rows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QToolButton, QWidget

from fishbowl_app.ui.imports.draft import Line, Same
from fishbowl_app.ui.imports.words import same_text
from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets import FlowLayout, PlainLabel, tool_button

_ICONS = {Same.BOTH: "plus", Same.STACK: "copy", Same.SKIP: "skip"}


class SameBar(QWidget):
    """Both are taken unless somebody says otherwise. Without a row that repeats another nothing can be chosen.

    Signals:
        chosen: arg: a Same.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self._label = PlainLabel("", self)
        self._label.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.buttons: dict[Same, QToolButton] = {}
        flow = FlowLayout(self, gap(0.5))
        flow.addWidget(self._label)
        for same in Same:
            made = tool_button(_ICONS[same], same_text(same), self, with_text=True)
            made.setCheckable(True)
            made.clicked.connect(lambda _=False, same=same: self.chosen.emit(same))
            self._group.addButton(made)
            self.buttons[same] = made
            flow.addWidget(made)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show what is chosen for those of these rows that say the same as others."""
        chosen = [line.same for line in lines if line.same is not None]
        self._label.setText(
            self.tr("%n rows that say the same as others:", "", len(chosen))
            if chosen
            else self.tr("Choose rows that say the same as others:")
        )
        self._label.setFixedHeight(self.buttons[Same.BOTH].sizeHint().height())  # in line with the words beside it
        for same, made in self.buttons.items():
            made.setEnabled(bool(chosen))
            made.setChecked(bool(chosen) and set(chosen) == {same})
            made.setAccessibleDescription(self._label.text())
