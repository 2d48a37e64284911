"""What all views of the Stage are made of: a head, a foot, cards, and a word where there is nothing yet.

Only what stands here decides where a heading is, how it looks, and how much room a card leaves around its words.
"""

from __future__ import annotations

from fishbowl_app.ui.stage.fit import BOLD, PLAIN, fit, line_height
from fishbowl_app.ui.stage.page import Align, Page
from fishbowl_app.ui.stage.picture import Box, Rect, Symbol

HEAD = 24  # a heading is this part of the page's height
HEAD_WIDTH = 0.78  # of its place: the rest of the line is for the number of the page
FOOT = 26
# Between the edge of a card and its words, in sizes of the text: half a line. A line brings a little of its own
# height above and below its letters, so that this is the same on all sides to the eye.
ACROSS, DOWN = 0.6, 0.42


def put_head(page: Page, label: str, place: Rect | None = None) -> Rect:
    """Put a heading on the first line of a place, or of the page, and return the rest of the place."""
    place, size = place or page.inside, page.share(HEAD)
    line = Rect(place.x, place.y, place.width * HEAD_WIDTH, line_height(BOLD, size))
    page.say(label, line, size, style=BOLD, colour="accent", lines=1)
    return under(place, line.bottom + page.gap * 0.6)


def put_foot(page: Page, text: str, place: Rect) -> Rect:
    """Put quiet words at the foot of a place, and return the rest of the place."""
    foot = Rect(place.x, place.bottom - page.height * 0.1, place.width, page.height * 0.1)
    said = page.say(text, foot, page.share(FOOT), colour="quiet", down=Align.END, lines=2)
    return above(place, said.y - page.gap)


def put_empty(page: Page, text: str, place: Rect) -> None:
    """Say in the middle of a place that there is nothing to be shown yet."""
    page.say(text, place, page.share(12), style=BOLD, down=Align.MIDDLE)


def put_last_line(page: Page, text: str, icon: str, place: Rect) -> Rect:
    """Put words in the accent with an icon before them at the foot of a place, and return the rest of it."""
    size = page.share(HEAD)
    side = line_height(BOLD, size) * 0.8
    room = Rect(place.x + side * 1.4, place.y, place.width - side * 1.4, line_height(BOLD, size) * 2)
    fitted = fit(text, BOLD, room.width, room.height, size, page.least, 2)
    line = Rect(room.x, place.bottom - fitted.height, room.width, fitted.height)
    page.add(Symbol(Rect(place.x, line.middle[1] - side / 2, side, side), icon, "accent"))
    page.put(fitted, line, style=BOLD, colour="accent")
    return above(place, line.y - page.gap)


def under(place: Rect, top: float) -> Rect:
    """Return what is left of a place from there down."""
    return Rect(place.x, top, place.width, max(0.0, place.bottom - top))


def above(place: Rect, bottom: float) -> Rect:
    """Return what is left of a place down to there."""
    return Rect(place.x, place.y, place.width, max(0.0, bottom - place.y))


# --- cards ------------------------------------------------------------------------------------------------


def put_card(
    page: Page, box: Rect, *, fill: str = "card", line: str = "edge", thick: float = 1.0, dashed: bool = False
) -> None:
    """Put a card, its edge so many times as thick as usual."""
    edge = max(2.0, page.height * 0.003) * thick
    page.add(Box(box, page.height * 0.018, fill=fill, line=line, thick=edge, dashed=dashed))


def inside(box: Rect, size: int) -> Rect:
    """Return the room of a card for words of a size."""
    return box.inset(ACROSS * size, DOWN * size)


def around(width: float, height: float, size: int) -> tuple[float, float]:
    """Return how large a card is around words of that width and height, which are of a size."""
    return width + 2 * ACROSS * size, height + 2 * DOWN * size


def lowest(size: int) -> float:
    """Return how high a card is that holds one line."""
    return around(0.0, line_height(PLAIN, size), size)[1]
