"""Words that are made smaller until they fit a place of a picture."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from reportlab.lib.styles import ParagraphStyle

from fishbowl_app.export.pdf.blocks import Words
from fishbowl_app.export.pdf.typeset.pen import Pen

_STEP = 0.9
_LONG_WORDS = 0.5  # words are broken, rather than that all is made smaller than that

Styled = tuple[Words, ParagraphStyle]


def fitting(
    pen: Pen, texts: Sequence[Styled], width: float, height: float, *, scale: float = 1.0, least: float
) -> list[ParagraphStyle]:
    """Return styles in which texts fit a place below one another, all of them made smaller alike.

    Args:
        pen: measures them.
        texts: the words with their styles.
        width, height: of the place, in points.
        scale: how much larger than in their styles they are at most.
        least: no letters are smaller than that; what does not fit then is too high.
    """
    broken = scale * _LONG_WORDS
    while True:
        styles = [_scaled(style, max(scale, least / style.fontSize)) for _, style in texts]
        high = sum(pen.height_of(words, width, style) for (words, _), style in zip(texts, styles, strict=True))
        widest = max(pen.narrowest(words, style) for (words, _), style in zip(texts, styles, strict=True))
        fits = high <= height and (widest <= width or scale <= broken)
        if fits or all(style.fontSize <= least for style in styles):
            return styles
        scale *= _STEP


@cache
def _scaled(style: ParagraphStyle, scale: float) -> ParagraphStyle:
    size = style.fontSize * scale
    return ParagraphStyle(f"{style.name} {size:.2f}", style, fontSize=size, leading=style.leading * scale)
