"""Dot sheets: the options with room for dots, and dots for whoever has no stickers."""

from __future__ import annotations

from reportlab.lib.units import mm

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.blocks import Block, Card, Cards, Figure, Pages
from fishbowl_app.export.pdf.kinds import Options
from fishbowl_app.export.pdf.pictures.dots import DotRow
from fishbowl_app.export.pdf.press import Press
from fishbowl_app.export.pdf.sheets.paper import TO_FILL, foot, paper
from fishbowl_app.model.entities import Presence
from fishbowl_app.model.print_pack import PrintPack

_LEAST_HEIGHT, _MOST_HEIGHT = 64.0, 150.0  # of a row
_OTHER = 110.0  # points above the rows
_LETTER, _TITLE = 66.0, 190.0
_BLANK_OPTIONS = 8
_MOST_GROUPS = 3  # columns beside each other, wide enough for dots
_DOT = 15 * mm
_ACROSS, _DOWN = 2, 8
_MOST_DOTS = 5  # on a strip


def dot_sheets(press: Press, pack: PrintPack, options: Options) -> list[Pages]:
    """Return the options to put dots beside, then strips of dots to cut; none where there is no open space."""
    if not (pack.options or pack.has_open_space):
        return []
    title = press.words.translate("Handouts", "Dot sheet")
    below = foot(press, pack, title)
    sheet = paper(options)
    return [
        Pages(sheet, tuple(_options(press, pack, sheet.text_height)), below),
        Pages(sheet, (_strips(press, pack),), below),
    ]


def _options(press: Press, pack: PrintPack, room: float) -> list[Block]:
    words = press.words
    blocks: list[Block] = [press.heading(words.translate("Handouts", "What matters most to you?"), room=120.0)]
    if pack.dots_each:
        says = words.translate("Handouts", "You have {0} dots. You may put several on one option.")
        blocks.append(press.paragraph(says.format(pack.dots_each), look.SHEET_LINE))
    heads = [
        (words.translate("Handouts", "Letter"), _LETTER),
        (words.translate("Handouts", "Option"), _TITLE),
        *((name, None) for name in _columns(press, pack)),
    ]
    empty = [""] * (len(heads) - 2)
    rows: list[tuple[str | Block, ...]] = [
        (press.paragraph(option.letter, look.FIGURE), press.paragraph(option.title, look.SHEET_LINE), *empty)
        for option in pack.options
    ] or [(TO_FILL, "", *empty)] * _BLANK_OPTIONS
    height = min(max((room - _OTHER) / len(rows), _LEAST_HEIGHT), _MOST_HEIGHT)
    blocks.append(press.table(heads, rows, row_height=height, ruled=True))
    return blocks


def _columns(press: Press, pack: PrintPack) -> list[str]:
    groups = [group for group in pack.groups if group.name]
    if pack.dots_by_group and 0 < len(groups) <= _MOST_GROUPS:
        return [group.name for group in groups]
    return [press.words.translate("Handouts", "Put your dots here")]


def _strips(press: Press, pack: PrintPack) -> Cards:
    expected = sum(person.presence is not Presence.LEFT for person in pack.people)
    count = min(max(pack.dots_each, 1), _MOST_DOTS)
    told = press.paragraph(press.words.translate("Handouts", "{0} dots to cut").format(count))
    strip = Card((press.paragraph(pack.title, look.LABEL), Figure(DotRow(count, _DOT), told)), middle=True)
    return Cards((strip,) * max(expected, _ACROSS * _DOWN), _ACROSS, _DOWN, pad=6)
