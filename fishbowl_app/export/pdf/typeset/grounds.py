"""What stands behind and beside words: grounds, bars, lines to write on."""

from __future__ import annotations

from collections.abc import Iterable

from reportlab.lib.colors import Color

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.typeset.pieces import Parted, Piece
from fishbowl_app.export.pdf.typeset.tagged import TaggedCanvas

_BAR = 2.5


class Ground(Piece):
    """Pieces on a coloured ground. `bleed`: how far the ground reaches left, up and right."""

    before, after = 4.0, 12.0

    def __init__(
        self,
        inner: Piece,
        ground: Color,
        pad: float,
        bleed: tuple[float, float, float] = (0, 0, 0),
        bar: Color | None = None,
    ) -> None:
        self._inner, self._ground, self._pad, self._bleed, self._bar = inner, ground, pad, bleed, bar
        self._side = 0.0 if any(bleed) else pad  # what bleeds keeps the margins of the page

    def inside(self) -> Iterable[Piece]:
        return (self._inner,)

    def height(self, width: float) -> float:
        return self._inner.height(width - 2 * self._side) + 2 * self._pad

    def least(self, width: float) -> float:
        return self._inner.least(width - 2 * self._side) + 2 * self._pad

    def split(self, width: float, room: float) -> Parted:
        head, tail = self._inner.split(width - 2 * self._side, room - 2 * self._pad)
        if head is None or tail is None:
            return None, self
        return self._part(head), self._part(tail)

    def _part(self, inner: Piece) -> Ground:
        return Ground(inner, self._ground, self._pad, self._bleed, self._bar)

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        left, above, right = self._bleed
        high = self.height(width)
        with canvas.artifact():
            canvas.setFillColor(self._ground)
            canvas.rect(x - left, top - high, left + width + right, high + above, stroke=0, fill=1)
            if self._bar is not None:
                canvas.setFillColor(self._bar)
                canvas.rect(x, top - high, 3, high, stroke=0, fill=1)
        self._inner.draw(canvas, x + self._side, top - self._pad, width - 2 * self._side)


class Barred(Piece):
    """Pieces with a bar on their left, over pages too."""

    def __init__(self, inner: Piece, indent: float, after: float) -> None:
        self._inner, self._indent, self.after = inner, indent, after

    def inside(self) -> Iterable[Piece]:
        return (self._inner,)

    def height(self, width: float) -> float:
        return self._inner.height(width - self._indent)

    def least(self, width: float) -> float:
        return self._inner.least(width - self._indent)

    def split(self, width: float, room: float) -> Parted:
        head, tail = self._inner.split(width - self._indent, room)
        if head is None or tail is None:
            return None, self
        return Barred(head, self._indent, 0.0), Barred(tail, self._indent, self.after)

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        high = self.height(width)
        with canvas.artifact():
            canvas.setFillColor(look.ACCENT)
            canvas.rect(x, top - high + 1, _BAR, high - 2, stroke=0, fill=1)
        self._inner.draw(canvas, x + self._indent, top, width - self._indent)


class WritingLine(Piece):
    """An empty line to write on, or an empty box."""

    def __init__(self, height: float, *, boxed: bool) -> None:
        self._height, self._boxed = height, boxed
        self.after = 6.0 if boxed else 0.0

    def height(self, width: float) -> float:
        return self._height

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        with canvas.artifact():
            canvas.setStrokeColor(look.QUIET)
            canvas.setLineWidth(0.6)
            if self._boxed:
                canvas.rect(x, top - self._height, width, self._height, stroke=1, fill=0)
            else:
                canvas.line(x, top - self._height, x + width, top - self._height)
