"""Seat cards: a card for everybody, two beside each other, with marks to cut along."""

from __future__ import annotations

from collections.abc import Iterator

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.blocks import Block, Card, Cards, Gap, Pages, Text
from fishbowl_app.export.pdf.kinds import Options
from fishbowl_app.export.pdf.look import Sheet
from fishbowl_app.export.pdf.press import Press
from fishbowl_app.export.pdf.sheets.paper import foot, paper
from fishbowl_app.export.pdf.sheets.rotation import name_text, no_place_text, place_text, round_name
from fishbowl_app.export.wording import DOT
from fishbowl_app.model.print_pack import PlannedPlace, PrintPack, SeatCard

_ACROSS = 2
_PAD = 12.0
_TOP = 84.0  # points that name, role and title take
_LINE = look.CARD.leading
_ROWS = (4, 3, 2, 1)  # of cards on a page, as many as leave room for the longest


def seat_cards(press: Press, pack: PrintPack, options: Options) -> list[Pages]:
    """Return pages of cards of one size, one for each person."""
    if not pack.cards:
        return []
    made = tuple(Card(tuple(_card(press, pack, card))) for card in pack.cards)
    sheet, kind = paper(options), press.words.translate("Handouts", "Seat cards")
    cards = Cards(made, _ACROSS, _rows(sheet, pack), pad=_PAD)
    return [Pages(sheet, (cards,), foot(press, pack, kind))]


def _rows(sheet: Sheet, pack: PrintPack) -> int:
    longest = max(len(card.places) for card in pack.cards)
    room = (sheet.text_height / rows - 2 * _PAD - _TOP for rows in _ROWS)
    return next((rows for rows, space in zip(_ROWS, room, strict=True) if longest * _LINE <= space), _ROWS[-1])


def _card(press: Press, pack: PrintPack, card: SeatCard) -> Iterator[Block]:
    if pack.title:
        yield press.paragraph(pack.title, look.LABEL)
    yield press.paragraph(name_text(press, card.who), look.CARD_NAME)
    below = DOT.join(dict.fromkeys(part for part in (card.who.role if card.who.name else "", card.group) if part))
    if below:
        yield press.paragraph(below, look.CELL_QUIET)
    yield Gap(6)
    for place in card.places:
        yield _line(press, place)
    if not card.places:
        yield press.paragraph(no_place_text(press, pack, card), look.CARD)
    elif card.sat:
        text = press.words.translate("Handouts", "Has sat in round {0}.").format(", ".join(map(str, card.sat)))
        yield press.paragraph(text, look.CELL_QUIET)


def _line(press: Press, place: PlannedPlace) -> Text:
    clock = press.words.clock(place.start) if place.start else ""
    parts = (clock, round_name(press, place.kind, place.number), place_text(press, place))
    return press.paragraph(DOT.join(part for part in parts if part), look.CARD)
