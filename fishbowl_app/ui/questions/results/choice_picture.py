"""Paints choices: for each box a bar of everybody, or of each framing, moment or group."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPen

from fishbowl_app.model.entities import Box
from fishbowl_app.model.rules.asking.charts import BoxBar, ChoiceChart
from fishbowl_app.model.rules.asking.data import Series
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
    """Boxes below one another; which bar is whose stands above them."""

    def __init__(self, chart: ChoiceChart, told: Told) -> None:
        self._chart, self._told = chart, told
        first = chart.boxes[0][1] if chart.boxes else ()
        self._keys: list[tuple[Series, int]] = [(bar.series, bar.style) for bar in first]
        self._keys += [(series, 0) for series in chart.hidden]

    grows = False

    def height(self, width: float) -> float:
        """Return how much it needs, in pixels."""
        keys = sum(key_height(self._told, series, width) for series, _ in self._keys)
        return keys + gap() + sum(self._row(box, bars, width) for box, bars in self._chart.boxes)

    def paint(self, painter: QPainter, width: float, height: float) -> None:
        """Paint all of it."""
        top = 0.0
        for series, style in self._keys:
            high = key_height(self._told, series, width)
            paint_key(painter, self._told, series, style, QRectF(0, top, width, high))
            top += high
        top += gap()
        for box, bars in self._chart.boxes:
            high = self._row(box, bars, width) - gap()
            words = words_height(box.title, width * TITLES - gap(1.5))
            title = QRectF(0, top + (high - words) / 2, width * TITLES - gap(1.5), high)
            paint_words(painter, box.title, title)
            first = top + (high - len(bars) * _bar()) / 2
            for number, bar in enumerate(bars):
                _paint_bar(painter, bar, width, first + number * _bar())
            top += high + gap()

    def _row(self, box: Box, bars: tuple[BoxBar, ...], width: float) -> float:
        return max(words_height(box.title, width * TITLES - gap(1.5)), len(bars) * _bar()) + gap()


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
    paint_words(painter, f"{bar.percent} % ({bar.count})", room)
