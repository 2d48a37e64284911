"""Bar charts of the summary: every bar with its label beside it and its value in words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.blocks import Bar, BarRow, Bars, Block
from fishbowl_app.export.pdf.press import Press

_ROW, _MORE = 20.0, 13.0  # points, of a row with one bar, about, and of each bar more
_MOST_ROOM = 240.0  # so many of the rows have to stand below the heading


def bar(press: Press, share: float, words: str, *, pale: bool = False) -> Bar:
    """Return a bar; `share` is how long it is of the longest."""
    return Bar(min(share, 1.0), press.paragraph(words, look.CELL), pale)


def row(press: Press, label: str, *bars: Bar) -> BarRow:
    """Return what one bar, or two, are about."""
    return BarRow(press.paragraph(label, look.CELL_BOLD), bars)


def counts(press: Press, counted: Iterable[tuple[str, int, str]]) -> list[BarRow]:
    """Return a row with a bar for each label with its count and that in words."""
    lines = list(counted)
    most = max((count for _, count, _ in lines), default=0) or 1
    return [row(press, label, bar(press, count / most, words)) for label, count, words in lines]


def _room_of(rows: Sequence[BarRow]) -> float:
    """Return about how high rows are."""
    return sum(_ROW + _MORE * (len(each.bars) - 1) for each in rows)


def chart(press: Press, title: str, rows: Sequence[BarRow], *, level: int = 2) -> list[Block]:
    """Return bars below a heading that stands on the same page as all of them, or as a good part of them."""
    return [
        # One of few rows is not parted anyway.
        press.heading(title, level, room=_MOST_ROOM if _room_of(rows) > _MOST_ROOM else 0),
        Bars(tuple(rows), press.paragraph(title)),
    ]
