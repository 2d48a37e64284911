"""The news wall: what breakouts reported, the latest first, and which reports are still to come."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from fishbowl_app.model.rules.stage_open_space import NewsItem, NewsScene
from fishbowl_app.ui.stage import open_space_words as words
from fishbowl_app.ui.stage.fit import BOLD, PLAIN, Fitted, Style, fit, line_height
from fishbowl_app.ui.stage.page import Page
from fishbowl_app.ui.stage.paging import largest, packed, put_page
from fishbowl_app.ui.stage.parts import around, inside, put_card, put_empty, put_head, put_last_line, under
from fishbowl_app.ui.stage.picture import Rect
from fishbowl_app.ui.stage.state import StageState


@dataclass(frozen=True, slots=True)
class _Card:
    """What a report says, in paragraphs that are fitted to the width of a card."""

    parts: tuple[tuple[Fitted, Style], ...]
    size: int

    @property
    def height(self) -> float:
        """How high the card has to be."""
        return around(0.0, sum(fitted.height for fitted, _ in self.parts), self.size)[1]


def lay_out(page: Page, scene: NewsScene, state: StageState) -> None:
    """Put the reports on the page, so many of them as have room, and what is missing at its foot."""
    area = put_head(page, words.news())
    if scene.missing:
        area = put_last_line(page, words.still_to_come(scene.missing), "clock", area)
    else:
        area = put_last_line(page, words.all_in(), "check", area)
    cards = _cards(scene.items, area, page.least, page.share(15))
    if not cards:
        put_empty(page, words.no_news(), area)
    pages = packed([card.height for card in cards], area.height, page.gap * 0.7) or [[]]
    number, top = state.turned % len(pages), area.y
    put_page(page, page.inside, number + 1, len(pages))
    for index in pages[number]:
        top = _put_card(page, cards[index], Rect(area.x, top, area.width, area.height)) + page.gap * 0.7


@lru_cache(maxsize=16)
def _cards(items: Sequence[NewsItem], area: Rect, least: int, most: int) -> tuple[_Card, ...]:
    """Return the cards in the largest text that needs no more pages than the smallest, and cuts no more."""

    def costs(size: int) -> tuple[int, int]:
        cards = [_card(item, area, size) for item in items]
        pages = len(packed([card.height for card in cards], area.height, least * 0.4))
        return pages, sum(fitted.cut for card in cards for fitted, _ in card.parts)

    pages, cut = costs(least)
    size = largest(least, most, lambda size: costs(size)[0] <= pages and costs(size)[1] <= cut)
    return tuple(_card(item, area, size) for item in items)


def _card(item: NewsItem, area: Rect, size: int) -> _Card:
    """Return a report; one that is too long for a page is cut where the page ends."""
    room = inside(Rect(0, 0, area.width, area.height), size)
    texts = [
        (words.on_the_wall(item.number, item.title), BOLD, 2),
        (item.summary, PLAIN, 99),
        (words.recommends(item.recommendations) if item.recommendations else "", PLAIN, 99),
        (words.actions(item.actions) if item.actions else "", BOLD, 1),
    ]
    left = room.height
    parts: list[tuple[Fitted, Style]] = []
    for text, style, lines in texts:
        if text and left >= line_height(style, size):
            parts.append((fit(text, style, room.width, left, size, size, lines), style))
            left -= parts[-1][0].height
    return _Card(tuple(parts), size)


def _put_card(page: Page, card: _Card, place: Rect) -> float:
    """Put a card at the top of a place; return where it ends."""
    box = Rect(place.x, place.y, place.width, card.height)
    put_card(page, box)
    room = inside(box, card.size)
    for fitted, style in card.parts:
        room = under(room, page.put(fitted, room, style=style, colour="on_card").bottom)
    return box.bottom
