"""Words in a cloud: larger the more notes they stand in, none over another; for window, Stage and print.

The size of the letters grows with the square root of the count, so that the ground a word covers grows with the
count itself. Words are placed one after another, the largest first, at the first free place on a spiral from the
middle (J. Feinberg, Wordle, in: Beautiful Visualization, 2010). The same words give the same cloud.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache

MOST_WORDS = 60
_FILLED = 0.62  # how much of the ground words can cover, about
_SHRINK = 0.92
_TURNS, _STEPS = 24, 30  # of the spiral; steps of one turn
_AIR = 0.12  # around a word, in parts of its height

Measure = Callable[[str, float], tuple[float, float]]  # a word and the size of its letters: width and height


@dataclass(frozen=True, slots=True)
class Placed:
    """A word in the cloud: its top left, width and height, and the size of its letters, all in one unit."""

    word: str
    count: int
    size: float
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Cloud:
    """The words that found a place, the largest first, and how many did not: they would not be readable."""

    words: tuple[Placed, ...]
    left_out: int


def word_cloud(
    words: Sequence[tuple[str, int]],
    width: float,
    height: float,
    measure: Measure,
    *,
    least_size: float,
    most_size: float,
) -> Cloud:
    """Return the words placed inside a rectangle at the origin.

    Letters are as large as the ground allows, never smaller than `least_size`. Where not all words fit so,
    those that find no place are left out, and of more than MOST_WORDS the rarest.

    Args:
        words: each with its count, at least 1.
        width, height: of the ground.
        measure: returns how wide and high a word is in letters of a size, which has to grow with it.
        least_size, most_size: of the letters.
    """
    fitting = (item for item in words if _fits(measure(item[0], least_size), width, height))
    ordered = sorted(fitting, key=lambda item: (-item[1], item[0]))[:MOST_WORDS]
    largest = min(most_size, _first_guess(ordered, width, height, measure))
    while True:
        found = _placed(ordered, width, height, measure, max(least_size, largest), least_size)
        if len(found) == len(ordered) or largest <= least_size:
            return Cloud(tuple(found), len(words) - len(found))
        largest *= _SHRINK


def _fits(size: tuple[float, float], width: float, height: float) -> bool:
    return size[0] <= width and size[1] <= height


def _first_guess(words: Sequence[tuple[str, int]], width: float, height: float, measure: Measure) -> float:
    """Return the size of the largest word at which all would cover as much ground as they can."""
    unit = 100.0
    areas = (math.prod(measure(word, _size(unit, count, words))) for word, count in words)
    covered = sum(areas)
    return unit * math.sqrt(_FILLED * width * height / covered) if covered else unit


def _size(largest: float, count: int, words: Sequence[tuple[str, int]]) -> float:
    return largest * math.sqrt(count / words[0][1])


def _placed(
    words: Sequence[tuple[str, int]], width: float, height: float, measure: Measure, largest: float, least: float
) -> list[Placed]:
    """Return the words that find a place, the most frequent first, where the largest is of a size."""
    found: list[Placed] = []
    for word, count in words:
        size = max(least, _size(largest, count, words))
        place = _place(*measure(word, size), width, height, found)
        if place is not None:
            found.append(Placed(word, count, size, *place, *measure(word, size)))
        elif largest > least:
            break  # all will be smaller, so there is no need to go on
    return found


def _place(
    wide: float, high: float, width: float, height: float, found: list[Placed]
) -> tuple[float, float] | None:
    """Return the first free place for a word on the spiral, None where there is none."""
    taken = [_around(other, wide, high) for other in found]
    blocking = (0.0, 0.0, 0.0, 0.0)
    for across, down in _spiral():
        x, y = (width - wide) / 2 + across * width / 2, (height - high) / 2 + down * height / 2
        if x < 0 or y < 0 or x + wide > width or y + high > height:
            continue
        left, right, top, bottom = blocking
        if left < x < right and top < y < bottom:  # what was in the way mostly still is
            continue
        for left, right, top, bottom in taken:
            if left < x < right and top < y < bottom:
                blocking = (left, right, top, bottom)
                break
        else:
            return x, y
    return None


def _around(other: Placed, wide: float, high: float) -> tuple[float, float, float, float]:
    """Return between which x and which y the top left of a word must not be, because of another."""
    air = _AIR * min(high, other.height)
    across = other.x - air - wide, other.x + other.width + air
    return *across, other.y - air - high, other.y + other.height + air


@cache
def _spiral() -> tuple[tuple[float, float], ...]:
    """Return places around the middle, outwards; 1 is the end of the ground."""
    angles = [2 * math.pi * step / _STEPS for step in range(_TURNS * _STEPS)]
    shares = [step / len(angles) for step in range(len(angles))]
    return tuple((far * math.cos(angle), far * math.sin(angle)) for far, angle in zip(shares, angles, strict=True))
