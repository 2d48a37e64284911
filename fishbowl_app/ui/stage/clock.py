"""The clock in its corner: digits, and a word in a shape of its own for each phase."""

from __future__ import annotations

from fishbowl_app.model.rules.timebox import Phase
from fishbowl_app.ui.phases import phase_icon, phase_word
from fishbowl_app.ui.stage.fit import BOLD, CLOCK, fit
from fishbowl_app.ui.stage.page import Align, Page
from fishbowl_app.ui.stage.picture import Rect, Symbol
from fishbowl_app.ui.stage.state import Face


def corner(page: Page) -> Rect:
    """Return the column at the right that belongs to the clock and what is below it."""
    width = page.inside.width * (0.34 if page.width < page.height * 1.5 else 0.29)
    return Rect(page.inside.right - width, page.inside.y, width, page.inside.height)


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
    digits = Rect(box.x, box.y, box.width, box.height * 0.68)
    quiet = face.phase is Phase.NOT_STARTED or face.paused
    _put_digits(page, face, digits, "quiet" if quiet else "text")
    _put_sign(page, face, Rect(box.x, digits.bottom, box.width, box.height - digits.height))
    return box


def put_small_clock(page: Page, face: Face, place: Rect) -> Rect:
    """Put a clock on one line at the right of a place, its phase in a word before it; return what it takes up."""
    over = face.phase is Phase.OVER and not face.paused
    digits = fit(face.over if over else face.digits, CLOCK, place.width, place.height, page.clock_least, 1, 1)
    box = Rect(place.right - digits.width, place.y, digits.width, place.height)
    quiet = face.phase is Phase.NOT_STARTED or face.paused
    page.put(digits, box, style=CLOCK, colour="alert" if over else "quiet" if quiet else "text", down=Align.MIDDLE)
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


def _put_digits(page: Page, face: Face, place: Rect, colour: str) -> None:
    # Sized for digits as wide as any, so that the clock does not grow when 10:00 becomes 9:59.
    fitted = fit(face.digits, CLOCK, place.width, place.height, page.share(4.9), page.clock_least, 1)
    page.put(fitted, place, style=CLOCK, colour=colour, across=Align.MIDDLE, down=Align.MIDDLE)


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
