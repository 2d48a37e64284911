"""What two groups chose: in the middle what both did, at each side what only one did."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from operator import le

from fishbowl_app.model.rules.stage_open_space import AgreementScene, Chosen, StageSide
from fishbowl_app.ui.stage import open_space_words as words
from fishbowl_app.ui.stage.fit import BOLD, PLAIN, Fitted, fit, line_height, width_of
from fishbowl_app.ui.stage.page import Align, Page
from fishbowl_app.ui.stage.paging import largest, packed, put_page
from fishbowl_app.ui.stage.parts import around, inside, put_card, put_empty, put_head, under
from fishbowl_app.ui.stage.picture import Rect
from fishbowl_app.ui.stage.state import StageState

UNDER = 0.6  # how large ranks are beside titles


@dataclass(frozen=True, slots=True)
class _Row:
    """An option on a card: its title and, below, which rank it has. `whole`: no word of the title is broken."""

    title: Fitted
    rank: Fitted
    size: int
    height: float
    whole: bool


@dataclass(frozen=True, slots=True)
class _Column:
    """A heading with what it stands on, and the options below it."""

    head: str
    base: str
    options: tuple[tuple[str, str], ...]  # title and rank
    strong: bool


def lay_out(page: Page, scene: AgreementScene, state: StageState) -> None:
    """Put three columns on the page."""
    area = put_head(page, words.shared_priorities())
    if scene.left is None or scene.right is None:
        put_empty(page, words.groups_not_named(), area)
        return
    columns = _columns(scene.left, scene.right, scene.shared)
    width = (area.width - 2 * page.gap) / len(columns)
    top = _put_heads(page, columns, area, width)
    room = Rect(area.x, top + page.gap, width, area.bottom - top - page.gap)
    rows, pages = _plan(columns, room, page.least, page.share(12))
    turned = state.turned % pages
    put_page(page, page.inside, turned + 1, pages)
    for number, column in enumerate(columns):
        place = _at(Rect(area.x, room.y, area.width, room.height), number, width, page.gap)
        _put_rows(page, column, rows[number], place, turned)


def _columns(left: StageSide, right: StageSide, shared: Sequence[Chosen]) -> tuple[_Column, ...]:
    both = tuple((_title(row), words.ranks_of(left.name, right.name, row.ranks)) for row in shared)
    return (_side(left), _Column(words.both(), words.both_of(len(both)), both, strong=True), _side(right))


def _side(side: StageSide) -> _Column:
    options = tuple((_title(row), words.rank_of(row.ranks[0])) for row in side.only)
    return _Column(words.only_group(side.name), words.base_of(side.chose, side.base), options, strong=False)


def _title(row: Chosen) -> str:
    return f"{row.letter} · {row.title}"  # "A · A safe crossing": the letter must not run into the words


def _at(area: Rect, number: int, width: float, gap: float) -> Rect:
    return Rect(area.x + number * (width + gap), area.y, width, area.height)


# --- how large --------------------------------------------------------------------------------------------


@lru_cache(maxsize=16)
def _plan(columns: tuple[_Column, ...], room: Rect, least: int, most: int) -> tuple[list[list[_Row]], int]:
    """Return the rows of the columns in the largest text that needs no more pages than the smallest; how many."""

    def costs(size: int) -> tuple[int, int, int]:
        columns_of_rows = [_rows(column, room, size, least) for column in columns]
        pages = max(1, *(len(_packed(rows, room.height, least)) for rows in columns_of_rows))
        rows = list(chain(*columns_of_rows))
        return pages, sum(not row.whole for row in rows), sum(row.title.cut for row in rows)

    smallest = costs(least)
    size = largest(least, most, lambda size: all(map(le, costs(size), smallest)))
    return [_rows(column, room, size, least) for column in columns], costs(size)[0]


def _packed(rows: Sequence[_Row], height: float, least: int) -> list[list[int]]:
    return packed([row.height for row in rows], height, least * 0.4)


def _rows(column: _Column, room: Rect, size: int, least: int) -> list[_Row]:
    found = []
    within = inside(room, size)
    small = max(least, round(size * UNDER))
    for title, rank in column.options:
        below = fit(rank, PLAIN, within.width, line_height(PLAIN, small) * 2, small, least, 2)
        above = fit(title, BOLD, within.width, within.height - below.height, size, size)
        whole = not above.cut and max(width_of(word, BOLD, size) for word in title.split()) <= within.width
        height = around(0.0, above.height + below.height, size)[1]
        found.append(_Row(above, below, size, height, whole))
    return found


# --- what is seen -----------------------------------------------------------------------------------------


def _put_heads(page: Page, columns: Sequence[_Column], area: Rect, width: float) -> float:
    """Put above each column its heading and its base number, in boxes of one height; return where they end."""
    size = page.share(20)
    room = inside(Rect(0, 0, width, area.height), page.least).width
    heads = [fit(each.head, BOLD, room, line_height(BOLD, size) * 2, size, page.least, 2) for each in columns]
    low = line_height(PLAIN, page.least) * 2
    bases = [fit(each.base, PLAIN, room, low, page.least, page.least, 2) for each in columns]
    most = max(head.height for head in heads) + max(base.height for base in bases)
    high = around(room, most, page.least)[1]
    for number, (column, head, base) in enumerate(zip(columns, heads, bases, strict=True)):
        box = _at(Rect(area.x, area.y, area.width, high), number, width, page.gap)
        page.add(page.shape(box, "accent", filled=column.strong))
        inner = Rect(box.x + (width - room) / 2, box.y + (high - head.height - base.height) / 2, room, head.height)
        middle = {"colour": "on_accent" if column.strong else "accent", "across": Align.MIDDLE}
        page.put(head, inner, style=BOLD, **middle)
        page.put(base, Rect(inner.x, inner.bottom, room, base.height), **middle)
    return area.y + high


def _put_rows(page: Page, column: _Column, rows: Sequence[_Row], place: Rect, turned: int) -> None:
    if not rows:
        page.say(words.nothing_chosen(), place, page.share(20), colour="quiet", across=Align.MIDDLE, lines=1)
        return
    pages = _packed(rows, place.height, page.least)
    top = place.y
    for index in pages[turned] if turned < len(pages) else ():
        row = rows[index]
        box = Rect(place.x, top, place.width, row.height)
        line, thick = ("accent", 2.5) if column.strong else ("edge", 1.0)
        put_card(page, box, line=line, thick=thick)
        room = inside(box, row.size)
        said = page.put(row.title, room, style=BOLD, colour="on_card")
        page.put(row.rank, under(room, said.bottom), colour="on_card")
        top = box.bottom + page.least * 0.4
