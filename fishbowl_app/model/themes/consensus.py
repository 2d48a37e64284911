"""One grouping out of many: two notes belong together as much as the groupings say so.

After A. Strehl, J. Ghosh, Cluster ensembles (2002), and A. Lancichinetti, S. Fortunato, Consensus clustering in
complex networks (2012). It comes nearer to the true number of groups than the best of the groupings alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from fishbowl_app.model.themes.graph import Graph, Whole

LEAST = 0.3  # of the groupings: fewer that put two notes together say nothing


@dataclass(frozen=True, slots=True)
class Consensus:
    """Notes that no grouping parts are one node: which node each note is, and the graph of the nodes."""

    node: Whole
    graph: Graph

    def of_nodes(self, values: Sequence[int]) -> list[int]:
        """Return the value of each node, where all notes of one have the same."""
        first = np.unique(self.node, return_index=True)[1]
        return [values[at] for at in first.tolist()]


def consensus(groupings: Sequence[Whole], weights: Sequence[float]) -> Consensus:
    """Return how much each two notes belong together.

    Args:
        groupings: the group of each note, by grouping.
        weights: what each grouping counts.
    """
    kinds, node, many = np.unique(np.stack(groupings, axis=1), axis=0, return_inverse=True, return_counts=True)
    shares = np.array(weights) / np.sum(weights)
    together = np.zeros((len(kinds), len(kinds)))
    for column, share in enumerate(shares):
        together += share * (kinds[:, column][:, None] == kinds[:, column][None, :])
    pairs = np.outer(many, many) - np.diag(many)
    start, end = np.nonzero((together >= LEAST) & (pairs > 0))
    graph = Graph(len(kinds), start, end, (together * pairs)[start, end])
    return Consensus(node.ravel(), graph)
