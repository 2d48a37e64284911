"""Where the pages of a document lie, one below the other, in pixels. Knows no Qt."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from fishbowl_app.print_jobs import Fit

Size = tuple[float, float]
SCREEN = 96 / 72  # pixels to a point at 100 %


class Zoom(StrEnum):
    """How large pages are: as wide as there is room, whole, or in percent of their true size."""

    WIDTH = "width"
    PAGE = "page"
    HALF = "50"
    ACTUAL = "100"
    DOUBLE = "200"


def fit_of(zoom: Zoom, room: Size, gap: float) -> Fit:
    """Return how large pages are in a room of so many pixels, with a gap around each."""
    across, down = max(room[0] - 2 * gap, 1.0), max(room[1] - 2 * gap, 1.0)
    if zoom is Zoom.WIDTH:
        return Fit(across)
    return Fit(across, down) if zoom is Zoom.PAGE else Fit(across, scale=int(zoom) / 100 * SCREEN)


@dataclass(frozen=True)
class PageLayout:
    """Pages of `sizes` in points, each as large as it fits, `gap` apart, in the middle of `room` (pixels)."""

    sizes: tuple[Size, ...]
    fit: Fit
    gap: float
    room: Size

    @cached_property
    def scales(self) -> tuple[float, ...]:
        """The pixels to a point of each page."""
        return tuple(map(self.fit.scale_of, self.sizes))

    @cached_property
    def tops(self) -> tuple[float, ...]:
        """Where each page begins."""
        tops, top = [], self.gap
        for (_, height), scale in zip(self.sizes, self.scales, strict=True):
            tops.append(top)
            top += height * scale + self.gap
        return tuple(tops)

    @cached_property
    def width(self) -> float:
        """How wide the widest page is, with the room around it."""
        widths = (width * scale for (width, _), scale in zip(self.sizes, self.scales, strict=True))
        return max(widths, default=0.0) + 2 * self.gap

    @property
    def height(self) -> float:
        """How high all of them are, with the room around them."""
        return self.tops[-1] + self.sizes[-1][1] * self.scales[-1] + self.gap if self.sizes else 0.0

    def rect(self, page: int) -> tuple[float, float, float, float]:
        """Return left, top, width and height of a page."""
        width, height = (side * self.scales[page] for side in self.sizes[page])
        return (max(self.room[0], self.width) - width) / 2, self.tops[page], width, height

    def page_at(self, y: float) -> int:
        """Return the page at a height, 0 where there is none; a gap belongs to the page above it."""
        return max(bisect_right(self.tops, y) - 1, 0)

    def seen(self, top: float, height: float) -> range:
        """Return the pages of which something lies in a stretch."""
        if not self.sizes:
            return range(0)
        return range(self.page_at(top), self.page_at(top + height) + 1)

    def main_page(self, top: float, height: float) -> int:
        """Return the page that one would say is shown: the one at a third of the stretch."""
        return self.page_at(top + height / 3)
