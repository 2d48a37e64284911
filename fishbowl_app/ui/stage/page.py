"""A page of the Stage while it is laid out: sizes as shares of its height, and words put into places."""

from __future__ import annotations

import math
from collections.abc import Sequence
from enum import Enum

from fishbowl_app.ui.stage.fit import BOLD, PLAIN, Fitted, Style, fit
from fishbowl_app.ui.stage.picture import Box, Item, Picture, Rect, Symbol, words_at


class Align(Enum):
    """Where words stand in a place that is larger, across or down, as a share of what is left over."""

    START = 0.0
    MIDDLE = 0.5
    END = 1.0


class Page:
    """Collects what is on the Stage.

    No text is smaller than a thirtieth of the height (`least`), no clock smaller than a twelfth (`clock_least`):
    what could not be read from the back is not worth its place.
    """

    def __init__(self, width: float, height: float) -> None:
        self.width, self.height = width, height
        self.least = math.ceil(height / 30)
        self.clock_least = math.ceil(height / 12)
        self.margin = height / 24
        self.gap = height * 0.02
        self.inside = Rect(0, 0, width, height).inset(self.margin)
        self._items: list[Item] = []

    def share(self, part: float) -> int:
        """Return a size in pixels that is one `part`-th of the height, no smaller than any text may be."""
        return max(self.least, round(self.height / part))

    def add(self, *items: Item) -> None:
        """Put items on top of what is there."""
        self._items.extend(items)

    def picture(self) -> Picture:
        """Return what has been put here."""
        return Picture(self.width, self.height, tuple(self._items))

    def say(
        self,
        text: str,
        place: Rect,
        most: int,
        *,
        style: Style = PLAIN,
        colour: str = "text",
        across: Align = Align.START,
        down: Align = Align.START,
        lines: int = 99,
    ) -> Rect:
        """Put words into a place as large as they fit, at most in size `most`, and return what they take up."""
        least = self.clock_least if style.clock else self.least
        fitted = fit(text, style, place.width, place.height, most, least, lines)
        return self.put(fitted, place, style=style, colour=colour, across=across, down=down)

    def put(
        self,
        fitted: Fitted,
        place: Rect,
        *,
        style: Style = PLAIN,
        colour: str = "text",
        across: Align = Align.START,
        down: Align = Align.START,
    ) -> Rect:
        """Put words that were fitted before into a place, and return what they take up."""
        top = place.y + (place.height - fitted.height) * down.value
        for number, line in enumerate(fitted.lines):
            words = words_at(0, top + number * fitted.line_height, line, fitted.size, style, colour)
            left = place.x + (place.width - words.place.width) * across.value
            self.add(words_at(left, words.place.y, line, fitted.size, style, colour))
        left = place.x + (place.width - fitted.width) * across.value
        return Rect(left, top, fitted.width, fitted.height)

    def sign(
        self,
        text: str,
        icon: str,
        place: Rect,
        most: int,
        *,
        colour: str = "accent",
        on: str = "on_accent",
        filled: bool = True,
        lines: int = 2,
    ) -> Rect:
        """Put words with an icon into a box as wide as the place, filled or outlined; return the box."""
        pad = self.gap * 0.8
        room = place.inset(pad * 1.2, pad)
        side = self.least * 1.5
        words = Rect(room.x + side + pad, room.y, room.width - side - pad, room.height)
        fitted = fit(text, BOLD, words.width, words.height, most, self.least, lines)
        box = Rect(place.x, place.y, place.width, max(fitted.height, side) + 2 * pad)
        words = Rect(words.x, box.y, words.width, box.height)
        ink = on if filled else colour
        self.add(self.shape(box, colour, filled=filled))
        self.add(Symbol(Rect(room.x, box.y + (box.height - side) / 2, side, side), icon, ink))
        self.put(fitted, words, style=BOLD, colour=ink, down=Align.MIDDLE)
        return box

    def shape(self, place: Rect, colour: str, *, filled: bool) -> Box:
        """Return a box of the usual roundness in a colour."""
        radius = self.height * 0.018
        if filled:
            return Box(place, radius, fill=colour)
        return Box(place, radius, line=colour, thick=max(2.0, self.height * 0.005))

    def column(
        self, place: Rect, texts: Sequence[str], more: str, *, numbered: bool = False, most: int | None = None
    ) -> None:
        """Put a list into a place, one line each; `more` holds "{0}" for how many have no line.

        The text is as large as all fit, at most in size `most`, then the smallest; what is too long for a line
        is cut.
        """
        if not texts:
            return
        size = min(self._list_size(place, len(texts)), most or self.share(20))
        step = fit("X", PLAIN, 1e6, 1e6, size, size).line_height * 1.08
        room = max(1, int((place.height + step * 0.08) / step))
        shown = len(texts) if len(texts) <= room else room - 1
        indent = self._indent(shown, size) if numbered else 0.0
        for number, text in enumerate(texts[:shown]):
            line = Rect(place.x + indent, place.y + number * step, place.width - indent, step)
            if numbered:
                self.add(words_at(place.x, line.y, str(number + 1), size, BOLD, "quiet"))
            self.put(fit(text, PLAIN, line.width, step, size, self.least, 1), line)
        if shown < len(texts):
            line = Rect(place.x, place.y + shown * step, place.width, step)
            text = more.format(len(texts) - shown)
            self.say(text, line, size, style=BOLD, colour="quiet", lines=1)

    def _list_size(self, place: Rect, count: int) -> int:
        high = fit("X", PLAIN, 1e6, 1e6, 100, 100).line_height / 100 * 1.08
        return max(self.least, min(self.share(20), int(place.height / count / high)))

    def _indent(self, count: int, size: int) -> float:
        widest = fit("0" * len(str(max(1, count))), BOLD, 1e6, 1e6, size, size).width
        return widest + size * 0.6
