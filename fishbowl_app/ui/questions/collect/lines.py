"""What is typed into, paper in hand: Enter goes on, the arrow keys go to and fro."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from fishbowl_app.ui.theme import gap

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
WORDS_LINES = 2


class ShortLine(QLineEdit):
    """A number or a few letters. Coming back to it, what stands there is typed over.

    Signals:
        entered: Enter was pressed.
        stepped: an arrow key was. arg: 1 down, -1 up.
        typed: somebody changed it.
    """

    entered = Signal()
    stepped = Signal(int)
    typed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.textEdited.connect(self.typed)

    def words(self) -> str:
        """Return what stands there."""
        return self.text()

    def set_words(self, words: str) -> None:
        """Let something else stand there; nobody typed it."""
        self.setText(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.entered.emit()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.MouseFocusReason:
            self.selectAll()


class LongLine(QPlainTextEdit):
    """Free words, over several lines where they are long. Enter ends them.

    Signals:
        entered: Enter was pressed.
        stepped: an arrow key was that finds no line to go to. arg: 1 down, -1 up.
        typed: it was changed.
    """

    entered = Signal()
    stepped = Signal(int)
    typed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * WORDS_LINES + gap(2.5))
        self.textChanged.connect(self.typed)

    def words(self) -> str:
        """Return what stands there."""
        return self.toPlainText()

    def set_words(self, words: str) -> None:
        """Let something else stand there; nobody typed it."""
        self.setPlainText(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.entered.emit()
            return
        before = self.textCursor().position()
        super().keyPressEvent(event)
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.key() in steps and self.textCursor().position() == before:
            self.stepped.emit(steps[event.key()])


Line = ShortLine | LongLine
