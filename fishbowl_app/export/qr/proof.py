"""A sheet with codes as small as any handout has them, made the way handouts are made, and read back."""

from __future__ import annotations

from collections.abc import Sequence

from fishbowl_app.export.pdf.blocks import Pages
from fishbowl_app.export.pdf.look import sheet
from fishbowl_app.export.pdf.press import Press
from fishbowl_app.export.pdf.sheets.codes import code_blocks
from fishbowl_app.export.pdf.typeset.press_run import Info, pdf_of
from fishbowl_app.export.qr.reading import Reading, read_back
from fishbowl_app.export.wording import Wording
from fishbowl_app.model.rules.code_size import LEAST_MM
from fishbowl_app.model.rules.codes import ReadyCode


def proof_sheet(codes: Sequence[ReadyCode], language: str = "en") -> bytes:
    """Return a PDF with all codes in the smallest size."""
    paper, press = sheet("A4"), Press(sheet("A4"), Wording(language))
    pages = Pages(paper, code_blocks(press, codes, LEAST_MM), None)
    return pdf_of([pages], Info(press.words.translate("Codes", "QR codes"), "", language), archive=False).content


def proof(codes: Sequence[ReadyCode], language: str = "en") -> Reading:
    """Return what is read of codes once they are printed."""
    return read_back(proof_sheet(codes, language), [code.payload for code in codes]) if codes else Reading()
