"""How wide the columns of a table are; in large print by what stands in them, if they fit at all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from fishbowl_app.export.pdf.blocks import Cell, Column, Pair, Table, Text
from fishbowl_app.export.pdf.typeset.grid import GAP
from fishbowl_app.export.pdf.typeset.job import Job
from fishbowl_app.export.pdf.typeset.words import texts_of

_COMFORT = 9.0  # ems; what is longer than that needs so much room at least


def widths_of(block: Table, job: Job, width: float) -> list[float | None] | None:
    """Return how wide each column is, None for one that takes what is left; None if they do not fit.

    Only in large print are they compared with what stands in them.
    """
    if not job.is_large:
        return [column.width for column in block.columns]
    texts = [list(_texts(column, number, block.rows)) for number, column in enumerate(block.columns)]
    wanted = [
        _widest(each, job, of_words=False) + GAP + 1.0 if _has_words_only(number, block.rows) else float("inf")
        for number, each in enumerate(texts)
    ]
    widths = [
        None if column.width is None else min(column.width * job.scale, want)
        for column, want in zip(block.columns, wanted, strict=True)
    ]
    rest = width - sum(wide for wide in widths if wide is not None)
    share = rest / (widths.count(None) or 1)
    for wide, want, each in zip(widths, wanted, texts, strict=True):
        needed = max(_widest(each, job, of_words=True) + GAP, min(want, _COMFORT * _size(each, job)))
        if needed > (share if wide is None else wide) + 0.01:
            return None
    return widths if rest >= 0 else None


def _texts(column: Column, number: int, rows: Sequence[Sequence[Cell]]) -> Iterator[Text]:
    yield from texts_of(column.head)
    for row in rows:
        for block in row[number]:
            if isinstance(block, Text | Pair):
                yield from texts_of(block)


def _has_words_only(number: int, rows: Sequence[Sequence[Cell]]) -> bool:
    return all(isinstance(block, Text | Pair) for row in rows for block in row[number])


def _widest(texts: Sequence[Text], job: Job, *, of_words: bool) -> float:
    """Return how wide the widest text is on one line, or the widest word."""
    return max((_width(piece, text, job) for text in texts for piece in _pieces(text, of_words)), default=0.0)


def _pieces(text: Text, of_words: bool) -> list[str]:
    return text.words.split() if of_words else text.words.split("\n")


def _width(piece: str, text: Text, job: Job) -> float:
    style = job.style(text.style)
    return job.lettering.width(piece, style.fontName, style.fontSize)


def _size(texts: Sequence[Text], job: Job) -> float:
    return max((float(job.style(text.style).fontSize) for text in texts), default=0.0)
