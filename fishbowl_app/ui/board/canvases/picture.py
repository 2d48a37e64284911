"""The kinds of canvases as small pictures, beside which their names stand."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPen, QPixmap

from fishbowl_app.model.entities import CanvasKind
from fishbowl_app.ui.theme import theme

_CORNERS = ((0, 0, 0.5, 0.5), (0.5, 0, 0.5, 0.5), (0, 0.5, 0.5, 0.5), (0.5, 0.5, 0.5, 0.5))
# Regions as left, top, width and height, in shares of the picture.
_SHAPES: Mapping[CanvasKind, tuple[tuple[float, float, float, float], ...]] = {
    CanvasKind.KEEP_LEAVE_CHANGE: tuple((place / 3, 0.1, 1 / 3, 0.8) for place in range(3)),
    CanvasKind.CYNEFIN: (*_CORNERS, (0.33, 0.3, 0.34, 0.4)),
    CanvasKind.HORIZONS: ((0, 0.4, 1 / 3, 0.6), (1 / 3, 0.2, 1 / 3, 0.8), (2 / 3, 0, 1 / 3, 1)),
    CanvasKind.FAILURES: tuple((0, place / 6, 1, 1 / 6) for place in range(6)),
    CanvasKind.TWO_BY_TWO: tuple((0.12 + x * 0.88, y * 0.88, w * 0.88, h * 0.88) for x, y, w, h in _CORNERS),
    CanvasKind.COLUMNS: tuple((place / 5, 0, 1 / 5, 1) for place in range(5)),
}


@cache
def canvas_icon(kind: CanvasKind) -> QIcon:
    """Return a picture of a kind, in the colours that hold when it is painted."""
    return QIcon(_CanvasPicture(kind))


class _CanvasPicture(QIconEngine):
    """Paints the regions of a kind as it would lay them out."""

    def __init__(self, kind: CanvasKind) -> None:
        super().__init__()
        self._kind = kind

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        inner = QRectF(rect).adjusted(2, 2, -2, -2)
        painter.save()
        painter.setPen(QPen(theme().text, 1.5))
        painter.setBrush(theme().surface)
        for left, top, width, high in _SHAPES[self._kind]:
            at = QRectF(left * inner.width(), top * inner.height(), width * inner.width(), high * inner.height())
            painter.drawRect(at.translated(inner.topLeft()))
        if self._kind is CanvasKind.TWO_BY_TWO:
            painter.drawLine(inner.bottomLeft(), inner.bottomRight())
            painter.drawLine(inner.bottomLeft(), inner.topLeft())
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        picture = QPixmap(size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return picture

    def clone(self) -> QIconEngine:
        return _CanvasPicture(self._kind)
