"""Seat cards: a card for everybody, two beside each other, with lines to cut along."""

from __future__ import annotations

from typing import Any

from reportlab.platypus import Flowable, KeepInFrame, PageBreak, Paragraph, Spacer, Table

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.old_press import Press
from fishbowl_app.export.pdf.sheets.plan import name_text, no_place_text, place_text, round_name
from fishbowl_app.export.pdf.typeset.tables import PLAIN_STYLE
from fishbowl_app.export.wording import DOT
from fishbowl_app.model.print_pack import PlannedPlace, PrintPack, SeatCard

_COLUMNS = 2
_PAD = 12.0
_TOP = 84.0  # points that name, role and title take
_LINE = look.CARD.leading
_ROWS = (4, 3, 2, 1)  # of cards on a page, as many as leave room for the longest
_STYLE: list[tuple[Any, ...]] = [
    *PLAIN_STYLE,
    ("LEFTPADDING", (0, 0), (-1, -1), _PAD),
    ("RIGHTPADDING", (0, 0), (-1, -1), _PAD),
    ("TOPPADDING", (0, 0), (-1, -1), _PAD),
    ("BOTTOMPADDING", (0, 0), (-1, -1), _PAD),
    ("GRID", (0, 0), (-1, -1), 0.5, look.LINE, "butt", (3, 3)),
]


def seat_cards(press: Press, pack: PrintPack) -> list[Flowable]:
    """Return pages of cards of one size."""
    rows = _rows(press, pack)
    height = press.sheet.text_height / rows - 1
    story: list[Flowable] = []
    on_page = rows * _COLUMNS
    for begin in range(0, len(pack.cards), on_page):
        cards = [_card(press, pack, card, height) for card in pack.cards[begin : begin + on_page]]
        cards += [""] * (-len(cards) % _COLUMNS)
        lines = [cards[k : k + _COLUMNS] for k in range(0, len(cards), _COLUMNS)]
        widths = [press.sheet.measure / _COLUMNS] * _COLUMNS
        story += [PageBreak()] if story else []
        story.append(Table(lines, colWidths=widths, rowHeights=[height] * len(lines), style=_STYLE))
    return story


def _rows(press: Press, pack: PrintPack) -> int:
    longest = max((len(card.places) for card in pack.cards), default=0)
    room = (press.sheet.text_height / rows - 2 * _PAD - _TOP for rows in _ROWS)
    return next((rows for rows, space in zip(_ROWS, room, strict=True) if longest * _LINE <= space), _ROWS[-1])


def _card(press: Press, pack: PrintPack, card: SeatCard, height: float) -> Any:
    below = DOT.join(dict.fromkeys(part for part in (card.who.role if card.who.name else "", card.group) if part))
    content: list[Flowable] = [press.paragraph(pack.title, look.LABEL)] if pack.title else []
    content.append(press.paragraph(name_text(press, card.who), look.CARD_NAME))
    content += [press.paragraph(below, look.CELL_QUIET)] if below else []
    content.append(Spacer(1, 6))
    content += [_line(press, place) for place in card.places]
    if not card.places:
        content.append(press.paragraph(no_place_text(press, pack, card), look.CARD))
    elif card.sat:
        text = press.words.translate("Handouts", "Has sat in round {0}.").format(", ".join(map(str, card.sat)))
        content.append(press.paragraph(text, look.CELL_QUIET))
    width = press.sheet.measure / _COLUMNS - 2 * _PAD
    return KeepInFrame(width, height - 2 * _PAD, content, mode="shrink")


def _line(press: Press, place: PlannedPlace) -> Paragraph:
    clock = press.words.clock(place.start) if place.start else ""
    parts = (clock, round_name(press, place.kind, place.number), place_text(press, place))
    return press.paragraph(DOT.join(part for part in parts if part), look.CARD)
