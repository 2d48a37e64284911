"""Numbered slips: papers on which people write what they would not say aloud, or have no turn for."""

from __future__ import annotations

from collections.abc import Iterator

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.blocks import Beside, Block, Card, Cards, Figure, Pages, Rules
from fishbowl_app.export.pdf.kinds import SLIPS_ON_SHEET, SLIPS_WITHOUT_COUNT, Options
from fishbowl_app.export.pdf.pictures.ticks import Ticks
from fishbowl_app.export.pdf.press import Press
from fishbowl_app.export.pdf.sheets.paper import foot, paper
from fishbowl_app.model.entities import Kind
from fishbowl_app.model.print_pack import PrintPack

_LINES = {2: 9, 4: 7, 8: 4}
_LINE = 24.0
_ANSWERS_ACROSS = 2
_MOST_ROUNDS, _MOST_ROLES = 6, 6  # more boxes than these would leave no room to write


def slips(press: Press, pack: PrintPack, options: Options) -> list[Pages]:
    """Return slips to cut, with the numbers that were chosen."""
    first, last = options.slips or (1, pack.slips or SLIPS_WITHOUT_COUNT)
    on_sheet = options.slips_on_sheet if options.slips_on_sheet in SLIPS_ON_SHEET else 4
    cards = tuple(Card(tuple(_slip(press, pack, number, on_sheet))) for number in range(first, last + 1))
    title = press.words.translate("Handouts", "Slips")
    grid = Cards(cards, *SLIPS_ON_SHEET[on_sheet], pad=14)
    return [Pages(paper(options), (grid,), foot(press, pack, title))]


def _slip(press: Press, pack: PrintPack, number: int, on_sheet: int) -> Iterator[Block]:
    words = press.words
    head = (
        press.paragraph(pack.title, look.LABEL),
        press.paragraph(words.translate("Handouts", "Your words"), look.CARD_NAME),
    )
    shown = press.paragraph(words.translate("Handouts", "Slip {0}").format(number), look.SLIP_NUMBER)
    yield Beside((head, (shown,)), (0.68, 0.32))
    yield Rules(_LINES[on_sheet], _LINE)
    if on_sheet < 8:
        yield from _where_from(press, pack)


def _where_from(press: Press, pack: PrintPack) -> Iterator[Block]:
    """Yield boxes for the round and for who wrote it, lines where there would be too many or none."""
    words = press.words
    rounds = [step.round for step in pack.steps if step.kind is Kind.ROUND]
    labels = [words.translate("Handouts", "Round {0}").format(number) for number in rounds]
    yield from _choice(press, words.translate("Handouts", "Round"), labels[: _MOST_ROUNDS + 1], _MOST_ROUNDS)
    roles = pack.roles or tuple(group.name for group in pack.groups if group.name)
    label = words.translate("Handouts", "I am here as (only if you like)")
    yield from _choice(press, label, list(roles), _MOST_ROLES)


def _choice(press: Press, label: str, answers: list[str], most: int) -> Iterator[Block]:
    yield press.paragraph(label, look.LABEL_ABOVE)
    if 0 < len(answers) <= most:
        told = press.words.translate("Handouts", "Boxes to tick: {0}").format(", ".join(answers))
        ticks = Ticks(tuple(press.paragraph(answer, look.CELL) for answer in answers), _ANSWERS_ACROSS)
        yield Figure(ticks, press.paragraph(told))
    else:
        yield Rules(1, _LINE)
