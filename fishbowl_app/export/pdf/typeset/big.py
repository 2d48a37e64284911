"""Words as large as they fit, for signs that are read from afar."""

from __future__ import annotations

from reportlab.lib.styles import ParagraphStyle

from fishbowl_app.export.pdf.blocks import Text
from fishbowl_app.export.pdf.typeset.job import Job
from fishbowl_app.export.pdf.typeset.paragraph import Paragraph
from fishbowl_app.export.pdf.typeset.pieces import Piece
from fishbowl_app.export.pdf.typeset.structure import Element
from fishbowl_app.export.pdf.typeset.tagged import TaggedCanvas

_STEP = 0.94


class BigWords(Piece):
    """A text in the largest letters in which it is no higher than that and no word of it is broken."""

    def __init__(self, text: Text, job: Job, most: float, least: float, element: Element | None) -> None:
        self._text, self._job, self._most, self._least, self._element = text, job, most, least, element
        self._made: dict[float, Paragraph] = {}

    def height(self, width: float) -> float:
        return self._fitting(width).height(width)

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        self._fitting(width).draw(canvas, x, top, width)

    def _fitting(self, width: float) -> Paragraph:
        if width not in self._made:
            style = self._job.style(self._text.style)
            size = style.fontSize
            while size * _STEP > self._least and not self._fits(style, size, width):
                size *= _STEP
            self._made[width] = self._paragraph(style, size)
        return self._made[width]

    def _fits(self, style: ParagraphStyle, size: float, width: float) -> bool:
        words = self._text.words.split()
        widest = max((self._job.lettering.width(word, style.fontName, size) for word in words), default=0.0)
        return widest <= width and self._paragraph(style, size).height(width) <= self._most

    def _paragraph(self, style: ParagraphStyle, size: float) -> Paragraph:
        leading = size * style.leading / style.fontSize
        sized = ParagraphStyle(f"{style.name} {size:.1f}", style, fontSize=size, leading=leading)
        return Paragraph(self._job.lettering, self._text.words, sized, self._element, link=self._text.link)
