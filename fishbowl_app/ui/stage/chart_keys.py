"""What tells the framings or moments of a chart apart: a colour, and what is seen without colours too."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import TypeVar

from fishbowl_app.model.rules.asking.charts import STYLES
from fishbowl_app.model.rules.asking.data import Series
from fishbowl_app.ui.stage import asking_words as words
from fishbowl_app.ui.stage.fit import BOLD, PLAIN, fit
from fishbowl_app.ui.stage.page import Page
from fishbowl_app.ui.stage.paging import pages_of, put_page
from fishbowl_app.ui.stage.picture import Rect
from fishbowl_app.ui.stage.strokes import Area, Spot, Stroke

COLOURS = ("accent", "warn", "text", "alert", "quiet", "edge")  # of STYLES, one each
KEYS = 0.27  # of the width of a chart, for the names beside it
LOWEST = 4.2  # of a part of a chart with its name beside it, in sizes of the smallest text

T = TypeVar("T")


class Sample(Enum):
    """What stands before a name: as its part of the chart is drawn."""

    MARK = auto()
    LINE = auto()
    BAR = auto()


@dataclass(frozen=True, slots=True)
class Keys:
    """What the conditions of a chart are called, by their ids; nothing where there is only one."""

    names: Mapping[str, str]
    least: int

    def parted(self, page: Page, area: Rect) -> tuple[Rect, Rect]:
        """Return the places of the names and of the chart."""
        if not self.names:
            return Rect(area.x, area.y, 0.0, area.height), area
        width = area.width * KEYS
        left = area.x + width + page.gap
        return Rect(area.x, area.y, width, area.height), Rect(left, area.y, area.right - left, area.height)


def on_this_page(page: Page, parts: Sequence[T], most: int, turned: int) -> Sequence[T]:
    """Return the parts of a chart that are shown where at most so many have room, and tell which page it is."""
    lots = pages_of(parts, -(-len(parts) // -(-len(parts) // max(1, most)))) if parts else [parts]
    number = turned % len(lots)
    put_page(page, page.inside, number + 1, len(lots))
    return lots[number]


def colour_of(style: int) -> str:
    """Return the colour of a style."""
    return COLOURS[style % len(COLOURS)]


def put_keys(
    page: Page, keys: Keys, entries: Sequence[tuple[Series, int]], place: Rect, sample: Sample | None
) -> None:
    """Put the names of series below each other into a place, each with its sample and base number."""
    if not keys.names or not entries:
        return
    high = place.height / len(entries)
    for number, (series, style) in enumerate(entries):
        _put_key(page, keys, series, style, Rect(place.x, place.y + number * high, place.width, high), sample)


def _put_key(page: Page, keys: Keys, series: Series, style: int, place: Rect, sample: Sample | None) -> None:
    side = page.least * 1.1 if sample else 0.0
    indent = side * (2.1 if sample is Sample.LINE else 1.4)
    sample = None if series.hidden else sample
    room = Rect(place.x + indent, place.y, place.width - indent, place.height)
    told = fit(base_of(series, keys.least), PLAIN, room.width, page.least * 2.6, page.least, page.least, 2)
    name = keys.names.get(series.condition_id, "")
    left = max(page.least * 1.2, min(place.height - told.height, page.least * 4))
    called = fit(name, BOLD, room.width, left, page.share(22), page.least)
    top = place.y + max(0.0, (place.height - called.height - told.height) / 2)
    page.put(called, Rect(room.x, top, room.width, called.height), style=BOLD)
    page.put(told, Rect(room.x, top + called.height, room.width, told.height), colour="quiet")
    if sample:
        at = Rect(place.x, top + (called.line_height - side) / 2, indent - side * 0.4, side)
        put_sample(page, style, at, sample)


def base_of(series: Series, least: int) -> str:
    """Return on how many answers a series stands, or that there are too few to be shown."""
    return words.too_few(least) if series.hidden else words.base(series)


def put_sample(page: Page, style: int, place: Rect, sample: Sample) -> None:
    """Put what stands for a style."""
    colour, look, thick = colour_of(style), STYLES[style], page.height * 0.006
    x, y = place.middle
    match sample:
        case Sample.MARK:
            page.add(Spot(x, y, place.height * 0.36, look.mark, colour))
        case Sample.LINE:
            page.add(Stroke(((place.x, y), (place.right, y)), thick, colour, look.dash))
        case Sample.BAR:
            put_bar(page, style, place.inset(place.height * 0.1))


def put_bar(page: Page, style: int, place: Rect) -> None:
    """Put a bar: the first style filled, the others with their hatching in an outline."""
    if place.width <= 0:
        return
    colour, hatch = colour_of(style), STYLES[style].hatch
    page.add(Area(corners(place), colour, hatch, hatch_lines(page)))
    if hatch is not None:
        page.add(Stroke((*corners(place), corners(place)[0]), max(2.0, page.height * 0.003), colour))


def hatch_lines(page: Page) -> float:
    """Return how thick the lines of a hatching are."""
    return max(1.5, page.height * 0.003)


def corners(place: Rect) -> tuple[tuple[float, float], ...]:
    """Return the corners of a place, one after the other."""
    return (place.x, place.y), (place.right, place.y), (place.right, place.bottom), (place.x, place.bottom)
