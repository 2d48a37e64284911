"""How a summary is asked for: what of it, in which languages, on which paper. Known without a PDF library."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from fishbowl_app.export.pdf.parts import AT_FIRST, PAPER_NAMES


class Layout(StrEnum):
    """How two languages stand in one document."""

    COLUMNS = "columns"  # beside each other
    AFTER = "after"  # all of the first, then all of the second


@dataclass(frozen=True)
class Form:
    """What somebody chose.

    Attributes:
        languages: one, or two of which the first stands first.
        layout: of two languages.
        paper: one of PAPER_NAMES.
        large: in large print, for those who see little.
        parts: names out of PARTS, in the order in which they are printed.
    """

    languages: tuple[str, ...] = ("en",)
    layout: Layout = Layout.COLUMNS
    paper: str = PAPER_NAMES[0]
    large: bool = False
    parts: tuple[str, ...] = AT_FIRST
