"""Reads a board: the languages of its notes, and their vectors, ready to be compared."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from fishbowl_app.model.themes.asked import Asked
from fishbowl_app.model.themes.centring import centred
from fishbowl_app.model.themes.embedding import Cancelled, Embedder, Report, never, silent
from fishbowl_app.model.themes.keys import spoken, vector_key
from fishbowl_app.model.themes.lexical import COLUMNS, lexical_vectors
from fishbowl_app.model.themes.vectors import Matrix, pack, unit, unpack

FOREIGN_WORDS = 0.5  # what shared words count for notes in a language the model does not understand


@dataclass(frozen=True, slots=True)
class Board:
    """A board that was read."""

    texts: tuple[str, ...]
    languages: tuple[str, ...]
    rows: Matrix  # of length 1, less what all notes of a language share
    lexical_languages: tuple[str, ...]  # that the model does not understand


def read(asked: Asked, kept: Sequence[bytes] | None, embedder: Embedder | None) -> Board:
    """Return the board as it is compared.

    Args:
        asked: the notes.
        kept: the vectors of all notes, as `vectors_of` gives them; None without a model.
        embedder: the model that made them; None: notes are compared by the words they share.
    """
    languages = spoken(asked.texts, asked.languages)
    if embedder is None or kept is None:
        return Board(asked.texts, languages, _shared(asked.texts, languages), ())
    meant = centred(unpack(kept, embedder.size), languages, embedder.blocks)
    foreign = np.array([bool(told) and told not in embedder.languages for told in languages], dtype=bool)
    if foreign.any():
        meant = _with_words(meant, _shared(asked.texts, languages), foreign)
    lexical = {told for told, is_foreign in zip(languages, foreign, strict=True) if is_foreign}
    return Board(asked.texts, languages, meant, tuple(sorted(lexical)))


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


def _shared(texts: Sequence[str], languages: Sequence[str]) -> Matrix:
    return centred(lexical_vectors(texts, languages), languages, (COLUMNS,))


def _with_words(meant: Matrix, shared: Matrix, foreign: NDArray[np.bool_]) -> Matrix:
    """Return the vectors with a part for shared words, in which only notes of foreign languages have anything."""
    by_words = np.where(foreign, FOREIGN_WORDS, 0.0)[:, None]
    return unit(np.hstack([meant * np.sqrt(1 - by_words), shared * np.sqrt(by_words)]).astype(np.float32))
