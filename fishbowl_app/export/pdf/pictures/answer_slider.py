"""The answers to a slider: dots, or curves and columns, over its line; below it the middle half and the median."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.blocks import Picture, Text, Words
from fishbowl_app.export.pdf.pictures.answer_marks import Key, draw_line, draw_mark, hue
from fishbowl_app.export.pdf.typeset.pen import Pen
from fishbowl_app.model.rules.asking.charts import Middle
from fishbowl_app.model.rules.asking.distribution import DOT, Column, Dot, Point

_SIDE = 17.0  # left and right of the line: dots at its ends, and figures in large print, reach beyond it
_CURVES = 84.0  # how high the highest curve or column is
_MOST_DOTS = 150.0
_STRIP = 13.0  # how high the middle half of one series is with what is around it
_MARK = 8.0
_TICK, _FIGURE, _GAP = 3.0, 8.0, 5.0


@dataclass(frozen=True)
class Lane:
    """The answers of one series, with its key; nothing but the key where they are not shown."""

    key: Key
    dots: tuple[Dot, ...] = ()
    columns: tuple[Column, ...] = ()
    curve: tuple[Point, ...] = ()
    middle: Middle | None = None


@dataclass(frozen=True)
class SliderPicture(Picture):
    """Series that lie over each other on one line, between its extremes."""

    lanes: tuple[Lane, ...]
    first: Words
    second: Words

    def size(self, pen: Pen, width: float) -> tuple[float, float]:
        keys = sum(lane.key.height(pen, width) for lane in self.lanes)
        if not _shown(self.lanes):
            return width, keys
        return width, keys + _GAP + _body(self.lanes, width) + self._below(pen, width)

    def draw(self, pen: Pen, width: float, height: float) -> None:
        top = height
        for lane in self.lanes:
            lane.key.draw(pen, top, width)
            top -= lane.key.height(pen, width)
        if not _shown(self.lanes):
            return
        body = _body(self.lanes, width)
        base = top - _GAP - body
        for lane in self.lanes:
            _draw_lane(pen, lane, width, base, body)
        self._draw_scale(pen, width, base)

    def _below(self, pen: Pen, width: float) -> float:
        words = max(pen.height_of(each, _half(width), look.CELL) for each in (self.first, self.second))
        return _TICK + pen.size_of(_FIGURE) + _GAP + len(self.lanes) * _STRIP + words

    def _draw_scale(self, pen: Pen, width: float, base: float) -> None:
        pen.line(_SIDE, base, width - _SIDE, base, colour=look.QUIET, width=0.9)
        figures = base - _TICK - pen.size_of(_FIGURE)
        for value in (0, 25, 50, 75, 100):
            x = _x(value / 100, width)
            pen.line(x, base, x, base - _TICK, colour=look.QUIET, width=0.6)
            pen.line_of(Text(str(value), look.CELL, ""), x, figures, _FIGURE, colour=look.QUIET, align="centre")
        y = figures - _GAP
        for lane in self.lanes:
            _draw_middle(pen, lane, width, y - _STRIP / 2)
            y -= _STRIP
        pen.write(self.first, 0, y, _half(width), style=look.CELL)
        pen.write(self.second, width - _half(width), y, _half(width), style=look.CELL, align="right")


def _shown(lanes: tuple[Lane, ...]) -> bool:
    return any(lane.middle for lane in lanes)


def _body(lanes: tuple[Lane, ...], width: float) -> float:
    levels = max((dot.level + 1 for lane in lanes for dot in lane.dots), default=0)
    return min(levels * _dot(width), _MOST_DOTS) if levels else _CURVES


def _dot(width: float) -> float:
    return DOT * (width - 2 * _SIDE)


def _x(share: float, width: float) -> float:
    return _SIDE + share * (width - 2 * _SIDE)


def _half(width: float) -> float:
    return width / 2 - _GAP


def _draw_lane(pen: Pen, lane: Lane, width: float, base: float, body: float) -> None:
    if lane.columns:
        _draw_columns(pen, lane, width, base, body)
    if lane.curve:
        points = [(_x(x, width), base + y * body) for x, y in lane.curve]
        draw_line(pen, lane.key.style, points)
    step = min(_dot(width), body / max((dot.level + 1 for dot in lane.dots), default=1))
    for dot in lane.dots:
        draw_mark(pen, lane.key.style, _x(dot.x, width), base + (dot.level + 0.5) * step, 0.92 * _dot(width))


def _draw_columns(pen: Pen, lane: Lane, width: float, base: float, body: float) -> None:
    for column in lane.columns:
        left, right = _x(column.left, width), _x(column.right, width)
        pen.rect(left, base, right - left, column.height * body, fill=look.TINT)
    draw_line(pen, lane.key.style, list(_outline(lane.columns, width, base, body)), 0.6)


def _outline(columns: tuple[Column, ...], width: float, base: float, body: float) -> Iterator[Point]:
    """Yield the corners of columns as one line, with that between each two of them."""
    yield _x(columns[0].left, width), base
    for one, after in pairwise((*columns, None)):
        if one is None:
            return
        yield _x(one.left, width), base + one.height * body
        yield _x(one.right, width), base + one.height * body
        if after is None:
            yield _x(one.right, width), base


def _draw_middle(pen: Pen, lane: Lane, width: float, y: float) -> None:
    if lane.middle is None:
        return
    low, high, median = (_x(share, width) for share in (lane.middle.low, lane.middle.high, lane.middle.median))
    pen.rect(
        low, y - _MARK / 3, max(high - low, 0.5), _MARK / 1.5, fill=look.TINT, stroke=hue(lane.key.style), line=0.8
    )
    draw_mark(pen, lane.key.style, median, y, _MARK)
