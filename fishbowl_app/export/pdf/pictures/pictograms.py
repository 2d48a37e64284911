"""Pictures for posters, of few shapes, so that they are read from afar and without colour. Lengths are points."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.blocks import Picture, Words
from fishbowl_app.export.pdf.typeset.pen import Pen

Point = tuple[float, float]

# --- the fishbowl -----------------------------------------------------------------------------------------

# Of the size of the picture.
_INNER, _OUTER, _EDGE = 0.19, 0.41, 0.06
_LISTENER = 0.027
_LISTENERS = 26
_WAY_IN = 30.0  # degrees of the outer circle left open before the chair to take
_DOWN = -90.0  # where that chair is


@dataclass(frozen=True)
class Circle(Picture):
    """The inner circle from above, and around it those who listen.

    `mark` is what the chair is called that is there to be taken: nobody sits in it, and a way leads to it.
    """

    chairs: int
    mark: Words | None
    mark_size: float  # of its letters
    diameter: float

    def size(self, pen: Pen, width: float) -> tuple[float, float]:
        size = min(self.diameter, width)
        below = self.mark_size * 1.6 if self.mark else 0.0
        return size, size * 2 * (_OUTER + _EDGE) * 0.98 + below

    def draw(self, pen: Pen, width: float, height: float) -> None:
        x, y = width / 2, height - width * (_OUTER + _EDGE)
        for number in range(self.chairs):
            self._draw_chair(pen, x, y, width, number)
        for turn in self._listeners():
            pen.circle(*_around(x, y, turn, _OUTER * width), _LISTENER * width, fill=look.QUIET)
        if self.mark is not None:
            _draw_way_in(pen, x, y - _OUTER * width, width)
            low = y - (_OUTER + _EDGE) * width - self.mark_size
            pen.line_of(self.mark, x, low, self.mark_size, bold=True, align="centre")

    def _draw_chair(self, pen: Pen, x: float, y: float, width: float, number: int) -> None:
        """Draw a chair with its back to the outside, and who sits in it."""
        turn, side = _DOWN + 360 * number / self.chairs, self._chair_side() * width
        pen.turned(*_around(x, y, turn, _INNER * width), turn + 90)
        pen.rect(
            -side / 2, -side / 2, side, side, fill=look.TINT, stroke=look.TEXT, line=side / 22, radius=side / 6
        )
        pen.line(-side / 2, -side * 0.62, side / 2, -side * 0.62, width=side / 8)
        if number or self.mark is None:
            pen.circle(0, side * 0.02, side * 0.33, fill=look.ACCENT)
        pen.back()

    def _chair_side(self) -> float:
        return min(0.11, 1.35 * _INNER * math.sin(math.pi / self.chairs))

    def _listeners(self) -> Iterator[float]:
        open_part = _WAY_IN if self.mark else 0.0
        for number in range(_LISTENERS):
            yield _DOWN + open_part / 2 + (360 - open_part) * (number + 0.5) / _LISTENERS


def _draw_way_in(pen: Pen, x: float, y: float, width: float) -> None:
    """Draw an arrow that leads up through the outer circle."""
    tall, half = 0.15 * width, 0.028 * width
    pen.line(x, y - 0.03 * width, x, y + tall - 1.5 * half, width=0.016 * width)
    pen.polygon(
        [(x - half, y + tall - 1.6 * half), (x, y + tall), (x + half, y + tall - 1.6 * half)], fill=look.TEXT
    )


def _around(x: float, y: float, turn: float, radius: float) -> Point:
    return x + radius * math.cos(math.radians(turn)), y + radius * math.sin(math.radians(turn))


# --- two feet ---------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Feet(Picture):
    """Two soles on their way, one ahead of the other."""

    height: float

    def size(self, pen: Pen, width: float) -> tuple[float, float]:
        return self.height * 0.72, self.height

    def draw(self, pen: Pen, width: float, height: float) -> None:
        long = height * 0.72
        for side, x, y in ((-1, width * 0.26, 0.0), (1, width * 0.74, height - long)):
            pen.turned(x, y, -5.0 * side)
            pen.polygon(_egg(0, long * 0.67, long * 0.16, long * 0.33, side * long * 0.03), fill=look.TEXT)
            pen.polygon(_egg(0, long * 0.145, long * 0.11, long * 0.14, 0), fill=look.ACCENT)
            pen.back()


def _egg(x: float, y: float, half_width: float, half_height: float, lean: float) -> list[Point]:
    """Return the outline of something round that is wider above and leans to a side."""
    turns = [math.radians(5 * step) for step in range(72)]
    return [
        (
            x + (half_width * (1 + 0.18 * math.sin(turn))) * math.cos(turn) + lean * math.sin(turn),
            y + half_height * math.sin(turn),
        )
        for turn in turns
    ]
