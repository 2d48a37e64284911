"""Suggests themes for a board: groups of its notes, each with a title in the notes' own words.

Nothing is changed here. What people placed stays where it is; what is suggested is a person's to accept.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from fishbowl_app.model.text import THEME
from fishbowl_app.model.themes.asked import FREE, MEANING, WORDS, Asked, Group, Member, Suggested
from fishbowl_app.model.themes.duplicates import Pair, same_words
from fishbowl_app.model.themes.embedding import Cancelled, Embedder, Report, never, silent
from fishbowl_app.model.themes.graph import Whole
from fishbowl_app.model.themes.grouping import group
from fishbowl_app.model.themes.labels import Label, label
from fishbowl_app.model.themes.nearness import membership
from fishbowl_app.model.themes.reading import Board, read
from fishbowl_app.model.themes.vectors import Matrix, unit, unpack
from fishbowl_app.model.themes.words import vocabulary

GROUPED = 0.7  # of the time; the rest is for titles
# How near a sure note is to the rest of its group, and by how much nearer than to the next one. So measured, more
# than half of the notes are sure, and 87 in 100 of them are where people had them; of the others 52 in 100.
SURE, CLEAR = 0.15, 0.15
LEAST = 0.0  # how near a note is to the rest of its group at least; else it stays alone: about 1 in 100


@dataclass(frozen=True, slots=True)
class _Fit:
    """How near each note is to the rest of its group, and to the next group: cosines."""

    own: Matrix
    other: Matrix


def suggest(
    asked: Asked,
    kept: Sequence[bytes] | None,
    embedder: Embedder | None,
    report: Report = silent,
    cancelled: Cancelled = never,
) -> Suggested:
    """Return themes for the notes that are asked for; the same for the same question.

    Args:
        asked: the board.
        kept: the vectors of all its notes; None without a model.
        embedder: the model that made them; None: by shared words alone.
        report: told the share that is done.
        cancelled: asked now and then; the best so far is returned.
    """
    board = read(asked, kept, embedder)
    pool = _pool(asked)
    of = _grouped(asked, board, pool, lambda share: report(share * GROUPED), cancelled)
    groups, alone = _parted(asked, board, pool, of)
    report(GROUPED)
    labels = _labels(asked, board, groups, embedder)
    report(1.0)
    themes = tuple(_group(*parts) for parts in zip(groups, labels, strict=True))
    same = same_words(board.texts, board.languages)
    by = WORDS if embedder is None else MEANING
    return Suggested(themes, alone, same, _same_idea(same, kept, embedder), by, board.lexical_languages)


def _same_idea(same: Sequence[Pair], kept: Sequence[bytes] | None, embedder: Embedder | None) -> tuple[Pair, ...]:
    """Return the pairs that say the same, but for those in the same words."""
    if embedder is None or kept is None:
        return ()
    told = {pair[:2] for pair in same}
    return tuple(pair for pair in embedder.said_alike(unpack(kept, embedder.size)) if pair[:2] not in told)


@dataclass(frozen=True, slots=True)
class _Part:
    """A group on the way: the theme it joins, all notes in it, and those of them that are asked for."""

    pin: int | None
    name: str
    notes: tuple[int, ...]
    members: tuple[Member, ...]


def _pool(asked: Asked) -> list[int]:
    """Return the notes that take part: those asked for, and those that were placed and so teach."""
    wanted = range(len(asked.texts)) if asked.wanted is None else asked.wanted
    free = {note for note in wanted if asked.pins[note] == FREE}
    return [note for note, pin in enumerate(asked.pins) if pin != FREE or note in free]


def _grouped(asked: Asked, board: Board, pool: Sequence[int], report: Report, cancelled: Cancelled) -> Whole:
    pins = [asked.pins[note] for note in pool]
    taught = None if all(pin == FREE for pin in pins) else pins
    return group(
        board.rows[list(pool)], taught, finer=asked.grain, seed=asked.seed, report=report, cancelled=cancelled
    )


def _parted(asked: Asked, board: Board, pool: Sequence[int], of: Whole) -> tuple[list[_Part], tuple[int, ...]]:
    """Return the groups that suggest something, those of themes there are first, and who stays alone."""
    fit = fits(board.rows[list(pool)], of)
    stays = (fit.own < LEAST) | (np.bincount(of)[of] == 1)
    parts, alone = [], []
    for number in range(int(of.max(initial=-1)) + 1):
        inside = np.flatnonzero(of == number).tolist()
        pin = next((asked.pins[pool[at]] for at in inside if asked.pins[pool[at]] != FREE), None)
        free = [at for at in inside if asked.pins[pool[at]] == FREE]
        kept = [at for at in free if not stays[at]]
        if pin is None and len(kept) < 2:
            kept = []
        alone += [pool[at] for at in free if at not in kept]
        if kept:
            parts.append(_part(asked, board, pool, inside, kept, pin, fit))
    return sorted(parts, key=_order), tuple(sorted(alone))


def _part(
    asked: Asked,
    board: Board,
    pool: Sequence[int],
    inside: list[int],
    kept: list[int],
    pin: int | None,
    fit: _Fit,
) -> _Part:
    sure = (fit.own >= SURE) & (fit.own - fit.other >= CLEAR)
    best = sorted(kept, key=lambda at: (-float(fit.own[at]), at))
    notes = tuple(pool[at] for at in inside if at in kept or asked.pins[pool[at]] != FREE)
    name = "" if pin is None else asked.named[pin]
    return _Part(
        pin, name, notes, tuple(Member(pool[at], bool(sure[at]) and board.clear[pool[at]]) for at in best)
    )


def _order(part: _Part) -> tuple[bool, int, int, int]:
    """Themes there are come first, in their order; then new ones, the largest first."""
    return part.pin is None, part.pin or 0, -len(part.members), min(part.notes)


def fits(rows: Matrix, of: Whole) -> _Fit:
    """Return how near each note is to the middle of the rest of its group, and of the nearest other group."""
    every = np.arange(len(of))
    sums = membership(of).T @ rows
    near = rows @ unit(sums).T
    own = np.einsum("ij,ij->i", rows, unit(sums[of] - rows))
    near[every, of] = -1
    return _Fit(own, near.max(axis=1, initial=-1))


def _labels(asked: Asked, board: Board, parts: Sequence[_Part], embedder: Embedder | None) -> list[Label]:
    if not parts:
        return []
    groups, taken = [part.notes for part in parts], [name for name in asked.named if name]
    words = vocabulary(board.texts, board.languages, asked.stop_words, asked.kept_words)
    encode = embedder.first.encode if embedder else None
    return label(groups, board.texts, board.languages, board.rows, encode, taken, words)


def _group(part: _Part, said: Label) -> Group:
    title = part.name or said.title[: THEME.limit].rstrip()  # a name has no room for more
    return Group(part.pin, title, said.words, said.nearest, part.members)
