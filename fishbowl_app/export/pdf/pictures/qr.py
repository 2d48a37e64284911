"""A QR code as one path of its dark squares: sharp at every size, and a kilobyte or two."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reportlab.lib.colors import black, white

from fishbowl_app.export.pdf.blocks import Picture
from fishbowl_app.export.qr.matrix import Level, matrix, runs
from fishbowl_app.model.rules.code_size import QUIET

if TYPE_CHECKING:
    from fishbowl_app.export.pdf.typeset.pen import Pen


@dataclass(frozen=True)
class CodePicture(Picture):
    """A code that holds a text. `side` in points, with the white around it; black on white on whatever ground."""

    payload: str
    side: float
    level: Level = "M"

    def size(self, pen: Pen, width: float) -> tuple[float, float]:
        side = min(self.side, width)
        return side, side

    def draw(self, pen: Pen, width: float, height: float) -> None:
        pen.rect(0, 0, width, height, fill=white)
        squares = matrix(self.payload, self.level)
        unit = width / (len(squares) + 2 * QUIET)
        path = pen.canvas.beginPath()
        for run in runs(squares):
            path.rect((QUIET + run.x) * unit, height - (QUIET + run.y + 1) * unit, run.length * unit, unit)
        pen.canvas.setFillColor(black)
        pen.canvas.drawPath(path, stroke=0, fill=1)
