"""The inner circle of a round: its chairs around the middle, and for how much of the time each was taken."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.blocks import Picture, Words

if TYPE_CHECKING:
    from fishbowl_app.export.pdf.typeset.pen import Pen

_MOST = 170.0  # points, of the whole picture
_CHAIR = 0.105  # the radius of a chair, in parts of the picture
_RING = 0.36  # that of the circle they stand in
_TIME = 3.0  # how thick the ring is that tells the time


@dataclass(frozen=True)
class Chair:
    """A chair: its number, the share of the round that it was taken, and a word where it never was."""

    number: Words
    taken: float
    free: Words | None


@dataclass(frozen=True)
class CirclePicture(Picture):
    """Chair 1 stands on top, the others clockwise; a chair's ring is as long as it was taken."""

    chairs: tuple[Chair, ...]
    middle: Words

    def size(self, pen: Pen, width: float) -> tuple[float, float]:
        side = min(width, _MOST * pen.size_of(look.CIRCLE_CHAIR.fontSize) / look.CIRCLE_CHAIR.fontSize)
        return side, side

    def draw(self, pen: Pen, width: float, height: float) -> None:
        centre = width / 2
        radius = min(_CHAIR, 0.9 * _RING * math.sin(math.pi / len(self.chairs))) * width
        for number, chair in enumerate(self.chairs):
            angle = math.pi / 2 - 2 * math.pi * number / len(self.chairs)
            x, y = centre + _RING * width * math.cos(angle), centre + _RING * width * math.sin(angle)
            _draw_chair(pen, chair, x, y, radius)
        across = 1.1 * _RING * width
        top = centre + pen.height_of(self.middle, across, look.CIRCLE) / 2
        pen.write(self.middle, centre - across / 2, top, across, style=look.CIRCLE, align="centre")


def _draw_chair(pen: Pen, chair: Chair, x: float, y: float, radius: float) -> None:
    """Draw a chair; one that nobody took has a broken line, so that it is seen without colour."""
    if chair.free is not None:
        pen.circle(x, y, radius, stroke=look.QUIET, dash=(2, 2))
    else:
        pen.circle(x, y, radius, fill=look.TINT, stroke=look.LINE)
        pen.arc(x, y, radius, 90, -359.9 * chair.taken, colour=look.ACCENT, width=_TIME)
    words = chair.free or chair.number
    style = look.CIRCLE_FREE if chair.free else look.CIRCLE_CHAIR
    top = y + pen.height_of(words, 2 * radius, style) / 2
    pen.write(words, x - radius, top, 2 * radius, style=style, align="centre")
