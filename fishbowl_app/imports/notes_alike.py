"""Which notes of an import nearly say the same as another, fast enough to be told while a preview is shown.

The engine of the themes (model/themes/duplicates.py) finds more, but it loads numpy, and the window does without.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable
from functools import lru_cache
from math import ceil

LEAST_SHARE = 0.6  # of the letters in fours of two texts that are in both: 96 % of edited copies, 2 % of others
LEAST_LETTERS = 8  # in shorter texts a slip of the pen is not told from another word
_IN_A_ROW = 4
_WORD = re.compile(r"[^\W_]+")


@lru_cache(maxsize=2)
def nearly_same(texts: tuple[str, ...]) -> tuple[int | None, ...]:
    """Return for each text the place of the earlier one that is most like it, None where none is alike enough.

    The likeness is that of Jaccard. Every pair that is alike enough is found: letters that few texts use come
    first, and two texts that are so much alike share one of the first few (prefix filtering; Bayardo, Ma and
    Srikant, Scaling up all pairs similarity search, 2007).
    """
    parts = _ranked([_fours(text) for text in texts])
    masks = [sum(1 << rank for rank in part) for part in parts]
    users: defaultdict[int, list[int]] = defaultdict(list)
    same: dict[tuple[int, ...], int] = {}  # the first of each: to compare with its copies too would take long
    found: list[int | None] = []
    for place, part in enumerate(parts):
        first_place = same.setdefault(tuple(part), place)
        if part and first_place < place:
            found.append(first_place)
            continue
        first = part[: len(part) - ceil(LEAST_SHARE * len(part)) + 1] if part else []
        best, most = None, LEAST_SHARE
        for other in sorted({other for rank in first for other in users[rank]}):
            share = _share(masks[place], len(part), masks[other], len(parts[other]))
            if share > most or (share == most and best is None):
                best, most = other, share
        found.append(best)
        for rank in first:
            users[rank].append(place)
    return tuple(found)


def most_alike(text: str, others: Iterable[str]) -> int | None:
    """Return the place of the first text that nearly says the same as one, None where none does."""
    fours = _fours(text)
    shares = (len(fours & other) / (len(fours | other) or 1) for other in map(_fours, others))
    return next((place for place, share in enumerate(shares) if share >= LEAST_SHARE), None)


def _share(one: int, in_one: int, other: int, in_other: int) -> float:
    if min(in_one, in_other) < LEAST_SHARE * max(in_one, in_other):
        return 0.0
    both = (one & other).bit_count()
    return both / (in_one + in_other - both)


def _ranked(sets: list[frozenset[str]]) -> list[list[int]]:
    """Return the sets as numbers in order, from what the fewest of them hold to what the most do."""
    often = Counter(part for one in sets for part in one)
    rank = {part: place for place, part in enumerate(sorted(often, key=lambda part: (often[part], part)))}
    return [sorted(rank[part] for part in one) for one in sets]


@lru_cache(maxsize=4096)
def _fours(text: str) -> frozenset[str]:
    """Return the letters in fours of a text, a space at each end of a word; a short text is one part."""
    folded = unicodedata.normalize("NFKD", text.casefold())
    words = _WORD.findall("".join(letter for letter in folded if not unicodedata.combining(letter)))
    if sum(map(len, words)) < LEAST_LETTERS:
        return frozenset({" ".join(words)} if words else ())
    spaced = [f" {word} " for word in words]
    return frozenset(
        word[at : at + _IN_A_ROW] for word in spaced for at in range(max(1, len(word) - _IN_A_ROW + 1))
    )
