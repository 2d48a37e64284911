"""How high blocks are, for whoever has to choose what fits on a page."""

from __future__ import annotations

from collections.abc import Iterable

from fishbowl_app.export.pdf.blocks import Block
from fishbowl_app.export.pdf.escape import Ink
from fishbowl_app.export.pdf.look import Sheet
from fishbowl_app.export.pdf.typeset.job import Job, Place
from fishbowl_app.export.pdf.typeset.lettering import Lettering
from fishbowl_app.export.pdf.typeset.setter import set_blocks


def fits_on_a_page(blocks: Iterable[Block], sheet: Sheet, *, large: bool = False) -> bool:
    """Tell whether blocks, below each other, are no higher than the text of a page."""
    return height_of(blocks, sheet, sheet.measure, large=large) <= sheet.text_height


def height_of(blocks: Iterable[Block], sheet: Sheet, width: float, *, large: bool = False) -> float:
    """Return how high blocks are below each other in a width, in points."""
    place = Place(Job(Lettering(Ink()), "", large), sheet, None, width)
    return set_blocks(blocks, place).height(width)
