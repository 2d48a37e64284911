"""Which codes stand on printed pages, and which of them are not read from there."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from fishbowl_app.export.pdf.blocks import Pages
from fishbowl_app.export.pdf.inside import all_of
from fishbowl_app.export.pdf.pictures.qr import CodePicture
from fishbowl_app.export.pdf.typeset.press_run import Cancelled, Made
from fishbowl_app.export.qr.reading import grey_pages, picture_of, texts_in

_OF_A_SERIES = 24  # papers whose codes are looked at on the page: rendering hundreds would take minutes


def unread(
    pages: Sequence[Pages],
    made: Made,
    cancelled: Callable[[], bool] | None = None,
    progress: Callable[[float], None] | None = None,
) -> tuple[str, ...]:
    """Return what the codes hold that are not read from a sheet on which they stand; copies are looked at once.

    Of a long series of papers, which the same hand draws at the same places, some are looked at from its first to
    its last; of all others the squares are read as they are drawn.

    Args:
        pages: what was printed.
        made: the PDF of it.
        cancelled: asked before each page whether to stop.
        progress: told the share of them that was looked at, 0 to 1.

    Raises:
        Cancelled: if that was asked for.
    """
    missed: dict[str, None] = {}
    looked_at: set[int] = set()
    ends = [*made.starts[1:], made.page_count + 1]
    by_squares = _read_by_squares(pages)
    for one, start, end in zip(pages, made.starts, ends, strict=True):
        wanted = dict.fromkeys(payloads_in(one))
        if wanted and id(one) not in looked_at:
            looked_at.add(id(one))
            numbers = range(start - 1, start - 1 if id(one) in by_squares else end - 1)
            left = _missing(wanted, made.content, numbers, cancelled)
            missed |= dict.fromkeys(text for text in left if not (id(one) in by_squares and _is_sound(text)))
        if progress is not None:
            progress((end - 1) / made.page_count)
    return tuple(missed)


def payloads_in(value: Any) -> Iterator[str]:
    """Return what the codes hold that are somewhere in blocks."""
    return (picture.payload for picture in all_of(CodePicture, value))


def _read_by_squares(pages: Sequence[Pages]) -> set[int]:
    """Return the ids of those papers of long series that are not looked at on the page."""
    series: dict[str, list[int]] = {}
    for one in pages:
        if one.series:
            series.setdefault(one.series, []).append(id(one))
    left: set[int] = set()
    for papers in series.values():
        last = len(papers) - 1
        seen = {papers[round(last * number / (_OF_A_SERIES - 1))] for number in range(_OF_A_SERIES)}
        left |= set(papers) - seen
    return left


def _is_sound(payload: str) -> bool:
    """Tell whether the squares of a code, as they are drawn, are read as what it holds."""
    return texts_in(picture_of(payload)) == [payload]


def _missing(
    wanted: dict[str, None], pdf: bytes, numbers: range, cancelled: Callable[[], bool] | None
) -> Iterator[str]:
    """Yield what is read from none of some pages."""
    found: set[str] = set()
    for image in grey_pages(pdf, numbers=numbers):
        if cancelled is not None and cancelled():
            raise Cancelled
        found.update(texts_in(image))
    yield from (text for text in wanted if text not in found)
