"""Offers themes for notes as they arrive: the three that each is nearest to. No other note is looked at twice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from fishbowl_app.model.themes.asked import FREE, Asked, Near, Offer
from fishbowl_app.model.themes.embedding import Embedder
from fishbowl_app.model.themes.reading import read
from fishbowl_app.model.themes.vectors import Matrix, unit

OFFERED = 3
SURE, CLEAR = 0.15, 0.1  # how near the first theme is to a sure note, and by how much nearer than the second
LARGER = 0.05  # what e times as many notes add to a theme: a new note is likelier to be of a large one
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
    board = read(asked, kept, embedder)
    rows = board.rows
    near = rows[list(notes)] @ _middles(rows, asked.pins, themes).T
    larger = LARGER * np.log([asked.pins.count(theme) for theme in themes])
    found = (_offer(note, themes, one, one + larger) for note, one in zip(notes, near, strict=True))
    return tuple(replace(offer, sure=offer.sure and board.clear[offer.note]) for offer in found)


def _middles(rows: Matrix, pins: Sequence[int], themes: Sequence[int]) -> Matrix:
    placed = np.array(pins)
    return unit(np.array([rows[placed == theme].mean(axis=0) for theme in themes]))


def _offer(note: int, themes: Sequence[int], cosines: Matrix, worth: Matrix) -> Offer:
    order = np.argsort(-worth, kind="stable")[:OFFERED].tolist()
    belief = np.exp((worth - worth.max()) / SPREAD)
    shares = belief / belief.sum()
    lead = worth[order[0]] - worth[order[1]] if len(order) > 1 else np.inf
    found = tuple(Near(themes[at], float(shares[at])) for at in order)
    return Offer(note, found, bool(cosines[order[0]] >= SURE and lead >= CLEAR))
