"""A line that is typed into again and again."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from fishbowl_app.ui.widgets import set_look
from fishbowl_app.ui.widgets.fields import tell_whole_hint


class TypingLine(QLineEdit):
    """A line that Esc empties. That something has to be typed first is marked only while the focus is here.

    Signals:
        went_down: the Down key was pressed.
    """

    went_down = Signal()

    def __init__(self, name: str, prompt: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(prompt)
        tell_whole_hint(self)
        self.textEdited.connect(lambda: set_look(self, "invalid", False))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.went_down.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            set_look(self, "invalid", False)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if not self.text().strip():
            set_look(self, "invalid", False)
