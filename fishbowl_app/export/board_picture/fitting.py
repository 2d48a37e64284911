"""Words on a note: as large as they fit, none of them lost."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from fishbowl_app.export.pdf.escape import Ink
from fishbowl_app.export.pdf.fonts import BODY, BOLD
from fishbowl_app.export.pdf.typeset.breaking import broken
from fishbowl_app.export.pdf.typeset.lettering import Lettering

SIZES = (16.0, 14.0, 12.5, 11.0, 10.0, 9.0, 8.0, 7.0, 6.0, 5.0)
_LEADING = 1.22  # times the size
_WIDER = 1.06  # other programs may draw with other letters


@dataclass(frozen=True, slots=True)
class Fitted:
    """Lines of one size."""

    lines: tuple[str, ...]
    size: float

    @property
    def leading(self) -> float:
        """From one line to the next."""
        return self.size * _LEADING


def fitted(text: str, width: float, height: float) -> Fitted:
    """Return a text in lines of the largest size at which all of it fits; of the smallest where none does."""
    for size in SIZES:
        found = Fitted(tuple(broken(text, width / size, _measure)), size)
        if len(found.lines) * found.leading <= height:
            break
    return found


def cut(text: str, width: float, size: float, *, bold: bool = False) -> str:
    """Return a text on one line, with an ellipsis where it is too long."""
    line = " ".join(text.split())
    if width_of_line(line, size, bold=bold) <= width:
        return line
    while line and width_of_line(f"{line}…", size, bold=bold) > width:
        line = line[:-1]
    return f"{line.rstrip()}…"


def width_of_line(text: str, size: float, *, bold: bool = False) -> float:
    """Return how wide a line is, whatever scripts it is in, with some room for other programs' letters."""
    return _WIDER * _lettering().width(text, BOLD if bold else BODY, size)


def _measure(text: str) -> float:
    return width_of_line(text, 1.0)


@cache
def _lettering() -> Lettering:
    return Lettering(Ink())
