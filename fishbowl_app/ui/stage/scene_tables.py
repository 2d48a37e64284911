"""A table round: a card for each table with who sits there, beside the clock."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from fishbowl_app.model.rules.stage import NextTables, Tables
from fishbowl_app.model.rules.stage_tables import StageTable
from fishbowl_app.ui.stage import scene_names, words
from fishbowl_app.ui.stage.clock import beside, corner, put_clock
from fishbowl_app.ui.stage.fit import BOLD, PLAIN, fit, width_of
from fishbowl_app.ui.stage.page import Align, Page
from fishbowl_app.ui.stage.paging import pages_of, put_page, share_out
from fishbowl_app.ui.stage.parts import around, inside, put_card, put_head, under
from fishbowl_app.ui.stage.picture import Rect
from fishbowl_app.ui.stage.scene_round import put_question
from fishbowl_app.ui.stage.state import StageState

STEP, WIDE_STEP = 1.16, 1.5  # from one line of a card to the next, in sizes of the text; where there is room


@dataclass(frozen=True, slots=True)
class _Card:
    """What stands on a table's card."""

    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Plan:
    """How the cards are set: how many go on a page and side by side, and the size of their words."""

    length: int
    columns: int
    size: int


def lay_out(page: Page, scene: NextTables | Tables, state: StageState) -> None:
    """Put a table round on the page: names to look for before it, tables and clock while it runs.

    Before it the tables are shown, too, where nobody's name is.
    """
    if isinstance(scene, NextTables) and scene.people:
        scene_names.lay_out(page, scene, state.turned)
    else:
        _lay_out_tables(page, scene, state)


def _lay_out_tables(page: Page, scene: NextTables | Tables, state: StageState) -> None:
    right = corner(page)
    low = put_clock(page, state.clock, right).bottom + page.gap if state.clock else right.y
    left = beside(page, right)
    is_next = isinstance(scene, NextTables)
    label = words.next_table_label if is_next else words.table_label
    top = max(low, put_question(page, label(scene.number, scene.of), scene.question, left))
    area = under(page.inside, top)
    if is_next:
        area = put_head(page, words.ask_for_table(), area)
    cards = _cards(scene.tables)
    plan = _plan(cards, area, page.least, page.share(12))
    pages = pages_of(cards, plan.length)
    number = state.turned % len(pages)
    put_page(page, left, number + 1, len(pages))
    _put_cards(page, pages[number], plan, area)


def _cards(tables: Sequence[StageTable]) -> tuple[_Card, ...]:
    """Return what stands on each card: names, or where none is shown how many sit there."""
    named = any(name for table in tables for name in table.names)
    return tuple(
        _Card(
            words.table_name(table.number),
            tuple(words.at_table(table.names)) if named else (words.people_at(len(table.names)),),
        )
        for table in tables
    )


# --- how large --------------------------------------------------------------------------------------------


@lru_cache(maxsize=16)
def _plan(cards: tuple[_Card, ...], area: Rect, least: int, most: int) -> _Plan:
    """Return the fewest pages, and the largest size, at which every card is whole."""

    def fits(length: int, size: int) -> bool:
        width, height = _needs(cards, size)
        return _room(area.width, width, least) * _room(area.height, height, least) >= length

    length, size = share_out(len(cards), least, most, fits)
    across = max(1, min(length, _room(area.width, _needs(cards, size)[0], least)))
    return _Plan(length, math.ceil(length / math.ceil(length / across)), size)


def _needs(cards: Sequence[_Card], size: int) -> tuple[float, float]:
    """Return width and height of a card that holds any of these."""
    names = (width_of(line, PLAIN, size) for card in cards for line in card.lines)
    titles = (width_of(card.title, BOLD, size) for card in cards)
    lines = 1 + max(len(card.lines) for card in cards)
    return around(max(*names, *titles), lines * STEP * size, size)


def _room(place: float, needed: float, least: int) -> int:
    """Return how many cards fit beside each other, or below."""
    gap = _gap(least)
    return int((place + gap) / (needed + gap))


def _gap(least: int) -> float:
    return least * 0.5


# --- what is seen -----------------------------------------------------------------------------------------


def _put_cards(page: Page, cards: Sequence[_Card], plan: _Plan, area: Rect) -> None:
    gap = _gap(page.least)
    rows = math.ceil(plan.length / plan.columns)
    width = (area.width - gap * (plan.columns - 1)) / plan.columns
    most = (area.height - gap * (rows - 1)) / rows
    lines = 1 + max(len(card.lines) for card in cards)
    room = inside(Rect(0, 0, width, most), plan.size).height
    step = max(STEP, min(WIDE_STEP, room / plan.size / lines)) * plan.size
    for number, card in enumerate(cards):
        row, column = divmod(number, plan.columns)
        height = around(width, lines * step, plan.size)[1]
        place = Rect(area.x + column * (width + gap), area.y + row * (height + gap), width, height)
        _put_card(page, card, place, plan.size, step)


def _put_card(page: Page, card: _Card, place: Rect, size: int, step: float) -> None:
    put_card(page, place)
    room = inside(place, size)
    for number, text in enumerate((card.title, *card.lines)):
        style, colour = (PLAIN, "on_card") if number else (BOLD, "accent")
        line = Rect(room.x, room.y + number * step, room.width, step)
        fitted = fit(text, style, room.width + 1, step, size, size, 1)
        page.put(fitted, line, style=style, colour=colour, down=Align.MIDDLE)
