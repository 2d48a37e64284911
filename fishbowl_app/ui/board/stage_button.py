"""The button of a page that puts what it shows on the Stage, and takes it off again."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from fishbowl_app.ui.actions import Actions
from fishbowl_app.ui.widgets import set_tip, tool_button

BY_ITSELF = "stage_auto"


class StageButton(QObject):
    """Follows the command of a view: while that is on, the room sees it, and `button` takes it off."""

    def __init__(self, actions: Actions, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._actions, self._name = actions, name
        self.button = tool_button("stage", "", parent, with_text=True)
        set_tip(self.button, actions[name].toolTip())
        self.button.clicked.connect(self._press)
        actions[name].toggled.connect(self._show_state)
        self._show_state()

    def _press(self) -> None:
        self._actions[BY_ITSELF if self._actions[self._name].isChecked() else self._name].trigger()

    def _show_state(self) -> None:
        seen = self._actions[self._name].isChecked()
        words = self.tr("Take off the Stage") if seen else self.tr("Show on the Stage")
        self.button.setText(words)
        self.button.setAccessibleName(words)
