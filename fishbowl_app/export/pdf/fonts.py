"""The bundled fonts in print: made for legibility, then a wide one, then one for each of the rarer scripts.

Which letters a font has is read from a small table (tools/letters.py makes it), so that fonts are opened only
when something is drawn with them.
"""

from __future__ import annotations

import functools
import json
from bisect import bisect
from collections.abc import Container
from dataclasses import dataclass

from reportlab.pdfbase import pdfmetrics

from fishbowl_app.export.pdf.shaping import ShapedFont
from fishbowl_app.paths import resource_path

BODY, BOLD, ITALIC = "Fishbowl", "Fishbowl-Bold", "Fishbowl-Italic"
_WIDE, _WIDE_BOLD = "Fishbowl-Wide", "Fishbowl-Wide-Bold"
_FILES = {
    BODY: "AtkinsonHyperlegibleNext-Regular",
    BOLD: "AtkinsonHyperlegibleNext-Bold",
    ITALIC: "AtkinsonHyperlegibleNext-Italic",
    _WIDE: "NotoSans-Regular",
    _WIDE_BOLD: "NotoSans-Bold",
}
_SCRIPTS = (
    "Hebrew Arabic Thaana Armenian Georgian Ethiopic Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu "
    "Kannada Malayalam Sinhala Thai Lao Khmer Myanmar CanadianAboriginal Cherokee Tifinagh NKo OlChiki"
)
# Emoji before symbols, so that a sequence of both finds all its parts in one font. Digits are always found before.
_LAST = ("NotoEmoji", "NotoSansSymbols", "NotoSansMath", "NotoSansSymbols2", "DroidSansFallback")
_RARE = (*(f"NotoSans{script}" for script in _SCRIPTS.split()), *_LAST)
_HEAVY = "-Heavy"  # a font of one weight, with outlines that are drawn thicker
_RARE_BOLD = tuple(f"{font}{_HEAVY}" for font in _RARE)
_STEAD = {
    BODY: (BODY, _WIDE, *_RARE),
    BOLD: (BOLD, _WIDE_BOLD, *_RARE_BOLD),
    ITALIC: (ITALIC, _WIDE, *_RARE),
}


@dataclass(frozen=True)
class Letters(Container[int]):
    """Code points as ranges: `edges` are where they begin and where they have ended, by turns."""

    edges: tuple[int, ...]

    def __contains__(self, code: object) -> bool:
        return isinstance(code, int) and bisect(self.edges, code) % 2 == 1


def register_fonts() -> None:
    """Make the fonts that every document has known to ReportLab."""
    for name in (BODY, BOLD, ITALIC):
        register(name)


@functools.cache
def register(name: str) -> None:
    """Make a font known to ReportLab; does so once."""
    file = f"{_FILES[name]}.ttf" if name in _FILES else f"scripts/{name.removesuffix(_HEAVY)}.ttf"
    pdfmetrics.registerFont(ShapedFont(name, str(resource_path("fonts", file)), is_heavy=name.endswith(_HEAVY)))


def fonts_for(font: str) -> tuple[str, ...]:
    """Return the fonts to try for a text that is set in `font`, in their order."""
    return _STEAD[font]


@functools.cache
def letters_of(font: str) -> Letters:
    """Return the code points that a font can show."""
    return Letters(tuple(_table()[_FILES.get(font, font.removesuffix(_HEAVY))]))


@functools.cache
def _table() -> dict[str, list[int]]:
    made: dict[str, list[int]] = json.loads(resource_path("fonts", "letters.json").read_text("utf-8"))
    return made


def width_of(text: str, font: str, size: float) -> float:
    """Return how wide a text is that has all its letters in one font, in points."""
    register(font)
    width: float = pdfmetrics.stringWidth(text, font, size)
    return width
