"""Rows with a bar each: what it is called, a title, a bar as long as its number, and the number in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from fishbowl_app.ui.stage.fit import BOLD, PLAIN, Fitted, fit, line_height, width_of
from fishbowl_app.ui.stage.page import Align, Page
from fishbowl_app.ui.stage.paging import largest, packed, put_page
from fishbowl_app.ui.stage.picture import Box, Rect

BAR = 0.32  # of the width for the bars, at the least: they take what the titles leave
AIR = 0.5  # between rows at least, in sizes of the smallest text
NOT_MUCH = 0.8  # of a size: so much smaller it may be, if then all titles have one line
LOOSE = 1.1  # and at most, in sizes of the rows: what is left over is shared out between them


@dataclass(frozen=True, slots=True)
class Row:
    """One row; `count` is None where nothing was counted, and there is no bar."""

    head: str
    title: str
    count: int | None
    said: str


@dataclass(frozen=True, slots=True)
class _Plan:
    """The size of all rows, their titles in lines, where columns begin, and which rows go on each page."""

    size: int
    titles: tuple[Fitted, ...]
    columns: tuple[float, float, float]  # title, bar, number: from the left
    pages: tuple[tuple[int, ...], ...]


def put_rows(page: Page, rows: tuple[Row, ...], area: Rect, turned: int) -> None:
    """Put the rows of the page that is shown into a place, as large as all fit on as few pages as can be."""
    plan = _plan(rows, area, page.least, page.share(10))
    number = turned % len(plan.pages)
    put_page(page, page.inside, number + 1, len(plan.pages))
    most = max(1, max(row.count or 0 for row in rows))
    shown = plan.pages[number]
    spare = area.height - sum(plan.titles[index].height for index in shown)
    air = max(page.least * AIR, min(plan.size * LOOSE, spare / len(shown)))
    top = area.y + max(0.0, min(spare - air * (len(shown) - 1), air) / 2)
    for index in shown:
        place = Rect(area.x, top, area.width, plan.titles[index].height)
        _put_row(page, rows[index], plan.titles[index], place, plan, most)
        top = place.bottom + air


@lru_cache(maxsize=16)
def _plan(rows: Sequence[Row], area: Rect, least: int, most: int) -> _Plan:
    """Return the fewest pages, and the largest size that needs no more; titles take two lines at most.

    Where they all have one line at a size that is not much smaller, that is taken.
    """

    def costs(size: int) -> tuple[int, int, int]:
        plan = _with_size(rows, area, size, least)
        lines = sum(len(title.lines) for title in plan.titles)
        return len(plan.pages), sum(title.cut for title in plan.titles), lines

    pages, cut, _ = costs(least)
    size = largest(least, most, lambda size: costs(size)[0] <= pages and costs(size)[1] <= cut)
    on_one_line = largest(least, size, lambda size: costs(size)[2] <= len(rows))
    return _with_size(rows, area, on_one_line if on_one_line > NOT_MUCH * size else size, least)


def _with_size(rows: Sequence[Row], area: Rect, size: int, least: int) -> _Plan:
    gap = size * 0.5
    head = max(width_of(row.head, BOLD, size) for row in rows)
    title = head + gap if head else 0.0
    counted = [row for row in rows if row.count is not None]
    number = area.width - max((width_of(row.said, BOLD, size) for row in counted), default=0.0)
    bar = number - gap - area.width * BAR
    room = bar - gap - title
    titles = tuple(fit(row.title, PLAIN, room, line_height(PLAIN, size) * 2, size, size, 2) for row in rows)
    widest = max((width_of(line, PLAIN, size) for each in titles for line in each.lines), default=0.0)
    bar = min(bar, title + widest + gap)
    pages = tuple(tuple(page) for page in packed([each.height for each in titles], area.height, least * AIR))
    return _Plan(size, titles, (title, bar, number), pages)


def _put_row(page: Page, row: Row, title: Fitted, place: Rect, plan: _Plan, most: int) -> None:
    """Put one row: the bar is a picture of the number beside it."""
    at, bar, number = (place.x + left for left in plan.columns)
    line = Rect(place.x, place.y, at - place.x, line_height(BOLD, plan.size))
    page.say(row.head, line, plan.size, style=BOLD, colour="accent", lines=1)
    page.put(title, Rect(at, place.y, bar - at, place.height))
    long = (number - plan.size * 0.5 - bar) * (row.count or 0) / most
    if long > 0:
        high = plan.size * 0.7
        page.add(Box(Rect(bar, line.middle[1] - high / 2, max(long, 3.0), high), high * 0.2, fill="accent"))
    left = bar if row.count is None else number
    text = Rect(left, place.y, place.right - left + 1, line.height)
    page.say(row.said, text, plan.size, style=BOLD, across=Align.END, lines=1)
