"""Cards for the chairs of the inner circle: folded to stand, their words on both sides."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from reportlab.lib.units import mm

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.blocks import Big, Cards, Pages
from fishbowl_app.export.pdf.kinds import Options
from fishbowl_app.export.pdf.press import Press
from fishbowl_app.export.pdf.sheets.folded import Face, folded
from fishbowl_app.export.pdf.sheets.paper import foot, paper
from fishbowl_app.model.entities import Format
from fishbowl_app.model.print_pack import PrintPack
from fishbowl_app.model.report_parts.data import FishbowlWay

_MARGIN = 18 * mm  # the same on all sides: the fold is in the middle of the paper
_PAD = 8.0
_NUMBER, _FREE = 300.0, 260.0  # heights of the words on a card that has a sheet of its own
_SMALL = 0.5  # of the size of a card that has a sheet of its own


def chair_cards(press: Press, pack: PrintPack, options: Options) -> list[Pages]:
    """Return a card for each chair by its number, and what marks the chair that anybody may take.

    None where all of the agenda is open space.
    """
    if not pack.has_fishbowl:
        return []
    size = _SMALL if options.small_chairs else 1.0
    faces = [*_numbers(press, pack.fishbowl, size), *_to_take(press, pack.fishbowl, size)]
    sheet = replace(paper(options), left=_MARGIN, right=_MARGIN, top=_MARGIN, bottom=_MARGIN)
    down = 4 if options.small_chairs else 2
    grid = Cards(folded(faces, 1), 1, down, pad=_PAD, cut=options.small_chairs, fold=True)
    kind = press.words.translate("Handouts", "Chair cards: fold to stand")
    return [Pages(sheet, (grid,), foot(press, pack, kind))]


def _numbers(press: Press, way: FishbowlWay, size: float) -> Iterator[Face]:
    for number in range(1, way.chairs + 1):
        yield (
            press.paragraph(press.words.translate("Handouts", "Chair"), look.scaled(look.CHAIR_WORD, size)),
            Big(press.paragraph(str(number), look.CHAIR_NUMBER), _NUMBER * size),
        )


def _to_take(press: Press, way: FishbowlWay, size: float) -> Iterator[Face]:
    """Yield the card of the free chair, for as many as are kept free; on a panel that of the rotating chair."""
    words = press.words
    name, count = {
        Format.OPEN: (words.translate("Handouts", "Free chair"), max(way.free_chairs, 1)),
        Format.PANEL: (words.translate("Handouts", "Rotating chair"), 1),
        Format.CLOSED: ("", 0),
    }[way.format]
    for _ in range(count):
        yield (
            Big(press.paragraph(name, look.CHAIR_FREE), _FREE * size),
            press.paragraph(
                words.translate("Handouts", "To speak, sit here."), look.scaled(look.CHAIR_WORD, size)
            ),
        )
