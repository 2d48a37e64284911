"""A text as the squares of a QR code."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby
from typing import Literal, NamedTuple

Level = Literal["M", "Q"]  # how much of a code may be lost: 15 %, or 25 % for what hangs on walls
Matrix = tuple[bytes, ...]  # rows from above, 1 is dark


class Run(NamedTuple):
    """Dark squares beside each other in a row; counted from the upper left corner."""

    x: int
    y: int
    length: int


@lru_cache(maxsize=256)
def matrix(payload: str, level: Level = "M") -> Matrix:
    """Return the squares of a code, without the white around it.

    Errors are corrected at that level at least, and better where the code does not grow. Text beyond ASCII is
    marked as UTF-8 (ECI), as readers would guess else. Micro QR is left out: few phones read it.
    """
    import segno  # slow to load, and not needed to start

    plain = payload.isascii()
    made = segno.make(
        payload, error=level, micro=False, boost_error=True, eci=not plain, encoding=None if plain else "utf-8"
    )
    return tuple(bytes(row) for row in made.matrix)


def modules(payload: str, level: Level = "M") -> int:
    """Return how many squares a side of a code has."""
    return len(matrix(payload, level))


def runs(squares: Matrix) -> Iterator[Run]:
    """Yield the dark squares, those beside each other as one."""
    for y, row in enumerate(squares):
        x = 0
        for dark, same in groupby(row):
            length = len(list(same))
            if dark:
                yield Run(x, y, length)
            x += length
