"""Short pieces in columns that are as high as each other on every page."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence

from fishbowl_app.export.pdf.typeset.pieces import EPSILON, Beside, Parted, Piece, Span, Stack
from fishbowl_app.export.pdf.typeset.tagged import TaggedCanvas


class InColumns(Piece):
    """Pieces that are read down each column of a page, then on in the next column, then on the next page."""

    def __init__(self, cells: Sequence[Piece], spans: Callable[[float], Sequence[Span]]) -> None:
        self._cells, self._spans = cells, spans
        self._filled: Beside | None = None

    def inside(self) -> Iterable[Piece]:
        return self._cells

    def height(self, width: float) -> float:
        return self._columns(width).height(width)

    def least(self, width: float) -> float:
        return self._first(len(self._spans(width))).height(width)

    def split(self, width: float, room: float) -> Parted:
        counts = range(1, len(self._cells) + 1)
        fitting = bisect_right(counts, room + EPSILON, key=lambda count: self._first(count).height(width))
        if not fitting:
            return None, self
        rest = self._cells[fitting:]
        return self._first(fitting), InColumns(rest, self._spans) if rest else None

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        self._columns(width).draw(canvas, x, top, width)

    def _first(self, count: int) -> InColumns:
        return InColumns(self._cells[:count], self._spans)

    def _columns(self, width: float) -> Beside:
        """Return the pieces below each other in as many columns as there are."""
        if self._filled is None:
            columns = len(self._spans(width))
            high = -(-len(self._cells) // columns)
            stacks = [Stack(self._cells[place * high : (place + 1) * high]) for place in range(columns)]
            self._filled = Beside(stacks, self._spans)
        return self._filled
