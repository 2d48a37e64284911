"""Phrases of notes: one to three words in a row that could be a title."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from fishbowl_app.model.themes.stop_words import CONNECTING
from fishbowl_app.model.themes.words import (
    Term,
    Vocabulary,
    bare,
    joined_tokens,
    vocabulary,
    without_head,
    without_tail,
)

LONGEST = 3  # words
_BREAK = re.compile(r"[^\w\s'’\-‑]+")  # no phrase reaches over a full stop, a comma, a bracket


def phrases(texts: Sequence[str], languages: Sequence[str], words: Vocabulary | None = None) -> list[list[Term]]:
    """Return the phrases of each text: their stems, and as they are written; `words` are the board's.

    A phrase neither starts nor ends with a word that says nothing; inside it only such stand as join two words.
    """
    words = words or vocabulary(texts, languages)
    return [
        [_term(part, language, words) for part in _parts(text, language, words)]
        for text, language in zip(texts, languages, strict=True)
    ]


def _term(part: Sequence[str], language: str, words: Vocabulary) -> Term:
    written = [*part]
    written[0] = without_head(written[0])
    written[-1] = without_tail(written[-1])
    return Term(" ".join(words.base(bare(word), language) for word in part), " ".join(written), language)


def _parts(text: str, language: str, words: Vocabulary) -> Iterator[list[str]]:
    connecting = CONNECTING.get(language, CONNECTING["en"])
    for piece in _BREAK.split(text):
        row = joined_tokens(piece)
        counts = [words.counts(bare(word), language) for word in row]
        for start in (place for place, says in enumerate(counts) if says):
            for end in range(start, min(start + LONGEST, len(row))):
                if counts[end]:
                    yield row[start : end + 1]
                elif bare(row[end]).lower() not in connecting:
                    break
