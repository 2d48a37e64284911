"""Notes as vectors of the words and letters they share: for copies, and where no model understands the language.

TF-IDF (Salton and Buckley, 1988) of stems and pairs of stems, and of three to five letters in a row inside a word,
each row folded to a fixed number of columns by a signed hash of the feature (Weinberger et al., Feature hashing
for large scale multitask learning, 2009). Deterministic: the same texts give the same vectors on every machine.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from fishbowl_app.model.themes.vectors import Matrix, unit
from fishbowl_app.model.themes.words import Term, plain, terms, tokens

COLUMNS = 2048
WORDS, LETTERS = 0.5, 0.75**0.5  # what the two parts weigh: a slip of the pen or an ending makes another word
SHARED, ALL = 2, 1  # texts that must have letters for these to count: what brings notes together, or all
_LENGTHS = (3, 4, 5)  # letters in a row

Keys = NDArray[np.uint64]
_MIX = np.uint64(0x9E3779B97F4A7C15)  # spreads a key over all bits (Knuth's multiplicative hash)
_BASE = np.uint64(1_000_003)
_HIGH = np.uint64(33)
_SIGN = np.uint64(63)
_SPACE = ord(" ")


@dataclass(frozen=True, slots=True)
class Features:
    """What texts hold: text `rows[i]` holds the feature `keys[i]`; one of each for each time."""

    rows: NDArray[np.int64]
    keys: Keys


def lexical_vectors(
    texts: Sequence[str], languages: Sequence[str], columns: int = COLUMNS, least: int = SHARED
) -> Matrix:
    """Return a row of length 1 for each text; of zeros for one without a word.

    `languages` holds one of each text, "" where it is not known; letters in a row count if at least so many texts
    have them. What a word weighs depends on all of the texts: rows of two calls are not to be compared.
    """
    told = _folded(_stems(texts, terms(texts, languages)), len(texts), columns, ALL)
    spelt = _folded(_letters(texts), len(texts), columns, least)
    return unit(WORDS * told + LETTERS * spelt)


def _stems(texts: Sequence[str], said: Sequence[Sequence[Term]]) -> Features:
    """Return the stems of each text, the pairs of stems next to each other, and its numbers."""
    rows: list[int] = []
    keys: list[int] = []
    for row, (text, note) in enumerate(zip(texts, said, strict=True)):
        bases = [term.base for term in note]
        numbers = [word for word in tokens(text) if word.isdigit()]
        found = [*bases, *numbers, *(f"{one} {other}" for one, other in pairwise(bases))]
        rows += [row] * len(found)
        keys += [zlib.crc32(feature.encode()) for feature in found]
    return Features(np.array(rows, dtype=np.int64), np.array(keys, dtype=np.uint64))


def _letters(texts: Sequence[str]) -> Features:
    """Return the letters in a row of each text, a space standing for either end of a word."""
    words = ["".join(f" {plain(word)} " for word in tokens(text)) for text in texts]
    row = np.repeat(np.arange(len(texts)), [len(text) for text in words])
    codes = np.array([ord(letter) for text in words for letter in text], dtype=np.uint64)
    # Two spaces next to each other are the border of two words: nothing reaches over it.
    space = codes == _SPACE
    border = np.cumsum(space & np.roll(space, 1), dtype=np.int64)
    parts = [_runs(codes, border, row, length) for length in _LENGTHS]
    return Features(np.concatenate([part.rows for part in parts]), np.concatenate([part.keys for part in parts]))


def _runs(codes: Keys, border: NDArray[np.int64], row: NDArray[np.int64], length: int) -> Features:
    """Return all runs of so many letters that lie inside one word."""
    count = max(0, len(codes) - length + 1)
    keys = np.full(count, length, dtype=np.uint64)
    for place in range(length):
        keys = keys * _BASE + codes[place : place + count]
    inside = border[:count] == border[length - 1 : length - 1 + count]
    return Features(row[:count][inside], keys[inside])


def _folded(found: Features, texts: int, columns: int, least: int) -> Matrix:
    """Return the TF-IDF of the features that at least so many texts hold, a row of length 1 for each text."""
    keys, feature = np.unique(_spread(found.keys), return_inverse=True)
    cells, times = np.unique(found.rows * len(keys) + feature, return_counts=True)
    row, feature = np.divmod(cells, max(1, len(keys)))
    holders = np.bincount(feature, minlength=len(keys))[feature]
    weights = (1 + np.log(times)) * (1 + np.log((1 + texts) / (1 + holders))) * (holders >= least)
    signs = np.where(keys[feature] >> _SIGN, 1.0, -1.0)
    place = row * columns + (keys[feature] % np.uint64(columns)).astype(np.int64)
    sums = np.bincount(place, weights * signs, minlength=texts * columns)
    return unit(sums.reshape(texts, columns).astype(np.float32))


def _spread(keys: Keys) -> Keys:
    mixed = keys * _MIX
    return mixed ^ (mixed >> _HIGH)
