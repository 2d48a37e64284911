"""Paints the answers between three extremes: marks in triangles, beside each other where there is room."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from fishbowl_app.model.rules.asking.charts import CORNERS, TRIANGLE_HEIGHT, Scattered, TriangleChart
from fishbowl_app.ui.questions.results.look import (
    Told,
    hue,
    key_height,
    mark_size,
    paint_key,
    paint_mark,
    paint_words,
    words_height,
)
from fishbowl_app.ui.theme import TextSize, font, gap, pixels, theme

LEAST_SIDE = 16  # lines of text that a triangle is wide at least, with what stands at its corners
MOST_SIDE = 24
SIDE = 0.85  # of the room, so that what stands at the lower corners is below them


class TrianglePicture:
    """Panels from left to right, then below."""

    def __init__(self, chart: TriangleChart, told: Told) -> None:
        self._chart, self._told = chart, told

    grows = False

    def height(self, width: float) -> float:
        """Return how much it needs, in pixels."""
        rows = -(-len(self._chart.panels) // self._across(width))
        return rows * self._cell_height(width) + words_height(caption(), width, font(TextSize.SMALL))

    def paint(self, painter: QPainter, width: float, height: float) -> None:
        """Paint all of it."""
        across, cell = self._across(width), self._cell_width(width)
        for number, panel in enumerate(self._chart.panels):
            row, column = divmod(number, across)
            corner = QPointF(column * (cell + gap(3)), row * self._cell_height(width))
            self._paint_panel(painter, panel, QRectF(corner.x(), corner.y(), cell, self._cell_height(width)))
        below = -(-len(self._chart.panels) // across) * self._cell_height(width)
        paint_words(painter, caption(), QRectF(0, below, width, 1), used=font(TextSize.SMALL), tone="text_quiet")

    # --- sizes -------------------------------------------------------------------------------------------

    def _across(self, width: float) -> int:
        fits = int((width + gap(3)) // (LEAST_SIDE * pixels() + gap(3)))
        return max(1, min(len(self._chart.panels), fits, 3))

    def _cell_width(self, width: float) -> float:
        across = self._across(width)
        return max(1.0, (width - (across - 1) * gap(3)) / across)

    def _side(self, width: float) -> float:
        return min(self._cell_width(width) * SIDE, MOST_SIDE * pixels())

    def _cell_height(self, width: float) -> float:
        cell = self._cell_width(width)
        keys = max(
            sum(key_height(self._told, each.series, cell) for each in panel) for panel in self._chart.panels
        )
        left, right, top = self._chart.question.extremes
        ends = max(words_height(left, _half(cell)), words_height(right, _half(cell)))
        return keys + words_height(top, cell) + TRIANGLE_HEIGHT * self._side(width) + ends + gap(4)

    # --- parts -------------------------------------------------------------------------------------------

    def _paint_panel(self, painter: QPainter, panel: tuple[Scattered, ...], room: QRectF) -> None:
        top = room.top()
        for each in panel:
            high = key_height(self._told, each.series, room.width())
            paint_key(painter, self._told, each.series, each.style, QRectF(room.left(), top, room.width(), high))
            top += high
        if not any(each.marks for each in panel):
            return
        top += gap()
        left, right, over = self._chart.question.extremes
        wide = min(room.width(), MOST_SIDE * pixels() / SIDE)
        room = QRectF(room.left() + (room.width() - wide) / 2, room.top(), wide, room.height())
        centred = Qt.AlignmentFlag.AlignHCenter
        paint_words(painter, over, QRectF(room.left(), top, room.width(), 1), align=centred)
        side = room.width() * SIDE
        start = room.left() + (room.width() - side) / 2
        inside = QRectF(start, top + words_height(over, room.width()) + gap(), side, TRIANGLE_HEIGHT * side)
        _paint_triangle(painter, panel, inside)
        ends = QRectF(room.left(), inside.bottom() + gap(0.5), _half(room.width()), 1)
        paint_words(painter, left, ends)
        paint_words(
            painter, right, ends.translated(room.width() - ends.width(), 0), align=Qt.AlignmentFlag.AlignRight
        )


def caption() -> str:
    """Return what the large mark means."""
    return QCoreApplication.translate(
        "Results", "The nearer a mark is to a corner, the more of it the answer has. The large mark is their mean."
    )


def _half(width: float) -> float:
    return max(1.0, width / 2 - gap())


def _at(room: QRectF, point: tuple[float, float]) -> QPointF:
    return QPointF(room.left() + point[0] * room.width(), room.bottom() - point[1] * room.height())


def _paint_triangle(painter: QPainter, panel: tuple[Scattered, ...], room: QRectF) -> None:
    painter.setPen(QPen(theme().text_quiet, 1.5))
    painter.setBrush(theme().surface)
    painter.drawPolygon(QPolygonF([_at(room, corner) for corner in CORNERS]))
    for each in panel:
        for mark in each.marks:
            paint_mark(painter, each.style, _at(room, mark), mark_size() * 0.9, faint=True)
    for each in panel:
        if each.mean is not None:
            painter.setPen(QPen(theme().text, 2))
            painter.setBrush(theme().surface)
            painter.drawEllipse(_at(room, each.mean), mark_size() * 1.5, mark_size() * 1.5)
            painter.setBrush(hue(each.style))
            paint_mark(painter, each.style, _at(room, each.mean), mark_size() * 1.6)
