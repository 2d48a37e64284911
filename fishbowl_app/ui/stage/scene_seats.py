"""Before a closed round: who comes into the circle and who stays, each with a chair, and who goes back out."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from fishbowl_app.model.rules.stage import NextSeat, NextSeats
from fishbowl_app.ui.stage import words
from fishbowl_app.ui.stage.clock import beside, corner
from fishbowl_app.ui.stage.fit import BOLD, PLAIN, Fitted, fit, line_height, width_of
from fishbowl_app.ui.stage.page import Align, Page
from fishbowl_app.ui.stage.parts import HEAD, put_card
from fishbowl_app.ui.stage.picture import Rect, Symbol
from fishbowl_app.ui.stage.scene_round import put_question

FEW = 6  # chairs that leave room for a long question in large letters
ARROW = 0.9  # how wide the arrow from one chair to another is, in sizes of the name

Part = tuple[str, Sequence[NextSeat]]  # a heading, and who sits below it


@dataclass(frozen=True, slots=True)
class _Way:
    """One way to set the page: chairs in so many columns and names of a size.

    Who goes back is listed in a place beside the chairs, or below them in running text. `fits`: the names are not
    higher than the chairs; `whole`: none is cut.
    """

    chairs: Rect
    columns: int
    height: float
    size: int
    going: Rect
    beside: bool
    fits: bool
    whole: bool


def lay_out(page: Page, scene: NextSeats) -> None:
    """Put the seats of the next round on the page; it needs no clock yet."""
    inside, few = page.inside, len(scene.seats) <= FEW
    label = words.next_round_label(scene.number, scene.of)
    high, part = (0.31, 13) if few else (0.19, 20)
    top = put_question(page, label, scene.question, inside, most_high=high, part=part) + page.gap * 0.5
    parts, place = _parts(scene.seats), Rect(inside.x, top, inside.width, inside.bottom - top)
    ways = [
        _way(page, parts, scene.go, place, columns, beside=beside)
        for beside in (True, False)
        for columns in (2, 1)
    ]
    enough = page.share(18)  # in a size like that who goes back is better listed beside
    way = max(ways, key=lambda way: (way.fits, way.whole, min(way.size, enough)))
    _put_sitting(page, parts, way)
    if scene.go:
        (_put_list if way.beside else _put_running)(page, scene.go, way.going)


def _parts(seats: Sequence[NextSeat]) -> list[Part]:
    """Return who comes and who stays, each below a heading; one heading where nobody stays."""
    come = [seat for seat in seats if not seat.stays]
    stay = [seat for seat in seats if seat.stays]
    if not stay:
        return [(words.into_circle(), come)]
    change = [seat for seat in stay if seat.changes_chair]
    stays = words.stays(some_change=bool(change), all_change=len(change) == len(stay))
    return [(text, seats) for text, seats in ((words.comes(), come), (stays, stay)) if seats]


# --- how large --------------------------------------------------------------------------------------------


def _way(page: Page, parts: Sequence[Part], go: Sequence[str], place: Rect, columns: int, *, beside: bool) -> _Way:
    """Return how large chairs and names are in one way of setting the page."""
    chairs, going = _beside(page, place) if beside else _below(page, go, place)
    chairs = chairs if go else place
    rows = sum(math.ceil(len(seats) / columns) for _, seats in parts)
    headings = sum(_heading(page, text, chairs.width).height + page.gap for text, _ in parts)
    height = min((chairs.height - headings) / max(1, rows) - _gap(page), page.height * 0.19)
    most = max(page.least, min(page.share(10.5), int(height * 0.56)))
    card = Rect(0, 0, _width(page, chairs, columns), height)
    seats = [seat for _, sitting in parts for seat in sitting]
    size = next((size for size in range(most, page.least, -1) if _holds(page, seats, card, size)), page.least)
    if beside:
        going_whole = all(width_of(_called(name), PLAIN, page.least) <= going.width for name in go)
    else:
        going_whole = not _running(page, go, going.width).cut
    return _Way(
        chairs=chairs,
        columns=columns,
        height=height,
        size=size,
        going=going,
        beside=beside,
        fits=height >= line_height(BOLD, page.least),
        whole=going_whole and not any(_fitted(page, seat, card, size).cut for seat in seats),
    )


def _beside(page: Page, place: Rect) -> tuple[Rect, Rect]:
    column = corner(page)
    left = Rect(place.x, place.y, beside(page, column).width, place.height)
    return left, Rect(column.x, place.y, column.width, place.height)


def _below(page: Page, go: Sequence[str], place: Rect) -> tuple[Rect, Rect]:
    used = _running(page, go, place.width).height
    above = Rect(place.x, place.y, place.width, place.height - used - page.gap * 0.5)
    return above, Rect(place.x, place.bottom - used, place.width, used)


def _running(page: Page, go: Sequence[str], width: float) -> Fitted:
    text = words.go_back_out(", ".join(map(_called, go)))
    return fit(text, PLAIN, width, page.height * 0.2, page.least, page.least)


def _heading(page: Page, text: str, width: float) -> Fitted:
    return fit(text, BOLD, width, page.height * 0.12, page.share(HEAD), page.least, 2)


def _holds(page: Page, seats: Sequence[NextSeat], card: Rect, size: int) -> bool:
    """Tell whether every name is as large as that on a chair's card."""
    return all(_fitted(page, seat, card, size).size == size for seat in seats)


def _fitted(page: Page, seat: NextSeat, card: Rect, size: int) -> Fitted:
    """Return a name in the room that numbers of a size leave, no larger than they are."""
    room = _name_room(page, seat, card, size)
    return fit(_name(seat), BOLD, room.width, room.height, size, page.least)


def _gap(page: Page) -> float:
    return page.gap * 0.6


def _width(page: Page, chairs: Rect, columns: int) -> float:
    return (chairs.width - _gap(page) * (columns - 1)) / columns


# --- who goes back ----------------------------------------------------------------------------------------


def _put_list(page: Page, go: Sequence[str], place: Rect) -> None:
    """Put who goes back below each other, all in the size in which the longest name fits."""
    top = _put_heading(page, words.back_out(), place) + page.gap * 0.5
    names, room = [_called(name) for name in go], Rect(place.x, top, place.width, place.bottom - top)
    most = min(fit(name, PLAIN, room.width, room.height, page.share(20), page.least, 1).size for name in names)
    page.column(room, names, words.and_more("{0}"), most=most)


def _put_running(page: Page, go: Sequence[str], place: Rect) -> None:
    """Put who goes back one after the other."""
    page.put(_running(page, go, place.width), place)


def _called(name: str) -> str:
    return name or words.nameless()


# --- who sits ---------------------------------------------------------------------------------------------


def _put_sitting(page: Page, parts: Sequence[Part], way: _Way) -> None:
    """Put who comes and who stays below each other, all chairs of one size."""
    place, top = way.chairs, way.chairs.y
    for text, seats in parts:
        below = _put_heading(page, text, Rect(place.x, top, place.width, place.height))
        top = _put_seats(page, seats, way, below + page.gap * 0.4) + page.gap * 0.6


def _put_heading(page: Page, text: str, place: Rect) -> float:
    return page.put(_heading(page, text, place.width), place, style=BOLD, colour="accent").bottom


def _put_seats(page: Page, seats: Sequence[NextSeat], way: _Way, top: float) -> float:
    """Put chairs in rows, the first row at `top`; return where the next thing may begin."""
    gap, width = _gap(page), _width(page, way.chairs, way.columns)
    rows = math.ceil(len(seats) / way.columns)
    for number, seat in enumerate(seats):
        column, row = divmod(number, rows)
        left, down = way.chairs.x + column * (width + gap), top + row * (way.height + gap)
        _put_seat(page, seat, Rect(left, down, width, way.height), way.size)
    return top + rows * (way.height + gap)


def _put_seat(page: Page, seat: NextSeat, box: Rect, size: int) -> None:
    """Put one chair: its number and who will sit there, for who changes chairs with an arrow from the other."""
    put_card(page, box)
    room, one = _name_room(page, seat, box, size), _number(page, size)
    middle = {"style": BOLD, "down": Align.MIDDLE, "across": Align.MIDDLE, "lines": 1}
    page.say(str(seat.chair), Rect(room.x - one, box.y, one, box.height), size, colour="accent", **middle)
    if seat.changes_chair:
        page.say(str(seat.was), Rect(box.x, box.y, one, box.height), size, colour="quiet", **middle)
        side = size * ARROW
        page.add(Symbol(Rect(box.x + one, box.middle[1] - side / 2, side, side), "right", "accent"))
    page.put(_fitted(page, seat, box, size), room, style=BOLD, colour="on_card", down=Align.MIDDLE)


def _name_room(page: Page, seat: NextSeat, box: Rect, size: int) -> Rect:
    """Return the room that the numbers leave for the name."""
    one = _number(page, size)
    used = 2 * one + size * ARROW if seat.changes_chair else one
    room = Rect(box.x + used, box.y, box.width - used - page.least * 0.5, box.height)
    return room.inset(0, page.least * 0.2)


def _number(page: Page, size: int) -> float:
    return width_of("00", BOLD, size) + page.least * 0.8


def _name(seat: NextSeat) -> str:
    return seat.name or words.chair_name(seat.chair)
