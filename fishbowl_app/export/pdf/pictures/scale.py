"""A scale to tick: boxes in a row, each with its number."""

from __future__ import annotations

from dataclasses import dataclass

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.blocks import Picture, Text
from fishbowl_app.export.pdf.typeset.pen import Pen

_BOX = 22.0
_NUMBER = 10.0  # how large it is


@dataclass(frozen=True)
class Scale(Picture):
    """Boxes from 1 to `steps`, as far apart as there is room."""

    steps: int

    def size(self, pen: Pen, width: float) -> tuple[float, float]:
        return width, _BOX + 1

    def draw(self, pen: Pen, width: float, height: float) -> None:
        apart = (width - _BOX - 1) / max(self.steps - 1, 1)
        for number in range(self.steps):
            left = 0.5 + number * apart
            pen.rect(left, 0.5, _BOX, _BOX, stroke=look.TEXT, line=0.9)
            shown = Text(str(number + 1), look.CELL, "")
            pen.line_of(shown, left + _BOX / 2, 0.5 + _BOX / 2 - 3.5, _NUMBER, colour=look.QUIET, align="centre")
