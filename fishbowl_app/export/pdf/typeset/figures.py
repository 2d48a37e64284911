"""Figures: pictures and bar charts, with what they say in words for those who do not see them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager

from reportlab.lib.styles import ParagraphStyle

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.blocks import Bar, BarRow, Bars, Figure, Picture, Text, Words
from fishbowl_app.export.pdf.inside import all_of
from fishbowl_app.export.pdf.typeset.job import Job, Place
from fishbowl_app.export.pdf.typeset.pen import Pen
from fishbowl_app.export.pdf.typeset.pieces import Parted, Piece, Stack, Whole
from fishbowl_app.export.pdf.typeset.structure import Element
from fishbowl_app.export.pdf.typeset.tagged import TaggedCanvas
from fishbowl_app.export.pdf.typeset.words import in_one_line, texts_of

_BAR, _BETWEEN, _ROW_GAP = 9.0, 4.0, 8.0
_GAP = 8.0
_TOGETHER = 0.6  # of a page; charts no higher than that are not parted
_MOST_LABEL, _MOST_VALUE = 0.36, 0.4  # of the width
_LABEL, _VALUE = look.CELL_BOLD, look.CELL


def set_figure(block: Figure, at: Place) -> list[Piece]:
    """Return a picture; without a text it is decoration."""
    element = _figure(at, "" if block.alt is None else in_one_line(block.alt))
    return [_Picture(block.picture, at.job, element, block.align)]


def set_bars(block: Bars, at: Place) -> list[Piece]:
    """Return a bar chart, a piece for each row."""
    rows = (
        f"{in_one_line(row.label)}: {', '.join(in_one_line(bar.words) for bar in row.bars)}" for row in block.rows
    )
    element = _figure(at, "\n".join(text for text in (in_one_line(block.says), *rows) if text))
    chart = _Chart(block.rows, Pen(at.job), at.job.scale)
    rows_of_bars = [_BarRow(chart, row, at.job, element) for row in block.rows]
    for piece in rows_of_bars[-1:]:
        piece.clings = True
    chart_height = at.sheet.text_height * _TOGETHER
    return [Whole(Stack(rows_of_bars), chart_height, after=_GAP)]


def _figure(at: Place, text: str) -> Element | None:
    """Return a new figure with its text; None where there is none."""
    element = at.element("Figure") if text else None
    if element is not None:
        element.alt = text
    return element


def _marked(canvas: TaggedCanvas, element: Element | None) -> AbstractContextManager[None]:
    return canvas.artifact() if element is None else canvas.marked(element)


class _Picture(Piece):
    """A picture at its place in the width."""

    after = 10.0

    def __init__(self, picture: Picture, job: Job, element: Element | None, align: str) -> None:
        self._picture, self._job, self._element, self._align = picture, job, element, align
        self._sizes: dict[float, tuple[float, float]] = {}

    def height(self, width: float) -> float:
        return self._size(width)[1]

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        wide, high = self._size(width)
        left = x + {"left": 0.0, "centre": (width - wide) / 2, "right": width - wide}[self._align]
        if self._element is not None:
            self._element.take_bounds(canvas.page, canvas.corners(left, top - high, wide, high))
        with _marked(canvas, self._element), canvas.placed(left, top - high):
            self._picture.draw(Pen(self._job, canvas), wide, high)

    def _size(self, width: float) -> tuple[float, float]:
        if width not in self._sizes:
            for text in all_of(Text, self._picture):  # so that marks in it are known before it is drawn
                self._job.lettering.width(" ".join(text.words.split()), text.style.fontName, 1.0)
            self._sizes[width] = self._picture.size(Pen(self._job), width)
        return self._sizes[width]


class _Chart:
    """How wide the labels and the values of a bar chart are, and how much that leaves for the bars."""

    def __init__(self, rows: Sequence[BarRow], pen: Pen, scale: float) -> None:
        self._rows, self._pen = rows, pen
        self.bar, self.between = _BAR * scale, _BETWEEN * scale
        self._columns: dict[float, tuple[float, float]] = {}

    def columns(self, width: float) -> tuple[float, float]:
        """Return how wide labels and values are."""
        if width not in self._columns:
            labels = [row.label for row in self._rows]
            values = [bar.words for row in self._rows for bar in row.bars]
            self._columns[width] = (
                min(self._widest(labels, _LABEL), width * _MOST_LABEL),
                min(self._widest(values, _VALUE), width * _MOST_VALUE),
            )
        return self._columns[width]

    def row_height(self, row: BarRow, width: float) -> float:
        """Return how high a row is with the room round it."""
        label = self._pen.height_of(row.label, self.columns(width)[0], _LABEL)
        bars = sum(self.bar_height(bar, width) + self.between for bar in row.bars) - self.between
        return max(label, bars) + _ROW_GAP * max(1.0, 0.7 * len(row.bars))

    def bar_height(self, bar: Bar, width: float) -> float:
        """Return how much height a bar takes with its value beside it."""
        high = self._pen.height_of(bar.words, self.columns(width)[1], _VALUE)
        return max(self.bar, high if high > 2 * self.bar else self.bar)

    def _widest(self, words: Sequence[Words], style: ParagraphStyle) -> float:
        bold = style is _LABEL
        texts = (text for one in words for text in texts_of(one))
        return 1.0 + max((self._pen.width_of(text, style.fontSize, bold=bold) for text in texts), default=0.0)


class _BarRow(Piece):
    """A label, and beside it a bar or more with their values."""

    def __init__(self, chart: _Chart, row: BarRow, job: Job, element: Element | None) -> None:
        self._chart, self._row, self._job, self._element = chart, row, job, element

    def height(self, width: float) -> float:
        return self._chart.row_height(self._row, width)

    def split(self, width: float, room: float) -> Parted:
        return None, self

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        high = self.height(width)
        if self._element is not None:
            self._element.take_bounds(canvas.page, canvas.corners(x, top - high, width, high))
        with _marked(canvas, self._element), canvas.placed(x, top):
            self._draw(Pen(self._job, canvas), width, high)

    def _draw(self, pen: Pen, width: float, high: float) -> None:
        label, value = self._chart.columns(width)
        left = label + _GAP
        room = max(20.0, width - left - value - _GAP)
        pen.write(self._row.label, 0, -_ROW_GAP / 2, label, style=_LABEL)
        for bar, y in self._bars(width):
            length = max(room * min(bar.length, 1.0), 0.8)
            self._draw_bar(pen, bar, left, y, length)
            above = (pen.height_of(bar.words, value, _VALUE) - self._chart.bar_height(bar, width)) / 2
            pen.write(bar.words, left + length + _GAP / 2, y + above, value, style=_VALUE)
        pen.line(left, 0, left, -high, colour=look.LINE, width=0.8)

    def _bars(self, width: float) -> Iterator[tuple[Bar, float]]:
        y = -_ROW_GAP / 2 - 1.5
        for bar in self._row.bars:
            yield bar, y
            y -= self._chart.bar_height(bar, width) + self._chart.between

    def _draw_bar(self, pen: Pen, bar: Bar, x: float, top: float, length: float) -> None:
        # The outline makes a pale one a bar in black and white too.
        fill, stroke = (look.PALE, look.TEXT) if bar.pale else (look.ACCENT, None)
        pen.rect(x, top - self._chart.bar, length, self._chart.bar, fill=fill, stroke=stroke)
