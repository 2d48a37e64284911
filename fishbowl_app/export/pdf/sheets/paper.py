"""The paper of a sheet, and what stands at its foot."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.lib.units import mm

from fishbowl_app.export.papers import LARGE_PAPERS, PAPERS
from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.blocks import Card, Cards, Gap, Text
from fishbowl_app.export.pdf.kinds import Options
from fishbowl_app.export.pdf.look import Sheet
from fishbowl_app.export.pdf.press import Press
from fishbowl_app.export.wording import DOT
from fishbowl_app.model.print_pack import PrintPack

TO_FILL = Gap(1)  # a first cell to write in; a row without one would belong to the row above

_MARGIN, _FOOT = 15 * mm, 18 * mm


def paper(options: Options, *, large: bool = False, landscape: bool = False) -> Sheet:
    """Return a sheet of the paper chosen; `large` is the next size but one, where the printer takes it."""
    sizes = LARGE_PAPERS if large and options.large_paper else PAPERS
    wide, high = sizes.get(options.paper, sizes["A4"])
    if landscape:
        wide, high = high, wide
    return Sheet(wide * mm, high * mm, _MARGIN, _MARGIN, _MARGIN, _FOOT)


def enlargement(sheet: Sheet) -> float:
    """Return how much larger than on A4 everything is, to be read on a wall of wider paper."""
    return sheet.width / (PAPERS["A4"][0] * mm)


def foot(press: Press, pack: PrintPack, kind: str) -> Text:
    """Return the foot of a sheet: what kind of sheet it is, the session, and its date."""
    parts = (kind, pack.title, press.words.date(pack.date))
    return press.paragraph(DOT.join(part for part in parts if part), look.FOOTER)


def session_line(press: Press, pack: PrintPack, *more: str) -> str:
    """Return which session a sheet is of, and when and where it is, and what more is said, in one line."""
    parts = (pack.title, press.words.date(pack.date), pack.place, *more)
    return DOT.join(part for part in parts if part)


def true_size(press: Press, kind: str) -> str:
    """Return the kind of a sheet with the request not to let the printer make it smaller."""
    return DOT.join((kind, press.words.translate("Handouts", "print at 100%")))


def whole_pages(cards: Sequence[Card]) -> Cards:
    """Return cards that each are all of a page: what would not fit is made smaller."""
    return Cards(tuple(cards), 1, 1, pad=0, cut=False)
