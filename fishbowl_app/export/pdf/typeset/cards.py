"""Pages of cards: a grid with what is cut and folded."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.blocks import Card, Cards
from fishbowl_app.export.pdf.look import Sheet
from fishbowl_app.export.pdf.typeset.pieces import Piece, Shrunk, Stack
from fishbowl_app.export.pdf.typeset.tagged import TaggedCanvas

_MARK = 9.0  # how long a mark is
_DASH = (3.0, 3.0)


class CardPage(Piece):
    """One page of cards."""

    def __init__(self, cards: Cards, shown: Sequence[tuple[Card, Stack]], sheet: Sheet) -> None:
        self._cards, self._shown, self._sheet = cards, shown, sheet
        gap = cards.gap
        self._wide = cards.width or (sheet.measure - gap * (cards.across - 1)) / cards.across
        self._rows = 2 if cards.fold else 1  # of cards that are one piece of paper
        self._high = cards.height or (sheet.text_height - gap * (cards.down - 1)) / cards.down

    def inside(self) -> Iterable[Piece]:
        return [stack for _, stack in self._shown]

    def height(self, width: float) -> float:
        return self._sheet.text_height

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        places = list(islice(self._places(x, top), len(self._shown)))
        for (left, upper), (card, stack) in zip(places, self._shown, strict=True):
            self._draw_ground(canvas, card, left, upper)
            self._draw_card(canvas, card, stack, left, upper)
        with canvas.artifact():
            self._draw_marks(canvas, places)

    def _places(self, x: float, top: float) -> Iterator[tuple[float, float]]:
        """Yield the upper left corner of each; cards with a size stand in the middle of the page."""
        cards, sheet = self._cards, self._sheet
        wide = cards.across * self._wide + (cards.across - 1) * cards.gap
        high = cards.down * self._high + (cards.down - 1) * cards.gap
        left = (sheet.width - wide) / 2 if cards.width else x
        upper = (sheet.height + high) / 2 if cards.height else top
        for row in range(cards.down):
            for column in range(cards.across):
                yield left + column * (self._wide + cards.gap), upper - row * (self._high + cards.gap)

    def _draw_ground(self, canvas: TaggedCanvas, card: Card, left: float, upper: float) -> None:
        if card.ground is None and not self._cards.outline:
            return
        with canvas.artifact():
            canvas.setStrokeColor(look.QUIET)
            canvas.setLineWidth(0.5)
            if card.ground is not None:
                canvas.setFillColor(card.ground)
            canvas.rect(
                left,
                upper - self._high,
                self._wide,
                self._high,
                stroke=int(self._cards.outline),
                fill=int(card.ground is not None),
            )

    def _draw_card(self, canvas: TaggedCanvas, card: Card, stack: Stack, left: float, upper: float) -> None:
        pad = self._cards.pad
        inner = Shrunk(stack, self._high - 2 * pad, middle=card.middle)
        if card.upside_down:
            with canvas.placed(left + self._wide, upper - self._high, turned=True):
                inner.draw(canvas, pad, -pad, self._wide - 2 * pad)
        else:
            inner.draw(canvas, left + pad, upper - pad, self._wide - 2 * pad)

    def _draw_marks(self, canvas: TaggedCanvas, places: Sequence[tuple[float, float]]) -> None:
        canvas.setStrokeColor(look.QUIET)
        canvas.setLineWidth(0.5)
        if self._cards.cut:
            canvas.setDash(*_DASH)
            for line in self._edges(places):
                canvas.line(*line)
            canvas.setDash([])
        if self._cards.fold:
            for left, upper in self._wholes(places):
                fold = upper - self._high
                canvas.line(left, fold, left + _MARK, fold)
                canvas.line(left + self._wide - _MARK, fold, left + self._wide, fold)

    def _wholes(self, places: Sequence[tuple[float, float]]) -> Iterator[tuple[float, float]]:
        """Yield the upper left corners of what is cut out: of two cards above each other where they are folded."""
        for number, place in enumerate(places):
            if number // self._cards.across % self._rows == 0:
                yield place

    def _edges(self, places: Sequence[tuple[float, float]]) -> list[tuple[float, float, float, float]]:
        """Return the edges of the cards, those of two that touch once."""
        edges: dict[tuple[float, float, float, float], None] = {}
        for left, upper in self._wholes(places):
            right, lower = left + self._wide, upper - self._high * self._rows
            for line in (
                (left, upper, right, upper),
                (left, lower, right, lower),
                (left, lower, left, upper),
                (right, lower, right, upper),
            ):
                edges[tuple(round(value, 1) for value in line)] = None  # type: ignore[index]
        return list(edges)
