"""The agenda wall: a column for each slot, a row for each space; before the first topic what open space asks."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import product

from fishbowl_app.model.entities import State
from fishbowl_app.model.rules.stage_open_space import EmptyWall, StageCell, StageSlot, StageTopic, WallScene
from fishbowl_app.ui.stage import open_space_words as words
from fishbowl_app.ui.stage.clock import beside, corner, put_clock, put_small_clock
from fishbowl_app.ui.stage.fit import BOLD, PLAIN, Style, fit, line_height, narrowest, width_of
from fishbowl_app.ui.stage.page import Align, Page
from fishbowl_app.ui.stage.paging import largest, lengths, pages_of, put_page
from fishbowl_app.ui.stage.parts import above, around, inside, put_card, put_head, under
from fishbowl_app.ui.stage.picture import Rect, Symbol
from fishbowl_app.ui.stage.scene_round import put_question
from fishbowl_app.ui.stage.state import SlotTime, StageState

NAMES = 0.24  # at most this share of the width for the names of the spaces


@dataclass(frozen=True, slots=True)
class _Type:
    """How topics are set: style and size of titles, the smallest size, and whether conveners have a line of it."""

    style: Style
    size: int
    least: int
    conveners: bool

    def names(self, topic: StageTopic) -> str:
        """Return who convenes a topic, as far as that is shown."""
        return ", ".join(topic.conveners) if self.conveners else ""

    def below(self, topic: StageTopic) -> float:
        """Return how high the line of conveners is."""
        return line_height(PLAIN, self.least) if self.names(topic) else 0.0


@dataclass(frozen=True, slots=True)
class _Plan:
    """How the wall is cut into pages: how many slots and spaces are on each, and how topics are set."""

    slots: int
    spaces: int
    type: _Type


@dataclass(frozen=True, slots=True)
class _Grid:
    """Where the cells of one page are."""

    area: Rect
    left: float  # of the first column
    top: float  # of the first row
    columns: int
    rows: int
    gap: float

    @property
    def cell(self) -> tuple[float, float]:
        """Width and height of a cell."""
        width = (self.area.right - self.left - self.gap * (self.columns - 1)) / self.columns
        return width, (self.area.bottom - self.top - self.gap * (self.rows - 1)) / self.rows

    def place(self, column: int, row: int) -> Rect:
        """Return a cell."""
        width, height = self.cell
        return Rect(self.left + column * (width + self.gap), self.top + row * (height + self.gap), width, height)


# --- before the first topic -------------------------------------------------------------------------------


def lay_out_empty(page: Page, scene: EmptyWall, state: StageState) -> None:
    """Put the four principles and the law of two feet on the page, and how much room the wall has."""
    left, top = page.inside, page.inside.y
    if state.clock is not None:
        right = corner(page)
        top = put_clock(page, state.clock, right).bottom + page.gap
        left = beside(page, right)
    top = max(top, put_question(page, words.open_space(), scene.question, left))
    text = words.empty_wall(scene.slots * scene.spaces)
    foot = under(page.inside, page.inside.bottom - page.height * 0.06)
    said = page.say(text, foot, page.share(20), style=BOLD, colour="accent", down=Align.END, lines=1)
    law = _put_law(page, above(page.inside, said.y - page.gap * 1.5))
    _put_principles(page, under(above(page.inside, law.y - page.gap), top))


def _put_law(page: Page, place: Rect) -> Rect:
    """Put the law of two feet into a box at the bottom of a place; return the box."""
    name, text = words.law()
    pad, side = page.gap, page.least * 2.4
    width = place.width - side - pad * 3
    head = fit(name, BOLD, width, page.height * 0.07, page.share(22), page.least, 1)
    rest = fit(text, PLAIN, width, page.height * 0.16, page.share(20), page.least)
    high = head.height + rest.height + pad * 1.4
    box = Rect(place.x, place.bottom - high, place.width, high)
    page.add(page.shape(box, "accent", filled=True))
    page.add(Symbol(Rect(box.x + pad, box.middle[1] - side / 2, side, side), "right", "on_accent"))
    at = Rect(box.x + side + pad * 2, box.y + pad * 0.7, width, head.height)
    page.put(head, at, style=BOLD, colour="on_accent")
    page.put(rest, Rect(at.x, at.bottom, width, rest.height), colour="on_accent")
    return box


def _put_principles(page: Page, place: Rect) -> None:
    """Put the principles one below the other, numbered, in one size."""
    texts = words.principles()
    high, indent = place.height / len(texts), page.share(15) * 1.1
    width = place.width - indent
    size = min(fit(text, BOLD, width, high, page.share(15), page.least, 2).size for text in texts)
    for number, text in enumerate(texts):
        line = Rect(place.x, place.y + number * high, indent, high)
        page.say(str(number + 1), line, size, style=BOLD, colour="accent", down=Align.MIDDLE, lines=1)
        fitted = fit(text, BOLD, width, high, size, size, 2)
        page.put(fitted, Rect(place.x + indent, line.y, width, high), style=BOLD, down=Align.MIDDLE)


# --- the wall ---------------------------------------------------------------------------------------------


def lay_out(page: Page, scene: WallScene, state: StageState) -> None:
    """Put the wall on the page, or a part of it; where it has several, they begin with the slot that is on."""
    top, heading = _put_heading(page, state)
    area = under(above(page.inside, _put_waiting(page, scene)), top)
    plan = _plan(scene, area, page.least, page.share(18))
    if plan.slots < len(scene.slots) or plan.spaces < len(scene.spaces):
        scene = _to_come(scene)
        plan = _plan(scene, area, page.least, page.share(18))
    parts = _parts(scene, plan)
    number = state.turned % len(parts)
    put_page(page, heading, number + 1, len(parts))
    columns, rows = parts[number]
    grid = _grid(scene, area, page.least, len(columns), len(rows))
    _put_heads(page, [scene.slots[column] for column in columns], state.times, grid)
    _put_spaces(page, [scene.spaces[row] for row in rows], grid)
    for (x, column), (y, row) in product(enumerate(columns), enumerate(rows)):
        _put_cell(page, scene.cells[row][column], grid.place(x, y), plan, scene.slots[column].state)


def _put_heading(page: Page, state: StageState) -> tuple[float, Rect]:
    """Put the heading, beside it the clock of what runs; return where the wall begins, and the heading's place."""
    place, face = page.inside, state.clock
    top = put_head(page, words.agenda_wall()).y
    if face is not None:
        clock = put_small_clock(page, face, page.inside)
        place = Rect(place.x, place.y, clock.x - place.x - page.gap * 2, place.height)
        top = max(top, clock.bottom)
    return top, place


def _put_waiting(page: Page, scene: WallScene) -> float:
    """Say at the foot which topics wait for a place, for whoever pitched one; return where the wall ends."""
    if not scene.waiting:
        return page.inside.bottom
    line = under(page.inside, page.inside.bottom - line_height(BOLD, page.least))
    page.say(words.waiting(scene.waiting), line, page.least, style=BOLD, colour="accent", lines=1)
    return line.y - page.gap * 0.6


def _to_come(scene: WallScene) -> WallScene:
    """Return a wall without the slots that are over, unless all are: they need no page any more."""
    kept = [number for number, slot in enumerate(scene.slots) if slot.state is not State.DONE]
    if not kept:
        return scene
    rows = tuple(tuple(row[number] for number in kept) for row in scene.cells)
    return WallScene(tuple(scene.slots[number] for number in kept), scene.spaces, rows, scene.waiting)


def _parts(scene: WallScene, plan: _Plan) -> list[tuple[Sequence[int], Sequence[int]]]:
    """Return the columns and rows of each page."""
    columns, rows = range(len(scene.slots)), range(len(scene.spaces))
    return list(product(pages_of(columns, plan.slots), pages_of(rows, plan.spaces)))


# --- how large --------------------------------------------------------------------------------------------


@lru_cache(maxsize=16)
def _plan(scene: WallScene, area: Rect, least: int, most: int) -> _Plan:
    """Return the pages on which the wall is shown: few, and such that titles are whole.

    A page more is taken where it shows more than one title whole. Titles are bold, and conveners have a line,
    where that costs nothing.
    """

    def cut(slots: int, spaces: int, style: Style, size: int, *, conveners: bool) -> int:
        cell = _grid(scene, area, least, slots, spaces).cell
        return _cut(scene, cell, _Type(style, size, least, conveners))

    def price(way: tuple[int, int, Style]) -> tuple[int, int]:
        pages = math.ceil(len(scene.slots) / way[0]) * math.ceil(len(scene.spaces) / way[1])
        return pages + cut(*way, least, conveners=False), pages

    ways = product(lengths(len(scene.slots)), lengths(len(scene.spaces)), (BOLD, PLAIN))
    best = min(ways, key=price)  # the first of several
    whole = cut(*best, least, conveners=False)
    named = any(cell.topic and cell.topic.conveners for row in scene.cells for cell in row)
    conveners = named and cut(*best, least, conveners=True) <= whole
    size = largest(least, most, lambda size: cut(*best, size, conveners=conveners) <= whole)
    return _Plan(best[0], best[1], _Type(best[2], size, least, conveners))


def _cut(scene: WallScene, cell: tuple[float, float], type_: _Type) -> int:
    """Return how many topics do not fit whole into a cell."""
    topics = (each.topic for row in scene.cells for each in row if each.topic)
    return sum(not _is_whole(topic, cell, type_) for topic in topics)


@lru_cache(maxsize=8192)
def _is_whole(topic: StageTopic, cell: tuple[float, float], type_: _Type) -> bool:
    title, names = words.topic_on_the_wall(topic), type_.names(topic)
    style, size, room = type_.style, type_.size, inside(Rect(0, 0, *cell), type_.size)
    width, height = room.width, room.height - type_.below(topic)
    if max(width_of(word, style, size) for word in title.split()) > width:
        return False
    fits = line_height(style, size) <= height and not fit(title, style, width, height, size, size, even=False).cut
    return fits and width_of(names, PLAIN, type_.least) <= width


def _grid(scene: WallScene, area: Rect, least: int, columns: int, rows: int) -> _Grid:
    width = max((narrowest(name, BOLD, least, 2) for name in scene.spaces), default=0.0)
    left = area.x + min(width, area.width * NAMES) + least * 0.5
    top = area.y + around(0.0, line_height(BOLD, least) * 2, least)[1]
    gap = least * 0.3
    return _Grid(area, left, top + gap, columns, rows, gap)


# --- what is seen -----------------------------------------------------------------------------------------


def _put_heads(page: Page, slots: Sequence[StageSlot], times: Sequence[SlotTime], grid: _Grid) -> None:
    """Put above each column which slot it is and when; the one that runs is a filled box that says so."""
    high = line_height(BOLD, page.least)
    width, _ = grid.cell
    for column, slot in enumerate(slots):
        box = Rect(grid.place(column, 0).x, grid.area.y, width, grid.top - grid.gap - grid.area.y)
        now = slot.state is State.RUNNING
        if now:
            page.add(page.shape(box, "accent", filled=True))
        top = box.y + (box.height - 2 * high) / 2
        time = words.from_to(times[slot.number - 1] if slot.number <= len(times) else None)
        ink = "on_accent" if now else "accent"
        for row, (text, style) in enumerate(((words.slot_head(slot), BOLD), (time, PLAIN))):
            line = Rect(box.x + 2, top + row * high, width - 4, high)
            page.say(text, line, page.least, style=style, colour=ink, across=Align.MIDDLE, lines=1)


def _put_spaces(page: Page, names: Sequence[str], grid: _Grid) -> None:
    width = grid.left - grid.area.x - page.least * 0.5
    for row, name in enumerate(names):
        place = grid.place(0, row)
        line = Rect(grid.area.x, place.y, width, place.height)
        page.say(name, line, page.least, style=BOLD, colour="accent", down=Align.MIDDLE)


def _put_cell(page: Page, cell: StageCell, place: Rect, plan: _Plan, state: State) -> None:
    """Put a topic on a card, its edge strong while its slot runs; a free cell is dashed, a closed one says so."""
    if cell.topic is None and cell.closed:
        middle = {"across": Align.MIDDLE, "down": Align.MIDDLE}
        page.say(words.closed(), place, page.least, colour="quiet", lines=1, **middle)
        return
    if cell.topic is None:
        put_card(page, place, fill="", dashed=True)
        return
    line, strong = ("accent", 2.5) if state is State.RUNNING else ("edge", 1.0)
    put_card(page, place, line=line, thick=strong)
    _put_topic(page, cell.topic, inside(place, plan.type.size), plan.type)


def _put_topic(page: Page, topic: StageTopic, room: Rect, type_: _Type) -> None:
    """Put title and conveners into the middle of a cell."""
    below, title = type_.below(topic), words.topic_on_the_wall(topic)
    fitted = fit(title, type_.style, room.width, room.height - below, type_.size, page.least)
    top = room.y + max(0.0, (room.height - fitted.height - below) / 2)
    page.put(fitted, Rect(room.x, top, room.width, fitted.height), style=type_.style, colour="on_card")
    if below:
        line = Rect(room.x, top + fitted.height, room.width, below)
        page.say(type_.names(topic), line, page.least, colour="on_card", lines=1)
