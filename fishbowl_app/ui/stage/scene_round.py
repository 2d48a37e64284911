"""A round: the question, the circle with its free chair, who waits, and the clock."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from fishbowl_app.model.rules.stage import RoundScene, StageChair
from fishbowl_app.ui.stage import words
from fishbowl_app.ui.stage.clock import corner, put_clock
from fishbowl_app.ui.stage.fit import BOLD, PLAIN, fit, line_height, narrowest, width_of
from fishbowl_app.ui.stage.page import Align, Page
from fishbowl_app.ui.stage.picture import Box, Rect, Ring, Symbol
from fishbowl_app.ui.stage.ring import BULGES, ROUND_ONES, Circle, circle, two_columns
from fishbowl_app.ui.stage.state import StageState


def lay_out(page: Page, scene: RoundScene, state: StageState) -> None:
    """Put a round on the page."""
    right = corner(page)
    below_clock = put_clock(page, state.clock, right).bottom + page.gap * 1.5 if state.clock else right.y
    left = Rect(page.inside.x, page.inside.y, right.x - page.inside.x - page.gap * 2, page.inside.height)
    below_question = put_question(page, words.round_label(scene.number, scene.of), scene.question, left)
    beside = Rect(right.x, below_clock, right.width, right.bottom - below_clock)
    if _put_beside(page, scene, state, beside):
        area = Rect(left.x, below_question, left.width, left.bottom - below_question)
    else:
        top = max(below_question, below_clock)
        area = Rect(left.x, top, page.inside.width, left.bottom - top)
    _put_circle(page, scene, area)


def put_question(page: Page, label: str, question: str, place: Rect, *, most_high: float = 0.31) -> float:
    """Put a label and the question below it at the top of a place; return where the next thing may begin.

    A question that would be small on a fifth of the page gets up to `most_high` of its height.
    """
    line = Rect(place.x, place.y, place.width, page.height * 0.06)
    below = page.say(label, line, page.share(24), style=BOLD, colour="accent", lines=1).bottom
    if question:
        short = Rect(place.x, below, place.width, page.height * 0.19)
        fits = fit(question, BOLD, short.width, short.height, page.share(13), page.least)
        tall = Rect(place.x, below, place.width, page.height * most_high)
        room = short if fits.size > page.least * 1.25 else tall
        below = page.say(question, room, page.share(13), style=BOLD).bottom
    return below + page.gap


# --- beside the circle ------------------------------------------------------------------------------------


def _put_beside(page: Page, scene: RoundScene, state: StageState, place: Rect) -> bool:
    """Put what the room should know into the column below the clock; tell whether there was anything."""
    text, icon = words.state_of_circle(scene, state.invites)
    if text:
        box = page.sign(
            text, icon, Rect(place.x, place.y, place.width, page.height * 0.19), page.share(20), lines=3
        )
        top = box.bottom + page.gap * 1.5
        place = Rect(place.x, top, place.width, place.bottom - top)
    if scene.waiting:
        _put_waiting(page, scene, place)
    elif state.invites and not scene.prepared:
        page.say(words.invitation(scene, state.one_point), place, page.share(22), colour="quiet")
    return bool(text or scene.waiting or state.invites)


def _put_waiting(page: Page, scene: RoundScene, place: Rect) -> None:
    line = Rect(place.x, place.y, place.width, page.height * 0.06)
    head = page.say(words.waiting_title(), line, page.share(24), style=BOLD, colour="accent", lines=1)
    top = head.bottom + page.gap * 0.5
    names = [name or words.nameless() for name in scene.waiting]
    page.column(Rect(place.x, top, place.width, place.bottom - top), names, words.and_more("{0}"), numbered=True)


# --- the circle -------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Card:
    """What stands on a chair: its name, and above it what is special about it."""

    name: str
    mark: str
    icon: str


@dataclass(frozen=True, slots=True)
class Seating:
    """How the chairs fit into an area: names of one size on cards of one size."""

    circle: Circle
    size: int


def card_of(chair: StageChair) -> Card:
    """Return what is written on a chair."""
    name = words.free_chair() if chair.is_free else chair.name or words.chair_name(chair.number)
    if chair.speaking:
        return Card(name, words.speaking(), "speak")
    if chair.is_rotating:
        return Card(name, words.rotating_chair(), "rotation")
    return Card(name, "", "")


@lru_cache(maxsize=32)
def seating(cards: tuple[Card, ...], area: Rect, least: int, most: int) -> Seating:
    """Return the circle with the largest names of which none is cut, on one line and
    round before broken names and a circle that bulges.

    Where no size does that, the names are as small as may be, in columns.
    """
    middling = (2 * least + most) // 3
    ways = (((1,), middling, ROUND_ONES), ((2, 3), middling, ROUND_ONES), ((1, 2, 3), least, BULGES))
    for lines, smallest, bulges in ways:
        best, low, high = None, smallest, most
        while low <= high:
            size = (low + high) // 2
            found = _with_size(cards, area, size, least, lines, bulges)
            best, low, high = (found, size + 1, high) if found else (best, low, size - 1)
        if best is not None:
            return best
    return _in_columns(cards, area, least)


def _with_size(
    cards: tuple[Card, ...],
    area: Rect,
    size: int,
    least: int,
    tries: tuple[int, ...],
    bulges: tuple[float, ...],
) -> Seating | None:
    """Return cards that hold all names whole in so many lines, whichever fits first."""
    for lines in tries:
        width = max(_card_width(card, size, lines, least) for card in cards)
        height = _card_height(cards, size, lines, least)
        found = circle(len(cards), width, height, area, least * 0.35, bulges)
        if found is not None:
            return Seating(found, size)
    return None


def _in_columns(cards: tuple[Card, ...], area: Rect, least: int) -> Seating:
    """Return what is left of a circle when names are very long: its right side, and its left side, as columns."""
    return Seating(two_columns(len(cards), area, least * 0.25), least)


def _card_width(card: Card, size: int, lines: int, least: int) -> float:
    name = width_of(card.name, BOLD, size) if lines == 1 else narrowest(card.name, BOLD, size, lines)
    mark = width_of(card.mark, PLAIN, least) + least * 1.6 if card.mark else 0.0
    return max(name, mark, least * 4.5) + least * 1.7 + 2


def _card_height(cards: tuple[Card, ...], size: int, lines: int, least: int) -> float:
    mark = line_height(PLAIN, least) if any(card.mark for card in cards) else 0.0
    return lines * line_height(BOLD, size) + mark + least * 0.9


def _put_circle(page: Page, scene: RoundScene, area: Rect) -> None:
    cards = tuple(card_of(chair) for chair in scene.chairs)
    plan = seating(cards, area, page.least, page.share(15))
    if plan.circle.line:
        page.add(Ring(plan.circle.line, max(2.0, page.height * 0.004)))
    for chair, card, place in zip(scene.chairs, cards, plan.circle.cards, strict=True):
        _put_card(page, chair, card, place, plan)


def _put_card(page: Page, chair: StageChair, card: Card, place: Rect, plan: Seating) -> None:
    """Put one chair: a filled card for somebody, a dashed one that is free, a strong one for who speaks."""
    radius, thick = page.height * 0.018, max(2.0, page.height * 0.004)
    if chair.is_free:
        page.add(Box(place, radius, fill="background", line="accent", thick=thick * 1.6, dashed=True))
    elif chair.speaking:
        page.add(Box(place, radius, fill="accent"))
    else:
        page.add(Box(place, radius, fill="card", line="edge", thick=thick))
    ink = "accent" if chair.is_free else "on_accent" if chair.speaking else "on_card"
    room = place.inset(page.least * 0.5, page.least * 0.1)
    if card.mark:
        room = _put_mark(page, card, room, plan.size, ink)
    name = fit(card.name, BOLD, room.width, room.height, plan.size, plan.size)
    page.put(name, room, style=BOLD, colour=ink, across=Align.MIDDLE, down=Align.MIDDLE)


def _put_mark(page: Page, card: Card, room: Rect, size: int, ink: str) -> Rect:
    """Put what is special about a chair above its name, or beside it where the card is low.

    Returns the room that is left for the name.
    """
    high, icon = line_height(PLAIN, page.least), page.least * 1.1
    fitted = fit(card.mark, PLAIN, room.width - icon * 1.2, high, page.least, page.least, 1)
    width = fitted.width + icon * 1.2
    beside = room.height < high + line_height(BOLD, size)
    name = fit(card.name, BOLD, room.width, max(1.0, room.height - high), size, size)
    top = room.y + (room.height - high - (0.0 if beside else name.height)) / 2
    left = room.x if beside else room.x + (room.width - width) / 2
    page.add(Symbol(Rect(left, top + (high - icon) / 2, icon, icon), card.icon, ink))
    page.put(fitted, Rect(left + icon * 1.2, top, fitted.width, high), colour=ink)
    if beside:
        used = width + page.least * 0.5
        return Rect(room.x + used, room.y, room.width - used, room.height)
    return Rect(room.x, top + high, room.width, name.height)
