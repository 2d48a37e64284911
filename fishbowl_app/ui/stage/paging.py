"""What does not fit on one page of the Stage goes on several of about the same length, which turn by the clock."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from fishbowl_app.ui.stage.fit import BOLD, line_height
from fishbowl_app.ui.stage.page import Align, Page
from fishbowl_app.ui.stage.picture import Rect
from fishbowl_app.ui.stage.words import page_of

TURN_S = 8.0  # how long a page stays: enough to find one name among sixty

T = TypeVar("T")


def share_out(count: int, least: int, most: int, fits: Callable[[int, int], bool]) -> tuple[int, int]:
    """Return how many go on a page, and the largest size at which so many do.

    As few pages as will do at the smallest size; where not even one fits, one goes on each page all the same.

    Args:
        count: of all that is to be shown.
        least: the smallest size.
        most: the largest size.
        fits: tells whether so many (its first argument) fit on each page at a size (its second).
    """
    length = next((length for length in lengths(count) if fits(length, least)), 1)
    return length, largest(least, most, lambda size: fits(length, size))


def lengths(count: int) -> Iterable[int]:
    """Return how many go on each page where all go on one, two, three ... pages of about the same length."""
    return dict.fromkeys(math.ceil(count / pages) for pages in range(1, count + 1))


def pages_of(items: Sequence[T], length: int) -> list[Sequence[T]]:
    """Return the items in pages of that length, the last one perhaps shorter."""
    return [items[start : start + length] for start in range(0, len(items), length)]


def packed(heights: Sequence[float], room: float, gap: float) -> list[list[int]]:
    """Return which of several blocks, one below the other, go on each page; one that is too high has one alone."""
    pages: list[list[int]] = []
    used = math.inf
    for number, height in enumerate(heights):
        if used + gap + height > room:
            pages.append([])
            used = -gap
        pages[-1].append(number)
        used += gap + height
    return pages


def largest(least: int, most: int, fits: Callable[[int], bool]) -> int:
    """Return the largest size that fits; the smallest where none does."""
    low, high = least, max(least, most)
    while low < high:
        size = (low + high + 1) // 2
        low, high = (size, high) if fits(size) else (low, size - 1)
    return low


def put_page(page: Page, place: Rect, number: int, of: int) -> None:
    """Put at the right of the first line of a place which of several pages is shown."""
    if of > 1:
        size = page.share(24)
        line = Rect(place.x, place.y, place.width, line_height(BOLD, size))
        page.say(page_of(number, of), line, size, style=BOLD, across=Align.END, lines=1)
