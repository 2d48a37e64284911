"""The structure tree of a tagged PDF: what each part of the pages is, in the order in which it is read.

Elements are made while blocks are set, before anything is drawn; drawing adds the marks that tie them to pages.
See ISO 32000-1, 14.7 and 14.8.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple


class Mark(NamedTuple):
    """Marked content on a page, both counted from 0."""

    page: int
    number: int


class Annotation(NamedTuple):
    """A link on a page: a reference to the object that is the annotation."""

    page: int
    reference: Any


class Element:
    """A part of the document with its role, such as "P", "TH" or "Figure"."""

    __slots__ = ("actual", "alt", "bounds", "kids", "language", "parent", "reference", "role", "scope")

    def __init__(self, role: str, parent: Element | None = None, *, language: str = "", scope: str = "") -> None:
        self.role, self.parent, self.language, self.scope = role, parent, language, scope
        self.alt = self.actual = ""  # what is said instead of what it holds: of a picture, of letters
        self.bounds: Bounds | None = None
        self.kids: list[Element | Mark | Annotation] = []
        self.reference: Any = None
        if parent is not None:
            parent.kids.append(self)

    def take_bounds(self, page: int, corners: Sequence[float]) -> None:
        """Let a figure reach from left, bottom to right, top on a page; of several pages the first counts."""
        if self.bounds is None:
            self.bounds = Bounds(page, *corners)
        elif self.bounds.page == page:
            self.bounds = self.bounds.with_more(*corners)


class Bounds(NamedTuple):
    """Where on a page a figure is, in points from the lower left corner."""

    page: int
    left: float
    bottom: float
    right: float
    top: float

    def with_more(self, left: float, bottom: float, right: float, top: float) -> Bounds:
        """Return the rectangle around both."""
        return Bounds(
            self.page,
            min(self.left, left),
            min(self.bottom, bottom),
            max(self.right, right),
            max(self.top, top),
        )
