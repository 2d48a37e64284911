"""Welsh mutations undone: gostau, nghostau and chostau are costau.

A first letter says which letters it may stand for, not which it does: gardd is no mutation of cardd. So a word is
taken for a mutation only where other words of the same texts speak for it. The table is that of the soft, nasal
and aspirate mutations (and the h before a vowel) as in P. W. Thomas, Gramadeg y Gymraeg (1996).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

FOLDED_LETTERS = 5  # shorter words are too easily taken for a mutation of another

_RADICALS = (
    ("ngh", ("c",)),
    ("mh", ("p",)),
    ("nh", ("t",)),
    ("ng", ("g",)),
    ("dd", ("d",)),
    ("ph", ("p",)),
    ("th", ("t",)),
    ("ch", ("c",)),
    ("b", ("p",)),
    ("d", ("t",)),
    ("g", ("c",)),
    ("f", ("b", "m")),
    ("m", ("b",)),
    ("n", ("d",)),
    ("l", ("ll", "gl")),
    ("r", ("rh", "gr")),
)
_VOWELS = "aeiouwy"
_NEVER = ("ch", "dd", "ff", "ph", "th")  # letters of Welsh by themselves, which stay


def radicals(word: str) -> Iterator[str]:
    """Yield the words that a plain word (no accents, no capitals) may be a mutation of."""
    for mutated, letters in _RADICALS:
        if word.startswith(mutated):
            yield from (letter + word[len(mutated) :] for letter in letters)
    if word[:1] in _VOWELS:
        yield f"g{word}"  # a soft g is no letter at all
    elif word[0] == "h" and word[1:2] in _VOWELS:
        yield word[1:]  # ei hysgol


def undone(words: Iterable[str], least: int = FOLDED_LETTERS) -> dict[str, str]:
    """Return for each word the one that it and others may be mutations of; else the word itself.

    `words` are plain. A word that is used stands for its mutations; of two that are not used, such as nghostau and
    chostau, the word that both may be a mutation of does. Words of fewer than `least` letters stay as they are.
    """
    used = sorted(set(words))
    may_be = {word: (word, *radicals(word)) if len(word) >= least else (word,) for word in used}
    support = Counter(radical for chosen in may_be.values() for radical in chosen)

    def best(word: str) -> str:
        return max(may_be[word], key=lambda radical: (support[radical], radical in may_be, radical == word))

    found = {word: best(word) for word in used}
    return {word: found.get(radical, radical) for word, radical in found.items()}


def mutated(word: str) -> Iterator[str]:
    """Yield the forms that a plain word (no accents, no capitals) may take at its front: mair, fair."""
    if word.startswith(_NEVER):
        return
    for front, letters in _RADICALS:
        yield from (front + word[len(letter) :] for letter in letters if word.startswith(letter))
    if word[:1] == "g" and word[1:2] in _VOWELS:
        yield word[1:]
