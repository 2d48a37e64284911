"""Measures and draws lines of anybody's words: the one way from a text to letters on a page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from reportlab.lib.colors import Color

from fishbowl_app.export.pdf.escape import Ink
from fishbowl_app.export.pdf.fonts import register_fonts, width_of
from fishbowl_app.export.pdf.shaping import needs_shaping

if TYPE_CHECKING:
    from fishbowl_app.export.pdf.typeset.tagged import TaggedCanvas

_UNIT = 1000.0


class Lettering:
    """The letters of one document, and how wide its words are."""

    def __init__(self, ink: Ink) -> None:
        register_fonts()
        self.ink = ink
        self._widths: dict[tuple[str, str], float] = {}

    def width(self, text: str, font: str, size: float) -> float:
        """Return how wide a text of one line is, in points."""
        unit = self._widths.get((text, font))
        if unit is None:
            runs = self.ink.runs(text, font)
            unit = self._widths[text, font] = sum(width_of(run.text, run.font, _UNIT) for run in runs) / _UNIT
        return unit * size

    def actual(self, text: str) -> str:
        """Return what a text says where that cannot be told from the letters drawn, else "".

        Letters are drawn from left to right, and some stand for several: who follows the structure would hear
        words backwards or in pieces (ISO 32000-1, 14.8.2.3.3 and 14.9.4).
        """
        return self.ink.read(text) if needs_shaping(text) else ""

    def draw(
        self,
        canvas: TaggedCanvas,
        lines: Sequence[tuple[float, float, str]],
        font: str,
        size: float,
        colour: Color,
    ) -> None:
        """Draw lines, each from x at height y, as one text object."""
        text = canvas.beginText()
        text.setFillColor(colour)
        for x, y, line in lines:
            text.setTextOrigin(x, y)
            for run in self.ink.runs(line, font):
                if (text._fontname, text._fontsize) != (run.font, size):
                    text.setFont(run.font, size)
                text.textOut(run.text)
        canvas.drawText(text)
