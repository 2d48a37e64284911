"""Writing on a note where it lies."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from fishbowl_app.ui.widgets import set_look


class NoteEditor(QPlainTextEdit):
    """Several lines over a note. Enter keeps, Shift+Enter begins a line, Esc leaves the note as it was.

    What is refused stays as typed, marked, until it is mended.

    Args:
        words: what stands there.
        save: takes the text and tells whether it was kept; says itself what is wrong with it.

    Signals:
        left: the editor is not needed any more.
    """

    left = Signal()

    def __init__(self, words: str, save: Callable[[str], bool], parent: QWidget) -> None:
        super().__init__(parent)
        self._before, self._save, self._over = words, save, False
        self.setAccessibleName(self.tr("Words of the note"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setPlainText(words)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def commit(self) -> bool:
        """Keep what stands there and leave. False: it was refused, and the editor stays."""
        if self._over:
            return True
        words = self.toPlainText()
        # Nothing typed makes no note, and takes none away.
        if words.strip() and words != self._before and not self._save(words):
            set_look(self, "invalid", True)
            return False
        self.leave()
        return True

    def leave(self) -> None:
        """Leave the note as it is."""
        if not self._over:
            self._over = True
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.commit()
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.commit()
