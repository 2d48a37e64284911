"""The news wall: what breakouts reported, the latest first, and which reports are still to come."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from fishbowl_app.model.rules.stage_open_space import NewsItem, NewsScene
from fishbowl_app.ui.stage import open_space_words as words
from fishbowl_app.ui.stage.fit import BOLD, PLAIN, Fitted, Style, fit, line_height
from fishbowl_app.ui.stage.page import Align, Page
from fishbowl_app.ui.stage.paging import largest, packed, put_page
from fishbowl_app.ui.stage.picture import Box, Rect, Symbol
from fishbowl_app.ui.stage.state import StageState

PAD = 0.5  # between the edge of a card and its words, in sizes of the text


@dataclass(frozen=True, slots=True)
class _Card:
    """What a report says, in paragraphs that are fitted to the width of a card."""

    parts: tuple[tuple[Fitted, Style], ...]
    pad: float

    @property
    def height(self) -> float:
        """How high the card has to be."""
        return sum(fitted.height for fitted, _ in self.parts) + self.pad * 1.4


def lay_out(page: Page, scene: NewsScene, state: StageState) -> None:
    """Put the reports on the page, so many of them as have room, and what is missing at its foot."""
    inside = page.inside
    line = Rect(inside.x, inside.y, inside.width, line_height(BOLD, page.share(24)))
    top = (
        page.say(words.news(), line, page.share(24), style=BOLD, colour="accent", lines=1).bottom + page.gap * 0.6
    )
    foot = _put_missing(page, scene)
    area = Rect(inside.x, top, inside.width, foot.y - page.gap - top)
    cards = _cards(scene.items, area, page.least, page.share(22))
    if not cards:
        page.say(words.no_news(), area, page.share(12), style=BOLD, down=Align.MIDDLE)
    pages = packed([card.height for card in cards], area.height, page.gap * 0.7) or [[]]
    number = state.turned % len(pages)
    put_page(page, inside, number + 1, len(pages))
    for index in pages[number]:
        top = _put_card(page, cards[index], Rect(area.x, top, area.width, area.height)) + page.gap * 0.7


def _put_missing(page: Page, scene: NewsScene) -> Rect:
    """Put at the foot which reports are still to come; return the place of the words."""
    inside, size = page.inside, page.share(24)
    text = words.still_to_come(scene.missing) if scene.missing else words.all_in()
    side = line_height(BOLD, size) * 0.8
    room = Rect(inside.x + side * 1.4, inside.y, inside.width - side * 1.4, line_height(BOLD, size) * 2)
    fitted = fit(text, BOLD, room.width, room.height, size, page.least, 2)
    place = Rect(room.x, inside.bottom - fitted.height, room.width, fitted.height)
    icon = "clock" if scene.missing else "check"
    page.add(Symbol(Rect(inside.x, place.middle[1] - side / 2, side, side), icon, "accent"))
    page.put(fitted, place, style=BOLD, colour="accent")
    return place


@lru_cache(maxsize=16)
def _cards(items: Sequence[NewsItem], area: Rect, least: int, most: int) -> tuple[_Card, ...]:
    """Return the cards in the largest text that needs no more pages than the smallest."""

    def pages(size: int) -> int:
        cards = [_card(item, area, size) for item in items]
        return len(packed([card.height for card in cards], area.height, least * 0.4))

    fewest = pages(least)
    size = largest(least, most, lambda size: pages(size) <= fewest)
    return tuple(_card(item, area, size) for item in items)


def _card(item: NewsItem, area: Rect, size: int) -> _Card:
    """Return a report; one that is too long for a page is cut where the page ends."""
    pad = PAD * size
    texts = [
        (words.on_the_wall(item.number, item.title), BOLD, 2),
        (item.summary, PLAIN, 99),
        (words.recommends(item.recommendations) if item.recommendations else "", PLAIN, 99),
        (words.actions(item.actions) if item.actions else "", BOLD, 1),
    ]
    left = area.height - pad * 1.4
    parts: list[tuple[Fitted, Style]] = []
    for text, style, lines in texts:
        if text and left >= line_height(style, size):
            parts.append((fit(text, style, area.width - 2 * pad, left, size, size, lines), style))
            left -= parts[-1][0].height
    return _Card(tuple(parts), pad)


def _put_card(page: Page, card: _Card, place: Rect) -> float:
    """Put a card at the top of a place; return where it ends."""
    box = Rect(place.x, place.y, place.width, card.height)
    page.add(Box(box, page.height * 0.018, fill="card", line="edge", thick=max(2.0, page.height * 0.003)))
    top = box.y + card.pad * 0.7
    for fitted, style in card.parts:
        room = Rect(box.x + card.pad, top, box.width - 2 * card.pad, fitted.height)
        page.put(fitted, room, style=style, colour="on_card")
        top += fitted.height
    return box.bottom
