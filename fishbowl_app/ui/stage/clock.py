"""The clock: digits in the same corner of every view, a word in a shape of its own for each phase, and the time
that is left as a line along the foot of the page, which is seen from where digits cannot be read."""

from __future__ import annotations

from fishbowl_app.model.rules.timebox import Phase
from fishbowl_app.ui.phases import phase_icon, phase_word
from fishbowl_app.ui.stage.fit import BOLD, CLOCK, above_capitals, fit
from fishbowl_app.ui.stage.page import Align, Page
from fishbowl_app.ui.stage.parts import HEAD
from fishbowl_app.ui.stage.picture import Box, Rect, Symbol
from fishbowl_app.ui.stage.state import Face

_DIGITS = 0.68  # of the clock's height; the rest is for the word of its phase


def corner(page: Page) -> Rect:
    """Return the column at the right that belongs to the clock and what is below it."""
    width = page.inside.width * (0.34 if page.width < page.height * 1.5 else 0.29)
    return Rect(page.inside.right - width, page.inside.y, width, page.inside.height)


def beside(page: Page, column: Rect) -> Rect:
    """Return the room to the left of the clock's column."""
    return Rect(page.inside.x, page.inside.y, column.x - page.inside.x - page.gap * 2, page.inside.height)


def clock_height(page: Page) -> float:
    """Return how high the clock is, in every phase."""
    return page.height * 0.275


def put_clock(page: Page, face: Face, place: Rect) -> Rect:
    """Put a clock at the top of a column, and return what it takes up.

    It is as high in every phase, so that nothing below it moves when the phase changes.
    """
    box = Rect(place.x, place.y, place.width, clock_height(page))
    if face.phase is Phase.OVER and not face.paused:
        _put_time(page, face, box)
        return box
    digits = Rect(box.x, box.y, box.width, box.height * _DIGITS)
    quiet = face.phase is Phase.NOT_STARTED or face.paused
    _put_digits(page, face, digits, "quiet" if quiet else "text")
    _put_sign(page, face, Rect(box.x, digits.bottom, box.width, box.height - digits.height))
    return box


def put_small_clock(page: Page, face: Face, place: Rect) -> Rect:
    """Put a clock on one line at the right of a place, its phase in a word before it; return what it takes up."""
    over = face.phase is Phase.OVER and not face.paused
    digits = fit(face.over if over else face.digits, CLOCK, place.width, place.height, page.clock_least, 1, 1)
    top = _first_line(page, digits.size)
    box = Rect(place.right - digits.width, top, digits.width, digits.line_height)
    quiet = face.phase is Phase.NOT_STARTED or face.paused
    page.put(digits, box, style=CLOCK, colour="alert" if over else "quiet" if quiet else "text")
    if face.phase is Phase.RUNNING and not face.paused:
        return box
    word, icon = phase_word(face.phase, paused=face.paused), phase_icon(face.phase, paused=face.paused)
    size = page.share(24)
    side, text = page.least * 1.3, fit(word, BOLD, place.width, place.height, size, size, 1)
    left = box.x - text.width - side - page.gap * 1.5
    page.add(Symbol(Rect(left, box.middle[1] - side / 2, side, side), icon, "alert" if over else "text"))
    page.put(
        text, Rect(left + side + page.gap * 0.5, box.y, text.width, box.height), style=BOLD, down=Align.MIDDLE
    )
    return Rect(left, box.y, box.right - left, box.height)


def put_time_left(page: Page, face: Face) -> None:
    """Put the time that is left as a line below all else: it is full at the start, and empty when it is over."""
    high = page.margin * 0.4
    track = Rect(page.inside.x, page.inside.bottom + (page.margin - high) / 2, page.inside.width, high)
    colours = {Phase.WRAPPING_UP: "warn", Phase.LAST_MINUTE: "warn"}
    put_line_of_time(page, face, track, "quiet" if face.paused else colours.get(face.phase, "accent"), "edge")


def put_line_of_time(page: Page, face: Face, track: Rect, colour: str, edge: str) -> None:
    """Put what is left of the time into an outlined track."""
    radius = track.height / 2
    left = max(track.height, track.width * face.share)
    if face.phase is not Phase.OVER:
        page.add(Box(Rect(track.x, track.y, left, track.height), radius, fill=colour))
    page.add(Box(track, radius, line=edge, thick=max(1.5, page.height * 0.002)))


def _first_line(page: Page, size: int) -> float:
    """Return where digits begin so that their tops stand as high as those of a heading at the left."""
    return max(0.0, page.inside.y + above_capitals(BOLD, page.share(HEAD)) - above_capitals(CLOCK, size))


def _put_digits(page: Page, face: Face, place: Rect, colour: str) -> None:
    # Sized for digits as wide as any, so that the clock does not grow when 10:00 becomes 9:59.
    fitted = fit(face.digits, CLOCK, place.width, place.height, page.share(4.9), page.clock_least, 1)
    line = Rect(place.x, _first_line(page, fitted.size), place.width, fitted.height)
    page.put(fitted, line, style=CLOCK, colour=colour, across=Align.END)


def _put_sign(page: Page, face: Face, place: Rect) -> None:
    if face.phase is Phase.RUNNING and not face.paused:
        return
    word, icon = phase_word(face.phase, paused=face.paused), phase_icon(face.phase, paused=face.paused)
    plain = face.paused or face.phase is Phase.NOT_STARTED
    filled = face.phase is Phase.LAST_MINUTE and not face.paused
    colour, on = ("quiet", "background") if plain else ("warn", "on_warn")
    page.sign(word, icon, place, page.share(19), colour=colour, on=on, filled=filled, lines=1)


def _put_time(page: Page, face: Face, box: Rect) -> None:
    """Say that the time is over: the word first, and quietly by how much."""
    page.add(page.shape(box, "alert", filled=True))
    room = box.inset(page.gap)
    word = Rect(room.x, room.y, room.width, room.height * 0.6)
    over = Rect(room.x, word.bottom, room.width, room.height - word.height)
    middle = {"colour": "on_alert", "across": Align.MIDDLE, "down": Align.MIDDLE}
    page.say(phase_word(Phase.OVER), word, page.share(7), style=BOLD, lines=1, **middle)
    page.say(face.over, over, page.clock_least, style=CLOCK, lines=1, **middle)
