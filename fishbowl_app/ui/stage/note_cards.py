"""Notes as cards of the Stage: their words, who said them, and a stripe in their colour."""

from __future__ import annotations

from dataclasses import dataclass

from fishbowl_app.model.entities import Colour
from fishbowl_app.model.rules.stage_board import StageNote
from fishbowl_app.ui.stage import board_words as words
from fishbowl_app.ui.stage.fit import BOLD, PLAIN, Fitted, fit, line_height
from fishbowl_app.ui.stage.page import Page
from fishbowl_app.ui.stage.parts import around, inside, put_card, under
from fishbowl_app.ui.stage.picture import Box, Rect

UNDER = 0.85  # how large names and votes are, in sizes of the text
STRIPE = 0.14  # how wide the stripe is, and AFTER the room between it and the words, likewise
AFTER = 0.36


@dataclass(frozen=True, slots=True)
class NoteCard:
    """A note that is fitted to the width of its card; `below` is None where nothing stands under it."""

    text: Fitted
    below: Fitted | None
    size: int
    colour: Colour

    @property
    def height(self) -> float:
        """How high the card has to be."""
        return around(0.0, self.text.height + (self.below.height if self.below else 0.0), self.size)[1]


def note_card(note: StageNote, width: float, height: float, size: int, least: int) -> NoteCard:
    """Return a note as a card; one that is too long for the height is cut there."""
    room, said = _room(Rect(0, 0, width, height), size), words.under_note(note)
    most = max(least, round(UNDER * size))
    below = fit(said, BOLD, room.width, line_height(BOLD, most) * 2, most, least, 2, even=False) if said else None
    left = max(line_height(PLAIN, size), room.height - (below.height if below else 0.0))
    return NoteCard(fit(note.text, PLAIN, room.width, left, size, size, even=False), below, size, note.colour)


def put_note(page: Page, made: NoteCard, place: Rect) -> float:
    """Put a card at the top of a place; return where it ends."""
    box = Rect(place.x, place.y, place.width, made.height)
    put_card(page, box)
    room, wide = _room(box, made.size), STRIPE * made.size
    stripe = Rect(room.x - (AFTER + STRIPE) * made.size, room.y, wide, room.height)
    page.add(Box(stripe, wide / 2, fill=f"note_{made.colour}"))
    said = page.put(made.text, room, colour="on_card")
    if made.below is not None:
        page.put(made.below, under(room, said.bottom), style=BOLD, colour="on_card")
    return box.bottom


def _room(box: Rect, size: int) -> Rect:
    """Return the room for the words, right of the stripe."""
    room, used = inside(box, size), (STRIPE + AFTER) * size
    return Rect(room.x + used, room.y, room.width - used, room.height)
