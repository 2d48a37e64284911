"""How often chance alone does as much as was found: permutation tests, which assume nothing of how answers lie.

If it makes no difference how people were asked, each answer might as well have been given in the other condition.
So the answers are divided anew by chance, many times, and it is counted how often the halves then differ as much
(M. D. Ernst, Permutation methods: a basis for exact inference, Statistical Science 19, 2004).
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import TypeVar

DRAWS = 9_999  # where there are no more ways than this all of them are tried
_SEED = 1  # the same answers are to give the same figure, everywhere and always

Row = Sequence[int]  # what somebody answered, in whole numbers from 0: exact, so that what is as much counts as it
Length = Callable[[Iterable[int]], int]
Try = TypeVar("Try")


class NobodyWaits(Exception):
    """Nobody wants the answer any more."""


@dataclass(frozen=True, slots=True)
class Patience:
    """Whether somebody still waits, asked at every draw; all are equal, as what is found does not depend on it."""

    cancelled: Callable[[], bool] = field(default=lambda: False, compare=False)

    def over(self, tried: Iterable[Try]) -> Iterator[Try]:
        """Yield what is tried, as long as somebody waits for it.

        Raises:
            NobodyWaits: it was cancelled.
        """
        for each in tried:
            if self.cancelled():
                raise NobodyWaits
            yield each


WAITS = Patience()


@dataclass(frozen=True, slots=True)
class Chance:
    """How many of so many draws came to as much as was found; `exact` where the draws are all ways there are."""

    as_much: int
    draws: int
    exact: bool

    @property
    def p(self) -> float:
        """The share of ways that come to as much.

        What was found is one of them. Among all it is there; to those drawn it is added, for a chance is never 0
        (B. Phipson and G. K. Smyth, Permutation p-values should never be zero, Statistical Applications in
        Genetics and Molecular Biology 9, 2010).
        """
        if self.exact:
            return self.as_much / self.draws
        return (self.as_much + 1) / (self.draws + 1)


def sum_of_sizes(parts: Iterable[int]) -> int:
    """Return how far apart means or shares are, by the sum of their differences."""
    return sum(map(abs, parts))


def sum_of_squares(parts: Iterable[int]) -> int:
    """Return how far apart points are, as the square of their distance."""
    return sum(part * part for part in parts)


def divided(
    first: Sequence[Row], second: Sequence[Row], length: Length = sum_of_sizes, patience: Patience = WAITS
) -> Chance:
    """Return how often the means of two sets of rows are as far apart when they are divided anew by chance.

    Args:
        first, second: the rows, none of them empty; all have as many numbers.
        length: what the differences of the means come to.

    Raises:
        NobodyWaits: see `Patience`.
    """
    smaller, larger = sorted((first, second), key=lambda rows: (len(rows), rows))
    rows, size = [*smaller, *larger], len(smaller)
    totals = [sum(column) for column in zip(*rows, strict=True)]
    width = max(totals, default=0).bit_length()
    pool = [_packed(row, width) for row in rows]

    def apart(chosen: Iterable[int]) -> int:
        # the difference of the means, times what is the same in all divisions
        sums = _unpacked(sum(chosen), width, len(totals))
        return length(len(rows) * part - size * total for part, total in zip(sums, totals, strict=True))

    found = apart(pool[:size])
    ways = math.comb(len(rows), size)
    tried = itertools.combinations(pool, size) if ways <= DRAWS else _drawn(pool, size)
    return Chance(sum(apart(each) >= found for each in patience.over(tried)), min(ways, DRAWS), ways <= DRAWS)


def flipped(changes: Sequence[int], patience: Patience = WAITS) -> Chance:
    """Return how often changes come to as much together when chance says of each whether it is up or down.

    Raises:
        NobodyWaits: see `Patience`.
    """
    moved = sorted(abs(change) for change in changes if change)
    found, ways = abs(sum(changes)), 2 ** len(moved)
    tried = itertools.product((1, -1), repeat=len(moved)) if ways <= DRAWS else _signs(len(moved))
    as_much = sum(abs(sum(map(int.__mul__, moved, signs))) >= found for signs in patience.over(tried))
    return Chance(as_much, min(ways, DRAWS), ways <= DRAWS)


def _packed(row: Row, width: int) -> int:
    """Return several numbers as one, so that one sum adds them all."""
    return sum(number << (place * width) for place, number in enumerate(row))


def _unpacked(packed: int, width: int, count: int) -> Iterator[int]:
    mask = (1 << width) - 1
    return (packed >> (place * width) & mask for place in range(count))


def _drawn(pool: list[int], size: int) -> Iterator[list[int]]:
    """Yield as many from the pool by chance, for each draw: the head of a shuffle (R. Durstenfeld, 1964)."""
    chance, count = Random(_SEED).random, len(pool)
    for _ in range(DRAWS):
        for place in range(size):
            other = place + int(chance() * (count - place))
            pool[place], pool[other] = pool[other], pool[place]
        yield pool[:size]


def _signs(count: int) -> Iterator[list[int]]:
    chance = Random(_SEED)
    for _ in range(DRAWS):
        bits = chance.getrandbits(count)
        yield [1 if bits >> place & 1 else -1 for place in range(count)]
