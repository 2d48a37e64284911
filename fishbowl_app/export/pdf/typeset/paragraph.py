"""Anybody's words in lines."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import nullcontext

from reportlab.lib.enums import TA_CENTER, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle

from fishbowl_app.export.pdf.shaping import Leftward
from fishbowl_app.export.pdf.typeset.addresses import has_address, segments
from fishbowl_app.export.pdf.typeset.breaking import broken
from fishbowl_app.export.pdf.typeset.lettering import Lettering
from fishbowl_app.export.pdf.typeset.pieces import Parted, Piece
from fishbowl_app.export.pdf.typeset.structure import Element
from fishbowl_app.export.pdf.typeset.tagged import TaggedCanvas

Line = tuple[float, float, str]  # from where, at what height, and what it says

_BELOW = 1.8  # points, to the line below a link
_TOGETHER = 2  # lines at least on either side of the end of a page


class Paragraph(Piece):
    """A text in one style; `element` is what it is, None where it is part of something that is marked already."""

    def __init__(
        self,
        lettering: Lettering,
        words: str,
        style: ParagraphStyle,
        element: Element | None,
        *,
        link: str = "",
    ) -> None:
        self._lettering, self._style = lettering, style
        self._words, self._element, self._link = words, element, link
        self.before, self.after = style.spaceBefore, style.spaceAfter
        self.keeps_next = bool(getattr(style, "keepWithNext", False))
        self._lines: Sequence[str] = ()
        self._width = -1.0
        self._is_part = False

    def height(self, width: float) -> float:
        leading: float = self._style.leading
        return len(self._broken(width)) * leading

    def least(self, width: float) -> float:
        lines = len(self._broken(width))
        return (_TOGETHER if lines >= 2 * _TOGETHER else lines) * float(self._style.leading)

    def split(self, width: float, room: float) -> Parted:
        lines = self._broken(width)
        fitting = min(int(room / self._style.leading), len(lines) - _TOGETHER)
        if fitting < _TOGETHER:
            return None, self
        return self._part(lines[:fitting], width), self._part(lines[fitting:], width)

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        lines = self._broken(width)
        if self._element is not None and not self._link and has_address(self._words):
            self._draw_with_links(canvas, self._element, self._placed(lines, x, top, width))
            return
        said = self._lettering.actual(self._said())
        with canvas.marked(self._element, said) if self._element is not None else nullcontext():
            self._draw_lines(canvas, lines, x, top, width)
        if self._link and self._element is not None:
            canvas.link(self._element, self._link, self._words, (x, top - self.height(width), x + width, top))
            self._underline(canvas, self._placed(lines, x, top, width))

    def _underline(self, canvas: TaggedCanvas, placed: Sequence[Line]) -> None:
        """Let words be seen to lead out of the document."""
        for x, y, line in placed if not self._link.startswith("#") else ():
            canvas.underline(x, y - _BELOW, self._measure(line.rstrip()), self._style.textColor)

    def _draw_lines(self, canvas: TaggedCanvas, lines: Sequence[str], x: float, top: float, width: float) -> None:
        self._draw_placed(canvas, self._placed(lines, x, top, width))

    def _draw_placed(self, canvas: TaggedCanvas, placed: Sequence[Line]) -> None:
        style = self._style
        self._lettering.draw(canvas, placed, style.fontName, style.fontSize, style.textColor)

    def _draw_with_links(self, canvas: TaggedCanvas, element: Element, placed: Sequence[Line]) -> None:
        """Draw lines in which there are addresses: each is a link, and has a line below it."""
        for x, y, line in placed:
            runs = type(line)  # str, or Leftward: then what is read first stands on the right
            right = x + self._measure(line)
            for segment in segments(line, self._words):
                wide = self._measure(segment.text)
                left = right - wide if runs is Leftward else x
                part = Element("Link", element) if segment.address else element
                with canvas.marked(part, self._lettering.actual(segment.text)):
                    self._draw_placed(canvas, [(left, y, runs(segment.text))])
                if segment.address:
                    canvas.underline(left, y - _BELOW, wide, self._style.textColor)
                    rect = (left, y - 3, left + wide, y + self._style.fontSize)
                    canvas.link(part, segment.address, segment.text, rect)
                x, right = x + wide, right - wide

    def _placed(self, lines: Sequence[str], x: float, top: float, width: float) -> list[Line]:
        """Return lines with where each begins."""
        style = self._style
        y = top - style.leading / 2 - style.fontSize * 0.34  # capitals stand in the middle of their line
        placed: list[Line] = []
        for number, line in enumerate(lines, start=1):
            # A space at the end keeps words apart for those who read lines as one text.
            ended = line if number == len(lines) else type(line)(f"{line} ")
            goes_right = isinstance(line, Leftward) and len(lines) > 1  # a name stays in its column
            spare = self._indent(ended if goes_right else line, width, goes_right=goes_right)
            placed.append((x + style.leftIndent + spare, y, ended))
            y -= style.leading
        return placed

    def _indent(self, line: str, width: float, *, goes_right: bool) -> float:
        """Return how far from the left a line begins."""
        if self._style.alignment not in (TA_CENTER, TA_RIGHT) and not goes_right:
            return 0.0
        spare = width - self._style.leftIndent - self._style.rightIndent - self._measure(line)
        return spare / 2 if self._style.alignment == TA_CENTER else spare

    def _broken(self, width: float) -> Sequence[str]:
        if width != self._width:
            self._width = width
            room = width - self._style.leftIndent - self._style.rightIndent + 0.001
            self._lines = broken(self._words, room, self._measure)
        return self._lines

    def _measure(self, text: str) -> float:
        return self._lettering.width(text, self._style.fontName, self._style.fontSize)

    def _said(self) -> str:
        """Return what is read of it here; where lines end is as good as a space."""
        return " ".join((*self._lines, "")) if self._is_part else self._words

    def _part(self, lines: Sequence[str], width: float) -> Paragraph:
        part = Paragraph(self._lettering, self._words, self._style, self._element, link=self._link)
        part._lines, part._width, part._is_part = lines, width, True
        return part
