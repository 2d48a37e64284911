"""The options by dots: rank, letter, title, a bar as long as its dots, and how many people that stands on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from fishbowl_app.model.rules.stage_open_space import RankedOption, RankingScene
from fishbowl_app.ui.stage import open_space_words as words
from fishbowl_app.ui.stage.fit import BOLD, PLAIN, Fitted, fit, line_height, width_of
from fishbowl_app.ui.stage.page import Align, Page
from fishbowl_app.ui.stage.paging import largest, packed, put_page
from fishbowl_app.ui.stage.picture import Box, Rect
from fishbowl_app.ui.stage.state import StageState

BAR = 0.24  # of the width for the bars
AIR = 0.5  # between rows, in sizes of the smallest text


@dataclass(frozen=True, slots=True)
class _Plan:
    """The size of all rows, their titles in lines, where columns begin, and which rows go on each page."""

    size: int
    titles: tuple[Fitted, ...]
    columns: tuple[float, float, float]  # title, bar, dots: from the left
    pages: tuple[tuple[int, ...], ...]


def lay_out(page: Page, scene: RankingScene, state: StageState) -> None:
    """Put the ranking on the page, at its foot on how many dots and people it stands."""
    inside = page.inside
    line = Rect(inside.x, inside.y, inside.width, line_height(BOLD, page.share(24)))
    top = page.say(words.dots(), line, page.share(24), style=BOLD, colour="accent", lines=1).bottom + page.gap
    foot = Rect(inside.x, inside.bottom - page.height * 0.1, inside.width, page.height * 0.1)
    text = f"{words.dots_given(scene.given)} {words.dots_base(scene.people, scene.each)}"
    said = page.say(text, foot, page.share(26), colour="quiet", down=Align.END, lines=2)
    area = Rect(inside.x, top, inside.width, said.y - page.gap - top)
    if not scene.options:
        page.say(words.no_options(), area, page.share(14), style=BOLD)
        return
    plan = _plan(scene.options, area, page.least, page.share(15))
    number = state.turned % len(plan.pages)
    put_page(page, inside, number + 1, len(plan.pages))
    most = max(1, max(option.count or 0 for option in scene.options))
    for index in plan.pages[number]:
        place = Rect(area.x, top, area.width, plan.titles[index].height)
        _put_option(page, scene.options[index], plan.titles[index], place, plan, most)
        top = place.bottom + page.least * AIR


@lru_cache(maxsize=16)
def _plan(options: Sequence[RankedOption], area: Rect, least: int, most: int) -> _Plan:
    """Return the fewest pages, and the largest size that needs no more; titles take two lines at most."""

    def costs(size: int) -> tuple[int, int]:
        plan = _with_size(options, area, size, least)
        cut = sum(title.cut for title in plan.titles)
        return len(plan.pages), cut

    pages, cut = costs(least)
    size = largest(least, most, lambda size: costs(size)[0] <= pages and costs(size)[1] <= cut)
    return _with_size(options, area, size, least)


def _with_size(options: Sequence[RankedOption], area: Rect, size: int, least: int) -> _Plan:
    gap = size * 0.5
    title = max(width_of(_head(option), BOLD, size) for option in options) + gap
    counted = [option for option in options if option.count is not None]
    dots = area.width - max((width_of(_dots(option), BOLD, size) for option in counted), default=0.0)
    bar = dots - gap - area.width * BAR
    room = bar - gap - title
    titles = tuple(
        fit(option.title, PLAIN, room, line_height(PLAIN, size) * 2, size, size, 2) for option in options
    )
    heights = [fitted.height for fitted in titles]
    pages = tuple(tuple(page) for page in packed(heights, area.height, least * AIR))
    return _Plan(size, titles, (title, bar, dots), pages)


def _head(option: RankedOption) -> str:
    return option.letter if option.count is None else f"{option.rank}. {option.letter}"


def _dots(option: RankedOption) -> str:
    text = words.dots_of(option.count)
    return f"{text} ({words.tied()})" if option.tied else text


def _put_option(page: Page, option: RankedOption, title: Fitted, place: Rect, plan: _Plan, most: int) -> None:
    """Put one row: the bar is a picture of the number beside it."""
    at, bar, dots = (place.x + left for left in plan.columns)
    line = Rect(place.x, place.y, at - place.x, line_height(BOLD, plan.size))
    page.say(_head(option), line, plan.size, style=BOLD, colour="accent", lines=1)
    page.put(title, Rect(at, place.y, bar - at, place.height))
    long = (dots - plan.size * 0.5 - bar) * (option.count or 0) / most
    if long > 0:
        high = plan.size * 0.7
        page.add(Box(Rect(bar, line.middle[1] - high / 2, max(long, 3.0), high), high * 0.2, fill="accent"))
    left = bar if option.count is None else dots
    text = Rect(left, place.y, place.right - left + 1, line.height)
    page.say(_dots(option), text, plan.size, style=BOLD, across=Align.END, lines=1)
