"""What tells framings and moments apart in charts, in black and white too: marks, dashes and a colour each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, pi, sin

from reportlab.lib.colors import Color, HexColor, white

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.blocks import Words
from fishbowl_app.export.pdf.typeset.pen import Pen
from fishbowl_app.model.rules.asking.charts import STYLES, Mark

Place = tuple[float, float]

# Dark enough on white to be seen as lines; which of them it is, dashes and marks tell.
_HUES = (
    look.ACCENT,
    HexColor("#8A3B12"),
    HexColor("#4B3F8F"),
    HexColor("#1F1B16"),
    HexColor("#8F2450"),
    HexColor("#3D5A14"),
)
_CORNERS = {Mark.DIAMOND: (4, 0.0), Mark.SQUARE: (4, pi / 4), Mark.WEDGE: (3, 0.0)}  # how many, turned how far
_SAMPLE = 26.0  # how long the line of a key is
_KEY_GAP, _KEY_BELOW = 6.0, 3.0
_MIDDLE = 0.68  # of the size of letters: how far below the top of a line their middle is
_RING = 1.4


def hue(style: int) -> Color:
    """Return the colour of a style."""
    return _HUES[style]


def draw_line(pen: Pen, style: int, points: Sequence[Place], width: float = 1.5) -> None:
    """Draw a line from point to point, dashed in the way of its style."""
    pen.canvas.setDash([length * width for length in STYLES[style].dash])
    pen.polygon(points, stroke=hue(style), line=width, closed=False)
    pen.canvas.setDash([])


def draw_mark(pen: Pen, style: int, x: float, y: float, size: float) -> None:
    """Draw the mark of a style round a point, with a little white around it where marks lie on each other."""
    half, mark = size / 2, STYLES[style].mark
    if mark is Mark.DISC:
        pen.circle(x, y, half, fill=hue(style), stroke=white, line=0.4)
    elif mark is Mark.RING:
        pen.circle(x, y, half - _RING / 2, stroke=hue(style), line=_RING)
    elif mark is Mark.CROSS:
        for rise in (half, -half):
            pen.line(x - half, y - rise, x + half, y + rise, colour=hue(style), width=_RING)
    else:
        count, turn = _CORNERS[mark]
        angles = [pi / 2 + turn + 2 * pi * number / count for number in range(count)]
        corners = [(x + 1.2 * half * cos(angle), y + 1.2 * half * sin(angle)) for angle in angles]
        pen.polygon(corners, fill=hue(style), stroke=white, line=0.4)


@dataclass(frozen=True)
class Key:
    """What a style stands for: a framing, moment or group with its base number."""

    style: int
    words: Words

    def height(self, pen: Pen, width: float) -> float:
        """Return how high it is with the room below it."""
        return pen.height_of(self.words, width - _SAMPLE - _KEY_GAP, look.CELL_BOLD) + _KEY_BELOW

    def draw(self, pen: Pen, top: float, width: float) -> None:
        """Draw a piece of its line with its mark, and its words beside."""
        middle = top - _MIDDLE * pen.size_of(look.CELL_BOLD.fontSize)
        draw_line(pen, self.style, [(0, middle), (_SAMPLE, middle)])
        draw_mark(pen, self.style, _SAMPLE / 2, middle, 7.0)
        pen.write(self.words, _SAMPLE + _KEY_GAP, top, width - _SAMPLE - _KEY_GAP, style=look.CELL_BOLD)
