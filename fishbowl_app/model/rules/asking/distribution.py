"""How the answers to a slider are spread over it: as dots, as columns, as a curve."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

DOT = 1 / 45  # how wide a dot is on the scale
LEAST_WIDTH = 2.5  # of the kernel, in points: a mark on a line of 100 mm is not read more exactly

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Dot:
    """An answer: exactly where it is on the scale, and how many dots lie below it."""

    x: float
    level: int


@dataclass(frozen=True, slots=True)
class Column:
    """A bar of a histogram, with the number of answers in it."""

    left: float
    right: float
    height: float
    count: int


def dots(values: Sequence[float]) -> tuple[Dot, ...]:
    """Return a dot for each value (0 to 100), as low as no dot that lies there already is in its way."""
    made: list[Dot] = []
    last: list[float] = []  # the dot furthest to the right, level by level
    for x in (value / 100 for value in sorted(values)):
        level = next((level for level, right in enumerate(last) if x - right >= DOT), len(last))
        last[level : level + 1] = [x]
        made.append(Dot(x, level))
    return tuple(made)


def histogram(values: Sequence[float], bins: int) -> tuple[Column, ...]:
    """Return the columns of values from 0 to 100; their areas are 1 together. 100 is in the last one."""
    counts = Counter(min(int(value * bins / 100), bins - 1) for value in values)
    whole = len(values) / bins
    return tuple(
        Column(place / bins, (place + 1) / bins, counts[place] / whole if whole else 0.0, counts[place])
        for place in range(bins)
    )


def curve(values: Sequence[float]) -> tuple[Point, ...]:
    """Return a smooth density of values from 0 to 100 at 101 points; the area below it is 1.

    A Gaussian kernel of the width that Silverman gives as a rule of thumb (Density Estimation, 1986, 3.31),
    reflected at both ends, where people put many marks: else the curve would sink there although nobody did.
    Values count as whole points, which is finer than the kernel.
    """
    if not values:
        return ()
    width = kernel_width(values)
    weights = [math.exp(-((away / width) ** 2) / 2) / (width * math.sqrt(2 * math.pi)) for away in range(201)]
    counts = Counter(round(value) for value in values)
    return tuple(
        (
            at / 100,
            100
            / len(values)
            * sum(
                count * (weights[abs(at - value)] + weights[at + value] + weights[200 - at - value])
                for value, count in counts.items()
            ),
        )
        for at in range(101)
    )


def kernel_width(values: Sequence[float]) -> float:
    """Return the width of the kernel in points: 0.9 min(deviation, quartile range / 1.34) n^(-1/5)."""
    ordered, many = sorted(values), len(values)
    mean = sum(ordered) / many
    deviation = math.sqrt(sum((value - mean) ** 2 for value in ordered) / max(1, many - 1))
    between = (ordered[(3 * many) // 4] - ordered[many // 4]) / 1.34
    narrow = min(deviation, between) if between else deviation
    return max(LEAST_WIDTH, 0.9 * narrow * float(many**-0.2))
