"""Groups notes into themes, as many as the board itself shows; what people placed stays and teaches the rest.

Several grains are tried: how many neighbours join a note, and at which resolution the graph falls apart. What
comes of them is brought together; the more compact and apart a grouping is (mean silhouette: P. J. Rousseeuw,
1987), the more it counts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product

import numpy as np

from fishbowl_app.model.themes.asked import FREE
from fishbowl_app.model.themes.consensus import consensus
from fishbowl_app.model.themes.embedding import Cancelled, Report, never, silent
from fishbowl_app.model.themes.graph import Graph, Whole, shared_neighbours
from fishbowl_app.model.themes.louvain import communities, numbered
from fishbowl_app.model.themes.nearness import LARGE, Nearness
from fishbowl_app.model.themes.vectors import Matrix

STEP = 1.4  # what one step finer multiplies the resolution by
STEPPING, STEPS_BACK = 6, 6  # neighbours, and where the looking for the first step begins
MOST_NEIGHBOURS = 12
MIDDLING = 1200  # notes: from here on less is tried, to be in time
SHARPNESS = 100.0  # how much more a grouping with a better silhouette counts
AGREED = (0.8, 1.0, 1.3, 1.7)  # resolutions at which groupings are brought together
PIN_WEIGHT = 12.0  # free notes that one placed note weighs in the middle of its theme
ROUNDS = 10  # in which notes move to the group whose middle is nearest
FEWEST = 4  # notes: fewer make no groups


@dataclass(frozen=True, slots=True)
class Grain:
    """How fine a grouping is to be."""

    neighbours: int
    resolution: float
    seed: int  # for the order in which notes are looked at


def grains(notes: int) -> list[Grain]:
    """Return what is tried on so many notes: the fine end matters on small boards, the time on large ones."""
    if notes <= 400:
        tried = product((3, 4, 5, 7, 10), (0.8, 1.0, 1.4, 1.9, 2.6), range(2 if notes <= 200 else 1))
    elif notes <= MIDDLING:
        tried = product((5, 7, 10), (0.8, 1.2, 1.8), range(1))
    elif notes <= LARGE:
        tried = product((7, 12), (1.0, 1.6), range(1))
    else:
        tried = product((12,), (1.0,), range(1))
    return [Grain(*each) for each in tried]


def group(
    rows: Matrix,
    pins: Sequence[int] | None = None,
    *,
    finer: int = 0,
    seed: int = 0,
    report: Report = silent,
    cancelled: Cancelled = never,
) -> Whole:
    """Return the group of each note, numbered from 0; the same for the same call.

    Args:
        rows: the notes' vectors, centred, of length 1.
        pins: the theme each note was placed in, FREE where in none. Notes of one theme end in one group, those of
            two themes never do.
        finer: steps towards more and smaller groups; below 0 towards fewer and larger ones.
        seed: for the order in which notes are looked at.
        report: told the share that is done.
        cancelled: asked between two grains; what was found so far is returned.
    """
    if len(rows) < FEWEST:
        return _too_few(len(rows), pins)
    search = _Search(rows, pins, seed)
    tried = grains(len(rows))
    found: list[Whole] = []
    for grain in tried:
        found.append(search.at(grain))
        report(len(found) / len(tried))
        if cancelled():
            break
    agreed = found[0] if len(tried) == 1 else search.agreed(found)
    return search.stepped(agreed, finer) if finer else agreed


class _Search:
    """One board, and what the grains that are tried on it share."""

    def __init__(self, rows: Matrix, pins: Sequence[int] | None, seed: int) -> None:
        self._near, self._pins, self._seed = Nearness.of(rows), pins, seed
        self._placed = np.zeros(len(rows), dtype=bool) if pins is None else np.array(pins) != FREE
        self._most = max(2, len(rows) // 4)  # neighbours: on a small board fewer
        self._nearest = self._near.nearest(min(MOST_NEIGHBOURS, self._most))
        self._graphs: dict[int, Graph] = {}

    def at(self, grain: Grain) -> Whole:
        """Return the groups at one grain, each note where it is nearest."""
        graph = self._graph(min(grain.neighbours, self._most))
        return self._settled(communities(graph, grain.resolution, self._seed + grain.seed, self._pins))

    def agreed(self, found: Sequence[Whole]) -> Whole:
        """Return the groups that the groupings agree on best."""
        worth = np.array([self._near.silhouette(of) for of in found])
        together = consensus(found, np.exp((worth - worth.max()) * SHARPNESS))
        pins = None if self._pins is None else together.of_nodes(self._pins)
        resolutions = AGREED if len(self._placed) <= MIDDLING else AGREED[1:3]
        tried = [communities(together.graph, resolution, self._seed, pins) for resolution in resolutions]
        settled = [self._settled(of[together.node]) for of in tried]
        return max(settled, key=self._near.silhouette)

    def stepped(self, of: Whole, finer: int) -> Whole:
        """Return groups so many steps finer: the first step is the first with another number of groups."""
        way = 1 if finer > 0 else -1
        resolution = STEP ** (-way * STEPS_BACK)
        for _ in range(2 * STEPS_BACK):
            if (int(self.at(Grain(STEPPING, resolution, 0)).max()) - int(of.max())) * way > 0:
                break
            resolution *= STEP**way
        return self.at(Grain(STEPPING, resolution * STEP ** (finer - way), 0))

    def _graph(self, count: int) -> Graph:
        if count not in self._graphs:
            self._graphs[count] = shared_neighbours(self._nearest[:, :count])
        return self._graphs[count]

    def _settled(self, of: Whole) -> Whole:
        """Move each free note to the group whose middle is nearest, until none moves."""
        weights = np.where(self._placed, PIN_WEIGHT, 1.0).astype(np.float32)
        for _ in range(ROUNDS):
            nearest = self._near.to_middles(of, weights).argmax(axis=1)
            moved = numbered(np.where(self._placed, of, nearest))
            if (moved == of).all():
                break
            of = moved
        return of


def _too_few(size: int, pins: Sequence[int] | None) -> Whole:
    """Return groups for notes too few to compare: one; or the themes, and each other note alone."""
    if pins is None:
        return np.zeros(size, dtype=np.int64)
    most = max(pins, default=FREE)
    return numbered(
        np.array([pin if pin != FREE else most + 1 + note for note, pin in enumerate(pins)], dtype=np.int64)
    )
