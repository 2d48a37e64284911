"""The button that puts a part of the convergence on the Stage, and takes it off again."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from fishbowl_app.ui.actions import Actions
from fishbowl_app.ui.openspace.convergence.words import translate
from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets import IconLabel, PlainLabel, button

BY_ITSELF = "stage_auto"


class StageButton(QWidget):
    """Follows the command of its part: while that is on, the room sees it, and the button takes it off."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions, self._name = actions, ""
        self._seen = IconLabel("eye", 20, "ok", self)
        self._words = PlainLabel(translate("Convergence", "It is on the Stage"), self)
        self.button = button("", "stage", parent=self)
        self.button.clicked.connect(self._press)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(gap())
        for made in (self._seen, self._words, self.button):
            row.addWidget(made)

    def follow(self, name: str) -> None:
        """Be about another command of the Stage; "" for a part that is not shown there."""
        if self._name:
            self._actions[self._name].toggled.disconnect(self._show_state)
        self._name = name
        if name:
            self._actions[name].toggled.connect(self._show_state)
        self.setVisible(bool(name))
        self._show_state()

    def allow(self, allowed: bool) -> None:
        """Let it be pressed only where there is something to show."""
        self.button.setEnabled(allowed or self._is_on())

    def _is_on(self) -> bool:
        return bool(self._name) and self._actions[self._name].isChecked()

    def _show_state(self) -> None:
        seen = self._is_on()
        self._seen.setVisible(seen)
        self._words.setVisible(seen)
        off, on = translate("Convergence", "Take off the Stage"), translate("Convergence", "Show on the Stage")
        self.button.setText(off if seen else on)

    def _press(self) -> None:
        self._actions[BY_ITSELF if self._is_on() else self._name].trigger()
