"""Pictures of the board in print: a canvas with its notes, and a cloud of words. Lengths are points."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from reportlab.lib.colors import Color
from reportlab.lib.styles import ParagraphStyle

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.blocks import Picture, Text, Words
from fishbowl_app.model.report_parts.board_data import Box
from fishbowl_app.model.rules.word_cloud import word_cloud

if TYPE_CHECKING:
    from fishbowl_app.export.pdf.typeset.pen import Pen

AXIS = 14.0  # beside a two-by-two, for the names of its axes
PAD = 3.0  # around the words of a note
_NUMBER_AIR = 4.5  # above and below the number of a note of which only that is shown
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
    words: Words
    style: ParagraphStyle
    is_number: bool = False


@dataclass(frozen=True)
class RegionBox:
    """A region: where it lies, and its title."""

    box: Box
    title: Words


@dataclass(frozen=True)
class CanvasPicture(Picture):
    """The regions of a canvas with their names, the notes in them, and the ends of the axes: across, then up.

    `wide` and `high` leave room for names of one line; where one has more, regions grow and their notes go down.
    """

    wide: float
    high: float
    regions: tuple[RegionBox, ...]
    stickers: tuple[Sticker, ...]
    ends: tuple[Words, Words, Words, Words] | None

    def size(self, pen: Pen, width: float) -> tuple[float, float]:
        return self.wide + self._axis, self.high * self._grown(self._lower(pen)) + self._axis

    def draw(self, pen: Pen, width: float, height: float) -> None:
        lower = self._lower(pen)
        places = [self._placed(region.box, self._grown(lower)) for region in self.regions]
        for place in places:
            self._draw_paper(pen, place, look.ON_ACCENT, 0.8)
        for sticker in self.stickers:
            self._draw_sticker(pen, sticker, self._sticker_place(sticker.box, places, lower))
        for number, region in enumerate(self.regions):  # last, so that no note hides what a region is
            self._write(pen, region.title, look.HEAD, self._open_part(number, places))
        if self.ends:
            self._draw_axes(pen, self.ends, height - self._axis)

    @property
    def _axis(self) -> float:
        return AXIS if self.ends else 0.0

    def _lower(self, pen: Pen) -> float:
        """Return how far notes go down, so that the names of their regions have room."""
        places = [self._placed(region.box) for region in self.regions]
        named = zip(self.regions, range(len(places)), strict=True)
        widths = [(region.title, self._open_part(number, places).width - 2 * PAD) for region, number in named]
        needed = (pen.height_of(title, width, look.HEAD) for title, width in widths)
        return max(0.0, max(needed, default=0.0) - look.HEAD.leading)

    def _grown(self, lower: float) -> float:
        """Return how much higher all is drawn, so that the least region has so much more."""
        least = min((region.box.height * self.high for region in self.regions), default=1.0)
        return (least + lower) / least

    def _sticker_place(self, box: Box, places: list[Place], lower: float) -> Place:
        """Return where a note lies: as large as it was, and as far down in its region as all notes go."""
        x, y = box.x + box.width / 2, box.y + box.height / 2
        for region, place in reversed(list(zip(self.regions, places, strict=True))):
            left, top = x - region.box.x, y - region.box.y
            if 0 <= left <= region.box.width and 0 <= top <= region.box.height:
                below = lower + (box.y + box.height - region.box.y) * self.high
                return self._placed(box)._replace(y=place.top - below)
        return self._placed(box, self._grown(lower))

    def _draw_paper(self, pen: Pen, place: Place, ground: Color, line: float) -> None:
        pen.rect(*place, fill=ground, stroke=look.QUIET, line=line)

    def _draw_sticker(self, pen: Pen, sticker: Sticker, place: Place) -> None:
        if sticker.is_number:
            wide = pen.narrowest(sticker.words, sticker.style) + 2 * PAD
            high = pen.height_of(sticker.words, wide, sticker.style) + _NUMBER_AIR
            place = Place(place.x, place.y, wide, high)
        self._draw_paper(pen, place, sticker.ground, 0.4)
        self._write(pen, sticker.words, sticker.style, place)

    def _write(self, pen: Pen, words: Words, style: ParagraphStyle, place: Place) -> None:
        """Write at the top of a place."""
        pen.write(words, place.x + PAD, place.top - PAD, place.width - 2 * PAD, style=style)

    def _open_part(self, number: int, places: list[Place]) -> Place:
        """Return where the title of a region goes: beside a later one that lies over its corner."""
        place = places[number]
        for other in places[number + 1 :]:
            if other.x <= place.x < other.right and other.y < place.top <= other.top:
                place = Place(other.right, place.y, place.right - other.right, place.height)
        return place

    def _placed(self, box: Box, grown: float = 1.0) -> Place:
        whole = self.high * grown
        high = box.height * whole
        return Place(
            self._axis + box.x * self.wide, self._axis + whole - box.y * whole - high, box.width * self.wide, high
        )

    def _draw_axes(self, pen: Pen, ends: tuple[Words, Words, Words, Words], high: float) -> None:
        across, up = ends[:2], ends[2:]
        _draw_ends(pen, across, AXIS, 4, self.wide)
        pen.turned(0, 0, 90)
        _draw_ends(pen, up, AXIS, 4 - AXIS, high)
        pen.back()


def _draw_ends(pen: Pen, ends: tuple[Words, ...], x: float, y: float, length: float) -> None:
    """Write the names of the ends of an axis, each in its half: long ones in smaller letters."""
    for words, at, align in zip(ends, (x, x + length), ("left", "right"), strict=True):
        size = look.LABEL.fontSize
        size *= min(1.0, (length / 2 - PAD) / max(pen.width_of(words, size, bold=True), 1.0))
        pen.line_of(words, at, y, size, bold=True, colour=look.QUIET, align=align)


# --- a cloud of words -------------------------------------------------------------------------------------


@dataclass(frozen=True)
class CloudWord:
    """A word, and in how many notes it stands."""

    word: Text
    count: int


@dataclass(frozen=True)
class CloudPicture(Picture):
    """Words, larger the more notes they stand in."""

    words: tuple[CloudWord, ...]
    height: float

    def size(self, pen: Pen, width: float) -> tuple[float, float]:
        return width, self.height

    def draw(self, pen: Pen, width: float, height: float) -> None:
        told = {each.word.words: each for each in self.words}

        def measure(word: str, size: float) -> tuple[float, float]:
            return pen.width_of(told[word].word, size, bold=True), pen.size_of(size) * _LINE

        counted = [(word, each.count) for word, each in told.items()]
        cloud = word_cloud(counted, width, height, measure, least_size=_LEAST, most_size=_MOST)
        for number, placed in enumerate(cloud.words):
            colour = look.TEXT if number % 2 else look.ACCENT
            # Letters reach below the line that they stand on.
            foot = self.height - placed.y - placed.height * 0.78
            pen.line_of(told[placed.word].word, placed.x, foot, placed.size, bold=True, colour=colour)
