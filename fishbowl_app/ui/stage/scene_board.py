"""The board: themes with their notes on cards, column after column like a newspaper.

What would take more than MOST_PAGES pages is not read by anybody: then of each theme its first notes are shown,
and how many more there are.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from fishbowl_app.model.rules.stage_board import BoardScene, StageNote
from fishbowl_app.ui.stage import board_words as words
from fishbowl_app.ui.stage.fit import BOLD, Fitted, fit, line_height
from fishbowl_app.ui.stage.note_cards import NoteCard, note_card, put_note
from fishbowl_app.ui.stage.page import Page
from fishbowl_app.ui.stage.paging import largest, put_page
from fishbowl_app.ui.stage.parts import lowest, put_empty, put_head
from fishbowl_app.ui.stage.picture import Rect
from fishbowl_app.ui.stage.state import StageState

MOST_PAGES = 6
NARROWEST = 13  # of a column, in sizes of the smallest text
SHOWN = (10**6, 12, 8, 5, 3, 2, 1, 0)  # notes of a theme, where all would be too many

Block = Fitted | NoteCard  # a heading, or a note
_Lot = tuple[str, int, tuple[StageNote, ...]]  # a title, how many notes there are, and those that are shown


@dataclass(frozen=True, slots=True)
class _Ground:
    """The columns of a page."""

    count: int
    width: float
    height: float
    across: float  # between columns
    gap: float  # between blocks
    size: int  # of the words

    @property
    def most(self) -> float:
        """How many of the lowest cards all pages could hold."""
        return MOST_PAGES * self.count * self.height / (lowest(self.size) + self.gap)


def lay_out(page: Page, scene: BoardScene, state: StageState) -> None:
    """Put as much of the board on the page as has room."""
    area = put_head(page, scene.title or words.board())
    if not (scene.themes or scene.alone):
        put_empty(page, words.no_notes(), area)
        return
    ground = _ground(scene, area, page.least, page.share(16))
    columns = _columns(scene, ground)
    pages = [columns[at : at + ground.count] for at in range(0, len(columns), ground.count)]
    number = state.turned % len(pages)
    put_page(page, page.inside, number + 1, len(pages))
    for at, column in enumerate(pages[number]):
        left = area.x + at * (ground.width + ground.across)
        _put_column(page, column, Rect(left, area.y, ground.width, area.height), ground)


@lru_cache(maxsize=8)
def _ground(scene: BoardScene, area: Rect, least: int, most: int) -> _Ground:
    """Return the columns in the largest text in which the whole board is on one page; else in the smallest."""

    def fits(size: int) -> bool:
        ground = _columns_for(area, size)
        if sum(len(notes) for _, _, notes in _lots(scene)) > ground.most / MOST_PAGES:
            return False
        shown = tuple(islice(_packed(scene, ground, SHOWN[0]), ground.count + 1))
        return len(shown) <= ground.count

    return _columns_for(area, largest(least, most, fits))


def _columns_for(area: Rect, size: int) -> _Ground:
    gap = size * 0.7
    count = max(1, min(4, int((area.width + gap) / (NARROWEST * size + gap))))
    return _Ground(count, (area.width - gap * (count - 1)) / count, area.height, gap, size * 0.36, size)


def _put_column(page: Page, blocks: tuple[Block, ...], place: Rect, ground: _Ground) -> None:
    top = place.y
    for block in blocks:
        room = Rect(place.x, top, place.width, place.height)
        if isinstance(block, NoteCard):
            top = put_note(page, block, room)
        else:
            top = page.put(block, room, style=BOLD, colour="accent").bottom
        top += ground.gap


@lru_cache(maxsize=8)
def _columns(scene: BoardScene, ground: _Ground) -> tuple[tuple[Block, ...], ...]:
    """Return what stands in each column, with as many notes of each theme as the pages allow.

    Words are fitted only where all might find room: that takes long.
    """
    counts, most = [len(notes) for _, _, notes in _lots(scene)], MOST_PAGES * ground.count
    for shown in SHOWN[:-1]:
        if sum(min(shown, count) for count in counts) <= ground.most:
            columns = tuple(islice(_packed(scene, ground, shown), most + 1))
            if len(columns) <= most:
                return columns
    return tuple(_packed(scene, ground, SHOWN[-1]))


def _packed(scene: BoardScene, ground: _Ground, shown: int) -> Iterator[tuple[Block, ...]]:
    column: list[Block] = []
    used, done = 0.0, 0
    for title, count, notes in _lots(scene):
        blocks = [_heading(words.with_count(title, count), ground), *_cards(notes[:shown], count, ground, shown)]
        for at, block in enumerate(blocks):
            # A heading is not left alone at the foot of a column, nor how many more there are at the top of one.
            follows = at + 1 < len(blocks) and (at == 0 or isinstance(blocks[at + 1], Fitted))
            needs = block.height + (ground.gap + blocks[at + 1].height if follows else 0.0)
            if column and used + needs > ground.height:
                yield tuple(column)
                done += 1
                # Said once a page: the column before tells it too.
                repeated = at > 0 and done % ground.count == 0
                column = [_heading(words.goes_on(title), ground)] if repeated else []
                used = sum(each.height + ground.gap for each in column)
            column.append(block)
            used += block.height + ground.gap
    if column:
        yield tuple(column)


def _lots(scene: BoardScene) -> Iterator[_Lot]:
    for theme, notes in scene.themes:
        yield words.theme_name(theme), theme.notes, notes
    if scene.alone:
        yield words.alone(), len(scene.alone), scene.alone


def _heading(text: str, ground: _Ground) -> Fitted:
    return fit(text, BOLD, ground.width, line_height(BOLD, ground.size) * 2, ground.size, ground.size, 2)


def _cards(notes: tuple[StageNote, ...], count: int, ground: _Ground, shown: int) -> list[Block]:
    room = ground.height * 0.6
    cards: list[Block] = [note_card(note, ground.width, room, ground.size, ground.size) for note in notes]
    hidden = count - sum(note.times for note in notes)
    return [*cards, _heading(words.more_notes(hidden), ground)] if hidden > 0 and len(notes) == shown else cards
