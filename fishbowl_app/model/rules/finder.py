"""Finds people's names in texts."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from fishbowl_app.model.themes.words import plain

_WORD = re.compile(r"\w+")
_LEAST_LETTERS = 3  # of a part of a name; 2 where each letter says more
_TITLES = {"mrs", "miss", "mister", "doctor", "prof", "professor", "cllr", "councillor", "cynghorydd"}
_TITLES |= {"rev", "sir", "dame", "lord", "lady", "herr", "frau", "madame", "monsieur"}
UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")

Span = tuple[int, int]


class NameFinder:
    """Knows names, and finds a whole one wherever it stands as words of their own.

    Capitals and accents do not count, but for a name of one word: "may" is not taken for May.
    """

    def __init__(self, names: Iterable[str]) -> None:
        self._by_first: dict[str, list[tuple[str, ...]]] = defaultdict(list)
        self._unspaced: list[str] = []
        self._small: set[str] = set()
        for name in names:
            self._learn(name)

    def find(self, text: str) -> Span | None:
        """Return where the first name stands in a text, or None."""
        return self._find(text, strict=False)

    def occurs_in(self, text: str) -> bool:
        """Tell whether a name stands in a text, however it is spelled."""
        return self._find(text, strict=True) is not None

    def _learn(self, name: str) -> None:
        words = tuple(_plain(word) for word in _WORD.findall(name))
        if not words or UNSPACED.search(name):
            self._unspaced.append(name)
        if words:
            self._by_first[words[0]].append(words)
        if name == name.lower():
            self._small.update(words[:1])

    def _find(self, text: str, *, strict: bool) -> Span | None:
        found = [match.span() for match in _WORD.finditer(text)] if self._by_first else []
        words = [_plain(text[start:end]) for start, end in found]
        for place, word in enumerate(words):
            for name in self._by_first.get(word, ()):
                if tuple(words[place : place + len(name)]) != name:
                    continue
                if len(name) > 1 or strict or self._is_name(text[slice(*found[place])], word):
                    return found[place][0], found[place + len(name) - 1][1]
        return self._find_unspaced(text)

    def _is_name(self, typed: str, word: str) -> bool:
        return typed != typed.lower() or word in self._small or typed == typed.upper()

    def _find_unspaced(self, text: str) -> Span | None:
        """Find names of symbols only, or in scripts that put no space between words."""
        for name in self._unspaced:
            start = text.find(name)
            if start >= 0:
                return start, start + len(name)
        return None


def parts_of(name: str) -> Iterator[str]:
    """Yield the first names and surnames of a name: Siân, Bevan and Price of "Mrs Siân van der Bevan-Price"."""
    words = [word for word in _WORD.findall(name) if word.isalpha()]
    no_capitals = name == name.lower()
    for word in words:
        least = 2 if UNSPACED.search(word) else _LEAST_LETTERS
        is_name = no_capitals or word != word.lower() or word == word.upper()
        if is_name and len(word) >= least and _plain(word) not in _TITLES:
            yield word[0].upper() + word[1:]


def _plain(word: str) -> str:
    """Return a word in small letters without accents, strokes and ligatures."""
    return word.lower() if word.isascii() else plain(word)
