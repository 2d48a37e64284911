"""Before a closed round: who comes into the circle and who stays, each with a chair, and who goes back out."""

from __future__ import annotations

import math
from collections.abc import Sequence

from fishbowl_app.model.rules.stage import NextSeat, NextSeats
from fishbowl_app.ui.stage import words
from fishbowl_app.ui.stage.clock import corner
from fishbowl_app.ui.stage.fit import BOLD, fit, line_height, width_of
from fishbowl_app.ui.stage.page import Align, Page
from fishbowl_app.ui.stage.picture import Box, Rect
from fishbowl_app.ui.stage.scene_round import put_question

COLUMNS = 2
FEW = 6  # chairs that leave room for a long question in large letters


def lay_out(page: Page, scene: NextSeats) -> None:
    """Put the seats of the next round on the page; it needs no clock yet."""
    inside = page.inside
    label = words.next_round_label(scene.number, scene.of)
    most_high = 0.31 if len(scene.seats) <= FEW else 0.19
    top = put_question(page, label, scene.question, inside, most_high=most_high) + page.gap * 0.5
    left = Rect(inside.x, top, inside.width, inside.bottom - top)
    if scene.go:
        right = corner(page)
        left = Rect(left.x, top, right.x - left.x - page.gap * 2, left.height)
        _put_going(page, scene, Rect(right.x, top, right.width, left.height))
    _put_sitting(page, scene, left)


def _put_going(page: Page, scene: NextSeats, place: Rect) -> None:
    top = _put_heading(page, words.back_out(), place)
    names = [name or words.nameless() for name in scene.go]
    page.column(Rect(place.x, top, place.width, place.bottom - top), names, words.and_more("{0}"))


def _put_heading(page: Page, text: str, place: Rect) -> float:
    line = Rect(place.x, place.y, place.width, page.height * 0.12)
    head = page.say(text, line, page.share(24), style=BOLD, colour="accent", lines=2)
    return head.bottom + page.gap * 0.5


def _put_sitting(page: Page, scene: NextSeats, place: Rect) -> None:
    """Put who comes and who stays below each other, all chairs of one size; one heading where nobody stays."""
    come = [seat for seat in scene.seats if not seat.stays]
    stay = [seat for seat in scene.seats if seat.stays]
    parts = [(words.comes(), come), (words.stays(), stay)] if stay else [(words.into_circle(), come)]
    parts = [(text, seats) for text, seats in parts if seats]
    rows = sum(math.ceil(len(seats) / COLUMNS) for _, seats in parts)
    gap = page.gap * 0.6
    headings = len(parts) * (line_height(BOLD, page.share(24)) + page.gap * 1.5)
    height = min((place.height - headings) / max(1, rows) - gap, page.height * 0.15)
    top = place.y
    size = _size(page, scene.seats, _column(place.width, gap), height)
    for text, seats in parts:
        top = _put_heading(page, text, Rect(place.x, top, place.width, place.height))
        top = _put_seats(page, seats, Rect(place.x, top, place.width, height), gap, size) + page.gap * 0.5


def _column(width: float, gap: float) -> float:
    return (width - gap * (COLUMNS - 1)) / COLUMNS


def _size(page: Page, seats: Sequence[NextSeat], width: float, height: float) -> int:
    """Return the largest size in which every name fits its chair, else the smallest."""
    most = max(page.least, min(page.share(14), int(height * 0.5)))
    room = _name_room(page, Rect(0, 0, width, height), most)
    return min((fit(_name(seat), BOLD, room.width, height, most, page.least).size for seat in seats), default=most)


def _put_seats(page: Page, seats: Sequence[NextSeat], first: Rect, gap: float, size: int) -> float:
    """Put chairs in rows of two, the first row at `first`; return where the next thing may begin."""
    width = _column(first.width, gap)
    rows = math.ceil(len(seats) / COLUMNS)
    for number, seat in enumerate(seats):
        column, row = divmod(number, rows)
        box = Rect(first.x + column * (width + gap), first.y + row * (first.height + gap), width, first.height)
        _put_seat(page, seat, box, size)
    return first.y + rows * (first.height + gap)


def _put_seat(page: Page, seat: NextSeat, box: Rect, size: int) -> None:
    """Put one chair: its number and who will sit there."""
    page.add(Box(box, page.height * 0.018, fill="card", line="edge", thick=max(2.0, page.height * 0.004)))
    room = _name_room(page, box, size)
    number = Rect(box.x, box.y, room.x - box.x, box.height)
    middle = {"style": BOLD, "down": Align.MIDDLE}
    page.say(str(seat.chair), number, size, colour="accent", across=Align.MIDDLE, lines=1, **middle)
    page.say(_name(seat), room, size, colour="on_card", **middle)


def _name_room(page: Page, box: Rect, size: int) -> Rect:
    """Return the room that the number leaves for the name."""
    used = width_of("00", BOLD, size) + page.least * 0.8
    return Rect(box.x + used, box.y, box.width - used - page.least * 0.5, box.height)


def _name(seat: NextSeat) -> str:
    return seat.name or words.chair_name(seat.chair)
