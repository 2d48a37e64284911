"""Notes that say the same in nearly the same words: copies with other capitals, another order, a slip of the pen.

What is found is offered for stacking and never stacked unasked.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np

from fishbowl_app.model.themes.languages import languages as told_languages
from fishbowl_app.model.themes.lexical import ALL, SHARED, lexical_vectors
from fishbowl_app.model.themes.vectors import Matrix

FEW = 20  # notes, among which two that share only some letters would seem alike
SAME_WORDS = 0.75  # cosine; 99 % of edited copies reach it, under 1 % of other notes do

Pair = tuple[int, int, float]  # two notes, the first the lower, and the share of 0 to 1 of what they say alike
_BLOCK = 1024  # rows at a time


def same_words(
    texts: Sequence[str], languages: Sequence[str] | None = None, least: float = SAME_WORDS
) -> tuple[Pair, ...]:
    """Return the pairs of texts that share at least so much of their words and letters, the most alike first."""
    spoken = told_languages(texts) if languages is None else languages
    holders = SHARED if len(texts) > FEW else ALL
    return alike(lexical_vectors(texts, spoken, least=holders), least)


def alike(vectors: Matrix, least: float) -> tuple[Pair, ...]:
    """Return the pairs of rows (each of length 1) with at least that cosine, the most alike first."""
    found: list[Pair] = []
    for start in range(0, len(vectors), _BLOCK):
        shares = vectors[start : start + _BLOCK] @ vectors[start:].T
        rows, columns = np.nonzero(np.triu(shares, 1) >= least)
        near = np.minimum(shares[rows, columns], 1.0)
        found += zip((rows + start).tolist(), (columns + start).tolist(), near.tolist(), strict=True)
    return tuple(sorted(found, key=lambda pair: (-pair[2], pair[:2])))


def stacks(pairs: Iterable[Pair]) -> tuple[tuple[int, ...], ...]:
    """Return groups of notes to be stacked: each note of a group is a copy of its first one.

    A chain, in which the last says nothing the first does, makes no group. The most alike come together first.
    """
    pairs = sorted(pairs, key=lambda pair: (-pair[2], pair[:2]))
    said_alike = {pair[:2] for pair in pairs}
    groups: dict[int, list[int]] = {}
    first: dict[int, int] = {}
    for one, other, _ in pairs:
        if one not in first and other not in first:
            groups[one] = [one, other]
            first |= {one: one, other: one}
            continue
        if (one in first) == (other in first):
            continue
        new, top = (other, first[one]) if one in first else (one, first[other])
        if (min(new, top), max(new, top)) in said_alike:
            groups[top].append(new)
            first[new] = top
    return tuple((top, *sorted(set(group) - {top})) for top, group in sorted(groups.items()))
