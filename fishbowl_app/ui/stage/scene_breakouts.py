"""All breakouts of a slot with their clocks, to be read from the back of each space."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import product

from fishbowl_app.model.rules.stage_open_space import ClocksScene, StageBreakout
from fishbowl_app.model.rules.timebox import Phase
from fishbowl_app.ui.stage import open_space_words as words
from fishbowl_app.ui.stage.clock import put_line_of_time
from fishbowl_app.ui.stage.fit import BOLD, CLOCK, PLAIN, Fitted, fit, line_height, width_of
from fishbowl_app.ui.stage.page import Align, Page
from fishbowl_app.ui.stage.paging import largest, lengths, pages_of, put_page
from fishbowl_app.ui.stage.parts import inside, put_card, put_head
from fishbowl_app.ui.stage.picture import Rect, Symbol
from fishbowl_app.ui.stage.state import Face, StageState

MOST_COLUMNS = 4
ICON = 1.2  # room for the icon before the word of a phase, in sizes of the word
WIDE = 2.1  # a card so many times as wide as high has its clock beside its words, not below them
LINE = 0.26  # how high the line of the time that is left is below the words of a card, in sizes of its title
# The colours of a card that is filled, and of what is on it: those that are urgent.
_INKS = {Phase.OVER: ("alert", "on_alert"), Phase.LAST_MINUTE: ("warn", "on_warn")}


@dataclass(frozen=True, slots=True)
class _Sizes:
    """The sizes of titles and digits; `sample` is as wide as any clock but one that is over by much."""

    title: int
    digits: int
    sample: str


@dataclass(frozen=True, slots=True)
class _Plan:
    """How many cards go on a page, in how many columns, and the sizes on all of them."""

    length: int
    columns: int
    sizes: _Sizes


@dataclass(frozen=True, slots=True)
class _Card:
    """Where the parts of a card are: space, title, digits, and the word of a phase.

    A high card has them below each other. On a wide one the word is beside the space, the digits beside the title.
    """

    title: Rect
    digits: Rect
    sign: Rect
    wide: bool


def lay_out(page: Page, scene: ClocksScene, state: StageState) -> None:
    """Put the breakouts on the page; where they do not fit, those that end now stay while the others turn."""
    time = state.times[scene.slot - 1] if scene.slot <= len(state.times) else None
    area = put_head(page, words.breakouts_label(scene.slot, time))
    sample = max("00:00", *(face.digits for face in state.clocks), key=len)
    plan = _plan(scene.breakouts, _widest(sample), area, page.least, page.clock_least)
    shown, number, of = _page(scene, state, plan.length)
    put_page(page, page.inside, number + 1, of)
    for place, index in zip(_places(area, plan, page.least), shown, strict=False):
        _put_card(page, scene.breakouts[index], state.clocks[index], place, plan)


def _widest(digits: str) -> str:
    """Return a clock of that length that is as wide as any: all figures are as wide as a nought."""
    return "".join(each if each == ":" else "0" for each in digits)


def _page(scene: ClocksScene, state: StageState, length: int) -> tuple[list[int], int, int]:
    """Return which breakouts are shown in their order, on which page of how many.

    Those in their last minute or over are on every page, the most urgent first, but on half of it at most.
    """
    everything = range(len(scene.breakouts))
    if len(everything) <= length:
        return list(everything), 0, 1
    urgent = [index for index in everything if _is_urgent(state.clocks[index])]
    urgent.sort(key=lambda index: state.clocks[index].left_s)
    held = urgent[: length // 2]
    pages = pages_of([index for index in everything if index not in held], length - len(held))
    number = state.turned % len(pages)
    return sorted([*held, *pages[number]]), number, len(pages)


def _is_urgent(face: Face) -> bool:
    return face.phase in _INKS and not face.paused and not face.ended


# --- how large --------------------------------------------------------------------------------------------


@lru_cache(maxsize=16)
def _plan(breakouts: tuple[StageBreakout, ...], sample: str, area: Rect, least: int, clock_least: int) -> _Plan:
    """Return the pages on which clocks are large enough: few, and on them the largest words, then clocks.

    One more is taken where it shows half of the titles whole that were cut. `sample` is as wide as any clock.
    """
    count = len(breakouts)
    places = {
        (length, columns): _size(area, length, columns, least)
        for length in lengths(count)
        for columns in range(1, min(length, MOST_COLUMNS) + 1)
    }
    smallest = _Sizes(least, clock_least, sample)
    cut = {way: _cut(breakouts, place, smallest, least) for way, place in places.items()}
    prices = {way: math.ceil(count / way[0]) * count / 2 + cut[way] for way in places}
    cheapest = [way for way in places if prices[way] == min(prices.values())]
    grown = {way: _grown(breakouts, places[way], smallest, cut[way]) for way in cheapest}
    best = max(cheapest, key=lambda way: (grown[way].title, grown[way].digits))
    return _Plan(*best, grown[best])


def _grown(breakouts: Sequence[StageBreakout], place: Rect, smallest: _Sizes, cut: float) -> _Sizes:
    """Return the largest sizes at which no more is cut than at the smallest: of both together, then of digits."""
    least, digits = smallest.title, smallest.digits

    def fits(sizes: _Sizes) -> bool:
        return _cut(breakouts, place, sizes, least) <= cut

    title = largest(
        least, least * 2, lambda size: fits(replace(smallest, title=size, digits=digits * size // least))
    )
    first = replace(smallest, title=title)
    most = largest(digits * title // least, digits * 2, lambda size: fits(replace(first, digits=size)))
    return replace(first, digits=most)


def _cut(breakouts: Sequence[StageBreakout], place: Rect, sizes: _Sizes, least: int) -> float:
    """Return how many breakouts do not stand whole on their cards; infinite where a clock has no room."""
    card = _card(place, sizes, least)
    if not _has_room(card, sizes, least):
        return math.inf
    return sum(not _is_whole(each, card, sizes.title, least) for each in breakouts)


def _size(area: Rect, length: int, columns: int, least: int) -> Rect:
    """Return the first card of a page."""
    gap, rows = least * 0.5, math.ceil(length / columns)
    width = (area.width - gap * (columns - 1)) / columns
    return Rect(area.x, area.y, width, (area.height - gap * (rows - 1)) / rows)


def _card(place: Rect, sizes: _Sizes, least: int) -> _Card:
    """Return the parts of a card."""
    room, line = inside(place, sizes.title), line_height(BOLD, least)
    low = Rect(room.x, room.y + line, room.width, room.height - line)
    if room.width > room.height * WIDE:
        width = min(width_of(sizes.sample, CLOCK, sizes.digits), low.width * 0.75)
        clock = Rect(low.right - width, low.y, width, low.height)
        title = Rect(low.x, low.y, low.width - width - least * 0.5, low.height)
        return _Card(title, clock, Rect(room.x, room.y, room.width, line), wide=True)
    sign, height = Rect(low.x, low.bottom - line, low.width, line), line_height(CLOCK, sizes.digits)
    clock = Rect(low.x, sign.y - height, low.width, height)
    return _Card(Rect(low.x, low.y, low.width, clock.y - low.y), clock, sign, wide=False)


def _has_room(card: _Card, sizes: _Sizes, least: int) -> bool:
    """Tell whether a card has room for its digits, for any word of a phase, and for a line of the title."""
    sign = max(width_of(word, BOLD, least) for word in words.all_signs()) + least * ICON
    width, height = width_of(sizes.sample, CLOCK, sizes.digits), line_height(CLOCK, sizes.digits)
    clock = width <= card.digits.width and height <= card.digits.height
    return clock and sign <= card.sign.width and card.title.height >= line_height(BOLD, least)


@lru_cache(maxsize=8192)
def _is_whole(breakout: StageBreakout, card: _Card, size: int, least: int) -> bool:
    """Tell whether nothing of space and title is cut or broken."""
    title, space = words.on_the_wall(breakout.number, breakout.title), _space(breakout.space, card, least)
    room = _title_room(card, space)
    if space.cut or max(width_of(word, BOLD, size) for word in title.split()) > room.width:
        return False
    return (
        line_height(BOLD, size) <= room.height
        and not fit(title, BOLD, room.width, room.height, size, size, even=False).cut
    )


def _space(name: str, card: _Card, least: int, sign: float = 0.0) -> Fitted:
    """Return the name of a space: on a wide card beside the phase, else on two lines where it is long."""
    lines = 1 if card.wide else 2
    return fit(name, PLAIN, card.sign.width - sign, lines * line_height(PLAIN, least), least, least, lines)


def _title_room(card: _Card, space: Fitted) -> Rect:
    """Return the room that is left for the title below a space."""
    used = space.height - space.line_height if space.lines else 0.0
    return Rect(card.title.x, card.title.y + used, card.title.width, card.title.height - used)


# --- what is seen -----------------------------------------------------------------------------------------


def _places(area: Rect, plan: _Plan, least: int) -> list[Rect]:
    first, gap = _size(area, plan.length, plan.columns, least), least * 0.5
    rows = math.ceil(plan.length / plan.columns)
    return [
        Rect(area.x + column * (first.width + gap), area.y + row * (first.height + gap), first.width, first.height)
        for row, column in product(range(rows), range(plan.columns))
    ]


def _put_card(page: Page, breakout: StageBreakout, face: Face, place: Rect, plan: _Plan) -> None:
    """Put one breakout with its clock; one that was ended has none."""
    ink = _put_box(page, face, place)
    _put_time_left(page, face, place, plan.sizes.title, ink)
    over = face.phase is Phase.OVER and not face.paused
    clock = "" if face.ended else face.over if over else face.digits
    sizes = replace(plan.sizes, sample=max(plan.sizes.sample, clock, key=len))
    card = _card(place, sizes, page.least)
    fitted = fit(clock, CLOCK, card.digits.width, card.digits.height, sizes.digits, page.clock_least, 1)
    across = Align.END if card.wide else Align.MIDDLE
    page.put(fitted, card.digits, style=CLOCK, colour=ink, across=across, down=Align.MIDDLE)
    sign = _put_sign(page, face, card, ink)
    space = _space(breakout.space, card, page.least, sign + page.gap if card.wide else 0.0)
    page.put(space, inside(place, sizes.title), colour=ink)
    title = words.on_the_wall(breakout.number, breakout.title)
    page.say(title, _title_room(card, space), sizes.title, style=BOLD, colour=ink)


def _put_box(page: Page, face: Face, place: Rect) -> str:
    """Put the box of a card, and return the colour of what is on it.

    It has a strong edge from the last call on, and is filled in the last minute and when it is over.
    """
    fill, ink = _INKS[face.phase] if _is_urgent(face) else ("card", "on_card")
    calls = face.phase is Phase.WRAPPING_UP and not face.paused and not face.ended
    line = "warn" if calls else "" if _is_urgent(face) else "edge"
    put_card(page, place, fill=fill, line=line, thick=3.0 if calls else 1.0)
    return ink


def _put_time_left(page: Page, face: Face, place: Rect, size: int, ink: str) -> None:
    """Put at the foot of a card how much of its time is left, as long as it runs."""
    if face.ended or face.phase in (Phase.NOT_STARTED, Phase.OVER):
        return
    room, high = inside(place, size), size * LINE
    calls = face.phase is Phase.WRAPPING_UP and not face.paused
    colour = "warn" if calls else "accent" if ink == "on_card" and not face.paused else ink
    track = Rect(room.x, room.bottom - high * 0.3, room.width, high)
    put_line_of_time(page, face, track, colour, ink)


def _put_sign(page: Page, face: Face, card: _Card, ink: str) -> float:
    """Put word and icon of a phase below the digits, on a wide card above them at the right; return its width."""
    word, icon = words.breakout_sign(face)
    place, side = card.sign, page.least
    if not word:
        return 0.0
    fitted = fit(word, BOLD, place.width - side * ICON, place.height, page.least, page.least, 1)
    spare = place.width - fitted.width - side * ICON
    left = place.x + (spare if card.wide else spare / 2)
    page.add(Symbol(Rect(left, place.middle[1] - side / 2, side, side), icon, ink))
    at = Rect(left + side * ICON, place.y, fitted.width, place.height)
    page.put(fitted, at, style=BOLD, colour=ink, down=Align.MIDDLE)
    return fitted.width + side * ICON
