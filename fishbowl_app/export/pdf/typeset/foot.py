"""What stands at the foot of a page: a line, some words, and which page of how many it is."""

from __future__ import annotations

from collections.abc import Sequence

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.blocks import Words
from fishbowl_app.export.pdf.look import Sheet
from fishbowl_app.export.pdf.typeset.job import Job
from fishbowl_app.export.pdf.typeset.structure import Element
from fishbowl_app.export.pdf.typeset.tagged import TaggedCanvas
from fishbowl_app.export.pdf.typeset.words import texts_of
from fishbowl_app.export.wording import Wording

_BELOW = 30.0  # the text, to the first line
_LOWEST = 12.0  # what printers reach; where a sheet leaves no more, there is room for one line only
_GAP = 16.0
_ROUNDING = 1.0001
_LEAST = 6.0  # points; long words are made so small before anything of them is left out


class Foot:
    """Draws the foot of every page; where texts stand in two languages, so does it."""

    def __init__(self, job: Job, pages: int) -> None:
        self._job, self._pages = job, pages
        self._style = job.style(look.FOOTER)
        self._wordings = [Wording(language) for language in job.languages or (job.language,)]

    def draw(
        self, canvas: TaggedCanvas, sheet: Sheet, words: Words, page: int, said: Element | None = None
    ) -> None:
        """Draw it below the text of a page; `page` is its number from 1.

        It is decoration, unless it is `said` as an element of its own.
        """
        right, y = sheet.left + sheet.measure, max(sheet.bottom - _BELOW, _LOWEST)
        numbers = [
            wording.translate("Summary", "Page {0} of {1}").format(page, self._pages) for wording in self._wordings
        ]
        texts = [" ".join(text.words.split()) for text in texts_of(words)]
        if y == _LOWEST:
            numbers, texts = [" / ".join(numbers)], [" / ".join(dict.fromkeys(texts))]
        room = sheet.measure - _GAP - max(map(self._width, numbers))
        size = self._size_for(texts, room)
        texts = [self._fitting(text, room, size) for text in texts]
        with canvas.artifact():
            canvas.setStrokeColor(look.LINE)
            canvas.setLineWidth(0.5)
            top = y + self._style.fontSize + 5.5
            if top < sheet.bottom:
                canvas.line(sheet.left, top, right, top)
            self._draw(
                canvas,
                [(right - self._width(text), text) for text in dict.fromkeys(numbers)],
                y,
                self._style.fontSize,
            )

        heard = self._job.lettering.actual(" / ".join(dict.fromkeys(texts)))
        with canvas.artifact() if said is None else canvas.marked(said, heard):
            self._draw(canvas, [(sheet.left, text) for text in dict.fromkeys(texts)], y, size)

    def _draw(self, canvas: TaggedCanvas, lines: Sequence[tuple[float, str]], y: float, size: float) -> None:
        style = self._style
        placed = [(x, y - number * style.leading, text) for number, (x, text) in enumerate(lines)]
        self._job.lettering.draw(canvas, placed, style.fontName, size, style.textColor)

    def _width(self, text: str) -> float:
        return self._job.lettering.width(text, self._style.fontName, self._style.fontSize)

    def _size_for(self, texts: Sequence[str], room: float) -> float:
        """Return the size of letters in which all texts have room; in large print they stay large."""
        usual = self._style.fontSize
        least = usual if self._job.is_large else _LEAST
        return max(least, min(usual, usual * room / max(1.0, *map(self._width, texts))))

    def _fitting(self, text: str, room: float, size: float) -> str:
        """Return as much of a text as there is room for, with an ellipsis where something is left out."""
        room *= self._style.fontSize / size * _ROUNDING
        if self._width(text) <= room:
            return text
        while text and self._width(f"{text}…") > room:
            text = text[:-1]
        return f"{text.rstrip()}…"
