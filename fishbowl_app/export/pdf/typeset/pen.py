"""What pictures are drawn with: shapes, and anybody's words in one language or two."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.lib.colors import Color
from reportlab.lib.enums import TA_CENTER, TA_LEFT, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.blocks import Words
from fishbowl_app.export.pdf.fonts import BODY, BOLD
from fishbowl_app.export.pdf.typeset.job import Job
from fishbowl_app.export.pdf.typeset.paragraph import Paragraph
from fishbowl_app.export.pdf.typeset.tagged import TaggedCanvas
from fishbowl_app.export.pdf.typeset.words import in_one_line, texts_of

ALIGN: dict[str, Any] = {"left": TA_LEFT, "centre": TA_CENTER, "right": TA_RIGHT}
_BETWEEN = 1.5  # points between two languages


class Pen:
    """Draws on a page, or only measures while there is none. Lengths are points from the lower left corner.

    Sizes of letters are those of a usual document: where it is in large print they grow by themselves.
    """

    def __init__(self, job: Job, canvas: TaggedCanvas | None = None) -> None:
        self._job, self._on = job, canvas

    @property
    def canvas(self) -> TaggedCanvas:
        """The page, for what a pen has no word for."""
        assert self._on is not None, "there is no page yet"
        return self._on

    # --- shapes -------------------------------------------------------------------------------------------

    def rect(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        *,
        fill: Color | None = None,
        stroke: Color | None = None,
        line: float = 0.6,
        radius: float = 0.0,
    ) -> None:
        """Draw a rectangle, with round corners if `radius` is given."""
        self._ready(fill, stroke, line)
        how = {"fill": int(fill is not None), "stroke": int(stroke is not None)}
        if radius:
            self.canvas.roundRect(x, y, width, height, radius, **how)
        else:
            self.canvas.rect(x, y, width, height, **how)

    def line(
        self,
        x1: float,
        y1: float,
        x2: float,
        y2: float,
        *,
        colour: Color = look.TEXT,
        width: float = 0.6,
        dash: Sequence[float] = (),
    ) -> None:
        """Draw a line; `dash` is how long dashes and gaps are."""
        self._ready(None, colour, width)
        self.canvas.setDash(list(dash))
        self.canvas.line(x1, y1, x2, y2)
        self.canvas.setDash([])

    def circle(
        self,
        x: float,
        y: float,
        radius: float,
        *,
        fill: Color | None = None,
        stroke: Color | None = None,
        line: float = 0.6,
        dash: Sequence[float] = (),
    ) -> None:
        """Draw a circle round a point."""
        self._ready(fill, stroke, line)
        self.canvas.setDash(list(dash))
        self.canvas.circle(x, y, radius, fill=int(fill is not None), stroke=int(stroke is not None))
        self.canvas.setDash([])

    def polygon(
        self,
        points: Sequence[tuple[float, float]],
        *,
        fill: Color | None = None,
        stroke: Color | None = None,
        line: float = 0.6,
        closed: bool = True,
    ) -> None:
        """Draw straight lines from point to point."""
        self._ready(fill, stroke, line)
        path = self.canvas.beginPath()
        path.moveTo(*points[0])
        for point in points[1:]:
            path.lineTo(*point)
        if closed:
            path.close()
        self.canvas.drawPath(path, fill=int(fill is not None), stroke=int(stroke is not None))

    def arc(
        self,
        x: float,
        y: float,
        radius: float,
        start: float,
        extent: float,
        *,
        colour: Color = look.TEXT,
        width: float = 0.6,
    ) -> None:
        """Draw a part of a circle; degrees against the clock, from the right."""
        self._ready(None, colour, width)
        self.canvas.arc(x - radius, y - radius, x + radius, y + radius, start, extent)

    def turned(self, x: float, y: float, degrees: float) -> None:
        """Let 0, 0 be there and all be turned against the clock, until `back`."""
        self.canvas.saveState()
        self.canvas.translate(x, y)
        self.canvas.rotate(degrees)

    def back(self) -> None:
        """End what `turned` began."""
        self.canvas.restoreState()

    # --- words --------------------------------------------------------------------------------------------

    def height_of(self, words: Words, width: float, style: ParagraphStyle | None = None) -> float:
        """Return how high words are in a width."""
        pieces = self._pieces(words, style, TA_LEFT)
        return sum(piece.height(width) for piece in pieces) + _BETWEEN * max(0, len(pieces) - 1)

    def narrowest(self, words: Words, style: ParagraphStyle | None = None) -> float:
        """Return how wide words need to be so that none of them is broken."""
        used = self._job.style(style or look.CELL)
        return max(
            (
                self._job.lettering.width(word, used.fontName, used.fontSize)
                for text in texts_of(words)
                for word in text.words.split()
            ),
            default=0.0,
        )

    def write(
        self,
        words: Words,
        x: float,
        top: float,
        width: float,
        *,
        style: ParagraphStyle | None = None,
        align: str = "left",
    ) -> float:
        """Write words in lines no wider than `width`, from the top down; return how high they are."""
        y = top
        for piece in self._pieces(words, style, ALIGN[align]):
            piece.draw(self.canvas, x, y, width)
            y -= piece.height(width) + _BETWEEN
        return max(0.0, top - y - _BETWEEN)

    def width_of(self, words: Words, size: float, *, bold: bool = False) -> float:
        """Return how wide words are on one line; of a pair, both with a stroke between them."""
        return self._job.lettering.width(in_one_line(words), BOLD if bold else BODY, self.size_of(size))

    def line_of(
        self,
        words: Words,
        x: float,
        y: float,
        size: float,
        *,
        bold: bool = False,
        colour: Color = look.TEXT,
        align: str = "left",
    ) -> None:
        """Write words on one line that stands at y; it begins, has its middle or ends at x."""
        text, font, used = in_one_line(words), BOLD if bold else BODY, self.size_of(size)
        wide = self._job.lettering.width(text, font, used)
        left = x - {"left": 0.0, "centre": wide / 2, "right": wide}[align]
        self._job.lettering.draw(self.canvas, [(left, y, text)], font, used, colour)

    def size_of(self, size: float) -> float:
        """Return how large letters of a usual size are in this document."""
        return max(size * 1.1, look.LARGE) if self._job.is_large else size

    def _pieces(self, words: Words, style: ParagraphStyle | None, alignment: Any) -> list[Paragraph]:
        used = self._job.style(style or look.CELL)
        if alignment != used.alignment:
            used = ParagraphStyle(f"{used.name} {alignment}", used, alignment=alignment)
        return [Paragraph(self._job.lettering, text.words, used, None) for text in texts_of(words)]

    def _ready(self, fill: Color | None, stroke: Color | None, line: float) -> None:
        if fill is not None:
            self.canvas.setFillColor(fill)
        if stroke is not None:
            self.canvas.setStrokeColor(stroke)
            self.canvas.setLineWidth(line)
