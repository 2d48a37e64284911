"""The answers to a statement: stacked bars, from disagreeing at the left to agreeing at the right."""

from __future__ import annotations

from dataclasses import dataclass

from reportlab.lib.colors import Color, HexColor, white

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.blocks import Picture, Text, Words
from fishbowl_app.export.pdf.typeset.pen import Pen

_NAMES, _SAID, _GAP = 0.27, 0.2, 8.0  # shares of the width for what stands left and right of a bar
_BAR, _ROW = 20.0, 6.0
_SWATCH, _BESIDE, _BELOW_LEGEND = 10.0, 4.0, 8.0
_FIGURE = 9.0
_STROKE = 0.6

# Fill and figures of the five points: the ends dark, the middle white, and an outline round each.
_LOOKS: tuple[tuple[Color, Color], ...] = (
    (HexColor("#8A3B12"), white),
    (HexColor("#F0D9C8"), look.TEXT),
    (white, look.TEXT),
    (HexColor("#CFE4E3"), look.TEXT),
    (look.ACCENT, white),
)


@dataclass(frozen=True)
class Part:
    """A part of a bar: its point from 0, from where to where it goes, and its percent."""

    place: int
    left: float
    right: float
    percent: int


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
            pen.rect(
                left + 0.5, top - _SWATCH, _SWATCH, _SWATCH, fill=_LOOKS[place][0], stroke=look.TEXT, line=_STROKE
            )
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
    fill, ink = _LOOKS[part.place]
    pen.rect(left, foot, right - left, _BAR, fill=fill, stroke=look.TEXT, line=_STROKE)
    for said in (f"{part.percent}%", str(part.percent)):
        shown = Text(said, look.CELL, "")
        if pen.width_of(shown, _FIGURE, bold=True) + 2 <= right - left:
            y = foot + _BAR / 2 - pen.size_of(_FIGURE) * 0.36
            pen.line_of(shown, (left + right) / 2, y, _FIGURE, bold=True, colour=ink, align="centre")
            return
