"""Notes as cards of the Stage: their words, who said them, and a stripe in their colour."""

from __future__ import annotations

from dataclasses import dataclass

from fishbowl_app.model.entities import Colour
from fishbowl_app.model.rules.stage_board import StageNote
from fishbowl_app.ui.stage import board_words as words
from fishbowl_app.ui.stage.fit import BOLD, PLAIN, Fitted, fit, line_height
from fishbowl_app.ui.stage.page import Page
from fishbowl_app.ui.stage.picture import Box, Rect

PAD = 0.45  # between the edge of a card and its words, in sizes of the text
UNDER = 0.85  # how large names and votes are, likewise
STRIPE = 0.22  # how wide the stripe is, likewise


@dataclass(frozen=True, slots=True)
class Card:
    """A note that is fitted to the width of its card; `under` is None where nothing stands under it."""

    text: Fitted
    under: Fitted | None
    pad: float
    colour: Colour

    @property
    def height(self) -> float:
        """How high the card has to be."""
        return self.text.height + (self.under.height if self.under else 0.0) + 1.4 * self.pad


def card(note: StageNote, width: float, height: float, size: int, least: int) -> Card:
    """Return a note as a card; one that is too long for the height is cut there."""
    pad = PAD * size
    inner, said = width - 3 * pad, words.under_note(note)
    most = max(least, round(UNDER * size))
    under = fit(said, BOLD, inner, line_height(BOLD, most) * 2, most, least, 2, even=False) if said else None
    left = max(line_height(PLAIN, size), height - 1.4 * pad - (under.height if under else 0.0))
    return Card(fit(note.text, PLAIN, inner, left, size, size, even=False), under, pad, note.colour)


def lowest(size: int) -> float:
    """Return how high a card is that holds one line."""
    return line_height(PLAIN, size) + 1.4 * PAD * size


def put_card(page: Page, made: Card, place: Rect) -> float:
    """Put a card at the top of a place; return where it ends."""
    box = Rect(place.x, place.y, place.width, made.height)
    page.add(Box(box, page.height * 0.012, fill="card", line="edge", thick=max(2.0, page.height * 0.003)))
    room = Rect(box.x + 2 * made.pad, box.y + made.pad * 0.7, box.width - 3 * made.pad, made.text.height)
    wide = made.pad * STRIPE / PAD
    stripe = Rect(box.x + made.pad * 0.9, room.y, wide, box.height - made.pad * 1.4)
    page.add(Box(stripe, wide / 2, fill=f"note_{made.colour}"))
    page.put(made.text, room, colour="on_card")
    if made.under is not None:
        below = Rect(room.x, room.bottom, room.width, made.under.height)
        page.put(made.under, below, style=BOLD, colour="on_card")
    return box.bottom
