"""Reads a Welsh note word by word in English, for models that know no Welsh.

A list of common words, their mutations undone, gives enough of what a note is about to bring it near its like,
those in English too. It is no translation and is never shown.
"""

from __future__ import annotations

from pathlib import Path

from fishbowl_app.model.themes.languages import language
from fishbowl_app.model.themes.mutations import radicals
from fishbowl_app.model.themes.stems import stem
from fishbowl_app.model.themes.words import plain, says_nothing, tokens

WELSH = "cy"
LEAST_STEM = 4  # letters: shorter stems are too easily another word's


class Glossary:
    """What Welsh words mean."""

    def __init__(self, path: Path) -> None:
        """Read the list: "English: Welsh words", a line a meaning, # before a remark.

        Raises:
            OSError: if it cannot be read.
        """
        self._meaning: dict[str, str] = {}
        for line in path.read_text(encoding="utf-8").splitlines():
            meaning, _, words = line.partition("#")[0].partition(":")
            for word in words.split():
                self._meaning.setdefault(plain(word), meaning)
        self._by_stem: dict[str, str] = {}
        for word, meaning in self._meaning.items():
            self._by_stem.setdefault(stem(word, WELSH), meaning)

    def read(self, text: str) -> str:
        """Return a Welsh text as English words, with names as they are; any other text as it is."""
        if language(text) != WELSH:
            return text
        words = (word for word in tokens(text) if not says_nothing(word, WELSH))
        return " ".join(filter(None, map(self._word, words))) or text

    def _word(self, word: str) -> str:
        return self.meaning(word) or (word if word[0].isupper() else "")

    def meaning(self, word: str) -> str:
        """Return what a Welsh word means, whatever its mutation and ending; "" where it is not known."""
        forms = [form for form in (plain(word), *radicals(plain(word))) if form]
        stems = [stem(form, WELSH) for form in forms]
        known = (self._meaning.get(form) for form in forms)
        alike = (self._by_stem.get(form) for form in stems if len(form) >= LEAST_STEM)
        return next(filter(None, (*known, *alike)), "")
