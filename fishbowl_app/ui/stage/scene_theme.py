"""One theme large: its name, its figures, and its notes on cards in two columns."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from fishbowl_app.model.rules.stage_board import StageNote, ThemeScene
from fishbowl_app.ui.stage import board_words as words
from fishbowl_app.ui.stage.fit import BOLD
from fishbowl_app.ui.stage.note_cards import NoteCard, note_card, put_note
from fishbowl_app.ui.stage.page import Page
from fishbowl_app.ui.stage.paging import largest, packed, put_page
from fishbowl_app.ui.stage.parts import put_empty
from fishbowl_app.ui.stage.picture import Rect
from fishbowl_app.ui.stage.state import StageState

COLUMNS = 2
MOST_NOTES = 48  # nobody reads more: those with most votes


def lay_out(page: Page, scene: ThemeScene, state: StageState) -> None:
    """Put the theme on the page, so many of its notes as have room."""
    inside = page.inside
    head = Rect(inside.x, inside.y, inside.width, page.height * 0.2)
    said = page.say(words.theme_name(scene.theme), head, page.share(11), style=BOLD, lines=2)
    under = Rect(inside.x, said.bottom, inside.width * 0.76, page.height * 0.07)
    shown = scene.notes[:MOST_NOTES]
    told = words.theme_figures(scene.theme, len(shown) if len(shown) < len(scene.notes) else 0)
    figures = page.say(told, under, page.share(24), colour="quiet", lines=1)
    top = figures.bottom + page.gap
    area = Rect(inside.x, top, inside.width, inside.bottom - top)
    width = (area.width - page.gap * (COLUMNS - 1)) / COLUMNS
    columns = _columns(shown, area.height, width, page.least, page.share(13))
    if not shown:
        put_empty(page, words.no_notes(), area)
    pages = [columns[at : at + COLUMNS] for at in range(0, len(columns), COLUMNS)] or [()]
    number = state.turned % len(pages)
    put_page(page, Rect(inside.x, figures.y, inside.width, figures.height), number + 1, len(pages))
    for at, cards in enumerate(pages[number]):
        _put_column(page, cards, Rect(area.x + at * (width + page.gap), area.y, width, area.height))


def _put_column(page: Page, cards: Sequence[NoteCard], place: Rect) -> None:
    top = place.y
    for made in cards:
        top = put_note(page, made, Rect(place.x, top, place.width, place.height)) + page.gap * 0.6


@lru_cache(maxsize=16)
def _columns(
    notes: tuple[StageNote, ...], height: float, width: float, least: int, most: int
) -> tuple[tuple[NoteCard, ...], ...]:
    """Return the cards by columns, in the largest text that needs no more pages than the smallest."""

    def columns(size: int) -> tuple[tuple[NoteCard, ...], ...]:
        cards = [note_card(note, width, height, size, least) for note in notes]
        lots = packed([made.height for made in cards], height, least * 0.36)
        return tuple(tuple(cards[at] for at in lot) for lot in lots)

    def pages(size: int) -> int:
        return -(-len(columns(size)) // COLUMNS)

    fewest = pages(least)
    return columns(largest(least, most, lambda size: pages(size) <= fewest))
