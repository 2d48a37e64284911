"""What stands at the foot of a page: a line, some words, and which page of how many it is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.blocks import Words
from fishbowl_app.export.pdf.look import Sheet
from fishbowl_app.export.pdf.typeset.breaking import broken
from fishbowl_app.export.pdf.typeset.job import Job
from fishbowl_app.export.pdf.typeset.structure import Element
from fishbowl_app.export.pdf.typeset.tagged import TaggedCanvas
from fishbowl_app.export.pdf.typeset.words import texts_of
from fishbowl_app.export.wording import Wording

_BELOW = 30.0  # the text, to the first line
_LOWEST = 12.0  # what printers reach
_GAP = 16.0
_ABOVE = 5.5  # the letters, to the line over them
_LEAST, _STEP = 7.0, 0.5  # points; long words take more lines, then smaller letters, before anything is left out


class _Set(NamedTuple):
    """Words in lines on the left, numbers on the right, and the size of both."""

    lines: Sequence[str]
    numbers: Sequence[str]
    size: float


class Foot:
    """Draws the foot of every page; where texts stand in two languages, so does it."""

    def __init__(self, job: Job) -> None:
        self._job = job
        self._style = job.style(look.FOOTER)
        self._wordings = [Wording(language) for language in job.languages or (job.language,)]

    def draw(
        self, canvas: TaggedCanvas, sheet: Sheet, words: Words, page: tuple[int, int], said: Element | None = None
    ) -> None:
        """Draw it below the text of a page; `page` is its number from 1, and of how many it is one.

        It is decoration, unless it is `said` as an element of its own.
        """
        texts = list(dict.fromkeys(" ".join(text.words.split()) for text in texts_of(words)))
        made = self._set(texts, self._numbers(page), sheet)
        right, y = sheet.left + sheet.measure, self._first(made, sheet)
        with canvas.artifact():
            canvas.setStrokeColor(look.LINE)
            canvas.setLineWidth(0.5)
            top = y + made.size + _ABOVE
            if top <= sheet.bottom:
                canvas.line(sheet.left, top, right, top)
            numbers = [""] * (len(made.lines) - len(made.numbers)) + [*made.numbers]  # beside the last lines
            placed = [(right - self._width(number, made.size), number) for number in numbers]
            self._draw(canvas, placed, y, made.size)
        heard = self._job.lettering.actual("".join(made.lines))
        with canvas.artifact() if said is None else canvas.marked(said, heard):
            self._draw(canvas, [(sheet.left, line) for line in made.lines], y, made.size)

    def _numbers(self, page: tuple[int, int]) -> list[str]:
        texts = (wording.translate("Summary", "Page {0} of {1}") for wording in self._wordings)
        return list(dict.fromkeys(text.format(*page) for text in texts))

    def _set(self, texts: Sequence[str], numbers: Sequence[str], sheet: Sheet) -> _Set:
        """Return the largest way to set the foot for which there is room; where there is none, it is cut."""
        for made in self._ways(texts, numbers, sheet):
            if self._has_room(made, sheet):
                return made
        number, size = " / ".join(numbers), self._sizes()[-1]
        return _Set([self._fitting(texts[0], self._room([number], size, sheet), size)], [number], size)

    def _ways(self, texts: Sequence[str], numbers: Sequence[str], sheet: Sheet) -> Iterator[_Set]:
        """Yield the languages one below the other, then in one line, then the words of the first one alone."""
        in_one = [" / ".join(numbers)]
        for size in self._sizes():
            yield _Set(self._broken(texts, numbers, size, sheet), numbers, size)
            yield _Set(self._broken([" / ".join(texts)], in_one, size, sheet), in_one, size)
        for size in self._sizes():
            yield _Set(self._broken(texts[:1], in_one, size, sheet), in_one, size)

    def _sizes(self) -> list[float]:
        """Return in which sizes letters may be, the largest first; in large print they stay large."""
        usual = self._style.fontSize
        steps = 0 if self._job.is_large else int((usual - _LEAST) / _STEP)
        return [usual - step * _STEP for step in range(steps + 1)]

    def _broken(self, texts: Sequence[str], numbers: Sequence[str], size: float, sheet: Sheet) -> list[str]:
        room = self._room(numbers, size, sheet)
        lines = [broken(text, room, lambda part: self._width(part, size)) for text in texts]
        # A space at the end keeps words apart for those who read lines as one text.
        return [type(line)(f"{line} ") for of_text in lines for line in of_text]

    def _room(self, numbers: Sequence[str], size: float, sheet: Sheet) -> float:
        return sheet.measure - _GAP - max(self._width(number, size) for number in numbers)

    def _has_room(self, made: _Set, sheet: Sheet) -> bool:
        is_one = len(made.lines) == len(made.numbers) == 1
        return is_one or self._first(made, sheet) + made.size + _ABOVE <= sheet.bottom

    def _first(self, made: _Set, sheet: Sheet) -> float:
        """Return the height of the first line: as far below the text as there is room for all lines."""
        below = (max(len(made.lines), len(made.numbers)) - 1) * self._leading(made.size)
        return max(sheet.bottom - _BELOW, _LOWEST + below)

    def _leading(self, size: float) -> float:
        return float(self._style.leading * size / self._style.fontSize)

    def _draw(self, canvas: TaggedCanvas, lines: Sequence[tuple[float, str]], y: float, size: float) -> None:
        leading = self._leading(size)
        placed = [(x, y - number * leading, text) for number, (x, text) in enumerate(lines)]
        self._job.lettering.draw(canvas, placed, self._style.fontName, size, self._style.textColor)

    def _width(self, text: str, size: float) -> float:
        return self._job.lettering.width(text, self._style.fontName, size)

    def _fitting(self, text: str, room: float, size: float) -> str:
        """Return as much of a text as there is room for, with an ellipsis where something is left out."""
        if self._width(text, size) <= room:
            return text
        while text and self._width(f"{text}…", size) > room:
            text = text[:-1]
        return f"{text.rstrip()}…"
