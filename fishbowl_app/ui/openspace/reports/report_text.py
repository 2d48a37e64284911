"""A text of several paragraphs, saved with each of them and when the focus leaves."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from fishbowl_app.ui.widgets.saved import SavedText

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ReportText(SavedText):
    """Enter keeps what stands there and goes on in a new line: somebody types what is on a form of paper."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._new_line()
        else:
            super().keyPressEvent(event)

    def _new_line(self) -> None:
        place = self.textCursor().position()
        if self.toPlainText().strip() != self._kept.value:  # else a second line break would take the first away
            self.commit()
            cursor = self.textCursor()
            cursor.setPosition(min(place, len(self.toPlainText())))
            self.setTextCursor(cursor)
        self.insertPlainText("\n")
        self.ensureCursorVisible()
