"""Percentages that add up as printed, and where answers lie."""

from __future__ import annotations

import math
from collections.abc import Sequence

from fishbowl_app.model.rules.asking.data import Series, Spread


def percentages(counts: Sequence[int], whole: int = 100) -> list[int]:
    """Return counts as whole parts of their sum that make `whole` together; all 0 where there is nothing.

    By largest remainder (Hare, Hamilton): what rounding down leaves goes to those that lost most by it, of equal
    ones to the first.
    """
    total = sum(counts)
    return _parts(counts, total, whole, whole) if total else [0] * len(counts)


def statement_percentages(counts: Sequence[int]) -> list[int]:
    """Return the five points of a statement as percent that make 100, so that both of its sides are right as well.

    Those who disagree, neither, and agree are parted first, then each side into its points: half of the people are
    50%, and that is the sum of the points as they are printed. Every part still lies within one of the exact one.
    """
    total = sum(counts)
    if not total:
        return [0] * len(counts)
    sides = counts[:2], counts[2:3], counts[3:]
    wholes = percentages([sum(side) for side in sides])
    return [part for side, whole in zip(sides, wholes, strict=True) for part in _parts(side, total, 100, whole)]


def _parts(counts: Sequence[int], total: int, whole: int, together: int) -> list[int]:
    """Return counts as parts of a total that is `whole`, rounded so that they make so much together."""
    parts = [whole * count // total for count in counts]
    lost = sorted(range(len(counts)), key=lambda index: -(whole * counts[index] % total))
    for index in lost[: together - sum(parts)]:
        parts[index] += 1
    return parts


def percent(count: int, base: int) -> int:
    """Return a count as percent of a base, rounded half up; 0 of nothing."""
    return (200 * count + base) // (2 * base) if base else 0


def agreeing(series: Series) -> int:
    """Return how many agree with a statement, in percent: the sum of the points as they are printed beside it."""
    return sum(series.percentages[3:])


def disagreeing(series: Series) -> int:
    """Return how many disagree with a statement, in percent: the sum of the points as they are printed."""
    return sum(series.percentages[:2])


def mean_shares(series: Series) -> list[int]:
    """Return the mean mark of a triangle in whole hundredths that make 100; nothing where there is none."""
    return percentages([round(1000 * math.fsum(shares)) for shares in zip(*series.marks, strict=True)])


def spread(values: Sequence[float]) -> Spread | None:
    """Return where values lie that are in order of size; None where there are none."""
    if not values:
        return None
    low, median, high = (quantile(values, quarter / 4) for quarter in (1, 2, 3))
    return Spread(math.fsum(values) / len(values), median, low, high)


def quantile(values: Sequence[float], share: float) -> float:
    """Return below which value such a share of the values lies, which are in order of size.

    Between two values it goes in a straight line: definition 7 of R. J. Hyndman and Y. Fan, Sample quantiles in
    statistical packages, The American Statistician 50 (1996), which spreadsheets use too.
    """
    place = share * (len(values) - 1)
    below = math.floor(place)
    above = min(below + 1, len(values) - 1)
    return values[below] + (place - below) * (values[above] - values[below])
