"""Which pages go to the printer in which order, and in how many pieces. Knows no Qt."""

from __future__ import annotations

import math
from collections.abc import Sequence

MOST_BYTES = 6_000_000  # of a piece of a page that goes over from the process
MOST_DOTS = 300  # to the inch: letters are grey at their edges, and a page of A3 has 70 MB as it is


def pages_to_print(
    count: int,
    ranges: Sequence[tuple[int, int]] = (),
    *,
    copies: int = 1,
    collated: bool = True,
    last_first: bool = False,
) -> list[int]:
    """Return pages, from 0, in the order in which they are printed.

    Args:
        count: how many there are.
        ranges: from 1, both ends included; none takes all. What is not there is left out.
        copies: how often; 1 where the printer makes them itself.
        collated: one whole copy after the other, else the copies of a page after each other.
        last_first: the last page comes first.
    """
    wanted = ranges or [(1, count)]
    once = [page - 1 for first, last in wanted for page in range(max(first, 1), min(last, count) + 1)]
    if last_first:
        once.reverse()
    return once * copies if collated else [page for page in once for _ in range(copies)]


def bands(width: float, height: float) -> list[tuple[float, float]]:
    """Return the pieces of a page of so many dots, each from top to bottom in shares of the height."""
    number = max(1, math.ceil(width * height * 4 / MOST_BYTES))
    return [(piece / number, (piece + 1) / number) for piece in range(number)]
