"""A QR code on the screen, with its words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from fishbowl_app.ui.theme import gap, pixels, theme, theme_notifier
from fishbowl_app.ui.widgets.code_paint import paint_code

_SIDE, _LEAST = 13, 6  # times the size of the text
_WIDE = 24  # from here on words stand beside the code


class CodeView(QWidget):
    """Shows a code black on white, whatever the theme: that is what is printed, and what phones can read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.payload = ""
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        theme_notifier().changed.connect(self.updateGeometry)
        self.show_code("", "")

    def show_code(self, payload: str, name: str) -> None:
        """Show the code that holds a text; "" shows that there is none yet. `name` is heard by screen readers."""
        self.payload = payload
        self.setAccessibleName(name or self.tr("No code yet"))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(pixels() * _SIDE, pixels() * _SIDE)

    def minimumSizeHint(self) -> QSize:
        return QSize(pixels() * _LEAST, pixels() * _SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if not self.payload:
            painter.setPen(theme().text_quiet)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect().adjusted(8, 8, -8, -8), flags, self.accessibleName())
            return
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        paint_code(painter, QRectF(self.rect()), self.payload)


class Seen(QWidget):
    """The code with its words beside it, or below it where there is little room."""

    def __init__(self, view: CodeView, words: Sequence[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(gap(2))
        self._row.addWidget(view, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(gap())
        for label in words:
            column.addWidget(label)
        column.addStretch(1)
        self._row.addLayout(column, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= pixels() * _WIDE
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
