"""Pictures of the board in print: a canvas with its notes, and a cloud of words. Lengths are points."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from reportlab.lib.colors import Color
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Paragraph

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.escape import Run
from fishbowl_app.export.pdf.fonts import BOLD, width_of
from fishbowl_app.export.pdf.old_press import Press
from fishbowl_app.export.pdf.typeset.flowables import Size
from fishbowl_app.model.report_parts.board_data import Box, CanvasPart
from fishbowl_app.model.rules.board_layout import NOTE_HEIGHT, NOTE_WIDTH
from fishbowl_app.model.rules.word_cloud import Cloud, Placed, word_cloud

_PAD = 3.0
_AXIS = 14.0  # beside a two-by-two, for the names of its axes
_NUMBER = (19.0, 13.0)  # a note of which only the number is shown
_MOST_OF_PAGE = 0.8
_LEAST, _MOST = 8.0, 34.0  # letters of a cloud
_LINE = 1.25  # how high a line is for its letters


class Place(NamedTuple):
    """A rectangle in a picture, from the bottom left."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def top(self) -> float:
        return self.y + self.height


# --- a canvas ---------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Sticker:
    """A note in the picture: where it lies, its colour, and its words; or, as large as that needs, its number."""

    box: Box
    ground: Color
    words: Paragraph
    is_number: bool = False


class CanvasPicture(Flowable):
    """The regions of a canvas with their names, the notes in them, and the names of the axes."""

    def __init__(self, press: Press, part: CanvasPart, stickers: Sequence[Sticker]) -> None:
        super().__init__()
        self._press, self._part, self._stickers = press, part, stickers
        self._axis = _AXIS if part.up_from or part.up_to or part.across_from or part.across_to else 0.0
        self._wide, self._high = picture_size(press, part)
        self.spaceAfter = 10

    def wrap(self, available_width: float, available_height: float) -> Size:
        self.width, self.height = self._wide + self._axis, self._high + self._axis
        return self.width, self.height

    def draw(self) -> None:
        self.canv.saveState()
        self.canv.translate(self._axis, self._axis)
        for region in self._part.regions:
            self._draw_paper(self._placed(region.box), look.ON_ACCENT, 0.8)
        for sticker in self._stickers:
            self._draw_sticker(sticker)
        for number, region in enumerate(self._part.regions):  # last, so that no note hides what a region is
            title = self._press.paragraph(region.title, look.HEAD)
            self._write(title, self._open_part(number))
        self._draw_axes()
        self.canv.restoreState()

    def _draw_paper(self, place: Place, ground: Color, line: float) -> None:
        self.canv.setFillColor(ground)
        self.canv.setStrokeColor(look.QUIET)
        self.canv.setLineWidth(line)
        self.canv.rect(*place, stroke=1, fill=1)

    def _draw_sticker(self, sticker: Sticker) -> None:
        place = self._placed(sticker.box)
        if sticker.is_number:
            place = Place(place.x, place.y, *_NUMBER)
        self._draw_paper(place, sticker.ground, 0.4)
        self._write(sticker.words, place)

    def _write(self, words: Paragraph, place: Place) -> None:
        """Write at the top of a place."""
        needed = words.wrap(place.width - 2 * _PAD, place.height)[1]
        words.drawOn(self.canv, place.x + _PAD, place.y + place.height - _PAD - needed)

    def _open_part(self, number: int) -> Place:
        """Return where the title of a region goes: beside a later one that lies over its corner."""
        place = self._placed(self._part.regions[number].box)
        for other in (self._placed(region.box) for region in self._part.regions[number + 1 :]):
            if other.x <= place.x < other.right and other.y < place.top <= other.top:
                place = Place(other.right, place.y, place.right - other.right, place.height)
        return place

    def _placed(self, box: Box) -> Place:
        high = box.height * self._high
        return Place(box.x * self._wide, self._high - box.y * self._high - high, box.width * self._wide, high)

    def _draw_axes(self) -> None:
        part, below = self._part, 4 - _AXIS
        self._draw_ends(part.across_from, part.across_to, self._wide, below)
        self.canv.rotate(90)
        self._draw_ends(part.up_from, part.up_to, self._high, 4)

    def _draw_ends(self, first: str, last: str, length: float, y: float) -> None:
        """Write the names of the ends of an axis, each in its half: long ones in smaller letters."""
        for text, at_end in ((first, False), (last, True)):
            runs, size = self._press.ink.runs(text, BOLD), look.LABEL.fontSize
            size *= min(1.0, (length / 2 - _PAD) / max(_wide(runs, size), 1.0))
            _draw(self.canv, runs, length - _wide(runs, size) if at_end else 0, y, size, look.QUIET)


def picture_size(press: Press, part: CanvasPart) -> Size:
    """Return how wide and high a canvas is drawn: as wide as the text, unless that is too high for a page."""
    wide = press.sheet.measure - _AXIS
    high = min(wide / part.ratio, press.sheet.text_height * _MOST_OF_PAGE)
    return high * part.ratio, high


def fitting(press: Press, text: str, part: CanvasPart) -> Paragraph | None:
    """Return the words of a note as large as its paper allows, None where they would be too small to read."""
    wide = part.note_width * picture_size(press, part)[0]
    high = wide * NOTE_HEIGHT / NOTE_WIDTH
    for style in look.STICKERS:
        made = press.paragraph(text, style)
        if _fits(made, style, wide - 2 * _PAD, high - 2 * _PAD):
            return made
    return None


def _fits(words: Paragraph, style: ParagraphStyle, wide: float, high: float) -> bool:
    """Tell whether words fit, none of them broken."""
    return wide >= max(words.minWidth(), 4 * style.fontSize) and words.wrap(wide, high)[1] <= high


# --- a cloud of words -------------------------------------------------------------------------------------


class CloudPicture(Flowable):
    """Words, larger the more notes they stand in."""

    def __init__(self, press: Press, words: Sequence[tuple[str, int]], height: float) -> None:
        super().__init__()
        self._press, self.width, self.height = press, press.sheet.measure, height
        self.cloud: Cloud = word_cloud(
            words, self.width, height, self._measure, least_size=_LEAST, most_size=_MOST
        )
        self.spaceAfter = 10

    def wrap(self, available_width: float, available_height: float) -> Size:
        return self.width, self.height

    def draw(self) -> None:
        for number, placed in enumerate(self.cloud.words):
            colour = look.TEXT if number % 2 else look.ACCENT
            _draw(self.canv, self._runs(placed), placed.x, self._foot(placed), placed.size, colour)

    def _foot(self, placed: Placed) -> float:
        """Return the line on which a word stands; its letters reach below it."""
        return self.height - placed.y - placed.height * 0.78

    def _runs(self, placed: Placed) -> list[Run]:
        return self._press.ink.runs(placed.word, BOLD)

    def _measure(self, word: str, size: float) -> Size:
        return _wide(self._press.ink.runs(word, BOLD), size), size * _LINE


def _wide(runs: Sequence[Run], size: float) -> float:
    return sum(width_of(run.text, run.font, size) for run in runs)


def _draw(canvas: object, runs: Sequence[Run], x: float, y: float, size: float, colour: Color) -> None:
    for run, left in _lefts(runs, x, size):
        canvas.setFont(run.font, size)  # type: ignore[attr-defined]
        canvas.setFillColor(colour)  # type: ignore[attr-defined]
        canvas.drawString(left, y, run.text)  # type: ignore[attr-defined]


def _lefts(runs: Sequence[Run], x: float, size: float) -> Iterator[tuple[Run, float]]:
    for run in runs:
        yield run, x
        x += width_of(run.text, run.font, size)
