"""Places the chairs of the circle: equal cards round a circle that grows square only where it must.

The first chair is at the top, the others follow clockwise.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cache
from itertools import combinations

from fishbowl_app.ui.stage.picture import Rect

SAMPLES = 96
ROUND = 1.35  # an ellipse no wider than this beside its height still looks like a circle
# Exponents of a superellipse: 2 is an ellipse, 8 nearly a rectangle.
BULGES = (2.0, 2.4, 3.2, 4.5, 8.0)
ROUND_ONES = BULGES[:2]

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Circle:
    """Where the cards are, and the line through their middles; () where they stand in columns."""

    cards: tuple[Rect, ...]
    line: tuple[Point, ...]


def circle(
    count: int, width: float, height: float, area: Rect, gap: float, bulges: tuple[float, ...] = BULGES
) -> Circle | None:
    """Return cards of one size round the area, none closer to another than `gap`; None where they do not fit.

    The first of `bulges` that will do is taken.
    """
    across, down = (area.width - width) / 2, (area.height - height) / 2
    if across < 0 or down < 0:
        return None
    x0, y0 = area.middle
    for bulge in bulges:
        for half in dict.fromkeys((min(across, ROUND * down + gap), across)):
            line = tuple((x0 + half * x, y0 - down * y) for x, y in _unit_line(bulge))
            middles = _spread(line, count, width + gap, height + gap)
            if not middles:
                continue
            # Three or five chairs leave room below: move them down, but not the circle's line out of the area.
            drop = y0 - (min(y for _, y in middles) + max(y for _, y in middles)) / 2
            drop = min(drop, height / 2)
            cards = tuple(Rect(x - width / 2, y + drop - height / 2, width, height) for x, y in middles)
            if not any(one.overlaps(other, gap) for one, other in combinations(cards, 2)):
                return Circle(cards, tuple((x, y + drop) for x, y in line))
    return None


def two_columns(count: int, area: Rect, gap: float) -> Circle:
    """Return cards that fill the area in two columns, still clockwise: down the right side, up the left."""
    rows = math.ceil(count / 2)
    width, height = (area.width - gap) / 2, (area.height - gap * (rows - 1)) / rows
    cards = []
    for number in range(count):
        right = number < rows
        row = number if right else count - 1 - number
        x = area.x + (width + gap if right else 0.0)
        cards.append(Rect(x, area.y + row * (height + gap), width, height))
    return Circle(tuple(cards), ())


@cache
def _unit_line(bulge: float) -> tuple[Point, ...]:
    """Return points of a superellipse as wide and high as 1 each way from its middle: from the top, clockwise."""
    power = 2 / bulge
    points = []
    for step in range(SAMPLES):
        sine, cosine = math.sin(math.tau * step / SAMPLES), math.cos(math.tau * step / SAMPLES)
        x = math.copysign(abs(sine) ** power, sine) if abs(sine) > 1e-9 else 0.0
        y = math.copysign(abs(cosine) ** power, cosine) if abs(cosine) > 1e-9 else 0.0
        points.append((x, y))
    return tuple(points)


def _spread(line: tuple[Point, ...], count: int, width: float, height: float) -> list[Point]:
    """Return points at equal steps along the line, counted in cards: many go down a side, few across the top.

    [] where the whole line is shorter than that many cards.
    """
    ends = (*line[1:], line[0])
    steps = [max(abs(b[0] - a[0]) / width, abs(b[1] - a[1]) / height) for a, b in zip(line, ends, strict=True)]
    whole = sum(steps)
    if whole < count:
        return []
    points: list[Point] = []
    reached = 0.0
    for number, step in enumerate(steps):
        while len(points) < count and whole * len(points) / count < reached + step:
            share = (whole * len(points) / count - reached) / step
            (x0, y0), (x1, y1) = line[number], line[(number + 1) % len(line)]
            points.append((x0 + share * (x1 - x0), y0 + share * (y1 - y0)))
        reached += step
    return points
