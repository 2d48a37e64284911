"""The mark of a group: its colour and its label together, since colour alone does not tell everybody."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QIcon, QIconEngine, QPainter, QPen, QPixmap

from fishbowl_app.ui.palette import NoteColour
from fishbowl_app.ui.theme import TextSize, font, theme


def paint_badge(painter: QPainter, rect: QRectF, label: str, colour: str, words: QFont | None = None) -> None:
    """Paint a badge that fills `rect`; "" as colour makes a quiet one, for people in no group."""
    kind = _colours(colour)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(kind.edge, 1))
    painter.setBrush(kind.fill)
    radius = min(rect.height() / 2, 6)
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    painter.setPen(kind.text)
    painter.setFont(words or font(TextSize.SMALL, bold=True))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, label)
    painter.restore()


def badge_size(label: str, words: QFont | None = None) -> QSize:
    """Return how large a badge is; all badges of one to three letters are equally wide."""
    metrics = QFontMetricsF(words or font(TextSize.SMALL, bold=True))
    width = max(metrics.horizontalAdvance(label), metrics.horizontalAdvance("MM"))
    return QSize(round(width + metrics.height() * 0.75), round(metrics.height() * 1.35))


@cache
def badge_icon(label: str, colour: str) -> QIcon:
    """Return a badge for the decoration role of lists and tables; it follows the theme, as icons do."""
    return QIcon(_BadgeIcon(label, colour))


def _colours(colour: str) -> NoteColour:
    if colour:
        return theme().note(colour)
    return NoteColour(theme().surface, theme().text_quiet, theme().border)


class _BadgeIcon(QIconEngine):
    """Paints a badge as large as it needs to be, and the same when its row is selected."""

    def __init__(self, label: str, colour: str) -> None:
        super().__init__()
        self._label, self._colour = label, colour

    def actualSize(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QSize:
        return badge_size(self._label).boundedTo(size)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        paint_badge(painter, QRectF(rect), self._label, self._colour)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        picture = QPixmap(size)
        picture.fill(Qt.GlobalColor.transparent)  # or the corners would show what memory held
        painter = QPainter(picture)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return picture

    def clone(self) -> QIconEngine:
        return _BadgeIcon(self._label, self._colour)
