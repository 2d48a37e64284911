"""Name badges: flat ones for a clip, or twice as high to fold over, so that the name is read from both sides."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from reportlab.lib.units import mm

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.blocks import Big, Block, Card, Cards, Gap, Pages, Rules
from fishbowl_app.export.pdf.kinds import Options
from fishbowl_app.export.pdf.press import Press
from fishbowl_app.export.pdf.sheets.folded import folded
from fishbowl_app.export.pdf.sheets.paper import foot, paper, true_size
from fishbowl_app.export.wording import DOT
from fishbowl_app.model.entities import Presence
from fishbowl_app.model.print_pack import PersonTag, PrintPack
from fishbowl_app.model.report_parts.said import Who

WIDTH, HEIGHT = 90 * mm, 55 * mm
_ACROSS = 2
_PAD = 10.0
_MARGIN = 10 * mm  # so that ten badges are on a sheet of A4
_NAME, _BELOW = 74.0, 34.0  # heights inside a badge
_TITLE, _LEAST = 20.0, 7.5
_NOBODY = PersonTag(Who(), None, Presence.EXPECTED)


def badges(press: Press, pack: PrintPack, options: Options) -> list[Pages]:
    """Return a badge for everybody, by name; blank ones fill the last page, for those nobody expected."""
    sheet = replace(paper(options), left=_MARGIN, right=_MARGIN, top=_MARGIN, bottom=_MARGIN)
    faces_high = 2 if options.fold_badges else 1
    down = int(sheet.text_height // (HEIGHT * faces_high))
    tags = [tag for tag in pack.people if tag.presence is not Presence.LEFT]
    tags += [_NOBODY] * (_ACROSS * down - len(tags) % (_ACROSS * down))
    faces = [tuple(_face(press, pack, tag)) for tag in tags]
    cards = folded(faces, _ACROSS) if options.fold_badges else tuple(Card(face, middle=True) for face in faces)
    grid = Cards(cards, _ACROSS, down * faces_high, WIDTH, HEIGHT, _PAD, fold=options.fold_badges)
    kind = true_size(press, press.words.translate("Handouts", "Name badges"))
    return [Pages(sheet, (grid,), foot(press, pack, kind))]


def _face(press: Press, pack: PrintPack, tag: PersonTag) -> Iterator[Block]:
    """Yield one side of a badge: the name as large as it fits, or a line to write one on."""
    if pack.title:
        yield Big(press.paragraph(pack.title, look.LABEL), _TITLE * (2 if press.paired else 1), _LEAST)
    if tag.who.name:
        yield Big(press.paragraph(tag.who.name, look.BADGE_NAME), _NAME)
    else:
        yield Rules(1, _NAME)
    below = DOT.join(dict.fromkeys(part for part in (tag.who.role, tag.group.name if tag.group else "") if part))
    if below:
        yield Gap(4)
        yield Big(press.paragraph(below, look.BADGE_BELOW), _BELOW, least=8)
