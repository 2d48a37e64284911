"""A QR code on the screen."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from fishbowl_app.ui.theme import pixels, theme, theme_notifier
from fishbowl_app.ui.widgets.code_paint import paint_code

_SIDE = 13  # times the size of the text


class CodeView(QWidget):
    """Shows a code black on white, whatever the theme: that is what is printed, and what phones can read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.payload = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme_notifier().changed.connect(self.updateGeometry)
        self.show_code("", "")

    def show_code(self, payload: str, name: str) -> None:
        """Show the code that holds a text; "" shows that there is none yet. `name` is heard by screen readers."""
        self.payload = payload
        self.setAccessibleName(name or self.tr("No code yet"))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(pixels() * _SIDE, pixels() * _SIDE)

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
