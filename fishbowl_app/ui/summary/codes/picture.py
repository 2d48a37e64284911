"""A QR code on the screen."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from fishbowl_app.export.qr.matrix import matrix, runs
from fishbowl_app.model.rules.code_size import QUIET
from fishbowl_app.ui.theme import pixels, theme, theme_notifier

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
        painter.fillPath(self._squares(), Qt.GlobalColor.black)

    def _squares(self) -> QPainterPath:
        """Return the dark squares; each a whole number of pixels, so that none is blurred."""
        squares, path = matrix(self.payload), QPainterPath()
        ratio = self.devicePixelRatioF()
        room = min(self.width(), self.height()) * ratio
        unit = max(1, int(room // (len(squares) + 2 * QUIET)))
        left = (room - unit * len(squares)) // 2
        for run in runs(squares):
            path.addRect(
                QRectF(
                    (left + run.x * unit) / ratio,
                    (left + run.y * unit) / ratio,
                    run.length * unit / ratio,
                    unit / ratio,
                )
            )
        return path
