"""Words on a note: as large as they fit, none of them lost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from fishbowl_app.export.pdf.fonts import BODY, BOLD, register_fonts, width_of

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
    register_fonts()
    for size in SIZES:
        found = Fitted(tuple(_wrapped(text, width, size)), size)
        if len(found.lines) * found.leading <= height:
            break
    return found


def cut(text: str, width: float, size: float, *, bold: bool = False) -> str:
    """Return a text on one line, with an ellipsis where it is too long."""
    register_fonts()
    line = " ".join(text.split())
    if _width(line, size, bold=bold) <= width:
        return line
    while line and _width(f"{line}…", size, bold=bold) > width:
        line = line[:-1]
    return f"{line.rstrip()}…"


def _wrapped(text: str, width: float, size: float) -> Iterator[str]:
    for paragraph in text.split("\n"):
        line = ""
        for word in paragraph.split():
            for piece in _pieces(word, width, size):
                longer = f"{line} {piece}" if line else piece
                if line and _width(longer, size) > width:
                    yield line
                    longer = piece
                line = longer
        yield line


def _pieces(word: str, width: float, size: float) -> Iterator[str]:
    """Yield a word whole, or in pieces where it is wider than a line."""
    piece = ""
    for letter in word:
        if piece and _width(piece + letter, size) > width:
            yield piece
            piece = ""
        piece += letter
    yield piece


def _width(text: str, size: float, *, bold: bool = False) -> float:
    return _WIDER * width_of(text, BOLD if bold else BODY, size)
