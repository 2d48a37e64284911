"""The building blocks that ReportLab does not have."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.lib.colors import Color
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Paragraph

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.escape import Markup
from fishbowl_app.export.pdf.typeset.canvas import ReportCanvas

Size = tuple[float, float]


class Heading(Paragraph):
    """A heading that knows its way into the outline; it is never split over pages."""

    canv: ReportCanvas

    def __init__(self, markup: Markup, style: ParagraphStyle, text: str, level: int, key: str) -> None:
        super().__init__(markup, style)
        self.text_in_outline, self.level, self.key = " ".join(text.split()), level, key

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        return []

    def draw(self) -> None:
        self.canv.enter_in_outline(self.key, self.text_in_outline, self.level, self.height)
        super().draw()


class Quote(Paragraph):
    """A note with a bar on its left, over pages too."""

    def draw(self) -> None:
        self.canv.saveState()
        self.canv.setFillColor(look.ACCENT)
        self.canv.rect(0, 1, 2.5, self.height - 2, stroke=0, fill=1)
        self.canv.restoreState()
        super().draw()


class Panel(Flowable):
    """Paragraphs on a coloured ground, kept together.

    Args:
        content: from the top down; their spaceBefore counts between them.
        ground: the colour behind them.
        pad: room on all sides, in points.
        bleed: how far the ground reaches to the left, the top and the right beyond the text.
        bar: a line on the left in this colour.
    """

    def __init__(
        self,
        content: Sequence[Paragraph],
        ground: Color,
        pad: float,
        *,
        bleed: tuple[float, float, float] = (0, 0, 0),
        bar: Color | None = None,
    ) -> None:
        super().__init__()
        self._content, self._ground, self._pad, self._bleed, self._bar = content, ground, pad, bleed, bar
        self.spaceBefore, self.spaceAfter = 4, 12

    def wrap(self, available_width: float, available_height: float) -> Size:
        inner = available_width - (0 if any(self._bleed) else 2 * self._pad)
        heights = [paragraph.wrap(inner, available_height)[1] for paragraph in self._content]
        between = sum(paragraph.getSpaceBefore() for paragraph in self._content[1:])
        self.width, self.height = available_width, sum(heights) + between + 2 * self._pad
        return self.width, self.height

    def draw(self) -> None:
        left, top, right = self._bleed
        self.canv.saveState()
        self.canv.setFillColor(self._ground)
        self.canv.rect(-left, 0, left + self.width + right, self.height + top, stroke=0, fill=1)
        if self._bar is not None:
            self.canv.setFillColor(self._bar)
            self.canv.rect(0, 0, 3, self.height, stroke=0, fill=1)
        self.canv.restoreState()
        self._draw_content()

    def _draw_content(self) -> None:
        x = 0.0 if any(self._bleed) else self._pad
        y = self.height - self._pad
        for number, paragraph in enumerate(self._content):
            y -= paragraph.height + (paragraph.getSpaceBefore() if number else 0)
            paragraph.drawOn(self.canv, x, y)


class ContentsLine(Flowable):
    """A line of the contents that leads to a heading; the number of its page comes when all pages are there."""

    canv: ReportCanvas
    NUMBER_WIDTH = 40.0

    def __init__(self, text: Paragraph, key: str) -> None:
        super().__init__()
        self._text, self._key = text, key

    def wrap(self, available_width: float, available_height: float) -> Size:
        self.width = available_width
        self.height = self._text.wrap(available_width - self.NUMBER_WIDTH, available_height)[1]
        return self.width, self.height

    def draw(self) -> None:
        style: Any = self._text.style
        self._text.drawOn(self.canv, 0, 0)
        self.canv.page_number_of(self._key, self.width, style.leading - style.fontSize, style)
        self.canv.linkRect("", self._key, (0, 0, self.width, self.height), relative=1, Border="[0 0 0]")
