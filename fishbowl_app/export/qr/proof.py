"""A sheet with codes as small as any handout has them, made the way handouts are made, and read back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from fishbowl_app.export.pdf.blocks import Pages
from fishbowl_app.export.pdf.look import sheet
from fishbowl_app.export.pdf.press import Press
from fishbowl_app.export.pdf.sheets.codes import code_block
from fishbowl_app.export.pdf.typeset.press_run import Cancelled, Info, pdf_of
from fishbowl_app.export.qr.reading import Reading, read_back
from fishbowl_app.export.wording import Wording
from fishbowl_app.model.rules.code_size import LEAST_MM
from fishbowl_app.model.rules.codes import ReadyCode

Asked = Callable[[], bool]


def proof_sheet(codes: Sequence[ReadyCode], language: str = "en", cancelled: Asked | None = None) -> bytes:
    """Return a PDF with all codes in the smallest size.

    Raises:
        Cancelled: if that was asked for.
    """
    paper, press = sheet("A4"), Press(sheet("A4"), Wording(language))
    blocks = tuple(code_block(press, code, LEAST_MM) for code in _until(cancelled, codes))
    info = Info(press.words.translate("Codes", "QR codes"), "", language)
    return pdf_of([Pages(paper, blocks, None)], info, archive=False, cancelled=cancelled).content


def proof(codes: Sequence[ReadyCode], language: str = "en", cancelled: Asked | None = None) -> Reading:
    """Return what is read of codes once they are printed.

    Raises:
        Cancelled: if that was asked for.
    """
    if not codes:
        return Reading()
    return read_back(proof_sheet(codes, language, cancelled), [code.payload for code in codes])


def _until(cancelled: Asked | None, codes: Iterable[ReadyCode]) -> Iterator[ReadyCode]:
    for code in codes:
        if cancelled is not None and cancelled():
            raise Cancelled
        yield code
