"""The answers to a triangle: a mark for each, and a larger one in a ring for their mean."""

from __future__ import annotations

from dataclasses import dataclass

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.blocks import Picture, Words
from fishbowl_app.export.pdf.pictures.answer_marks import Key, draw_mark
from fishbowl_app.export.pdf.typeset.pen import Pen
from fishbowl_app.model.rules.asking.charts import CORNERS, TRIANGLE_HEIGHT
from fishbowl_app.model.rules.asking.distribution import Point

_MOST_SIDE = 230.0
_MARK, _MEAN, _RING = 5.0, 9.0, 8.0
_GAP = 5.0


@dataclass(frozen=True)
class Cloud:
    """The marks of one series with its key, and their mean; nothing but the key where they are not shown."""

    key: Key
    marks: tuple[Point, ...] = ()
    mean: Point | None = None


@dataclass(frozen=True)
class TrianglePicture(Picture):
    """Series that lie over each other in one triangle, between its extremes."""

    clouds: tuple[Cloud, ...]
    first: Words
    second: Words
    third: Words

    def size(self, pen: Pen, width: float) -> tuple[float, float]:
        keys = sum(cloud.key.height(pen, width) for cloud in self.clouds)
        if not any(cloud.marks for cloud in self.clouds):
            return width, keys
        return width, keys + self._above(pen, width) + _side(width) * TRIANGLE_HEIGHT + self._below(pen, width)

    def draw(self, pen: Pen, width: float, height: float) -> None:
        top = height
        for cloud in self.clouds:
            cloud.key.draw(pen, top, width)
            top -= cloud.key.height(pen, width)
        if any(cloud.marks for cloud in self.clouds):
            self._draw_triangle(pen, width, top)

    def _above(self, pen: Pen, width: float) -> float:
        return pen.height_of(self.third, width / 2, look.CELL) + 2 * _GAP

    def _below(self, pen: Pen, width: float) -> float:
        return _GAP + max(pen.height_of(words, _words(width), look.CELL) for words in (self.first, self.second))

    def _draw_triangle(self, pen: Pen, width: float, top: float) -> None:
        pen.write(self.third, width / 4, top - _GAP, width / 2, style=look.CELL, align="centre")
        foot = top - self._above(pen, width) - _side(width) * TRIANGLE_HEIGHT
        pen.polygon([_at(corner, width, foot) for corner in CORNERS], stroke=look.QUIET, line=0.9)
        for cloud in self.clouds:
            for mark in cloud.marks:
                draw_mark(pen, cloud.key.style, *_at(mark, width, foot), _MARK)
        for cloud in self.clouds:
            _draw_mean(pen, cloud, width, foot)
        wide = _words(width)
        pen.write(self.first, width / 2 - wide - _GAP, foot - _GAP, wide, style=look.CELL)
        pen.write(self.second, width / 2 + _GAP, foot - _GAP, wide, style=look.CELL, align="right")


def _draw_mean(pen: Pen, cloud: Cloud, width: float, foot: float) -> None:
    if cloud.mean is not None:
        x, y = _at(cloud.mean, width, foot)
        pen.circle(x, y, _RING, stroke=look.TEXT, line=1.2)
        draw_mark(pen, cloud.key.style, x, y, _MEAN)


def _side(width: float) -> float:
    return min(width, _MOST_SIDE)


def _words(width: float) -> float:
    """Return how wide the words of a lower corner are at most: they reach beyond it where there is room."""
    return min(width / 2, 0.7 * _side(width)) - _GAP


def _at(point: Point, width: float, foot: float) -> Point:
    side = _side(width)
    return (width - side) / 2 + point[0] * side, foot + point[1] * side * TRIANGLE_HEIGHT
