"""The agenda wall to hang up: slots by spaces, whole or a part of it that is put together with others."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.blocks import Picture, Words
from fishbowl_app.export.pdf.pictures.fit import fitting
from fishbowl_app.export.pdf.typeset.pen import Pen

HEAD_HEIGHT, SIDE_WIDTH = 76.0, 118.0
_PAD = 8.0
_LEAST = 8.0
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


@dataclass(frozen=True)
class WallPicture(Picture):
    """A grid that fills its place.

    `corner` stands above the times and is None where the times are on another sheet; `heads` are the spaces, ()
    where they are on another sheet. Where `cut_left` or `cut_top` it is cut there and stuck over another sheet.
    """

    corner: tuple[Words, ...] | None
    heads: tuple[Words, ...]
    rows: tuple[WallRow, ...]
    height: float
    cut_left: bool = False
    cut_top: bool = False

    def size(self, pen: Pen, width: float) -> tuple[float, float]:
        return width, self.height

    def draw(self, pen: Pen, width: float, height: float) -> None:
        lefts, tops = self._lefts(width), self._tops(height)
        self._draw_grounds(pen, width, height)
        self._draw_lines(pen, width, height)
        if self.corner is not None and self.heads:
            _stacked(pen, self.corner, 0, height, SIDE_WIDTH, HEAD_HEIGHT)
        for left, right, head in zip(lefts, lefts[1:], self.heads, strict=False):
            _in_place(pen, head, left, height, right - left, HEAD_HEIGHT)
        for top, bottom, row in zip(tops, tops[1:], self.rows, strict=False):
            if self.corner is not None:
                _stacked(pen, row.when, 0, top, SIDE_WIDTH, top - bottom)
            for left, right, cell in zip(lefts, lefts[1:], row.cells, strict=False):
                _cell(pen, cell, left, top, right - left, top - bottom)

    def _lefts(self, width: float) -> list[float]:
        begin = SIDE_WIDTH if self.corner is not None else 0.0
        count = len(self.rows[0].cells)
        return [begin + (width - begin) * number / count for number in range(count + 1)]

    def _tops(self, height: float) -> list[float]:
        begin = height - HEAD_HEIGHT if self.heads else height
        return [begin * (1 - number / len(self.rows)) for number in range(len(self.rows) + 1)]

    def _draw_grounds(self, pen: Pen, width: float, height: float) -> None:
        if self.heads:
            pen.rect(0, height - HEAD_HEIGHT, width, HEAD_HEIGHT, fill=look.TINT)
        if self.corner is not None:
            pen.rect(0, 0, SIDE_WIDTH, height, fill=look.TINT)

    def _draw_lines(self, pen: Pen, width: float, height: float) -> None:
        for x in self._lines_down(width):
            pen.line(x, 0, x, height, width=_LINE, dash=_DASH if x == 0 and self.cut_left else ())
        for y in {height, *self._tops(height)}:
            pen.line(0, y, width, y, width=_LINE, dash=_DASH if y == height and self.cut_top else ())

    def _lines_down(self, width: float) -> Iterator[float]:
        yield 0.0
        yield from self._lefts(width)[0 if self.corner is not None else 1 :]


def _in_place(pen: Pen, words: Words, left: float, top: float, width: float, height: float) -> None:
    inner = width - 2 * _PAD
    style = fitting(pen, words, inner, height - 2 * _PAD, look.WALL_HEAD, _LEAST)
    pen.write(words, left + _PAD, top - _PAD, inner, style=style)


def _stacked(pen: Pen, words: tuple[Words, ...], left: float, top: float, width: float, height: float) -> None:
    """Write the first words large and the others below them."""
    inner, room = width - 2 * _PAD, height - 2 * _PAD
    styles = (look.WALL_WHEN, *(look.WALL_QUIET,) * (len(words) - 1))
    y = top - _PAD
    for number, (text, style) in enumerate(zip(words, styles, strict=True)):
        share = (room - (top - _PAD - y)) / (len(words) - number)
        y -= pen.write(text, left + _PAD, y, inner, style=fitting(pen, text, inner, share, style, _LEAST)) + 2


def _cell(pen: Pen, cell: WallCell, left: float, top: float, width: float, height: float) -> None:
    inner, y, bottom = width - 2 * _PAD, top - _PAD, top - height + _PAD
    if cell.number is not None:
        y -= pen.write(cell.number, left + _PAD, y, inner, style=look.WALL_NUMBER) + 1
    if cell.below is not None:
        style = fitting(pen, cell.below, inner, (y - bottom) * 0.35, look.WALL_QUIET, _LEAST)
        high = pen.height_of(cell.below, inner, style)
        pen.write(cell.below, left + _PAD, bottom + high, inner, style=style)
        bottom += high + 3
    if cell.title is not None:
        style = fitting(pen, cell.title, inner, y - bottom, look.WALL_CELL, _LEAST)
        pen.write(cell.title, left + _PAD, y, inner, style=style)
