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


class _Frame(NamedTuple):
    """How a canvas is drawn: what is left of it and below for the names of its axes, and how large it is itself.

    `lower` is how far notes go down from where they are, so that the names of their regions have room.
    """

    left: float
    below: float
    wide: float
    high: float
    lower: float

    def placed(self, box: Box) -> Place:
        high = box.height * self.high
        y = self.below + self.high - box.y * self.high - high
        return Place(self.left + box.x * self.wide, y, box.width * self.wide, high)


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
        frame = self._frame(pen, width)
        return frame.left + frame.wide, frame.below + frame.high

    def draw(self, pen: Pen, width: float, height: float) -> None:
        frame = self._frame(pen, width)
        places = [frame.placed(region.box) for region in self.regions]
        for place in places:
            self._draw_paper(pen, place, look.ON_ACCENT, 0.8)
        for sticker in self.stickers:
            self._draw_sticker(pen, sticker, self._sticker_place(sticker.box, frame))
        for region, place in zip(self.regions, _open_parts(places), strict=True):
            self._write(pen, region.title, look.HEAD, place)  # last, so that no note hides what a region is
        if self.ends:
            self._draw_axes(pen, self.ends, frame)

    def _frame(self, pen: Pen, width: float) -> _Frame:
        left = _axis(pen, self.ends[2:], self.high) if self.ends else 0.0
        wide = min(self.wide, width - left)
        below = _axis(pen, self.ends[:2], wide) if self.ends else 0.0
        lower = self._lower(pen, _Frame(left, below, wide, self.high, 0.0))
        least = min((region.box.height * self.high for region in self.regions), default=1.0)
        return _Frame(left, below, wide, self.high * (least + lower) / least, lower)

    def _lower(self, pen: Pen, frame: _Frame) -> float:
        """Return how much more room the highest name of a region needs than one line."""
        places = _open_parts([frame.placed(region.box) for region in self.regions])
        needed = (
            pen.height_of(region.title, place.width - 2 * PAD, look.HEAD)
            for region, place in zip(self.regions, places, strict=True)
        )
        return max(0.0, max(needed, default=0.0) - look.HEAD.leading)

    def _sticker_place(self, box: Box, frame: _Frame) -> Place:
        """Return where a note lies: as high as it was, and as far down in its region as all notes go."""
        x, y, place = box.x + box.width / 2, box.y + box.height / 2, frame.placed(box)
        for region in reversed(self.regions):
            across, down = x - region.box.x, y - region.box.y
            if 0 <= across <= region.box.width and 0 <= down <= region.box.height:
                below = frame.lower + (box.y + box.height - region.box.y) * self.high
                top = frame.placed(region.box).top
                return Place(place.x, top - below, place.width, box.height * self.high)
        return place

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

    def _draw_axes(self, pen: Pen, ends: tuple[Words, Words, Words, Words], frame: _Frame) -> None:
        _draw_ends(pen, ends[:2], frame.left, frame.below, frame.wide)
        pen.turned(frame.left, frame.below, 90)
        _draw_ends(pen, ends[2:], 0.0, frame.left, frame.high)
        pen.back()


def _open_parts(places: list[Place]) -> list[Place]:
    """Return where the title of each region goes: beside a later one that lies over its corner."""
    found = []
    for number, place in enumerate(places):
        for other in places[number + 1 :]:
            if other.x <= place.x < other.right and other.y < place.top <= other.top:
                place = Place(other.right, place.y, place.right - other.right, place.height)
        found.append(place)
    return found


def _axis(pen: Pen, ends: tuple[Words, ...], length: float) -> float:
    """Return how much room the names of the ends of an axis take beside it."""
    return max(AXIS, max(pen.height_of(words, length / 2 - PAD, look.AXIS_END) for words in ends) + PAD)


def _draw_ends(pen: Pen, ends: tuple[Words, ...], x: float, top: float, length: float) -> None:
    """Write the names of the ends of an axis, each in its half."""
    half = length / 2 - PAD
    for words, at, align in zip(ends, (x, x + length - half), ("left", "right"), strict=True):
        pen.write(words, at, top, half, style=look.AXIS_END, align=align)


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
