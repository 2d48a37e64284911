"""QR codes on a sheet: the code, what one gets, and the same in words for those whose phone does not read it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.blocks import Beside, Block, Figure, Keep, Text
from fishbowl_app.export.pdf.pictures.qr import CodePicture
from fishbowl_app.export.pdf.press import Press
from fishbowl_app.export.qr.matrix import Level, modules
from fishbowl_app.export.qr.said import line_of, lines_of
from fishbowl_app.model.rules.code_size import least_mm
from fishbowl_app.model.rules.codes import Item, ReadyCode

ON_WALL_MM = 60.0  # from this size on a code hangs, and may get dirty
_GAP = 18.0


def beside_codes(
    press: Press, blocks: Iterable[Block], codes: Sequence[ReadyCode], size_mm: float, measure: float
) -> Iterator[Block]:
    """Yield blocks with codes right of them, as wide as the largest code needs; without codes the blocks alone."""
    if not codes:
        yield from blocks
        return
    wide = max(_side(code, size_mm) for code in codes) * mm
    # Two languages take the larger share: of these two only the second one may differ.
    shares = (1.0, wide / (measure - _GAP - wide))
    yield Beside((tuple(blocks), code_blocks(press, codes, size_mm)), shares, _GAP)


def code_blocks(press: Press, codes: Sequence[ReadyCode], size_mm: float) -> tuple[Block, ...]:
    """Return QR codes below one another, each with its label and the same in words."""
    return tuple(code_block(press, code, size_mm) for code in codes)


def code_block(press: Press, code: ReadyCode, size_mm: float) -> Block:
    """Return a code of at least that size, with the white around it, its label and what it says in words.

    It is larger where its squares would be too small to be read.
    """
    lines = [press.paragraph(code.label, look.CODE_LABEL), *code_lines(press, code)]
    return Keep((code_figure(press, code, size_mm), *lines))


def code_figure(press: Press, code: ReadyCode, size_mm: float) -> Figure:
    """Return a code alone."""
    told = ", ".join([code.label, *lines_of(press.words, code.words)])
    alt = press.words.translate("Codes", "QR code: {0}").format(told)
    return Figure(CodePicture(code.payload, _side(code, size_mm) * mm, _level(size_mm)), press.paragraph(alt))


def _level(size_mm: float) -> Level:
    return "Q" if size_mm >= ON_WALL_MM else "M"


def _side(code: ReadyCode, size_mm: float) -> float:
    """Return how large a code has to be, in mm, with the white around it."""
    return max(size_mm, least_mm(modules(code.payload, _level(size_mm))))


def code_lines(press: Press, code: ReadyCode, style: ParagraphStyle = look.CODE_LINE) -> Iterator[Text]:
    """Yield what a code says in words, without what its label says already."""
    for item, text in code.words:
        if not (item in (Item.TITLE, Item.NAME) and text == code.label):
            link = code.address if item is Item.ADDRESS else f"mailto:{text}" if item is Item.EMAIL else ""
            yield press.paragraph(line_of(press.words, item, text), style, link=link)
