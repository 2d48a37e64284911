"""Boxes to tick, each with its words."""

from __future__ import annotations

from dataclasses import dataclass

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.blocks import Picture, Text, Words
from fishbowl_app.export.pdf.typeset.pen import Pen

_BOX, _LETTERED = 10.0, 14.0
_LETTER = 9.0  # how large it is
_GAP = 5.0  # between a box and its words
_ROW_GAP = 4.0


@dataclass(frozen=True)
class Ticks(Picture):
    """Boxes in rows of `across`, in columns of one width; `letters` stand in them, to say them by."""

    labels: tuple[Words, ...]
    across: int
    letters: tuple[str, ...] = ()

    def size(self, pen: Pen, width: float) -> tuple[float, float]:
        heights = self._heights(pen, width)
        return width, sum(heights) + _ROW_GAP * (len(heights) - 1)

    def draw(self, pen: Pen, width: float, height: float) -> None:
        column, top = width / self.across, height
        for row, high in enumerate(self._heights(pen, width)):
            begin = row * self.across
            for number, label in enumerate(self.labels[begin : begin + self.across]):
                left = number * column
                self._draw_box(pen, begin + number, left, top)
                pen.write(label, left + self._box + _GAP, top - self._lower, self._inner(width))
            top -= high + _ROW_GAP

    def _draw_box(self, pen: Pen, number: int, left: float, top: float) -> None:
        pen.rect(left + 0.5, top - self._box - 1, self._box, self._box, stroke=look.TEXT, line=0.9)
        if self.letters:
            letter, middle = Text(self.letters[number], look.CELL, ""), left + 0.5 + self._box / 2
            pen.line_of(letter, middle, top - self._box / 2 - 4.2, _LETTER, colour=look.QUIET, align="centre")

    @property
    def _box(self) -> float:
        return _LETTERED if self.letters else _BOX

    @property
    def _lower(self) -> float:
        """How far words stand below the top of their box, so that both are on one line."""
        return (self._box - _BOX) / 2

    def _inner(self, width: float) -> float:
        return width / self.across - self._box - _GAP - 3

    def _heights(self, pen: Pen, width: float) -> list[float]:
        inner = self._inner(width)
        rows = [self.labels[begin : begin + self.across] for begin in range(0, len(self.labels), self.across)]
        return [max(self._box + 2, *(pen.height_of(label, inner) + self._lower for label in row)) for row in rows]
