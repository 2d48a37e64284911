"""Bar charts that can be read without colour: every bar has its label beside it and its value in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reportlab.graphics.shapes import Drawing, Line, Rect, String
from reportlab.lib.colors import Color

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.escape import Run
from fishbowl_app.export.pdf.fonts import BODY, BOLD, width_of
from fishbowl_app.export.pdf.old_press import Press

SIZE, LEADING = 9.5, 12.0
BAR, BETWEEN, ROW_GAP = 9.0, 4.0, 8.0
MOST_HEIGHT = 240.0  # of one drawing; the rows after that make the next one
_GAP = 8.0


@dataclass(frozen=True)
class Bar:
    """One bar: how long it is, 0 to 1, and its value in words."""

    length: float
    words: str
    pale: bool = False


@dataclass(frozen=True)
class Row:
    """What a bar, or two, are about."""

    label: str
    bars: tuple[Bar, ...]


@dataclass(frozen=True)
class _Label:
    lines: list[list[Run]]
    row: Row

    @property
    def height(self) -> float:
        bars = len(self.row.bars) * (BAR + BETWEEN) - BETWEEN
        return max(len(self.lines) * LEADING, bars) + ROW_GAP * max(1.0, 0.7 * len(self.row.bars))


def bar_chart(press: Press, rows: Sequence[Row]) -> list[Drawing]:
    """Return a chart as drawings that follow each other, none higher than a part of a page."""
    most = press.sheet.measure * 0.36
    labels = [_Label(_wrapped(press.ink.runs(row.label, BOLD), most), row) for row in rows]
    left = max((_width(line) for label in labels for line in label.lines), default=0) + _GAP
    words = max((width_of(bar.words, BODY, SIZE) for row in rows for bar in row.bars), default=0)
    return [_drawing(press, part, left, press.sheet.measure - left - words - _GAP) for part in _parts(labels)]


def _parts(labels: Sequence[_Label]) -> Iterator[list[_Label]]:
    part: list[_Label] = []
    for label in labels:
        if part and sum(one.height for one in part) + label.height > MOST_HEIGHT:
            yield part
            part = []
        part.append(label)
    if part:
        yield part


def _drawing(press: Press, labels: Sequence[_Label], left: float, room: float) -> Drawing:
    height = sum(label.height for label in labels)
    drawing = Drawing(press.sheet.measure, height, initialFontName=BODY)
    drawing.add(Line(left, 0, left, height, strokeColor=look.LINE, strokeWidth=0.8))
    top = height
    for label in labels:
        _draw_row(drawing, label, left, room, top)
        top -= label.height
    return drawing


def _draw_row(drawing: Drawing, label: _Label, left: float, room: float, top: float) -> None:
    for number, line in enumerate(label.lines):
        _draw_runs(drawing, line, 0, top - ROW_GAP / 2 - (number + 0.8) * LEADING, look.TEXT)
    for number, bar in enumerate(label.row.bars):
        bottom = top - ROW_GAP / 2 - BAR - number * (BAR + BETWEEN) - 0.5
        length = max(room * min(bar.length, 1.0), 0.8)
        drawing.add(_rect(left, bottom, length, pale=bar.pale))
        _draw_runs(drawing, [Run(bar.words, BODY)], left + length + _GAP / 2, bottom + 1.2, look.TEXT)


def _rect(x: float, y: float, length: float, *, pale: bool) -> Rect:
    rect = Rect(x, y, length, BAR)
    rect.fillColor = look.PALE if pale else look.ACCENT
    rect.strokeColor = look.TEXT if pale else None  # the outline makes it a bar in black and white
    rect.strokeWidth = 0.6
    return rect


def _draw_runs(drawing: Drawing, runs: Sequence[Run], x: float, y: float, colour: Color) -> None:
    for run in runs:
        drawing.add(String(x, y, run.text, fontName=run.font, fontSize=SIZE, fillColor=colour))
        x += width_of(run.text, run.font, SIZE)


def _width(runs: Sequence[Run]) -> float:
    return sum(width_of(run.text, run.font, SIZE) for run in runs)


def _wrapped(runs: Sequence[Run], most: float) -> list[list[Run]]:
    """Return a label in lines no wider than `most`, broken between words, or inside one that is wider itself."""
    lines: list[list[Run]] = [[]]
    for piece in (piece for run in runs for piece in _pieces(run, most)):
        if lines[-1] and _width([*lines[-1], Run(piece.text.rstrip(), piece.font)]) > most:
            lines.append([])
            piece = Run(piece.text.lstrip(), piece.font, piece.is_mark)
        lines[-1].append(piece)
    return lines


def _pieces(run: Run, most: float) -> Iterator[Run]:
    """Yield a run's words, each with the space after it; one too wide for a line letter by letter."""
    for word in run.text.replace(" ", " \0").split("\0"):
        whole = width_of(word.rstrip(), run.font, SIZE) <= most
        yield from (Run(piece, run.font, run.is_mark) for piece in ([word] if whole else word))
