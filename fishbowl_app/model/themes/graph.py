"""Which notes are near one another: a graph of shared neighbours.

Two notes are joined as strongly as their lists of nearest notes overlap, so that dense and thin parts of a board
count alike (R. A. Jarvis, E. A. Patrick, Clustering Using a Similarity Measure Based on Shared Near Neighbors,
1973).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Whole = NDArray[np.int64]
Numbers = NDArray[np.float64]

LEAST = 1 / 15  # of overlap: less is chance


@dataclass(frozen=True, slots=True)
class Graph:
    """Edges, each in both directions, sorted by the note they start from."""

    size: int
    start: Whole
    end: Whole
    weight: Numbers


def shared_neighbours(nearest: Whole) -> Graph:
    """Return the graph: an edge weighs what two lists share of what they hold together (Jaccard).

    Args:
        nearest: the neighbours of each note; each note belongs to its own list too.
    """
    size = len(nearest)
    lists = np.hstack([np.arange(size)[:, None], nearest])
    length = lists.shape[1]
    pair, shared = np.unique(_pairs(lists), return_counts=True)
    start, end = np.divmod(pair, size)
    weight = shared / (2 * length - shared)
    kept = (start != end) & (weight > LEAST)
    return Graph(size, start[kept], end[kept], weight[kept])


def _pairs(lists: Whole) -> Whole:
    """Return, once for each neighbour they share, every ordered pair of notes, as one number each."""
    size, length = lists.shape
    order = np.argsort(lists, axis=None, kind="stable")
    holder = order // length  # whose list it is, grouped by what stands in it
    many = np.bincount(lists.ravel(), minlength=size)
    begin = np.repeat(np.cumsum(many) - many, many)  # of each entry: where its group begins
    times = np.repeat(many, many)
    left = np.repeat(holder, times)
    step = np.arange(len(left)) - np.repeat(np.cumsum(times) - times, times)
    right = holder[np.repeat(begin, times) + step]
    return np.asarray(left * size + right, dtype=np.int64)
