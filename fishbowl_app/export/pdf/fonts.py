"""The bundled fonts in print: made for legibility, with a wide one for letters that it does not have."""

from __future__ import annotations

import functools
import re
from collections.abc import Container
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from fishbowl_app.paths import resource_path

BODY, BOLD, ITALIC = "Fishbowl", "Fishbowl-Bold", "Fishbowl-Italic"
_WIDE, _WIDE_BOLD = "Fishbowl-Wide", "Fishbowl-Wide-Bold"
_FILES = {
    BODY: "AtkinsonHyperlegibleNext-Regular.ttf",
    BOLD: "AtkinsonHyperlegibleNext-Bold.ttf",
    ITALIC: "AtkinsonHyperlegibleNext-Italic.ttf",
    _WIDE: "NotoSans-Regular.ttf",
    _WIDE_BOLD: "NotoSans-Bold.ttf",
}
_STEAD = {BODY: (BODY, _WIDE), BOLD: (BOLD, _WIDE_BOLD), ITALIC: (ITALIC, _WIDE)}
# Letters of these scripts change with their neighbours, which is not done here: drawn one by one they are wrong.
_JOINED = re.compile("[\u0590-\u08ff\u0900-\u0dff\u1cd0-\u1cff\ua8e0-\ua8ff]")


@functools.cache
def register_fonts() -> None:
    """Make the fonts known to ReportLab; does so once."""
    for name, file in _FILES.items():
        pdfmetrics.registerFont(TTFont(name, str(resource_path("fonts", file))))


def fonts_for(font: str) -> tuple[str, ...]:
    """Return the fonts to try for a text that is set in `font`, in their order."""
    return _STEAD[font]


@functools.cache
def letters_of(font: str) -> Container[int]:
    """Return the code points that a font can show."""
    register_fonts()
    made: Any = pdfmetrics.getFont(font)
    glyphs: dict[int, int] = made.face.charToGlyph
    return frozenset(code for code in glyphs if not _JOINED.match(chr(code)))


def width_of(text: str, font: str, size: float) -> float:
    """Return how wide a text is that has all its letters in one font, in points."""
    width: float = pdfmetrics.stringWidth(text, font, size)
    return width
