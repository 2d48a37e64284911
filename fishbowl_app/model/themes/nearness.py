"""How near notes are to one another, and to groups: to their middles, and to all their notes on average."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from fishbowl_app.model.themes.graph import Whole
from fishbowl_app.model.themes.vectors import LEAST, Matrix

BLOCK = 1024  # notes compared with all at a time: bounds the memory
LARGE = 3000  # notes: from here on their cosines would fill the memory


@dataclass(frozen=True, slots=True)
class Nearness:
    """Notes of length 1, and the cosine of each two where they are not too many."""

    rows: Matrix
    cosines: Matrix | None

    @classmethod
    def of(cls, rows: Matrix) -> Nearness:
        return cls(rows, rows @ rows.T if len(rows) <= LARGE else None)

    def nearest(self, count: int) -> Whole:
        """Return the nearest other notes of each note by cosine, nearest first: `count`, or all there are."""
        size = len(self.rows)
        count = min(count, size - 1)
        found = np.empty((size, count), dtype=np.int64)
        for first in range(0, size, BLOCK):
            last = min(first + BLOCK, size)
            far = -(self.rows[first:last] @ self.rows.T if self.cosines is None else self.cosines[first:last])
            far[np.arange(last - first), np.arange(first, last)] = np.inf
            best = np.sort(np.argpartition(far, count - 1, axis=1)[:, :count], axis=1)
            order = np.argsort(np.take_along_axis(far, best, axis=1), axis=1, kind="stable")
            found[first:last] = np.take_along_axis(best, order, axis=1)
        return found

    def to_middles(self, of: Whole, weights: Matrix) -> Matrix:
        """Return the cosine of each note (row) with the middle of each group: the mean of its notes by weight."""
        inside = membership(of) * weights[:, None]
        sums = self._sums(inside)
        lengths = np.sqrt(np.maximum((inside * sums).sum(axis=0), LEAST))
        return np.asarray(sums / lengths, dtype=np.float32)

    def silhouette(self, of: Whole) -> float:
        """Return the mean over all notes of how much nearer each is to its own group than to the next: -1 to 1."""
        inside = membership(of)
        size, count = inside.shape
        if not 1 < count < size:
            return -1.0
        many, every = inside.sum(axis=0), np.arange(size)
        apart = many - self._sums(inside)  # distances are 1 less the cosine
        own = apart[every, of] / np.maximum(many[of] - 1, 1)
        apart /= many
        apart[every, of] = np.inf
        next_one = apart.min(axis=1)
        each = (next_one - own) / np.maximum(np.maximum(own, next_one), LEAST)
        return float(np.where(many[of] == 1, 0, each).mean())

    def _sums(self, inside: Matrix) -> Matrix:
        """Return the cosines of each note with the notes of each group, added up by weight."""
        return self.rows @ (self.rows.T @ inside) if self.cosines is None else self.cosines @ inside


def membership(of: Whole) -> Matrix:
    """Return a row for each note, with a 1 for its group."""
    inside = np.zeros((len(of), int(of.max(initial=-1)) + 1), dtype=np.float32)
    inside[np.arange(len(of)), of] = 1
    return inside
