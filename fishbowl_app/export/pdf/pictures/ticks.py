"""Boxes to tick, each with its words."""

from __future__ import annotations

from dataclasses import dataclass

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.blocks import Picture, Words
from fishbowl_app.export.pdf.typeset.pen import Pen

_BOX = 10.0
_GAP = 5.0  # between a box and its words
_ROW_GAP = 4.0


@dataclass(frozen=True)
class Ticks(Picture):
    """Boxes in rows of `across`, in columns of one width."""

    labels: tuple[Words, ...]
    across: int

    def size(self, pen: Pen, width: float) -> tuple[float, float]:
        heights = self._heights(pen, width)
        return width, sum(heights) + _ROW_GAP * (len(heights) - 1)

    def draw(self, pen: Pen, width: float, height: float) -> None:
        column, top = width / self.across, height
        for row, high in zip(self._rows(), self._heights(pen, width), strict=True):
            for number, label in enumerate(row):
                left = number * column
                pen.rect(left + 0.5, top - _BOX - 1, _BOX, _BOX, stroke=look.TEXT, line=0.9)
                pen.write(label, left + _BOX + _GAP, top, column - _BOX - _GAP - 3)
            top -= high + _ROW_GAP

    def _heights(self, pen: Pen, width: float) -> list[float]:
        inner = width / self.across - _BOX - _GAP - 3
        return [max(_BOX + 2, *(pen.height_of(label, inner) for label in row)) for row in self._rows()]

    def _rows(self) -> list[tuple[Words, ...]]:
        return [self.labels[begin : begin + self.across] for begin in range(0, len(self.labels), self.across)]
