"""Words that are made smaller until they fit a place of a picture."""

from __future__ import annotations

from functools import cache

from reportlab.lib.styles import ParagraphStyle

from fishbowl_app.export.pdf.blocks import Words
from fishbowl_app.export.pdf.typeset.pen import Pen

_STEP = 0.9


def fitting(
    pen: Pen, words: Words, width: float, height: float, style: ParagraphStyle, least: float
) -> ParagraphStyle:
    """Return a style, or the same in letters of `least` points or more, in which words fit a place."""
    while style.fontSize > least:
        if pen.narrowest(words, style) <= width and pen.height_of(words, width, style) <= height:
            break
        style = _smaller(style, max(style.fontSize * _STEP, least))
    return style


@cache
def _smaller(style: ParagraphStyle, size: float) -> ParagraphStyle:
    name = f"{style.name} {size:.1f}"
    return ParagraphStyle(name, style, fontSize=size, leading=style.leading * size / style.fontSize)
