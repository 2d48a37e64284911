"""Paints choices: for each box a bar of everybody, or of each framing, moment or group."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPen

from fishbowl_app.model.entities import Box
from fishbowl_app.model.rules.asking.charts import BoxBar, ChoiceChart
from fishbowl_app.model.rules.asking.data import Series
from fishbowl_app.ui.questions.results.figure_rows import share_text
from fishbowl_app.ui.questions.results.look import (
    Told,
    area_brush,
    hue,
    key_height,
    paint_key,
    paint_words,
    words_height,
)
from fishbowl_app.ui.theme import gap, pixels, theme

TITLES = 0.36  # of the width for what stands beside a box
FIGURES = 0.16  # and for the figures behind the bars


class ChoicePicture:
    """Charts below one another; in each the boxes, and above them which bar is whose."""

    grows = False

    def __init__(self, charts: Sequence[ChoiceChart], told: Told) -> None:
        self._charts, self._told = charts, told

    def height(self, width: float) -> float:
        """Return how much it needs, in pixels."""
        return sum(self._chart_height(chart, width) for chart in self._charts)

    def paint(self, painter: QPainter, width: float, height: float) -> None:
        """Paint all of it."""
        top = 0.0
        for chart in self._charts:
            self._paint_chart(painter, chart, width, top)
            top += self._chart_height(chart, width)

    def _chart_height(self, chart: ChoiceChart, width: float) -> float:
        keys = sum(key_height(self._told, series, width) for series, _ in _keys(chart))
        boxes = sum(_row(box, bars, width) for box, bars in chart.boxes if bars)
        return keys + boxes + gap(2)

    def _paint_chart(self, painter: QPainter, chart: ChoiceChart, width: float, top: float) -> None:
        for series, style in _keys(chart):
            high = key_height(self._told, series, width)
            paint_key(painter, self._told, series, style, QRectF(0, top, width, high), bar=True)
            top += high
        top += gap()
        for box, bars in chart.boxes:
            if bars:
                _paint_box(painter, box, bars, width, top)
                top += _row(box, bars, width)


def _keys(chart: ChoiceChart) -> list[tuple[Series, int]]:
    """Return whose bars there are, with their style, and who has none."""
    first = chart.boxes[0][1] if chart.boxes else ()
    return [(bar.series, bar.style) for bar in first] + [(series, 0) for series in chart.hidden]


def _row(box: Box, bars: tuple[BoxBar, ...], width: float) -> float:
    return max(words_height(box.title, width * TITLES - gap(1.5)), len(bars) * _bar()) + gap()


def _paint_box(painter: QPainter, box: Box, bars: tuple[BoxBar, ...], width: float, top: float) -> None:
    high = _row(box, bars, width) - gap()
    words = words_height(box.title, width * TITLES - gap(1.5))
    paint_words(painter, box.title, QRectF(0, top + (high - words) / 2, width * TITLES - gap(1.5), high))
    first = top + (high - len(bars) * _bar()) / 2
    for number, bar in enumerate(bars):
        _paint_bar(painter, bar, width, first + number * _bar())


def _bar() -> float:
    return pixels() * 1.5


def _paint_bar(painter: QPainter, bar: BoxBar, width: float, top: float) -> None:
    track = QRectF(width * TITLES, top + 1, width * (1 - TITLES - FIGURES), _bar() - 3)
    painter.setPen(QPen(theme().text_quiet, 1.5))
    painter.drawLine(track.topLeft(), track.bottomLeft())
    filled = QRectF(track.left(), track.top(), track.width() * bar.length, track.height())
    if bar.count:
        painter.setPen(QPen(hue(bar.style), 1.5))
        painter.setBrush(area_brush(bar.style))
        painter.drawRect(filled)
    room = QRectF(filled.right() + gap(), top, width - filled.right() - gap(), _bar())
    paint_words(painter, share_text(bar.percent, bar.count), room)
