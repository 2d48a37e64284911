"""Lines to put a mark on, 100 mm long, and the ruler with which marks are read off."""

from __future__ import annotations

from dataclasses import dataclass

from reportlab.lib.units import mm

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.blocks import Picture, Text, Words
from fishbowl_app.export.pdf.typeset.pen import Pen

LENGTH = 100 * mm
_SIDE = 1.0  # left and right of the line, for the strokes at its ends
_CAP = 3 * mm  # how far these reach above and below it
_WORDS = 47 * mm  # how wide the words of an extreme are at most
_BELOW = 6.5 * mm  # the line: the ticks
_FIRST_TICK = 3.6 * mm  # below the line: whoever answers marks a line that nothing touches
_TICKS = {50: 2.6 * mm, 10: 1.8 * mm, 5: 1.0 * mm}  # how long, by what a mark is a multiple of
_RULER = 13 * mm
_RULER_TICKS = {10: 4.5 * mm, 5: 3.2 * mm, 1: 2.0 * mm}
_FIGURE = 8.0


@dataclass(frozen=True)
class SliderLine(Picture):
    """A line between two extremes, with ticks below it that are no numbers: every 5 mm, longer every 10 and at 50.

    The words stand above, so that the line is as long whatever they say.
    """

    first: Words
    second: Words

    def size(self, pen: Pen, width: float) -> tuple[float, float]:
        return LENGTH + 2 * _SIDE, self._words_height(pen) + 2 + _CAP + _BELOW

    def draw(self, pen: Pen, width: float, height: float) -> None:
        left, right, y = _SIDE, _SIDE + LENGTH, _BELOW
        foot = y + _CAP + 2
        for words, x, align in ((self.first, left, "left"), (self.second, right - _WORDS, "right")):
            top = foot + pen.height_of(words, _WORDS, look.CELL_BOLD)
            pen.write(words, x, top, _WORDS, style=look.CELL_BOLD, align=align)
        pen.line(left, y, right, y, width=1.1)
        for x in (left, right):
            pen.line(x, y - _CAP, x, y + _CAP, width=1.1)
        for value in range(5, 100, 5):
            _tick(pen, value, y - _FIRST_TICK, _TICKS, 0.4)

    def _words_height(self, pen: Pen) -> float:
        return max(pen.height_of(words, _WORDS, look.CELL_BOLD) for words in (self.first, self.second))


@dataclass(frozen=True)
class Ruler(Picture):
    """A ruler to cut out and to lay below a line: it is printed with the forms, and so to their scale."""

    def size(self, pen: Pen, width: float) -> tuple[float, float]:
        return LENGTH + 4 * _RULER_SIDE, _RULER

    def draw(self, pen: Pen, width: float, height: float) -> None:
        pen.rect(0, 0, width, height, stroke=look.QUIET, line=0.5)
        for value in range(101):
            x = _tick(pen, value, height, _RULER_TICKS, 0.6 if value % 10 == 0 else 0.4, 2 * _RULER_SIDE)
            if value % 10 == 0:
                shown = Text(str(value), look.CELL, "")
                pen.line_of(shown, x, height - _RULER_TICKS[10] - _FIGURE - 1, _FIGURE, bold=True, align="centre")


_RULER_SIDE = 4 * mm


def _tick(
    pen: Pen, value: int, top: float, lengths: dict[int, float], width: float, begin: float = _SIDE
) -> float:
    """Draw the tick of a value from its top down, and return where it is."""
    x = begin + LENGTH * value / 100
    length = next(length for step, length in lengths.items() if value % step == 0)
    pen.line(x, top, x, top - length, colour=look.QUIET, width=width)
    return x
