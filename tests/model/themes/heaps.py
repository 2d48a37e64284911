"""Made-up vectors: notes in heaps around directions that have nothing to do with each other."""

from __future__ import annotations

import numpy as np

from fishbowl_app.model.themes.vectors import unit


def heaps(sizes, spread=0.25, seed=1, width=40):
    """Return the notes of heaps of these sizes, mixed up, and the heap of each."""
    chance = np.random.default_rng(seed)
    of = chance.permutation(np.repeat(np.arange(len(sizes)), sizes))
    middles = np.eye(len(sizes), width)
    noise = chance.normal(size=(len(of), width)) * spread / np.sqrt(width) * 3
    return unit((middles[of] + noise).astype(np.float32)), of


def same_groups(one, other):
    """Tell whether two groupings differ in the numbers only."""
    pairs = set(zip(map(int, one), map(int, other), strict=True))
    return len(pairs) == len({a for a, _ in pairs}) == len({b for _, b in pairs})
