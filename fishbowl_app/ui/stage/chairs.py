"""The chairs of the circle with who sits on them: names as large as all of them can be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import product

from fishbowl_app.model.rules.stage import StageChair
from fishbowl_app.ui.stage import words
from fishbowl_app.ui.stage.fit import BOLD, PLAIN, Fitted, fit, line_height, narrowest, width_of
from fishbowl_app.ui.stage.page import Align, Page
from fishbowl_app.ui.stage.parts import put_card
from fishbowl_app.ui.stage.picture import Rect, Ring, Symbol
from fishbowl_app.ui.stage.ring import BULGES, ROUND_ONES, Circle, circle, two_columns

ICON = 1.3  # room for the icon beside a mark, in heights of the smallest text


@dataclass(frozen=True, slots=True)
class Card:
    """What stands on a chair: its name, and above it what is special about it."""

    name: str
    mark: str = ""
    icon: str = ""


@dataclass(frozen=True, slots=True)
class Seating:
    """How the chairs fit into an area: names of one size on cards of one size."""

    circle: Circle
    size: int


@dataclass(frozen=True, slots=True)
class _Way:
    """One way to make the cards: names on how many lines, how small, and in what kind of circle."""

    lines: tuple[int, ...]
    smallest: int
    bulges: tuple[float, ...]


def put_chairs(page: Page, chairs: Sequence[StageChair], area: Rect) -> None:
    """Put all chairs of a circle into an area."""
    cards = tuple(card_of(chair) for chair in chairs)
    plan = seating(cards, area, page.least, page.share(15))
    if plan.circle.line:
        page.add(Ring(plan.circle.line, max(2.0, page.height * 0.004)))
    for chair, card, place in zip(chairs, cards, plan.circle.cards, strict=True):
        _put_card(page, chair, card, place, plan.size)


def card_of(chair: StageChair) -> Card:
    """Return what is written on a chair."""
    name = words.free_chair() if chair.is_free else chair.name or words.chair_name(chair.number)
    if chair.speaking:
        return Card(name, words.speaking(), "speak")
    if chair.is_rotating:
        return Card(name, words.rotating_chair(), "rotation")
    return Card(name)


# --- how large --------------------------------------------------------------------------------------------


@lru_cache(maxsize=32)
def seating(cards: tuple[Card, ...], area: Rect, least: int, most: int) -> Seating:
    """Return the circle with the largest names of which none is cut.

    A round one with names on one line is best, then one with names on more lines, then one that bulges; where
    the smallest names do not fit into any, there are two columns.
    """
    middling = (2 * least + most) // 3
    ways = (
        _Way((1,), middling, ROUND_ONES),
        _Way((2, 3), middling, ROUND_ONES),
        _Way((1, 2, 3), least, BULGES),
    )
    for way in ways:
        best, low, high = None, way.smallest, most
        while low <= high:
            size = (low + high) // 2
            found = _with_size(cards, area, size, least, way)
            best, low, high = (found, size + 1, high) if found else (best, low, size - 1)
        if best is not None:
            return best
    return _in_columns(cards, area, least, most)


def _with_size(cards: tuple[Card, ...], area: Rect, size: int, least: int, way: _Way) -> Seating | None:
    """Return cards that hold all names and marks whole in so many lines, the fewest that fit."""
    marks = (1, 2) if any(card.mark for card in cards) else (0,)
    for mark_lines, lines in product(marks, way.lines):
        width = max(_card_width(card, size, lines, mark_lines, least) for card in cards)
        height = lines * line_height(BOLD, size) + mark_lines * line_height(PLAIN, least) + least * 0.9
        found = circle(len(cards), width, height, area, least * 0.35, way.bulges)
        if found is not None:
            return Seating(found, size)
    return None


def _card_width(card: Card, size: int, lines: int, mark_lines: int, least: int) -> float:
    name = _narrowest(card.name, size, lines, bold=True)
    mark = _narrowest(card.mark, least, mark_lines) + least * ICON if card.mark else 0.0
    return max(name, mark, least * 4.5) + least * 1.7 + 2


def _narrowest(text: str, size: int, lines: int, *, bold: bool = False) -> float:
    style = BOLD if bold else PLAIN
    return width_of(text, style, size) if lines == 1 else narrowest(text, style, size, lines)


def _in_columns(cards: tuple[Card, ...], area: Rect, least: int, most: int) -> Seating:
    """Return what is left of a circle when names are very long: its right side, and its left side, as columns."""
    found = two_columns(len(cards), area, least * 0.25)
    rooms = [
        _name_room(card, _inside(place, least), least) for card, place in zip(cards, found.cards, strict=True)
    ]
    fits = [
        fit(card.name, BOLD, room.width, room.height, most, least) for card, room in zip(cards, rooms, strict=True)
    ]
    return Seating(found, min(fitted.size for fitted in fits))


# --- one card ---------------------------------------------------------------------------------------------


def _put_card(page: Page, chair: StageChair, card: Card, place: Rect, size: int) -> None:
    """Put one chair: a filled card for somebody, a dashed one that is free, a strong one for who speaks."""
    if chair.is_free:
        put_card(page, place, fill="background", line="accent", thick=2.0, dashed=True)
    elif chair.speaking:
        put_card(page, place, fill="accent", line="accent")
    else:
        put_card(page, place)
    ink = "accent" if chair.is_free else "on_accent" if chair.speaking else "on_card"
    inside = _inside(place, page.least)
    room = _name_room(card, inside, page.least)
    name = fit(card.name, BOLD, room.width, room.height, size, size)
    if card.mark and room.x == inside.x:  # mark and name together in the middle of the card
        mark = _mark(card, inside, page.least)
        top = inside.y + (inside.height - mark.height - name.height) / 2
        _put_mark(page, card, mark, Rect(inside.x, top, inside.width, mark.height), ink)
        room = Rect(room.x, top + mark.height, room.width, name.height)
    elif card.mark:
        _put_mark(page, card, _mark(card, inside, page.least), _beside(inside, room), ink)
    page.put(name, room, style=BOLD, colour=ink, across=Align.MIDDLE, down=Align.MIDDLE)


def _inside(place: Rect, least: int) -> Rect:
    return place.inset(least * 0.5, least * 0.1)


def _beside(inside: Rect, room: Rect) -> Rect:
    return Rect(inside.x, inside.y, room.x - inside.x, inside.height)


def _name_room(card: Card, inside: Rect, least: int) -> Rect:
    """Return the room for the name: below the mark, or beside it where the card is too low for both."""
    if not card.mark:
        return inside
    mark = _mark(card, inside, least)
    if inside.height >= mark.height + line_height(BOLD, least):
        return Rect(inside.x, inside.y + mark.height, inside.width, inside.height - mark.height)
    used = mark.width + least * (ICON + 0.4)
    return Rect(inside.x + used, inside.y, inside.width - used, inside.height)


def _mark(card: Card, inside: Rect, least: int) -> Fitted:
    """Return the words of a mark, on two lines where it is long and the card is high."""
    high = line_height(PLAIN, least)
    lines = 2 if inside.height >= 2 * high + line_height(BOLD, least) else 1
    return fit(card.mark, PLAIN, inside.width - least * ICON, lines * high, least, least, lines)


def _put_mark(page: Page, card: Card, mark: Fitted, place: Rect, ink: str) -> None:
    icon, step = page.least * 1.1, page.least * ICON
    left = place.x + max(0.0, (place.width - mark.width - step) / 2)
    page.add(Symbol(Rect(left, place.middle[1] - icon / 2, icon, icon), card.icon, ink))
    page.put(mark, Rect(left + step, place.y, mark.width, place.height), colour=ink, down=Align.MIDDLE)
