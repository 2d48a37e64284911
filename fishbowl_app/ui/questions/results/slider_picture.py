"""Paints the answers to sliders: dots, curves or columns over a line, the middle half below it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from fishbowl_app.model.rules.asking.charts import Drawn, Manner, SliderChart
from fishbowl_app.model.rules.asking.distribution import DOT
from fishbowl_app.ui.questions.results.look import (
    Told,
    area_brush,
    hue,
    key_height,
    line_pen,
    mark_size,
    paint_key,
    paint_mark,
    paint_words,
    words_height,
)
from fishbowl_app.ui.theme import TextSize, font, gap, pixels, theme

MOST_BODY = 22  # lines of text that a panel is high at most
LEAST_BODY = 8
LARGE_BODY = 12  # where there are one or two of them


class SliderPicture:
    """One panel below the other; each has as much room as it wants, and shares in what is left."""

    def __init__(self, chart: SliderChart, told: Told) -> None:
        self._chart, self._told = chart, told

    @property
    def grows(self) -> bool:
        return self._chart.manner is not Manner.DOTS and any(map(_shown, self._chart.panels))

    def height(self, width: float) -> float:
        """Return how much it needs at least, in pixels."""
        panels = sum(self._besides(panel, width) + self._body(panel, width) for panel in self._chart.panels)
        return panels + self._caption_height(width)

    def paint(self, painter: QPainter, width: float, height: float) -> None:
        """Paint all of it."""
        growing = [panel for panel in self._chart.panels if _shown(panel)]
        spare = max(0.0, height - self.height(width)) / max(1, len(growing))
        top = 0.0
        for panel in self._chart.panels:
            body = self._body(panel, width)
            if panel in growing and self._chart.manner is not Manner.DOTS:
                body = min(body + spare, MOST_BODY * pixels())
            self._paint_panel(painter, panel, width, top, body)
            top += self._besides(panel, width) + body
        if growing:
            room = QRectF(0, top, width, height)
            paint_words(painter, caption(), room, used=font(TextSize.SMALL), tone="text_quiet")

    # --- sizes -------------------------------------------------------------------------------------------

    def _body(self, panel: tuple[Drawn, ...], width: float) -> float:
        if not _shown(panel):
            return 0.0
        if self._chart.manner is Manner.DOTS:
            return min((_levels(panel) + 0.5) * _dot(width), MOST_BODY * pixels())
        return (LARGE_BODY if len(self._chart.panels) < 3 else LEAST_BODY) * pixels()

    def _besides(self, panel: tuple[Drawn, ...], width: float) -> float:
        keys = sum(key_height(self._told, drawn.series, width) for drawn in panel)
        if not _shown(panel):
            return keys + gap(1.5)
        strips = len(panel) * _strip()
        return keys + gap() + strips + gap(0.5) + self._extremes_height(width) + gap(2)

    def _extremes_height(self, width: float) -> float:
        return max(words_height(words, _half(width)) for words in self._extremes())

    def _extremes(self) -> tuple[str, str]:
        return self._chart.question.first_extreme, self._chart.question.second_extreme

    def _caption_height(self, width: float) -> float:
        return words_height(caption(), width, font(TextSize.SMALL))

    # --- parts -------------------------------------------------------------------------------------------

    def _paint_panel(
        self, painter: QPainter, panel: tuple[Drawn, ...], width: float, top: float, body: float
    ) -> None:
        for drawn in panel:
            high = key_height(self._told, drawn.series, width)
            paint_key(painter, self._told, drawn.series, drawn.style, QRectF(0, top, width, high))
            top += high
        if not _shown(panel):
            return
        scale = QRectF(_margin(), top + gap(), width - 2 * _margin(), body)
        for drawn in panel:
            self._paint_drawn(painter, drawn, scale)
        _paint_base(painter, scale)
        for number, drawn in enumerate(panel):
            _paint_middle(painter, drawn, scale, scale.bottom() + _strip() * (number + 0.5))
        left, right = self._extremes()
        below = QRectF(0, scale.bottom() + len(panel) * _strip() + gap(0.5), _half(width), 1)
        paint_words(painter, left, below)
        paint_words(painter, right, below.translated(width - _half(width), 0), align=Qt.AlignmentFlag.AlignRight)

    def _paint_drawn(self, painter: QPainter, drawn: Drawn, scale: QRectF) -> None:
        if drawn.dots:
            self._paint_dots(painter, drawn, scale)
        over = self._chart.manner is Manner.BOTH
        if drawn.columns:
            painter.setPen(QPen(hue(drawn.style), 1.0) if over else line_pen(drawn.style, 2))
            painter.setBrush(area_brush(drawn.style))
            painter.drawPath(_steps(drawn, scale))
        if drawn.curve:
            path = QPainterPath(_at(scale, *drawn.curve[0]))
            for point in drawn.curve[1:]:
                path.lineTo(_at(scale, *point))
            if not over:
                painter.fillPath(_closed(path, scale), area_brush(drawn.style))
            painter.strokePath(path, line_pen(drawn.style, 3))

    def _paint_dots(self, painter: QPainter, drawn: Drawn, scale: QRectF) -> None:
        size = DOT * scale.width()
        step = min(size, scale.height() / (_levels((drawn,)) + 0.5))
        for dot in drawn.dots:
            at = QPointF(scale.left() + dot.x * scale.width(), scale.bottom() - size / 2 - dot.level * step)
            paint_mark(painter, drawn.style, at, size * 0.92)


def caption() -> str:
    """Return what the strip below the line means."""
    return QCoreApplication.translate(
        "Results",
        "The bar below the line is the middle half of the answers, the mark in it the middle one (median).",
    )


def _shown(panel: tuple[Drawn, ...]) -> bool:
    return any(drawn.middle for drawn in panel)


def _levels(panel: tuple[Drawn, ...]) -> int:
    return max(dot.level + 1 for drawn in panel for dot in drawn.dots)


def _margin() -> float:
    return pixels() * 1.0


def _half(width: float) -> float:
    return max(1.0, width / 2 - gap())


def _dot(width: float) -> float:
    return DOT * (width - 2 * _margin())


def _strip() -> float:
    return mark_size() * 1.7


def _at(scale: QRectF, x: float, y: float) -> QPointF:
    return QPointF(scale.left() + x * scale.width(), scale.bottom() - y * scale.height())


def _closed(path: QPainterPath, scale: QRectF) -> QPainterPath:
    area = QPainterPath(path)
    area.lineTo(scale.bottomRight())
    area.lineTo(scale.bottomLeft())
    area.closeSubpath()
    return area


def _steps(drawn: Drawn, scale: QRectF) -> QPainterPath:
    """Return columns as one outline where nothing is between them, so that dashes can be followed."""
    path = QPainterPath(scale.bottomLeft())
    for column in drawn.columns:
        path.lineTo(_at(scale, column.left, column.height))
        path.lineTo(_at(scale, column.right, column.height))
    path.lineTo(scale.bottomRight())
    return path


def _paint_base(painter: QPainter, scale: QRectF) -> None:
    painter.setPen(QPen(theme().text_quiet, 1.5))
    painter.drawLine(scale.bottomLeft(), scale.bottomRight())
    for share in (0.0, 0.5, 1.0):
        x = scale.left() + share * scale.width()
        painter.drawLine(QPointF(x, scale.bottom()), QPointF(x, scale.bottom() + 5))


def _paint_middle(painter: QPainter, drawn: Drawn, scale: QRectF, y: float) -> None:
    if drawn.middle is None:
        return
    low, high, median = (
        scale.left() + share * scale.width()
        for share in (drawn.middle.low, drawn.middle.high, drawn.middle.median)
    )
    painter.setPen(QPen(hue(drawn.style), 1.5))
    painter.setBrush(area_brush(drawn.style))
    painter.drawRect(QRectF(low, y - mark_size() / 3, high - low, mark_size() / 1.5))
    paint_mark(painter, drawn.style, QPointF(median, y), mark_size() * 1.2)
