"""What sections that are not made of blocks yet are made with; goes with the last of them."""

from __future__ import annotations

from dataclasses import dataclass, field

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import CondPageBreak, Flowable, Paragraph

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.escape import LINE_BREAK, Ink, Markup
from fishbowl_app.export.pdf.look import Sheet
from fishbowl_app.export.pdf.typeset.flowables import Heading, Quote
from fishbowl_app.export.wording import Wording

# Below a heading there is always room for a few lines, so that none stands alone at the foot of a page.
_ROOM = (170.0, 120.0)


@dataclass
class Press:
    """Paper, words and letters of one document; `headings` are those it has so far."""

    sheet: Sheet
    words: Wording
    ink: Ink = field(default_factory=Ink)
    headings: list[Heading] = field(default_factory=list)

    def markup(self, text: str, style: ParagraphStyle = look.PLAIN) -> Markup:
        """Return anybody's words as markup for a paragraph of a style."""
        return self.ink.markup(text, style.fontName)

    def paragraph(self, text: str, style: ParagraphStyle = look.PLAIN) -> Paragraph:
        """Return anybody's words as a paragraph."""
        return self.block(self.markup(text, style), style)

    def block(self, markup: Markup, style: ParagraphStyle) -> Paragraph:
        """Return a paragraph of what is markup already."""
        return Paragraph(markup, style)

    def quote(self, text: str, below: str) -> Quote:
        """Return anybody's words as a quote, with a line below them unless that is ""."""
        markup = self.markup(text, look.QUOTE)
        return Quote(self.below(markup, below, look.LABEL) if below else markup, look.QUOTE)

    def below(self, first: Markup, text: str, style: ParagraphStyle) -> Markup:
        """Return markup with anybody's words in a style of their own on the line below it."""
        second = self.markup(text, style)
        colour = f"#{style.textColor.hexval()[2:]}"
        font = f'<font name="{style.fontName}" size="{style.fontSize}" color="{colour}">'
        return Markup(f"{first}{LINE_BREAK}{font}{second}</font>")

    def heading(self, text: str, level: int = 0, *, room: float = 0.0) -> list[Flowable]:
        """Return a heading that is in the outline; those of level 0 are in the contents too.

        Args:
            text: anybody's words.
            level: 0 or 1.
            room: how much of what follows has to be on the same page, in points.
        """
        style = look.SUBHEADING if level else look.HEADING
        made = Heading(self.markup(text, style), style, text, level, f"heading-{len(self.headings) + 1}")
        self.headings.append(made)
        return [CondPageBreak(max(_ROOM[level], room + 60)), made]
