"""What a summary says of the board: themes with their write-up, who spoke of what, canvases, words."""

from __future__ import annotations

from dataclasses import dataclass

from fishbowl_app.model.entities import CanvasKind, Colour
from fishbowl_app.model.report_parts.open_space_data import GroupName
from fishbowl_app.model.report_parts.said import ThemeName
from fishbowl_app.model.rules.article import Article, Quote


@dataclass(frozen=True, slots=True)
class SpokeGroup:
    """A column of the table who spoke of what.

    Attributes:
        group: its number is 0 for notes and people without a group, and for the column of all.
        notes: how many notes the shares are of.
        people: how many people took part of it.
        small: the notes are too few to say much by their shares.
    """

    group: GroupName
    notes: int
    people: int
    small: bool


@dataclass(frozen=True, slots=True)
class SpokeCell:
    """How many notes, and that as percent of all notes of the column; a column makes 100."""

    notes: int
    percent: int


@dataclass(frozen=True, slots=True)
class SpokeLine:
    """One theme; None for notes in none, which `aside` tells to be set aside or alone. `cells` by group."""

    theme: ThemeName | None
    aside: bool
    cells: tuple[SpokeCell, ...]
    total: SpokeCell


@dataclass(frozen=True, slots=True)
class SpokePart:
    """Who spoke of what: themes by groups, and all notes together."""

    groups: tuple[SpokeGroup, ...]
    total: SpokeGroup
    lines: tuple[SpokeLine, ...]


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on a canvas, as parts of the canvas's width and height from 0 to 1, from the top left."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class CanvasNote:
    """A note in a region of a canvas."""

    quote: Quote
    colour: Colour
    box: Box


@dataclass(frozen=True, slots=True)
class RegionPart:
    """A region with its notes in the order they were taken; of a stack its top note."""

    title: str
    box: Box
    notes: tuple[CanvasNote, ...]


@dataclass(frozen=True, slots=True)
class CanvasPart:
    """A canvas. Of two regions that overlap the later lies on top.

    Attributes:
        kind: its shape.
        title: what it is called.
        across_from, across_to, up_from, up_to: the ends of the axes of a two-by-two, "" where nobody said.
        ratio: its width for its height, by which boxes are drawn.
        note_width: how wide a note is, as part of its width.
        regions: in their order.
        unplaced: how many notes that are not set aside lie in no region of any canvas.
    """

    kind: CanvasKind
    title: str
    across_from: str
    across_to: str
    up_from: str
    up_to: str
    ratio: float
    note_width: float
    regions: tuple[RegionPart, ...]
    unplaced: int


@dataclass(frozen=True, slots=True)
class WordLine:
    """A word, and in how many notes it stands."""

    word: str
    count: int


@dataclass(frozen=True, slots=True)
class WordsPart:
    """The words in `least` notes or more, of `notes` in all; the most frequent first."""

    words: tuple[WordLine, ...]
    least: int
    notes: int


@dataclass(frozen=True, slots=True)
class BoardPart:
    """All that a summary says of the board; None and () where there is nothing to tell, as of empty canvases."""

    article: Article | None
    spoke: SpokePart | None
    canvases: tuple[CanvasPart, ...]
    words: WordsPart | None
