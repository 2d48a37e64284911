"""The answers to a statement: stacked bars, from disagreeing at the left to agreeing at the right."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from reportlab.lib.colors import Color, HexColor, white

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.blocks import Picture, Text, Words
from fishbowl_app.export.pdf.typeset.pen import Pen

_NAMES, _SAID, _GAP = 0.32, 0.2, 8.0  # shares of the width for what stands left and right of a bar
_BAR, _ROW = 20.0, 6.0
_SWATCH, _BESIDE, _BELOW_LEGEND = 10.0, 4.0, 8.0
_FIGURE = 9.0
_STROKE = 0.6
_HATCH = 4.0  # between two lines of it

_BROWN, _SAND = HexColor("#8A3B12"), HexColor("#F0D9C8")
# Fill, figures and hatching of the five points: the ends dark, the middle white, those that disagree hatched, so
# that each can be told in black and white too.
_LOOKS: tuple[tuple[Color, Color, Color | None], ...] = (
    (_BROWN, white, _SAND),
    (_SAND, look.TEXT, _BROWN),
    (white, look.TEXT, None),
    (HexColor("#CFE4E3"), look.TEXT, None),
    (look.ACCENT, white, None),
)


@dataclass(frozen=True)
class Part:
    """A part of a bar: its point from 0, from where to where it goes, and its percentage, long and short."""

    place: int
    left: float
    right: float
    said: tuple[str, str]


@dataclass(frozen=True)
class StackedBar:
    """A bar with its base number at the left, and what is said of it at the right; no parts where it is hidden."""

    name: Words
    parts: tuple[Part, ...]
    said: Words | None


@dataclass(frozen=True)
class StackedBars(Picture):
    """Bars from the top, below what their parts mean, unless `points` are () as that stands above already."""

    bars: tuple[StackedBar, ...]
    points: tuple[Words, ...]

    def size(self, pen: Pen, width: float) -> tuple[float, float]:
        rows = sum(_height(pen, bar, width) + _ROW for bar in self.bars) - _ROW
        return width, self._legend(pen, width) + rows

    def draw(self, pen: Pen, width: float, height: float) -> None:
        self._draw_legend(pen, width, height)
        top = height - self._legend(pen, width)
        for bar in self.bars:
            high = _height(pen, bar, width)
            _draw_bar(pen, bar, width, top, high)
            top -= high + _ROW

    def _legend(self, pen: Pen, width: float) -> float:
        if not self.points:
            return 0.0
        wide = width / len(self.points) - _SWATCH - 2 * _BESIDE
        return max(_SWATCH, *(pen.height_of(words, wide, look.POINT) for words in self.points)) + _BELOW_LEGEND

    def _draw_legend(self, pen: Pen, width: float, top: float) -> None:
        column = width / max(1, len(self.points))
        for place, words in enumerate(self.points):
            left = place * column
            _draw_field(pen, place, left + 0.5, top - _SWATCH, _SWATCH, _SWATCH)
            begin = left + _SWATCH + _BESIDE
            pen.write(words, begin, top, column - _SWATCH - 2 * _BESIDE, style=look.POINT)


def _track(width: float) -> tuple[float, float]:
    """Return from where to where bars go."""
    return width * _NAMES + _GAP, width * (1 - _SAID) - _GAP


def _height(pen: Pen, bar: StackedBar, width: float) -> float:
    name = pen.height_of(bar.name, width * _NAMES, look.CELL)
    said = pen.height_of(bar.said, width * _SAID, look.CELL) if bar.said else 0.0
    return max(_BAR, name, said)


def _draw_bar(pen: Pen, bar: StackedBar, width: float, top: float, high: float) -> None:
    begin, end = _track(width)
    middle = top - high / 2
    for words, left, wide in ((bar.name, 0.0, width * _NAMES), (bar.said, end + _GAP, width * _SAID)):
        if words is not None:
            pen.write(words, left, middle + pen.height_of(words, wide, look.CELL) / 2, wide, style=look.CELL)
    for part in bar.parts:
        left, right = (begin + share * (end - begin) for share in (part.left, part.right))
        if right > left:
            _draw_part(pen, part, left, right, middle - _BAR / 2)


def _draw_part(pen: Pen, part: Part, left: float, right: float, foot: float) -> None:
    fill, ink, hatch = _LOOKS[part.place]
    _draw_field(pen, part.place, left, foot, right - left, _BAR)
    for said in part.said:
        shown = Text(said, look.CELL, "")
        wide, high = pen.width_of(shown, _FIGURE, bold=True) + 2, pen.size_of(_FIGURE)
        if wide <= right - left - 2 * _STROKE:
            middle = (left + right) / 2
            if hatch is not None:
                pen.rect(middle - wide / 2, foot + (_BAR - high) / 2, wide, high, fill=fill)
            pen.line_of(
                shown, middle, foot + _BAR / 2 - high * 0.36, _FIGURE, bold=True, colour=ink, align="centre"
            )
            return


def _draw_field(pen: Pen, place: int, left: float, foot: float, wide: float, high: float) -> None:
    """Draw a rectangle as it stands for a point."""
    fill, _, hatch = _LOOKS[place]
    pen.rect(left, foot, wide, high, fill=fill)
    if hatch is not None:
        _draw_hatch(pen, hatch, left, foot, wide, high)
    pen.rect(left, foot, wide, high, stroke=look.TEXT, line=_STROKE)


def _draw_hatch(pen: Pen, colour: Color, left: float, foot: float, wide: float, high: float) -> None:
    canvas = pen.canvas
    canvas.saveState()
    around = canvas.beginPath()
    around.rect(left, foot, wide, high)
    canvas.clipPath(around, stroke=0, fill=0)
    for step in range(ceil((wide + high) / _HATCH)):
        x = left - high + step * _HATCH
        pen.line(x, foot, x + high, foot + high, colour=colour, width=0.6)
    canvas.restoreState()
