"""Tables that are quiet: lines between rows only, heads that come again on every page."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.typeset.pieces import EPSILON, Beside, Parted, Piece, Span
from fishbowl_app.export.pdf.typeset.tagged import TaggedCanvas

GAP = 10.0  # points between columns
ABOVE, BELOW = 3.5, 4.5  # the words of a row
_HIGH = 120.0  # rows higher than that may be parted
_WORTH = 50.0  # if that much of them stays on the page


@dataclass(frozen=True)
class Row:
    """A row: its cells beside each other, and whether it begins something new or belongs to the row above."""

    cells: Beside
    begins: bool = True
    least_height: float = 0.0

    def height(self, width: float) -> float:
        """Return how high it is with the room above and below its words."""
        return max(self.cells.height(width) + ABOVE + BELOW, self.least_height)


@dataclass(frozen=True)
class Lines:
    """Where the columns of a table are in a width, and whether lines part them."""

    widths: Sequence[float | None]
    ruled: bool = False

    def columns(self, width: float) -> list[Span]:
        """Return where each column begins and how wide it is, with the gap to the next."""
        known = sum(wide for wide in self.widths if wide is not None)
        unknown = sum(1 for wide in self.widths if wide is None)
        # Columns that leave too little for the others, or nothing, all become narrower.
        fit = min(1.0, (width - 40.0 * unknown) / known) if known else 1.0
        rest = (width - known * fit) / unknown if unknown else 0.0
        spans, left = [], 0.0
        for wide in self.widths:
            spans.append((left, rest if wide is None else wide * fit))
            left += spans[-1][1]
        return spans

    def words(self, width: float) -> list[Span]:
        """Return where the words of each column are."""
        columns = self.columns(width)
        pad = GAP / 2 if self.ruled else 0.0
        inner = [(left + pad, wide - GAP) for left, wide in columns[:-1]]
        left, wide = columns[-1]
        return [*inner, (left + pad, wide - 2 * pad)]


class Grid(Piece):
    """A table. Heads that come again are drawn as decoration, for whoever listens has heard them."""

    before, after = 2.0, 8.0

    def __init__(self, head: Row, again: Row, rows: Sequence[Row], lines: Lines) -> None:
        self._head, self._again, self._rows, self._lines = head, again, rows, lines
        self._is_again = head is again

    def inside(self) -> Iterable[Piece]:
        return [row.cells for row in (self._head, *self._rows)]

    def height(self, width: float) -> float:
        return sum(row.height(width) for row in (self._head, *self._rows))

    def least(self, width: float) -> float:
        first = self._rows[0].height(width) if self._rows else 0.0
        together = 3 if len(self._rows) == 3 else 2  # of three neither the first nor the last can go
        needed = sum(row.height(width) for row in self._rows[:together]) if self._keeps_two(width) else first
        return self._head.height(width) + (needed if first <= _HIGH else _WORTH)

    def split(self, width: float, room: float) -> Parted:
        used = self._head.height(width)
        for number, row in enumerate(self._rows):
            high = row.height(width)
            if used + high > room + EPSILON:
                return self._parted(number, width, room - used)
            used += high
        return self, None

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        y = top
        bottoms = []
        for row in (self._head, *self._rows):
            if row is self._head and self._is_again:
                with canvas.artifact():
                    row.cells.draw(canvas, x, y - ABOVE, width)
            else:
                row.cells.draw(canvas, x, y - ABOVE, width)
            y -= row.height(width)
            bottoms.append(y)
        with canvas.artifact():
            self._draw_lines(canvas, x, top, width, bottoms)

    def _keeps_two(self, width: float) -> bool:
        """Tell whether the first two rows are low enough to stay together, so that none stands alone."""
        return all(row.height(width) <= _HIGH for row in self._rows[:2])

    def _parted(self, number: int, width: float, room: float) -> Parted:
        """Part it before a row, or in it if that is high. Neither first nor last row stands alone on its page."""
        if number == len(self._rows) - 1 > 1 and self._rows[number].height(width) <= _HIGH:
            number -= 1
        if number == 1 and self._keeps_two(width):
            number = 0
        before, after = list(self._rows[:number]), list(self._rows[number:])
        row = after[0]
        if row.height(width) > _HIGH and room > _WORTH:
            head, tail = row.cells.split(width, room - ABOVE - BELOW)
            if isinstance(head, Beside) and isinstance(tail, Beside):
                before, after = [*before, Row(head, row.begins)], [Row(tail, begins=False), *after[1:]]
        if not before:
            return None, self
        first = Grid(self._head, self._again, before, self._lines)
        first._is_again = self._is_again
        return first, Grid(self._again, self._again, after, self._lines)

    def _draw_lines(
        self, canvas: TaggedCanvas, x: float, top: float, width: float, bottoms: Sequence[float]
    ) -> None:
        columns = self._lines.columns(width)
        right = x + columns[-1][0] + columns[-1][1]
        canvas.setStrokeColor(look.ACCENT)
        canvas.setLineWidth(1.2)
        canvas.line(x, bottoms[0], right, bottoms[0])
        canvas.setStrokeColor(look.LINE)
        canvas.setLineWidth(0.5)
        for number, y in enumerate(bottoms[1:], start=1):
            ends = number >= len(self._rows) or self._rows[number].begins
            canvas.line(x if ends else x + columns[min(1, len(columns) - 1)][0], y, right, y)
        if self._lines.ruled:
            canvas.line(x, top, right, top)
            for left in (*(left for left, _ in columns), right - x):
                canvas.line(x + left, top, x + left, bottoms[-1])
