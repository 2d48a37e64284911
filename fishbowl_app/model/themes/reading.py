"""Reads a board: the languages of its notes, and their vectors, ready to be compared."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from fishbowl_app.model.themes.asked import Asked
from fishbowl_app.model.themes.centring import centred
from fishbowl_app.model.themes.embedding import Cancelled, Embedder, Report, never, silent
from fishbowl_app.model.themes.keys import spoken, vector_key
from fishbowl_app.model.themes.lexical import COLUMNS, lexical_vectors
from fishbowl_app.model.themes.vectors import Matrix, pack, unit, unpack

WORDS = 0.4  # what shared words count beside the models, for notes in a language that one of them knows
ONLY_WORDS = 0.8  # and for others, which are read word by word at best

SEVERAL = 2  # notes of a language; one alone may have been told wrongly


@dataclass(frozen=True, slots=True)
class Board:
    """A board that was read."""

    texts: tuple[str, ...]
    languages: tuple[str, ...]
    rows: Matrix  # of length 1, less what all notes of a language share
    lexical_languages: tuple[str, ...]  # of which the model knows no sentences
    clear: tuple[bool, ...]  # which notes are compared as well as may be: of others nothing is sure


def read(asked: Asked, kept: Sequence[bytes] | None, embedder: Embedder | None) -> Board:
    """Return the board as it is compared.

    Args:
        asked: the notes.
        kept: the vectors of all notes, as `vectors_of` gives them; None without a model.
        embedder: the model that made them; None: notes are compared by the words they share.
    """
    languages = _filled(spoken(asked.texts, asked.languages))
    shared = centred(lexical_vectors(asked.texts, languages), languages, (COLUMNS,))
    if embedder is None or kept is None:
        return Board(asked.texts, languages, shared, (), (True,) * len(languages))
    meant = centred(unpack(kept, embedder.size), languages, embedder.blocks)
    clear = tuple(language in {"", *embedder.languages} for language in languages)
    strange = Counter(language for language, known in zip(languages, clear, strict=True) if not known)
    lexical = tuple(sorted(language for language, notes in strange.items() if notes >= SEVERAL))
    return Board(asked.texts, languages, _weighed(meant, shared, languages, embedder), lexical, clear)


def _filled(languages: Sequence[str]) -> tuple[str, ...]:
    """Return the languages, with the one that most notes have where there is no sign of any."""
    told = Counter(filter(None, languages))
    main = min(told, key=lambda language: (-told[language], language), default="")
    return tuple(language or main for language in languages)


def _weighed(meant: Matrix, shared: Matrix, languages: Sequence[str], embedder: Embedder) -> Matrix:
    """Return the parts side by side, each counting for a note as far as its model knows the note's language."""
    parts = [unit(part) for part in (*np.split(meant, np.cumsum(embedder.blocks)[:-1], axis=1), shared)]
    counts = {language: _counts(embedder, language) for language in set(languages)}
    weights = np.sqrt(
        np.array([counts[language] for language in languages], dtype=np.float32).reshape(-1, len(parts))
    )
    return unit(np.hstack([part * weights[:, [at]] for at, part in enumerate(parts)]))


def _counts(embedder: Embedder, language: str) -> list[float]:
    return [*embedder.weights(language), WORDS if language in {*embedder.languages, ""} else ONLY_WORDS]


def vectors_of(
    texts: Sequence[str],
    kept: Sequence[bytes | None],
    embedder: Embedder,
    report: Report = silent,
    cancelled: Cancelled = never,
) -> dict[str, bytes]:
    """Return by key the vectors of the texts that have none yet; of the first ones only, once it is cancelled."""
    missing = dict.fromkeys(text for text, vector in zip(texts, kept, strict=True) if vector is None)
    rows = embedder.encode(list(missing), report, cancelled)
    return dict(zip(map(vector_key, missing), pack(rows), strict=False))
