"""A triangle to put a mark in: the nearer to a corner, the larger the share of what stands there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import sqrt

from reportlab.lib.units import mm

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.blocks import Picture, Text, Words
from fishbowl_app.export.pdf.typeset.pen import Pen
from fishbowl_app.model.rules.asking.charts import CORNERS, TRIANGLE_HEIGHT

Point = tuple[float, float]
Shares = tuple[float, float, float]  # of the three extremes, 1 in all

_SIDE = 75 * mm
_HEIGHT = _SIDE * TRIANGLE_HEIGHT
_WORDS = 48 * mm  # how wide the words of an extreme are at most
_AROUND = 11 * mm  # left and right of it, for words
_GAP = 4.0
_TICKS = {50: 3.2 * mm, 10: 2.0 * mm}
_GRID = 20
_FIGURE = 8.0


@dataclass(frozen=True)
class TriangleToMark(Picture):
    """A triangle of equal sides: the first extreme on the left, the second on the right, the third above.

    Each side has ticks, every tenth and a longer one at the half, that point along the lines of one share: below
    of the first extreme, on the right side of the second, on the left of the third. `figures` says what they are.
    """

    first: Words | None
    second: Words | None
    third: Words | None
    figures: bool = False

    def size(self, pen: Pen, width: float) -> tuple[float, float]:
        return _SIDE + 2 * _AROUND, self._above(pen) + _HEIGHT + self._below(pen)

    def draw(self, pen: Pen, width: float, height: float) -> None:
        corners = _corners(_AROUND, self._below(pen))
        for begin, end in _lines(_GRID):
            pen.line(*_at(corners, begin), *_at(corners, end), colour=look.LINE, width=0.35)
        for share, begin, out in _ticks():
            self._draw_tick(pen, share, _at(corners, begin), _at(corners, out))
        pen.polygon(corners, stroke=look.TEXT, line=1.1)
        self._write(pen, width, height)

    def _write(self, pen: Pen, width: float, height: float) -> None:
        low = self._below(pen) - _TICKS[50] - _GAP
        right = width - _WORDS + _GAP
        if self.first is not None:
            pen.write(self.first, 0, low, _WORDS - _GAP, style=look.CELL_BOLD)
        if self.second is not None:
            pen.write(self.second, right, low, _WORDS - _GAP, style=look.CELL_BOLD, align="right")
        if self.third is not None:
            pen.write(self.third, (width - _WORDS) / 2, height, _WORDS, style=look.CELL_BOLD, align="centre")

    def _draw_tick(self, pen: Pen, share: int, begin: Point, towards: Point) -> None:
        length = _TICKS[50 if share == 50 else 10]
        x, y = towards[0] - begin[0], towards[1] - begin[1]
        unit = sqrt(x * x + y * y)
        end = (begin[0] + x / unit * length, begin[1] + y / unit * length)
        pen.line(*begin, *end, colour=look.QUIET, width=0.5)
        if self.figures:
            shown = Text(str(share), look.CELL, "")
            off = (end[0] + x / unit * _FIGURE, end[1] + y / unit * _FIGURE - _FIGURE / 3)
            pen.line_of(shown, *off, _FIGURE, align="centre")

    def _above(self, pen: Pen) -> float:
        return _high(pen, self.third) + _GAP + (_FIGURE if self.figures else 0)

    def _below(self, pen: Pen) -> float:
        figures = 2 * _FIGURE if self.figures else 0
        return max(_high(pen, self.first), _high(pen, self.second)) + _TICKS[50] + _GAP + figures


def _high(pen: Pen, words: Words | None) -> float:
    return 0.0 if words is None else pen.height_of(words, _WORDS - _GAP, look.CELL_BOLD)


def _corners(left: float, foot: float) -> list[Point]:
    """Return where the first, the second and the third extreme stand."""
    return [(left + x * _SIDE, foot + y * _HEIGHT) for x, y in CORNERS]


def _at(corners: list[Point], shares: Shares) -> Point:
    weighed = list(zip(shares, corners, strict=True))
    return sum(share * x for share, (x, _) in weighed), sum(share * y for share, (_, y) in weighed)


def _lines(step: int) -> Iterator[tuple[Shares, Shares]]:
    """Yield the lines inside on which one share is the same."""
    for percent in range(step, 100, step):
        share, rest = percent / 100, 1 - percent / 100
        yield (share, rest, 0.0), (share, 0.0, rest)
        yield (0.0, share, rest), (rest, share, 0.0)
        yield (rest, 0.0, share), (0.0, rest, share)


def _ticks() -> Iterator[tuple[int, Shares, Shares]]:
    """Yield the share that a tick tells, where it begins, and a place outside towards which it points."""
    for percent in range(10, 100, 10):
        share, rest = percent / 100, 1 - percent / 100
        yield percent, (share, rest, 0.0), (share, rest + 1, -1.0)
        yield percent, (0.0, share, rest), (-1.0, share, rest + 1)
        yield percent, (rest, 0.0, share), (rest + 1, -1.0, share)
