"""Where linking text is typed: it grows with the words, and they are kept while one types."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from fishbowl_app.ui.theme import gap

PAUSE_MS = 900  # of the typing, after which the words are kept
AIR = 1.5  # above and below the words together, in steps of the grid


class ParagraphEditor(QPlainTextEdit):
    """Several lines, as high as they need.

    Signals:
        paused: the typing stopped for a moment.
        grown: it needs another height.
    """

    paused = Signal()
    grown = Signal()

    def __init__(self, name: str, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most = most  # letters
        self.kept = ""  # what the session has
        self._lines = 1
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.document().setDocumentMargin(gap(0.5))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.paused)
        self.textChanged.connect(self._on_text)
        self.document().documentLayout().documentSizeChanged.connect(self._on_size)

    def show_kept(self, words: str) -> None:
        """Show what the session has; what is being typed stays, unless it was changed elsewhere."""
        if words != self.kept:
            self.kept = words
            self.setPlainText(words)

    def mark_kept(self) -> None:
        """Know that the session has what stands here: taking back is the session's from now on."""
        self.kept = self.toPlainText().strip()
        self.document().setModified(False)

    def stop(self) -> None:
        """Be done: tell of no pause any more."""
        self._pause.stop()

    @property
    def needed(self) -> int:
        """The height at which all lines are seen."""
        return round(self._lines * self.fontMetrics().lineSpacing()) + gap(AIR) + 2 * self.frameWidth()

    def _on_text(self) -> None:
        over = len(self.toPlainText()) - self._most
        if over > 0:
            self._take_out(over)
        elif self.document().isModified():
            self._pause.start()

    def _take_out(self, count: int) -> None:
        """Take out the end of what was typed or pasted last: it would be refused as too long."""
        cursor = self.textCursor()
        cursor.setPosition(max(0, cursor.position() - count), QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()

    def _on_size(self) -> None:
        lines = max(1, round(self.document().size().height()))  # of plain text it is counted in lines
        if lines != self._lines:
            self._lines = lines
            self.grown.emit()
