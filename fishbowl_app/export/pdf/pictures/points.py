"""The points of a statement: boxes in a row, from disagree to agree, each with its words below."""

from __future__ import annotations

from dataclasses import dataclass

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.blocks import Picture, Words
from fishbowl_app.export.pdf.typeset.pen import Pen

_BOX = 13.0
_GAP = 2.0  # between a box and its words
_BESIDE = 4.0  # between the words of two boxes


@dataclass(frozen=True)
class Points(Picture):
    """Boxes as far apart as there is room."""

    labels: tuple[Words, ...]

    def size(self, pen: Pen, width: float) -> tuple[float, float]:
        inner = width / len(self.labels) - _BESIDE
        high = max(pen.height_of(label, inner, look.POINT) for label in self.labels)
        return width, _BOX + 1 + _GAP + high

    def draw(self, pen: Pen, width: float, height: float) -> None:
        column = width / len(self.labels)
        for number, label in enumerate(self.labels):
            middle = (number + 0.5) * column
            pen.rect(middle - _BOX / 2, height - _BOX - 0.5, _BOX, _BOX, stroke=look.TEXT, line=0.9)
            left, top = number * column + _BESIDE / 2, height - _BOX - 1 - _GAP
            pen.write(label, left, top, column - _BESIDE, style=look.POINT, align="centre")
