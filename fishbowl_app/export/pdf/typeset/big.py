"""Words as large as they fit, for signs that are read from afar."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.lib.styles import ParagraphStyle

from fishbowl_app.export.pdf.blocks import Text
from fishbowl_app.export.pdf.typeset.job import Job
from fishbowl_app.export.pdf.typeset.paragraph import Paragraph
from fishbowl_app.export.pdf.typeset.pieces import Piece
from fishbowl_app.export.pdf.typeset.structure import Element
from fishbowl_app.export.pdf.typeset.tagged import TaggedCanvas

_STEP = 0.94


class BigWords(Piece):
    """A text in the largest letters in which it is no higher than `most` and no word of it is broken.

    `texts` are all, in two languages, that have to fit in the same size, itself among them.
    """

    def __init__(
        self,
        text: Text,
        texts: Sequence[Text],
        job: Job,
        most: float,
        least: float,
        element: Element | None,
    ) -> None:
        self._text, self._texts, self._job = text, texts, job
        self._most, self._least, self._element = most, least, element
        self._made: dict[float, Paragraph] = {}

    def height(self, width: float) -> float:
        return self._fitting(width).height(width)

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        self._fitting(width).draw(canvas, x, top, width)

    def _fitting(self, width: float) -> Paragraph:
        if width not in self._made:
            style = self._job.style(self._text.style)
            size = style.fontSize
            while size * _STEP > self._least and not self._all_fit(style, size, width):
                size *= _STEP
            self._made[width] = self._paragraph(self._text, style, size)
        return self._made[width]

    def _all_fit(self, style: ParagraphStyle, size: float, width: float) -> bool:
        return all(self._fits(text, style, size, width) for text in self._texts)

    def _fits(self, text: Text, style: ParagraphStyle, size: float, width: float) -> bool:
        words = text.words.split()
        widest = max((self._job.lettering.width(word, style.fontName, size) for word in words), default=0.0)
        return widest <= width and self._paragraph(text, style, size).height(width) <= self._most

    def _paragraph(self, text: Text, style: ParagraphStyle, size: float) -> Paragraph:
        leading = size * style.leading / style.fontSize
        sized = ParagraphStyle(f"{style.name} {size:.1f}", style, fontSize=size, leading=leading)
        return Paragraph(self._job.lettering, text.words, sized, self._element, link=text.link)
