"""Phrases of notes: one to three words in a row that could be a title."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from fishbowl_app.model.themes.mutations import undone
from fishbowl_app.model.themes.stems import stem
from fishbowl_app.model.themes.stop_words import CONNECTING
from fishbowl_app.model.themes.words import LEAST_FOLDED, Term, plain, says_nothing, tokens

LONGEST = 3  # words
_BREAK = re.compile(r"[^\w\s'’\-‑]+")  # no phrase reaches over a full stop, a comma, a bracket


def phrases(texts: Sequence[str], languages: Sequence[str]) -> list[list[Term]]:
    """Return the phrases of each text: their stems, and as they are written.

    A phrase neither starts nor ends with a word that says nothing; inside it only such stand as join two words.
    """
    radical = _radicals(texts, languages)
    return [
        [Term(_base(part, language, radical), " ".join(part)) for part in _parts(text, language)]
        for text, language in zip(texts, languages, strict=True)
    ]


def _radicals(texts: Sequence[str], languages: Sequence[str]) -> dict[str, str]:
    welsh = [text for text, language in zip(texts, languages, strict=True) if language == "cy"]
    words = {word for text in welsh for word in tokens(text) if not says_nothing(word, "cy")}
    return undone({stem(plain(word), "cy") for word in words}, LEAST_FOLDED)


def _base(part: Sequence[str], language: str, radical: Mapping[str, str]) -> str:
    stems = [stem(plain(word), language) for word in part]
    return " ".join([radical.get(base, base) for base in stems] if language == "cy" else stems)


def _parts(text: str, language: str) -> Iterator[list[str]]:
    for piece in _BREAK.split(text):
        words = tokens(piece)
        empty = [says_nothing(word, language) for word in words]
        joins = [word.lower() in CONNECTING.get(language, CONNECTING["en"]) for word in words]
        for start in range(len(words)):
            if empty[start]:
                continue
            for end in range(start, min(start + LONGEST, len(words))):
                if not empty[end]:
                    yield words[start : end + 1]
                elif not joins[end]:
                    break
