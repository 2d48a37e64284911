"""QR codes on a sheet."""

from __future__ import annotations

from collections.abc import Sequence

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.blocks import Block
from fishbowl_app.export.pdf.press import Press
from fishbowl_app.model.rules.codes import ReadyCode


def code_blocks(press: Press, codes: Sequence[ReadyCode], size_mm: float) -> tuple[Block, ...]:
    """Return QR codes below one another, each with its label and the same in words."""
    del size_mm
    return tuple(
        press.paragraph("\n".join((code.label, *(text for _, text in code.words))), look.CARD) for code in codes
    )
