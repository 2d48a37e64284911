"""The board: themes, canvases, the write-up, and how all of it is shown; one frozen dataclass a table.

The notes on it are rows of `Note`.
"""

from __future__ import annotations

from dataclasses import dataclass

from fishbowl_app.model.entities.base import Entity
from fishbowl_app.model.entities.enums import BoardLayout, CanvasKind, Colour, ThemeOrder


@dataclass(frozen=True, slots=True)
class Board(Entity):
    """How the board of this session looks, and what frames its write-up. There is one row, with the id "board"."""

    layout: BoardLayout
    order: ThemeOrder  # of the themes in the write-up
    intro: str
    closing: str
    least_count: int  # a word is shown that stands in so many notes
    stop_words: tuple[str, ...]  # not counted, besides those that come with the app
    kept_words: tuple[str, ...]  # counted, although they are stop words
    slips: int | None  # how many paper slips were handed out, where somebody said


@dataclass(frozen=True, slots=True)
class Theme(Entity):
    """A group of notes that people put together."""

    place: int
    name: str  # "" until somebody named it: names come last
    colour: Colour
    x: float | None  # top left of its frame on the board, in the units of the scene; None: laid out by itself
    y: float | None


@dataclass(frozen=True, slots=True)
class Canvas(Entity):
    """Named regions behind the notes. The ends of the axes are for a two-by-two."""

    place: int
    kind: CanvasKind
    title: str
    across_from: str
    across_to: str
    up_from: str
    up_to: str


@dataclass(frozen=True, slots=True)
class Region(Entity):
    """One part of a canvas."""

    canvas_id: str
    place: int
    title: str


@dataclass(frozen=True, slots=True)
class Passage(Entity):
    """One piece of what is written under a theme: linking text, or a note that is quoted."""

    theme_id: str
    place: int
    text: str  # "" where a note is quoted
    note_id: str | None  # quoted once in the whole write-up
