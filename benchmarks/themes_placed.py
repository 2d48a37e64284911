"""What people's placements teach: where the rest of a board goes, and which themes are offered for a new note."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from benchmarks.themes_boards import Board
from benchmarks.themes_scores import mutual_information, rand, told_apart
from fishbowl_app.model.themes.asked import FREE, Suggested
from fishbowl_app.model.themes.offers import offers
from fishbowl_app.model.themes.suggest import suggest

SHARES = (0.1, 0.2, 0.4)  # of the notes that people have placed
OFFERED = 0.3
WITHOUT = frozenset({"sib200_cy"})  # families in a language that no model knows: nothing is offered well there


@dataclass(frozen=True, slots=True)
class Placed:
    """A board of which people have placed some notes."""

    board: Board
    names: tuple[str, ...]
    pins: tuple[int, ...]


def placed(board: Board, shares: Sequence[float] = SHARES) -> Iterator[tuple[float, Placed]]:
    """Yield the board with each share of its notes placed where they belong."""
    chance = random.Random(board.seed + 99)
    names = tuple(sorted({theme for theme in board.gold if theme is not None}))
    for share in shares:
        inside = [at for at, theme in enumerate(board.gold) if theme is not None]
        chance.shuffle(inside)
        pins = [FREE] * len(board.gold)
        for at in inside[: int(share * len(inside))]:
            pins[at] = names.index(str(board.gold[at]))
        yield share, Placed(board, names, tuple(pins))


def rest_figures(this: Placed) -> Mapping[str, float | str]:
    """Return how well the notes that nobody placed are grouped, and how many placements were broken."""
    board = this.board
    asked = board.asked(this.pins, this.names)
    of = themes_of(suggest(asked, board.vectors, board.embedder), asked.pins)
    free = [at for at, pin in enumerate(this.pins) if pin == FREE]
    gold, found = told_apart([board.gold[at] for at in free], [of[at] for at in free])
    broken = sum(pin != FREE and of[at] != pin for at, pin in enumerate(this.pins))
    return {
        "family": board.family,
        "size": board.size,
        "ami": mutual_information(gold, found),
        "ari": rand(gold, found),
        "broken": float(broken),
    }


def themes_of(found: Suggested, pins: Sequence[int]) -> list[int]:
    """Return the theme each note ends in: a placed one's own, new ones numbered after them, -1 alone."""
    of, following = list(pins), max(pins, default=FREE) + 1
    for number, group in enumerate(found.themes):
        for member in group.members:
            of[member.index] = following + number if group.pin is None else group.pin
    return of


def offer_figures(board: Board) -> Mapping[str, float | str] | None:
    """Return how often the right theme is offered first, and among three, where it has a placed note."""
    _, this = next(placed(board, (OFFERED,)))
    known = set(this.pins)
    new = [
        at
        for at, theme in enumerate(board.gold)
        if theme is not None and this.pins[at] == FREE and this.names.index(theme) in known
    ]
    if not new or board.family in WITHOUT:
        return None
    made = offers(board.asked(this.pins, this.names), board.vectors, board.embedder, new)
    right = [this.names.index(str(board.gold[at])) for at in new]
    ranks = [[near.theme for near in offer.themes] for offer in made]
    sure = [offer.themes[0].theme == theme for offer, theme in zip(made, right, strict=True) if offer.sure]
    return {
        "family": board.family,
        "size": board.size,
        "first": sum(rank[0] == theme for rank, theme in zip(ranks, right, strict=True)) / len(new),
        "three": sum(theme in rank for rank, theme in zip(ranks, right, strict=True)) / len(new),
        "sure": len(sure) / len(new),
        "sure right": sum(sure) / len(sure) if sure else 1.0,
    }
