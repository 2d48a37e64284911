"""What is printed, before it is laid out: plain values that say what a thing is, not where it lands.

Sections of the summary and sheets of the print pack are made of blocks, once for each language. `weave.py` puts
two languages into one; `typeset/` turns blocks into tagged pages. Lengths are points. Nothing in a text is markup.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reportlab.lib.colors import Color
from reportlab.lib.styles import ParagraphStyle

from fishbowl_app.export.pdf.look import Sheet

if TYPE_CHECKING:
    from fishbowl_app.export.pdf.typeset.pen import Pen


@dataclass(frozen=True)
class Block:
    """Anything that is printed."""


# --- words ------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Text(Block):
    """Anybody's words as a paragraph; line breaks are kept. `language` is theirs, `link` where they lead.

    `is_title`: it is what the document is called, which programs that read aloud are told.
    """

    words: str
    style: ParagraphStyle
    language: str
    link: str = ""
    is_title: bool = False


@dataclass(frozen=True)
class Pair(Block):
    """The same in two languages, of the same size: beside each other in the text, else the first above the other.

    Made by weaving only. None: it is not there in that language.
    """

    first: Text | None
    second: Text | None


Words = Text | Pair


@dataclass(frozen=True)
class Heading(Block):
    """A heading: of level 1 in the contents, of all levels in the outline.

    `room` is how much of what follows has to be on the same page. `begins`: the part of the document that begins
    with it, or "".
    """

    words: Words
    level: int = 1  # to 3
    room: float = 0.0
    begins: str = ""


@dataclass(frozen=True)
class Quote(Block):
    """What somebody said, with a bar on its left; below it who and where from."""

    said: Words
    below: tuple[Words, ...] = ()


@dataclass(frozen=True)
class Bullets(Block):
    """A list; each item one text or more."""

    items: tuple[tuple[Words, ...], ...]
    numbered: bool = False


@dataclass(frozen=True)
class Big(Block):
    """Words as large as they fit into the width and `height`, from the size of their style down to `least`."""

    words: Words
    height: float
    least: float = 12.0


# --- tables and groups ------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Column:
    """A column with its head; `width` in points, None takes what the others leave."""

    head: Words
    width: float | None = None
    right: bool = False  # for figures


Cell = tuple[Block, ...]


@dataclass(frozen=True)
class Table(Block):
    """A table; its heads come again on every page. A row whose first cell is () belongs to the one above.

    Where `row_heads`, the first cell of a row says what the row is about. `row_height` is for rows to write in;
    `ruled` draws lines between columns too.
    """

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    row_heads: bool = True
    row_height: float | None = None
    ruled: bool = False


@dataclass(frozen=True)
class Panel(Block):
    """Blocks on a coloured ground, kept together. `bleed`: how far the ground reaches left, up and right."""

    blocks: tuple[Block, ...]
    ground: Color
    pad: float
    bleed: tuple[float, float, float] = (0, 0, 0)
    bar: Color | None = None


@dataclass(frozen=True)
class Beside(Block):
    """Groups of blocks beside each other; `shares` of the width."""

    groups: tuple[tuple[Block, ...], ...]
    shares: tuple[float, ...]
    gap: float = 12.0


@dataclass(frozen=True)
class InColumns(Block):
    """Short groups of blocks in `count` columns, read down each column of a page and then in the next."""

    groups: tuple[tuple[Block, ...], ...]
    count: int


@dataclass(frozen=True)
class Keep(Block):
    """Blocks on one page, where they fit on one."""

    blocks: tuple[Block, ...]


# --- what is no words -------------------------------------------------------------------------------------


class Picture:
    """Something drawn: a frozen dataclass of values and words, so that two languages can be woven.

    A subclass says how large it is in a width, and draws itself with its lower left corner at 0, 0.
    """

    def size(self, pen: Pen, width: float) -> tuple[float, float]:
        """Return width and height, the width no larger than the one given."""
        raise NotImplementedError

    def draw(self, pen: Pen, width: float, height: float) -> None:
        """Draw it; `width` and `height` are what `size` returned."""
        raise NotImplementedError


@dataclass(frozen=True)
class Figure(Block):
    """A picture with what it says in words, for those who do not see it; with `alt` None it is decoration."""

    picture: Picture
    alt: Words | None
    align: str = "left"  # "left", "centre", "right"


@dataclass(frozen=True)
class Bar:
    """One bar: how long it is, 0 to 1, and its value in words."""

    length: float
    words: Words
    pale: bool = False


@dataclass(frozen=True)
class BarRow:
    """What a bar, or two, are about."""

    label: Words
    bars: tuple[Bar, ...]


@dataclass(frozen=True)
class Bars(Block):
    """A bar chart that may go on over pages. Its rows are its alternative text, after what it `says`."""

    rows: tuple[BarRow, ...]
    says: Words


@dataclass(frozen=True)
class Rules(Block):
    """Empty lines to write on; `boxed` is one empty box of that height instead."""

    count: int
    height: float = 26.0
    boxed: bool = False


@dataclass(frozen=True)
class Gap(Block):
    """Empty room."""

    height: float


@dataclass(frozen=True)
class NewPage(Block):
    """What follows begins a page, unless it does anyway."""


@dataclass(frozen=True)
class Room(Block):
    """What follows begins a page, unless this much room is left on the present one."""

    height: float


@dataclass(frozen=True)
class Contents(Block):
    """The headings of level 1 with their pages."""

    title: Words


# --- cards and pages --------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Card(Block):
    """A piece of paper that is cut out, or a field of a page: its blocks from the top down, made smaller to fit.

    `middle` puts them in the middle of its height, `upside_down` turns them for a card that is folded to stand.
    """

    blocks: tuple[Block, ...]
    middle: bool = False
    ground: Color | None = None
    upside_down: bool = False


@dataclass(frozen=True)
class Cards(Block):
    """Cards of one size on pages of their own: `across` by `down` of them fill the text of the page.

    With `width` and `height` they have that size, and the grid is in the middle of the page. `cut` draws marks to
    cut along; `fold` says that rows belong together in twos, with a mark between them to fold along.
    """

    cards: tuple[Card, ...]
    across: int
    down: int
    width: float | None = None
    height: float | None = None
    pad: float = 12.0
    gap: float = 0.0
    cut: bool = True
    fold: bool = False
    outline: bool = False


@dataclass(frozen=True)
class Pages:
    """Blocks on pages of one size. `foot` stands at the foot of each page, left of its number; None: no foot.

    Documents that follow each other in one file are its volumes: the contents of each are its own. Papers of one
    `series` differ in little but their numbers, and each goes into another hand: it counts its own pages.
    """

    sheet: Sheet
    blocks: tuple[Block, ...]
    foot: Words | None
    volume: int = 0
    series: str = ""
