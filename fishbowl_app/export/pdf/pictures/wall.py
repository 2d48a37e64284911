"""The agenda wall to hang up: slots by spaces, whole or a part of it that is put together with others."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from reportlab.lib.styles import ParagraphStyle

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.blocks import Picture, Words
from fishbowl_app.export.pdf.pictures.fit import Styled, fitting
from fishbowl_app.export.pdf.typeset.pen import Pen

_HEAD_HEIGHT, _SIDE_WIDTH = 76.0, 118.0
_PAD = 8.0
_LEAST, _TIGHTEST = 8.0, 5.0  # the second one only where there is no room for the first
_DASH = (6.0, 4.0)
_LINE = 1.1


@dataclass(frozen=True)
class WallCell:
    """A topic that hangs, from its number down to its conveners; no words to hang one here."""

    number: Words | None = None
    title: Words | None = None
    below: Words | None = None


@dataclass(frozen=True)
class WallRow:
    """A slot: when it is, and its cells."""

    when: tuple[Words, ...]
    cells: tuple[WallCell, ...]


class _Place(NamedTuple):
    """Where words go: from the top left."""

    left: float
    top: float
    width: float
    height: float

    @classmethod
    def inside(cls, left: float, top: float, width: float, height: float) -> _Place:
        """Return the room for words in a field of the grid."""
        pad = min(_PAD, 0.07 * width)
        return cls(left + pad, top - pad, width - 2 * pad, height - 2 * pad)


@dataclass(frozen=True)
class WallPicture(Picture):
    """A grid that fills its place.

    `corner` stands above the times and is None where the times are on another sheet; `heads` are the spaces, ()
    where they are on another sheet. `scale` is how much larger all is than on one sheet of A3. Where `cut_left` or
    `cut_top` it is cut there and stuck over another sheet.
    """

    corner: tuple[Words, ...] | None
    heads: tuple[Words, ...]
    rows: tuple[WallRow, ...]
    height: float
    scale: float = 1.0
    cut_left: bool = False
    cut_top: bool = False

    def size(self, pen: Pen, width: float) -> tuple[float, float]:
        return width, self.height

    def draw(self, pen: Pen, width: float, height: float) -> None:
        lefts, tops = self._lefts(width), self._tops(height)
        self._draw_grounds(pen, width, height)
        self._draw_lines(pen, width, height)
        if self.corner is not None and self.heads:
            _stacked(pen, _with_title(self.corner), _Place.inside(0, height, self._side, self._head), self.scale)
        for (left, right), head in zip(pairwise(lefts), self.heads, strict=False):
            _stacked(
                pen, [(head, look.WALL_HEAD)], _Place.inside(left, height, right - left, self._head), self.scale
            )
        for (top, bottom), row in zip(pairwise(tops), self.rows, strict=True):
            if self.corner is not None and row.when:
                _stacked(pen, _with_title(row.when), _Place.inside(0, top, self._side, top - bottom), self.scale)
            for (left, right), cell in zip(pairwise(lefts), row.cells, strict=True):
                _cell(pen, cell, _Place.inside(left, top, right - left, top - bottom), self.scale)

    @property
    def _head(self) -> float:
        return _HEAD_HEIGHT * self.scale

    @property
    def _side(self) -> float:
        return _SIDE_WIDTH * self.scale

    def _lefts(self, width: float) -> list[float]:
        begin = self._side if self.corner is not None else 0.0
        count = len(self.rows[0].cells)
        return [begin + (width - begin) * number / count for number in range(count + 1)]

    def _tops(self, height: float) -> list[float]:
        begin = height - self._head if self.heads else height
        return [begin * (1 - number / len(self.rows)) for number in range(len(self.rows) + 1)]

    def _draw_grounds(self, pen: Pen, width: float, height: float) -> None:
        if self.heads:
            pen.rect(0, height - self._head, width, self._head, fill=look.TINT)
        if self.corner is not None:
            pen.rect(0, 0, self._side, height, fill=look.TINT)

    def _draw_lines(self, pen: Pen, width: float, height: float) -> None:
        for x in self._lines_down(width):
            pen.line(x, 0, x, height, width=_LINE, dash=_DASH if x == 0 and self.cut_left else ())
        for y in {height, *self._tops(height)}:
            pen.line(0, y, width, y, width=_LINE, dash=_DASH if y == height and self.cut_top else ())

    def _lines_down(self, width: float) -> Iterator[float]:
        yield 0.0
        yield from self._lefts(width)[0 if self.corner is not None else 1 :]


def _with_title(texts: Sequence[Words]) -> list[Styled]:
    """Return the first text as a title, and the others below it."""
    return [(words, look.WALL_QUIET if number else look.WALL_WHEN) for number, words in enumerate(texts)]


def _stacked(pen: Pen, texts: Sequence[Styled], place: _Place, scale: float) -> None:
    """Write texts below one another from the top of a place."""
    styles = _fitting(pen, texts, place, scale)
    top = place.top
    for (words, _), style in zip(texts, styles, strict=True):
        top -= pen.write(words, place.left, top, place.width, style=style)


def _fitting(pen: Pen, texts: Sequence[Styled], place: _Place, scale: float) -> list[ParagraphStyle]:
    styles = fitting(pen, texts, place.width, place.height, scale=scale, least=_LEAST)
    high = sum(pen.height_of(words, place.width, style) for (words, _), style in zip(texts, styles, strict=True))
    if high <= place.height:
        return styles
    return fitting(pen, texts, place.width, place.height, scale=scale, least=_TIGHTEST)


def _cell(pen: Pen, cell: WallCell, place: _Place, scale: float) -> None:
    """Write number and title at the top of a cell, and who convenes it at its foot."""
    above = [*_styled(cell.number, look.WALL_NUMBER), *_styled(cell.title, look.WALL_CELL)]
    below = _styled(cell.below, look.WALL_QUIET)
    if not (above or below):
        return
    styles = _fitting(pen, [*above, *below], place, scale)
    top = place.top
    for (words, _), style in zip(above, styles, strict=False):
        top -= pen.write(words, place.left, top, place.width, style=style)
    for words, _ in below:
        high = pen.height_of(words, place.width, styles[-1])
        pen.write(words, place.left, place.top - place.height + high, place.width, style=styles[-1])


def _styled(words: Words | None, style: ParagraphStyle) -> list[Styled]:
    return [] if words is None else [(words, style)]
