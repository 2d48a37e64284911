"""A line that offers a plan or a wall to use or to let go, by keys too."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QPushButton, QWidget

from fishbowl_app.ui.actions import LETTERS_OFF, Actions
from fishbowl_app.ui.widgets.buttons import button
from fishbowl_app.ui.widgets.words import set_tip


class UseBar(QFrame):
    """After somebody asked, `use` has the focus: Enter uses what is offered; Esc stops the search, or lets it go.

    The bar that is made of it has the buttons `use`, `stop` and `drop`.
    """

    use: QPushButton
    stop: QPushButton
    drop: QPushButton

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._actions = actions
        self._before: QWidget | None = None  # what had the focus

    def keyPressEvent(self, event: QKeyEvent) -> None:
        at = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and at is not None:
            at.click()
        elif event.key() == Qt.Key.Key_Escape and (self.drop.isVisible() or self.stop.isVisible()):
            (self.stop if self.stop.isVisible() else self.drop).click()
        elif event.key() == Qt.Key.Key_Escape:
            self._give_back()
        else:
            super().keyPressEvent(event)

    def _begin(self) -> None:
        """Give the first button the focus, since somebody has asked for what is offered."""
        if not self.isVisible():
            return
        at = QApplication.focusWidget()
        if at is not None and not self.isAncestorOf(at):
            self._before = at
        self.use.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _give_back(self) -> bool:
        """Give the focus back to what had it, and tell whether that is there still."""
        before, self._before = self._before, None
        there = before is not None and before.isVisible()
        if there:
            before.setFocus()
        return there

    def _button(self, words: str, command: str, kind: str = "") -> QPushButton:
        made = button(words, kind=kind, parent=self)
        set_tip(made, self._actions[command].toolTip())
        made.setProperty(LETTERS_OFF, True)  # somebody may be typing on, not knowing where the focus went
        made.clicked.connect(self._actions[command].trigger)
        return made
