"""Offers themes for notes as they arrive: the three that each is nearest to. No other note is looked at twice."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from fishbowl_app.model.themes.asked import FREE, Asked, Near, Offer
from fishbowl_app.model.themes.embedding import Embedder
from fishbowl_app.model.themes.reading import read
from fishbowl_app.model.themes.vectors import Matrix, unit

OFFERED = 3
SURE, CLEAR = 0.15, 0.1  # how near the first theme is to a sure note, and by how much nearer than the second
SPREAD = 0.1  # of cosines: what one theme is to be nearer than another by to be believed e times as much


def offers(
    asked: Asked, kept: Sequence[bytes] | None, embedder: Embedder | None, notes: Sequence[int]
) -> tuple[Offer, ...]:
    """Return for each note the themes it may belong to; none where no note has a theme yet.

    Args:
        asked: the board; its placed notes say what their themes are about.
        kept: the vectors of all its notes; None without a model.
        embedder: the model that made them; None: by shared words alone.
        notes: places of those that are asked for.
    """
    themes = sorted({pin for pin in asked.pins if pin != FREE})
    if not themes:
        return tuple(Offer(note, (), False) for note in notes)
    rows = read(asked, kept, embedder).rows
    near = rows[list(notes)] @ _middles(rows, asked.pins, themes).T
    return tuple(_offer(note, themes, cosines) for note, cosines in zip(notes, near, strict=True))


def _middles(rows: Matrix, pins: Sequence[int], themes: Sequence[int]) -> Matrix:
    placed = np.array(pins)
    return unit(np.array([rows[placed == theme].mean(axis=0) for theme in themes]))


def _offer(note: int, themes: Sequence[int], cosines: Matrix) -> Offer:
    order = np.argsort(-cosines, kind="stable")[:OFFERED]
    belief = np.exp((cosines - cosines.max()) / SPREAD)
    shares = belief / belief.sum()
    first, second = cosines[order[0]], cosines[order[1]] if len(order) > 1 else -1.0
    found = tuple(Near(themes[at], float(shares[at])) for at in order)
    return Offer(note, found, bool(first >= SURE and first - second >= CLEAR))
