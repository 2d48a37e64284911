"""Posters of the QR codes: one on each, as large as the paper, with the same in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from reportlab.lib.units import mm

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.blocks import Big, Block, Card, Pages
from fishbowl_app.export.pdf.kinds import Options
from fishbowl_app.export.pdf.look import Sheet
from fishbowl_app.export.pdf.press import Press
from fishbowl_app.export.pdf.sheets.codes import code_figure, code_lines
from fishbowl_app.export.pdf.sheets.paper import enlargement, foot, paper, whole_pages
from fishbowl_app.model.print_pack import PrintPack
from fishbowl_app.model.rules.codes import ReadyCode

_LABEL = 84.0


def qr_posters(press: Press, pack: PrintPack, options: Options) -> list[Pages]:
    """Return a page for each code; none without codes, as nobody can fill one in by hand.

    On A3 a code of usual length is read from 3 m.
    """
    if not pack.all_codes:
        return []
    sheet = paper(options, large=True)
    cards = tuple(Card(tuple(_poster(press, code, sheet)), middle=True) for code in pack.all_codes)
    kind = press.words.translate("Handouts", "QR codes")
    return [Pages(sheet, (whole_pages(cards),), foot(press, pack, kind))]


def _poster(press: Press, code: ReadyCode, sheet: Sheet) -> Iterator[Block]:
    size = enlargement(sheet)
    yield Big(press.paragraph(code.label, look.scaled(look.POSTER_LABEL, size)), _LABEL * size)
    yield replace(code_figure(press, code, sheet.measure / mm), align="centre")
    yield from code_lines(press, code, look.scaled(look.POSTER_LINE, size))
