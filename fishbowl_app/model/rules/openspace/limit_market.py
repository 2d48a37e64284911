"""Prices of topics at which no known set of topics is worth more than the slot it stands in.

They are the dual solution of a linear program: share the slots out among the known sets so that their wishes are
most, each topic on the wall at most once. Solved by the simplex method with a dense inverse of the basis, see
Chvatal, Linear Programming, chapters 7 and 8. Prices may be off by a rounding: any prices give a valid limit.
Sums are taken in a fixed order and by single additions, so they are the same on every system and Python.
"""

from __future__ import annotations

from collections.abc import Sequence
from operator import add

from fishbowl_app.model.rules.openspace.pricing import Chosen, Meter

_SMALL = 1e-7
_NUDGE = 1e-5  # rows differ by it, so that the simplex method does not run in circles
_MOST_STEPS = 400  # of the simplex method for each time that sets have been offered


class Market:
    """Known sets of topics for each kind of slot, and what topics (and slots) cost among them."""

    def __init__(self, topics: int, slots: Sequence[int]) -> None:
        """Begin with nothing known; `slots` by kind."""
        self._topics, self._rows = topics, topics + len(slots)
        self._sets: list[tuple[tuple[int, ...], float]] = []  # rows that a set takes part in, and its wishes
        self._known: set[tuple[int, ...]] = set()
        # Columns of the inverse of the basis, each with what its row costs at the end.
        self._columns = [[float(i == j) for i in range(self._rows)] + [0.0] for j in range(self._rows)]
        room = [1.0] * topics + [float(count) for count in slots]
        self._right = [much + _NUDGE * (1 + i * 37 % 101) for i, much in enumerate(room)] + [0.0]
        self._room = room

    @property
    def prices(self) -> list[float]:
        """Return what each topic costs."""
        return [column[-1] for column in self._columns[: self._topics]]

    @property
    def turnover(self) -> float:
        """Return the wishes of the best shares of known sets, about."""
        total = 0.0
        for column, much in zip(self._columns, self._room, strict=True):
            total += column[-1] * much
        return total

    def offer(self, kind: int, chosen: Chosen, wishes: int) -> bool:
        """Add a set of topics, in ascending order; return whether it was unknown."""
        rows = (*chosen, self._topics + kind)
        if rows in self._known:
            return False
        self._known.add(rows)
        self._sets.append((rows, float(wishes)))
        return True

    def dearest(self, kind: int, prices: Sequence[float], count: int) -> list[Chosen]:
        """Return the known sets of a kind that are worth most at these prices."""
        row = self._topics + kind
        worth = []
        for rows, wishes in self._sets:
            if rows[-1] == row:
                for t in rows[:-1]:
                    wishes -= prices[t]
                worth.append((-wishes, rows[:-1]))
        return [chosen for _, chosen in sorted(worth)[:count]]

    def settle(self, meter: Meter) -> None:
        """Find the prices at which no known set is worth more than its slot costs."""
        for _ in range(_MOST_STEPS):
            meter.spend(self._rows**2 // 4 + 3 * len(self._sets))
            entering = self._entering()
            if entering is None or not self._enter(entering):
                return

    def _entering(self) -> list[float] | None:
        """Return the column, by the present basis, of what gains most: a set, or a row left open."""
        costs = [column[-1] for column in self._columns]
        most, best, slack = _SMALL, None, -1
        for rows, wishes in self._sets:
            for row in rows:
                wishes -= costs[row]
            if wishes > most:
                most, best = wishes, rows
        for row, cost in enumerate(costs):
            if -cost > most:
                most, best, slack = -cost, None, row
        if slack >= 0:
            return list(self._columns[slack])
        if best is None:
            return None
        column = self._columns[best[0]]
        for row in best[1:]:
            column = list(map(add, column, self._columns[row]))
        return [*column[:-1], -most]

    def _enter(self, entering: list[float]) -> bool:
        """Let a column into the basis, for the one that runs out first; return whether one does."""
        leaving, least = -1, 0.0
        for row in range(self._rows):
            if entering[row] > _SMALL:
                ratio = self._right[row] / entering[row]
                if leaving < 0 or ratio < least:
                    leaving, least = row, ratio
        if leaving < 0:
            return False
        pivot = entering[leaving]
        for column in (*self._columns, self._right):
            factor = column[leaving] / pivot
            if factor:
                column[:] = [x - factor * y for x, y in zip(column, entering, strict=True)]
                column[leaving] = factor
        return True
