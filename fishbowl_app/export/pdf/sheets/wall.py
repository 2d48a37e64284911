"""The agenda wall on paper: one large sheet, or several that are put together."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.blocks import Figure, Pages, Text
from fishbowl_app.export.pdf.kinds import WALL_SIZES, Options
from fishbowl_app.export.pdf.pictures.wall import WallCell, WallPicture, WallRow
from fishbowl_app.export.pdf.press import Press
from fishbowl_app.export.pdf.sheets.paper import foot, paper
from fishbowl_app.export.pdf.sheets.topics import each_once
from fishbowl_app.export.wording import DASH, DOT
from fishbowl_app.model.print_pack import PrintPack, SpaceTag, TopicCard, WallSlot

# How many sheets lie beside and below each other, by how often the paper is doubled; every other time upright.
_TILES = ((1, 1), (2, 1), (2, 2), (4, 2))
_SCALES = {"A3": 1.0, "A2": 1.4, "A1": 2.0}
_SPARE = 4.0  # points, so that a picture never needs a second page
_BELOW = 40.0  # points for how parts are put together, in two languages
_BLANK_SPACES, _BLANK_SLOTS = 4, 3


@dataclass(frozen=True)
class _Tile:
    """A part of the wall: the spaces and slots on it, by place, and where it lies among the other parts."""

    column: int
    row: int
    spaces: range
    slots: range


def wall(press: Press, pack: PrintPack, options: Options) -> list[Pages]:
    """Return the wall as it hangs, or to hang topics on; in parts, row by row, where the paper is too small.

    Nothing where there is no open space.
    """
    if not (pack.slots or pack.has_open_space):
        return []
    across, down = _grid(options)
    pack = _with_room(pack, options, across, down)
    tiles = _tiles(len(pack.spaces), len(pack.slots), across, down)
    return [_page(press, pack, options, tile, (across, down)) for tile in tiles]


def _grid(options: Options) -> tuple[int, int]:
    """Return how many sheets lie beside and below each other."""
    return _TILES[WALL_SIZES.index(options.wall_size) + (0 if options.large_paper else 1)]


def _with_room(pack: PrintPack, options: Options, across: int, down: int) -> PrintPack:
    """Return the pack with spaces and slots to name by hand where it has none, or fewer than parts of the wall."""
    spaces, slots = pack.spaces or (SpaceTag("", None, (), ()),) * _BLANK_SPACES, pack.slots
    spaces += (SpaceTag("", None, (), ()),) * (across - len(spaces))
    slots = slots or tuple(WallSlot(number, "", None, None, (), ()) for number in range(1, _BLANK_SLOTS + 1))
    slots += tuple(WallSlot(0, "", None, None, (), ()) for _ in range(down - len(slots)))
    return replace(pack, spaces=spaces, slots=tuple(_full(slot, len(spaces), options) for slot in slots))


def _full(slot: WallSlot, spaces: int, options: Options) -> WallSlot:
    cells = slot.cells if options.wall_filled else ()
    return replace(
        slot,
        cells=(*cells, *(None,) * (spaces - len(cells))),
        closed=(*slot.closed, *(False,) * (spaces - len(slot.closed))),
    )


def _tiles(spaces: int, slots: int, across: int, down: int) -> Iterator[_Tile]:
    for row, on_row in enumerate(_parts(slots, down)):
        for column, on_column in enumerate(_parts(spaces, across)):
            yield _Tile(column, row, on_column, on_row)


def _parts(count: int, parts: int) -> list[range]:
    """Return numbers from 0 in parts of nearly the same size; the first one, which has heads too, is no larger."""
    edges = [count * number // parts for number in range(parts + 1)]
    return [range(begin, end) for begin, end in pairwise(edges)]


# --- one sheet --------------------------------------------------------------------------------------------


def _page(press: Press, pack: PrintPack, options: Options, tile: _Tile, grid: tuple[int, int]) -> Pages:
    sheet = paper(options, large=True, landscape=grid[0] == grid[1])
    in_parts = grid != (1, 1)
    picture = _picture(press, pack, options, tile, sheet.text_height - (_BELOW if in_parts else _SPARE))
    figure = Figure(picture, press.paragraph(_told(press, pack, tile)))
    how = press.words.translate(
        "Handouts", "Cut each part along its broken lines and stick it over the one before."
    )
    more = (press.paragraph(how, look.STICK_FOOT),) if in_parts else ()
    return Pages(sheet, (figure, *more), foot(press, pack, _part_text(press, tile, *grid)))


def _picture(press: Press, pack: PrintPack, options: Options, tile: _Tile, height: float) -> WallPicture:
    heads = tuple(press.paragraph(pack.spaces[place].name) for place in tile.spaces)
    return WallPicture(
        corner=_corner(press, pack) if tile.column == 0 else None,
        heads=heads if tile.row == 0 else (),
        rows=tuple(_row(press, pack.slots[place], tile.spaces) for place in tile.slots),
        height=height,
        scale=_SCALES[options.wall_size],
        cut_left=tile.column > 0,
        cut_top=tile.row > 0,
    )


def _corner(press: Press, pack: PrintPack) -> tuple[Text, ...]:
    title = press.words.translate("Handouts", "Agenda wall")
    return tuple(press.paragraph(words) for words in (title, pack.title) if words)


def _row(press: Press, slot: WallSlot, spaces: range) -> WallRow:
    cells = tuple(_cell(press, slot.cells[place], slot.closed[place]) for place in spaces)
    return WallRow(tuple(press.paragraph(words) for words in _when(press, slot)), cells)


def _when(press: Press, slot: WallSlot) -> tuple[str, ...]:
    """Return the time of a slot and what it is called; only that where it has no time."""
    title = slot.title or (
        press.words.translate("Handouts", "Slot {0}").format(slot.number) if slot.number else ""
    )
    times = (press.words.span(slot.start, slot.end),) if slot.start is not None else ()
    return (*times, title) if title else times


def _cell(press: Press, topic: TopicCard | None, closed: bool) -> WallCell:
    if topic is None:
        text = press.words.translate("Handouts", "not used")
        return WallCell(below=press.paragraph(text)) if closed else WallCell()
    below = ", ".join(each_once(who.name or who.role for who in topic.conveners if who.name or who.role))
    return WallCell(
        press.paragraph(str(topic.number)), press.paragraph(topic.title), press.paragraph(below) if below else None
    )


def _told(press: Press, pack: PrintPack, tile: _Tile) -> str:
    """Return what a part of the wall says to those who do not see it."""
    words = press.words
    named = ", ".join(pack.spaces[place].name for place in tile.spaces if pack.spaces[place].name)
    lines = [words.translate("Handouts", "Agenda wall: slots by spaces. Spaces: {0}.").format(named or DASH)]
    for slot in (pack.slots[place] for place in tile.slots):
        hanging = [(pack.spaces[place].name, slot.cells[place]) for place in tile.spaces]
        cells = "; ".join(f"{space}: {topic.number}, {topic.title}" for space, topic in hanging if topic)
        lines.append(f"{DOT.join(_when(press, slot)) or DASH}: {cells or DASH}.")
    return " ".join(lines)


def _part_text(press: Press, tile: _Tile, across: int, down: int) -> str:
    """Return what kind of sheet it is, and where it belongs in the whole."""
    words = press.words
    title = words.translate("Handouts", "Agenda wall")
    if across * down == 1:
        return title
    part = words.translate("Handouts", "part {0} of {1}: row {2}, place {3}")
    placed = part.format(tile.row * across + tile.column + 1, across * down, tile.row + 1, tile.column + 1)
    return DOT.join((title, placed))
