"""The axes of a two-by-two: what their ends are called, below and on the left, with an arrow between them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from fishbowl_app.model.rules.canvas_layout import AXIS
from fishbowl_app.ui.board.wall.scene.fitted import font_kept
from fishbowl_app.ui.theme import theme

_SIZE = 20  # units of the scene
_TIP = 7
_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


@dataclass(frozen=True, slots=True)
class Axes:
    """What the ends are called, and the regions in the scene that lie between them."""

    across: tuple[str, str]
    up: tuple[str, str]
    area: tuple[float, float, float, float]  # left, top, width, height


class AxesItem(QGraphicsItem):
    """Paints both axes around their regions."""

    def __init__(self, axes: Axes) -> None:
        super().__init__()
        self.axes = axes
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    def boundingRect(self) -> QRectF:
        return QRectF(*self.axes.area).adjusted(-AXIS, 0, 0, AXIS)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        area = QRectF(*self.axes.area)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _axis(painter, QRectF(area.left(), area.bottom(), area.width(), AXIS), self.axes.across)
        painter.save()
        painter.translate(area.bottomLeft())
        painter.rotate(-90)  # what goes up is read from below
        _axis(painter, QRectF(0, -AXIS, area.height(), AXIS), self.axes.up)
        painter.restore()


def _axis(painter: QPainter, strip: QRectF, ends: tuple[str, str]) -> None:
    """Paint the names at both ends of a strip, and an arrow between them."""
    used = font_kept(_SIZE, bold=True)
    metrics = QFontMetricsF(used)
    painter.setFont(used)
    painter.setPen(theme().text)
    left, right = (metrics.elidedText(end, Qt.TextElideMode.ElideRight, strip.width() / 2 - AXIS) for end in ends)
    painter.drawText(strip, int(_LINE | Qt.AlignmentFlag.AlignLeft), left)
    painter.drawText(strip, int(_LINE | Qt.AlignmentFlag.AlignRight), right)
    start = strip.left() + metrics.horizontalAdvance(left) + _SIZE
    end = strip.right() - metrics.horizontalAdvance(right) - _SIZE
    tip, level = QPointF(end, strip.center().y()), strip.center().y()
    painter.setPen(QPen(theme().text_quiet, 2))
    painter.drawLine(QPointF(start, level), tip)
    painter.setBrush(theme().text_quiet)
    painter.drawPolygon(QPolygonF([tip, tip + QPointF(-_TIP * 2, -_TIP), tip + QPointF(-_TIP * 2, _TIP)]))
