"""Signs for the spaces: the name as large as it fits, and what meets there when."""

from __future__ import annotations

from collections.abc import Iterator

from reportlab.lib.units import mm

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.blocks import Big, Block, Card, Column, Gap, Pages, Rules, Table
from fishbowl_app.export.pdf.kinds import Options
from fishbowl_app.export.pdf.look import Sheet
from fishbowl_app.export.pdf.press import Press
from fishbowl_app.export.pdf.sheets.codes import beside_codes
from fishbowl_app.export.pdf.sheets.paper import TO_FILL, foot, paper, whole_pages
from fishbowl_app.export.wording import DOT
from fishbowl_app.model.print_pack import PrintPack, SpaceTag, WallSlot

_NAME_HEIGHT = 66 * mm
_ROW_HEIGHT = 54.0
_WHEN, _NUMBER = 186.0, 62.0
_BLANK = SpaceTag("", None, (), ())
_BLANK_ROWS = 4
_CODE_MM = 45.0


def signs(press: Press, pack: PrintPack, options: Options) -> list[Pages]:
    """Return a page for each space; without spaces a blank one, unless there is no open space."""
    if not (pack.spaces or pack.has_open_space):
        return []
    sheet = paper(options, landscape=True)
    spaces = enumerate(pack.spaces or (_BLANK,))
    cards = tuple(Card(tuple(_sign(press, pack, space, place, sheet))) for place, space in spaces)
    title = press.words.translate("Handouts", "Space sign")
    return [Pages(sheet, (whole_pages(cards),), foot(press, pack, title))]


def _sign(press: Press, pack: PrintPack, space: SpaceTag, place: int, sheet: Sheet) -> Iterator[Block]:
    if pack.title:
        yield press.paragraph(pack.title, look.SHEET_LABEL)
    if space.name:
        yield Big(press.paragraph(space.name, look.SIGN), _NAME_HEIGHT, 28.0)
    else:
        yield Rules(1, _NAME_HEIGHT, boxed=True)
    facts = DOT.join(_facts(press, space))
    if facts:
        yield press.paragraph(facts, look.SIGN_FACTS)
    yield Gap(4 * mm)
    yield from beside_codes(press, [_meets(press, pack, place)], space.codes, _CODE_MM, sheet.measure)


def _facts(press: Press, space: SpaceTag) -> Iterator[str]:
    if space.capacity is not None:
        yield press.words.translate("Handouts", "Up to {0} people").format(space.capacity)
    yield from space.features


def _meets(press: Press, pack: PrintPack, place: int) -> Table:
    """Return the breakouts of a space by slot; rows to write in where nothing hangs yet."""
    words = press.words
    heads = (
        Column(press.paragraph(words.translate("Handouts", "When"), look.SIGN_HEAD), _WHEN),
        Column(press.paragraph(words.translate("Handouts", "No."), look.SIGN_HEAD), _NUMBER),
        Column(press.paragraph(words.translate("Handouts", "Breakout"), look.SIGN_HEAD)),
    )
    rows = [_row(press, slot, place) for slot in pack.slots] or [(TO_FILL, "", "")] * _BLANK_ROWS
    return press.table(heads, rows, row_height=_ROW_HEIGHT)


def _row(press: Press, slot: WallSlot, place: int) -> tuple[str | Block, ...]:
    topic = slot.cells[place] if place < len(slot.cells) else None
    when = press.words.span(slot.start, slot.end) if slot.start is not None else slot.title
    closed = place < len(slot.closed) and slot.closed[place]
    if topic is None:
        told = press.paragraph(press.words.translate("Handouts", "not used"), look.SIGN_FACTS)
        return press.paragraph(when, look.SIGN_LINE), "", told if closed else ""
    return (
        press.paragraph(when, look.SIGN_LINE),
        press.paragraph(str(topic.number), look.SIGN_LINE_BOLD),
        press.paragraph(topic.title, look.SIGN_LINE_BOLD),
    )
