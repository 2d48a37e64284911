"""Takes away what all notes of a board share: what it is about, and the language they are written in.

On a board in several languages the language is the strongest direction of all: without this, notes group by it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np

from fishbowl_app.model.themes.vectors import Matrix, unit

FEW = 8  # notes of a language: too few to tell the language from what they are about


def centred(rows: Matrix, languages: Sequence[str], blocks: Sequence[int]) -> Matrix:
    """Return the notes' vectors less the mean of their language, part by part, at length 1.

    Args:
        rows: the vectors, a note a row.
        languages: of each note; "" counts as the one that most notes have.
        blocks: how many numbers each part of a vector has, from the left.
    """
    if not len(rows):
        return rows
    groups = _groups(languages)
    parts = np.split(rows, np.cumsum(blocks)[:-1], axis=1)
    return unit(np.hstack([_less_means(part, groups) for part in parts]))


def _groups(languages: Sequence[str]) -> list[list[int]]:
    """Return which notes are centred together; last those in languages with few: by the board's mean."""
    main = Counter(languages).most_common(1)[0][0]
    by: dict[str, list[int]] = {}
    for note, language in enumerate(languages):
        by.setdefault(language or main, []).append(note)
    few = [note for language, notes in by.items() if len(notes) < FEW and language != main for note in notes]
    return [*(notes for language, notes in by.items() if len(notes) >= FEW or language == main), few]


def _less_means(part: Matrix, groups: Sequence[Sequence[int]]) -> Matrix:
    *known, few = groups
    made = part - part.mean(axis=0) if few else part.copy()
    for notes in known:
        made[notes] = part[notes] - part[notes].mean(axis=0)
    return unit(made)
