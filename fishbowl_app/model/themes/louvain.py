"""Communities of a graph by modularity, with notes that people have placed.

The method of V. Blondel, J.-L. Guillaume, R. Lambiotte, E. Lefebvre, Fast unfolding of communities in large
networks (2008), with a resolution (J. Reichardt, S. Bornholdt, 2006) and a queue of those whose neighbours moved.
The notes of one theme are one node from the start, and no two such nodes ever come together.
"""

from __future__ import annotations

import random
from collections import deque
from collections.abc import Sequence

import numpy as np

from fishbowl_app.model.themes.asked import FREE
from fishbowl_app.model.themes.graph import Graph, Whole

GAIN = 1e-12  # less is the noise of adding up


def communities(graph: Graph, resolution: float, seed: int, pins: Sequence[int] | None = None) -> Whole:
    """Return the community of each note, numbered from 0.

    Args:
        graph: what joins them.
        resolution: the higher, the more and the smaller.
        seed: for the order in which notes are looked at.
        pins: the theme each note was placed in, FREE where in none.
    """
    total = float(graph.weight.sum())
    node, pinned = _merged(graph.size, pins)
    chance = random.Random(seed)
    while total:
        level = _gathered(graph, node, len(pinned))
        of = _moved(level, pinned, resolution, total, chance)
        if of is None:
            break
        node = of[node]
        pinned = _still_pinned(of, pinned)
    return numbered(node)


def _merged(size: int, pins: Sequence[int] | None) -> tuple[Whole, list[bool]]:
    """Return the node each note begins in, and which nodes are pinned: the first ones."""
    if pins is None:
        return np.arange(size), [False] * size
    themes = sorted({pin for pin in pins if pin != FREE})
    place = {theme: at for at, theme in enumerate(themes)}
    node, following = np.empty(size, dtype=np.int64), len(themes)
    for note, pin in enumerate(pins):
        node[note] = place.get(pin, following)
        following += pin == FREE
    return node, [at < len(themes) for at in range(following)]


def _gathered(graph: Graph, node: Whole, size: int) -> Graph:
    """Return the graph of the nodes: what lies inside one is an edge to itself."""
    pair, place = np.unique(node[graph.start] * size + node[graph.end], return_inverse=True)
    start, end = np.divmod(pair, size)
    return Graph(size, start, end, np.bincount(place.ravel(), weights=graph.weight).astype(np.float64))


def _moved(
    graph: Graph, pinned: Sequence[bool], resolution: float, total: float, chance: random.Random
) -> Whole | None:
    """Let each free node join the neighbouring community that gains most, until none gains; None: none moved."""
    near, degree = _near(graph)
    of, weight = list(range(graph.size)), list(degree)
    waiting = [at for at in range(graph.size) if not pinned[at]]
    chance.shuffle(waiting)
    queue, queued, moved = deque(waiting), [not pin for pin in pinned], False
    while queue:
        at = queue.popleft()
        queued[at] = False
        before, best = of[at], _best(at, of, weight, near[at], degree[at], resolution / total)
        if best == before:
            continue
        of[at], moved = best, True
        weight[before] -= degree[at]
        weight[best] += degree[at]
        for other, _ in near[at]:
            if not queued[other] and not pinned[other] and of[other] != best:
                queued[other] = True
                queue.append(other)
    return numbered(np.array(of)) if moved else None


def _best(
    at: int, of: list[int], weight: list[float], near: list[tuple[int, float]], degree: float, price: float
) -> int:
    """Return the community that a node belongs to best: much weight to it, little of it by chance."""
    before = of[at]
    joined: dict[int, float] = {before: 0.0}
    for other, strength in near:
        to = of[other]
        joined[to] = joined.get(to, 0.0) + strength
    best, most = before, joined[before] - price * degree * (weight[before] - degree)
    for to, strength in joined.items():
        gain = strength - price * degree * weight[to]
        if to != before and gain > most + GAIN:
            best, most = to, gain
    return best


def _near(graph: Graph) -> tuple[list[list[tuple[int, float]]], list[float]]:
    """Return the neighbours of each node but itself, and the weight of its edges in all."""
    near: list[list[tuple[int, float]]] = [[] for _ in range(graph.size)]
    degree = [0.0] * graph.size
    edges = zip(graph.start.tolist(), graph.end.tolist(), graph.weight.tolist(), strict=True)
    for start, end, weight in edges:
        degree[start] += weight
        if start != end:
            near[start].append((end, weight))
    return near, degree


def _still_pinned(of: Whole, pinned: Sequence[bool]) -> list[bool]:
    after = [False] * (int(of.max()) + 1)
    for at, pin in enumerate(pinned):
        after[of[at]] |= pin
    return after


def numbered(of: Whole) -> Whole:
    """Return the same groups, numbered without a gap."""
    return np.asarray(np.unique(of, return_inverse=True)[1], dtype=np.int64).ravel()
