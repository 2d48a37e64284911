"""Where in a document one is, so that one is there again when it was made anew. Knows no Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from fishbowl_app.print_jobs import PageTitle


@dataclass(frozen=True, slots=True)
class Place:
    """A page after the heading one is under ("" before the first), and how far down that page, 0 to 1."""

    words: str
    which: int  # of the headings with these words
    after: int  # pages after that of the heading
    share: float


def place_of(titles: Sequence[PageTitle], page: int, share: float) -> Place:
    """Return the place of a page: by the last main heading that begins on it or before."""
    mains = [title for title in titles if title.level == 0 and title.page <= page]
    if not mains:
        return Place("", 0, page, share)
    last = mains[-1]
    which = sum(title.words == last.words for title in mains) - 1
    return Place(last.words, which, page - last.page, share)


def page_of(place: Place, titles: Sequence[PageTitle], count: int) -> tuple[int, float] | None:
    """Return page and share where a place is in another document of so many pages; None: it is not there."""
    if not place.words:
        return (place.after, place.share) if place.after < count else None
    mains = [title for title in titles if title.level == 0]
    same = [title for title in mains if title.words == place.words]
    if place.which >= len(same):
        return None
    following = [title.page for title in mains if title.page > same[place.which].page]
    last = (following[0] if following else count) - 1
    page = min(same[place.which].page + place.after, max(last, same[place.which].page))
    return min(page, count - 1), place.share


def title_at(titles: Sequence[PageTitle], page: int) -> int:
    """Return the number of the heading one is under on a page, -1 before the first."""
    before = [number for number, title in enumerate(titles) if title.page <= page]
    on_it = [number for number in before if titles[number].page == page]
    return on_it[0] if on_it else (before[-1] if before else -1)
