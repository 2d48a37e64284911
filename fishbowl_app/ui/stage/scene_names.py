"""Before a table round: everybody's name with the number of their table, in the order in which they are sought."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from fishbowl_app.model.rules.stage_tables import NextTables, TableOf
from fishbowl_app.ui.stage import words
from fishbowl_app.ui.stage.fit import BOLD, PLAIN, fit, line_height, width_of
from fishbowl_app.ui.stage.page import Align, Page
from fishbowl_app.ui.stage.paging import pages_of, put_page, share_out
from fishbowl_app.ui.stage.parts import HEAD, above, put_head, under
from fishbowl_app.ui.stage.picture import Box, Rect
from fishbowl_app.ui.stage.scene_round import put_question

FEW = 24  # people, who leave room for a question in large letters
ROW = 1.42  # how high a row is, in sizes of its text: the number's box and a little air
BOX = 1.26  # how high that box is
BETWEEN = 1.0  # columns, in sizes of the text


@dataclass(frozen=True, slots=True)
class _Plan:
    """How the names are set: how many go on a page and into a column, and their size."""

    length: int
    rows: int
    size: int


def lay_out(page: Page, scene: NextTables, turned: int) -> None:
    """Put question and names on the page; a list of several pages has turned over so many times."""
    label = words.next_table_label(scene.number, scene.of)
    part = 13 if len(scene.people) <= FEW else 20
    top = put_question(page, label, scene.question, page.inside, most_high=0.19, part=part)
    area = _put_heading(page, scene, under(above(page.inside, _put_foot(page, scene)), top))
    plan = _plan(scene.people, area, page.least, page.share(11))
    pages = pages_of(scene.people, plan.length)
    number = turned % len(pages)
    put_page(page, page.inside, number + 1, len(pages))
    _put_people(page, pages[number], plan, area)


# --- how large --------------------------------------------------------------------------------------------


@lru_cache(maxsize=16)
def _plan(people: tuple[TableOf, ...], area: Rect, least: int, most: int) -> _Plan:
    """Return the fewest pages, and the largest size, at which no name is cut."""

    def fits(length: int, size: int) -> bool:
        rows = _rows(area, size)
        return all(_width(part, rows, size) <= area.width for part in pages_of(people, length))

    length, size = share_out(len(people), least, most, fits)
    columns = math.ceil(length / _rows(area, size))
    return _Plan(length, math.ceil(length / columns), size)


def _rows(area: Rect, size: int) -> int:
    return max(1, int((area.height + size * (ROW - BOX)) / (size * ROW)))


def _width(people: Sequence[TableOf], rows: int, size: int) -> float:
    columns = pages_of(people, rows)
    return sum(_column(part, size) for part in columns) + size * BETWEEN * (len(columns) - 1)


def _column(people: Sequence[TableOf], size: int) -> float:
    return _number(size) + max(width_of(row.name, PLAIN, size) for row in people)


def _number(size: int) -> float:
    """Return how wide a table number is, with the gap to the name."""
    return width_of("00", BOLD, size) + size * 1.0


# --- what is seen -----------------------------------------------------------------------------------------


def _put_people(page: Page, people: Sequence[TableOf], plan: _Plan, area: Rect) -> None:
    """Put names into columns, each as wide as its longest name and what is left over."""
    columns = pages_of(people, plan.rows)
    widths = [_column(part, plan.size) for part in columns]
    spare = (area.width - sum(widths)) / len(columns)
    left = area.x
    for part, width in zip(columns, widths, strict=True):
        for number, row in enumerate(part):
            top = area.y + number * plan.size * ROW
            room = min(width, area.right - left)
            _put_person(page, row, Rect(left, top, room, plan.size * BOX), plan.size)
        left += width + spare


def _put_person(page: Page, row: TableOf, place: Rect, size: int) -> None:
    box = Rect(place.x, place.y, _number(size) - size * 0.4, place.height)
    room = Rect(place.x + _number(size), place.y, place.width - _number(size), place.height)
    number = fit(str(row.table), BOLD, box.width, box.height, size, size, 1)
    name = fit(row.name, PLAIN, room.width + 1, room.height, size, size, 1)
    ink = "on_accent" if row.moves else "on_card"
    _put_box(page, box, filled=row.moves)
    page.put(number, box, style=BOLD, colour=ink, across=Align.MIDDLE, down=Align.MIDDLE)
    page.put(name, room, down=Align.MIDDLE)


def _put_box(page: Page, place: Rect, *, filled: bool) -> None:
    """Put the box of a table number: filled for who changes tables."""
    radius, thick = page.height * 0.01, max(2.0, page.height * 0.004)
    look = {"fill": "accent"} if filled else {"fill": "card", "line": "edge", "thick": thick}
    page.add(Box(place, radius, **look))


# --- what is to be known about the list -------------------------------------------------------------------


def _put_heading(page: Page, scene: NextTables, place: Rect) -> Rect:
    """Put what to do above the list, beside it what its mark means; return the rest of the place."""
    line = above(place, place.y + line_height(BOLD, page.share(HEAD)))
    if any(row.moves for row in scene.people):
        said = page.say(words.changes_tables(), line, page.least, across=Align.END, down=Align.MIDDLE, lines=1)
        high = page.least * BOX
        box = Rect(said.x - page.least * 2.2, line.middle[1] - high / 2, page.least * 1.8, high)
        _put_box(page, box, filled=True)
    return put_head(page, words.find_your_name(), place)


def _put_foot(page: Page, scene: NextTables) -> float:
    """Put at the bottom what somebody does who is not listed; return where the list has to end."""
    inside = page.inside
    if not scene.unlisted:
        return inside.bottom
    line = Rect(inside.x, inside.bottom - page.height * 0.05, inside.width, page.height * 0.05)
    said = page.say(words.not_listed(), line, page.least, colour="quiet", down=Align.END, lines=1)
    return said.y - page.gap * 0.5
