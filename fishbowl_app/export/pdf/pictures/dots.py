"""Round dots to cut out and to stick on."""

from __future__ import annotations

from dataclasses import dataclass

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.blocks import Picture
from fishbowl_app.export.pdf.typeset.pen import Pen

_GAP = 5.0


@dataclass(frozen=True)
class DotRow(Picture):
    """Dots beside each other, no larger than `across` in points; dark, so that they show on any paper."""

    count: int
    across: float

    def size(self, pen: Pen, width: float) -> tuple[float, float]:
        across = self._across(width)
        return self.count * across + (self.count - 1) * _GAP, across

    def draw(self, pen: Pen, width: float, height: float) -> None:
        radius = height / 2
        for number in range(self.count):
            pen.circle(radius + number * (height + _GAP), radius, radius - 0.5, fill=look.ACCENT)

    def _across(self, width: float) -> float:
        return min(self.across, (width - (self.count - 1) * _GAP) / self.count)
