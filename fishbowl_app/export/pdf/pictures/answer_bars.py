"""The answers to a statement: stacked bars, from disagreeing at the left to agreeing at the right."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from reportlab.lib.colors import Color, HexColor, white

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.blocks import Picture, Text, Words
from fishbowl_app.export.pdf.typeset.pen import Pen

_NAMES, _SAID, _GAP = 0.32, 0.2, 8.0  # shares of the width for what stands left and right of a bar
_SAID_LARGE = 0.36  # likewise in large print, where both stand above the bar
_BAR, _BAR_LARGE, _ROW = 20.0, 28.0, 6.0
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
        lines = self._legend_lines(pen, width)
        return sum(high for _, high in lines) + _BELOW_LEGEND if lines else 0.0

    def _legend_lines(self, pen: Pen, width: float) -> list[tuple[int, float]]:
        """Return how many points are on each line of the legend, so that no word is broken, and how high it is."""
        widest = max((pen.narrowest(words, look.POINT) for words in self.points), default=0.0)
        most = next((count for count in (5, 3, 2) if widest <= _room(width / count)), 1)
        lots = [self.points[at : at + most] for at in range(0, len(self.points), most)]
        highs = [[pen.height_of(words, _room(width / most), look.POINT) for words in lot] for lot in lots]
        return [(most, max(_SWATCH, *each)) for each in highs]

    def _draw_legend(self, pen: Pen, width: float, top: float) -> None:
        for line, (most, high) in enumerate(self._legend_lines(pen, width)):
            for column, words in enumerate(self.points[line * most : (line + 1) * most]):
                left = column * width / most
                _draw_field(pen, line * most + column, left + 0.5, top - _SWATCH, _SWATCH, _SWATCH)
                pen.write(words, left + _SWATCH + _BESIDE, top, _room(width / most), style=look.POINT)
            top -= high


def _room(column: float) -> float:
    """Return how wide the words of a point may be in a column of the legend."""
    return column - _SWATCH - 2 * _BESIDE


def _is_large(pen: Pen) -> bool:
    """Tell whether there is no room beside a bar, in letters of that size."""
    return pen.size_of(look.CELL.fontSize) > look.CELL.fontSize


def _places(pen: Pen, width: float) -> tuple[float, float, float, float]:
    """Return how wide name and sayings are, then from where to where bars go: between these, or below."""
    if _is_large(pen):
        return width * (1 - _SAID_LARGE) - _GAP, width * _SAID_LARGE, 0.0, width
    return width * _NAMES, width * _SAID, width * _NAMES + _GAP, width * (1 - _SAID) - _GAP


def _words_height(pen: Pen, bar: StackedBar, width: float) -> float:
    wide_name, wide_said, _, _ = _places(pen, width)
    said = pen.height_of(bar.said, wide_said, look.CELL) if bar.said else 0.0
    return max(pen.height_of(bar.name, wide_name, look.CELL), said)


def _height(pen: Pen, bar: StackedBar, width: float) -> float:
    words = _words_height(pen, bar, width)
    return words + _BAR_LARGE + 2 * _ROW if _is_large(pen) else max(_BAR, words)


def _draw_bar(pen: Pen, bar: StackedBar, width: float, top: float, high: float) -> None:
    wide_name, wide_said, begin, end = _places(pen, width)
    words_high = _words_height(pen, bar, width) if _is_large(pen) else high
    for words, left, wide in ((bar.name, 0.0, wide_name), (bar.said, width - wide_said, wide_said)):
        if words is not None:
            at = top - (words_high - pen.height_of(words, wide, look.CELL)) / 2
            pen.write(words, left, at, wide, style=look.CELL)
    thick = _BAR_LARGE if _is_large(pen) else _BAR
    foot = top - high + _ROW if _is_large(pen) else top - (high + thick) / 2
    for part in bar.parts:
        left, right = (begin + share * (end - begin) for share in (part.left, part.right))
        if right > left:
            _draw_part(pen, part, left, right, foot, thick)


def _draw_part(pen: Pen, part: Part, left: float, right: float, foot: float, thick: float) -> None:
    fill, ink, hatch = _LOOKS[part.place]
    _draw_field(pen, part.place, left, foot, right - left, thick)
    for said in part.said:
        shown = Text(said, look.CELL, "")
        wide, high = pen.width_of(shown, _FIGURE, bold=True) + 2, pen.size_of(_FIGURE)
        if wide <= right - left - 2 * _STROKE:
            middle = (left + right) / 2
            if hatch is not None:
                pen.rect(middle - wide / 2, foot + (thick - high) / 2, wide, high, fill=fill)
            pen.line_of(
                shown, middle, foot + thick / 2 - high * 0.36, _FIGURE, bold=True, colour=ink, align="centre"
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
