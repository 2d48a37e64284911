"""Buttons that show the rows of one fate, each with how many there are."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QToolButton, QWidget

from fishbowl_app.ui.imports.draft import Draft, Fate
from fishbowl_app.ui.imports.model import fate_icon
from fishbowl_app.ui.imports.words import filter_text
from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets import FlowLayout, tool_button

_FATES = (None, Fate.NEW, Fate.CHANGED, Fate.SAME, Fate.DUPLICATE, Fate.REFUSED)


class FateBar(QWidget):
    """One button for all rows and one for each fate that any row has.

    Signals:
        chosen: arg: a Fate, or None for all.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self.buttons: dict[Fate | None, QToolButton] = {}
        flow = FlowLayout(self, gap(0.5))
        for fate in _FATES:
            made = tool_button("filter", "", self, with_text=True)
            made.setCheckable(True)
            made.setAccessibleDescription(self.tr("Shows only these rows") if fate else self.tr("Shows all rows"))
            if fate is not None:
                made.setIcon(fate_icon(fate))
            made.clicked.connect(lambda _=False, fate=fate: self.chosen.emit(fate))
            self._group.addButton(made)
            self.buttons[fate] = made
            flow.addWidget(made)
        self.buttons[None].setChecked(True)

    def show_draft(self, draft: Draft) -> None:
        """Show how many rows have which fate."""
        counted = Counter(line.fate for line in draft.lines)
        for fate, made in self.buttons.items():
            number = counted[fate] if fate else len(draft.lines)
            word = filter_text(fate) if fate else self.tr("All rows")
            made.setText(f"{word}  {number}")
            made.setAccessibleName(made.text())
            made.setVisible(bool(number) or made.isChecked() or fate is None)

    def show_all(self) -> None:
        """Go back to all rows without telling anybody."""
        self.buttons[None].setChecked(True)
