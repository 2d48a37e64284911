"""Who has met whom in a circle: how often, and as bits who at least once and at least twice."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations


class Meetings:
    """The meetings of all pairs. Bits answer in one step how many of a whole circle somebody has met already."""

    def __init__(self, count: int, circles: Sequence[Sequence[int]]) -> None:
        self.times = [[0] * count for _ in range(count)]
        self.once = [0] * count  # per person: bits of those they have met at least once
        self.twice = [0] * count
        for circle in circles:
            for a, b in combinations(circle, 2):
                self._meet(a, b)

    def swap(self, circle: Sequence[int], a: int, b: int) -> None:
        """Let b sit in place of a with the others of a circle."""
        for j in circle:
            if j != a:
                self._part(a, j)
                self._meet(b, j)

    def _meet(self, a: int, b: int) -> None:
        times = self.times[a][b] + 1
        self.times[a][b] = self.times[b][a] = times
        if times == 1:
            self.once[a] |= 1 << b
            self.once[b] |= 1 << a
        elif times == 2:
            self.twice[a] |= 1 << b
            self.twice[b] |= 1 << a

    def _part(self, a: int, b: int) -> None:
        times = self.times[a][b] - 1
        self.times[a][b] = self.times[b][a] = times
        if times == 0:
            self.once[a] ^= 1 << b
            self.once[b] ^= 1 << a
        elif times == 1:
            self.twice[a] ^= 1 << b
            self.twice[b] ^= 1 << a
