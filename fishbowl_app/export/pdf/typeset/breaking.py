"""Breaks a text into lines: between words, between ideographs, and inside a word only if it is wider than a line.

There it is broken after a stroke, as in addresses, or between any two letters. Hyphens are not looked for:
programs that read a PDF leave out one at the end of a line, as if it only parted a word.

Lines are broken in the order in which letters are read; what is drawn from the right is turned line by line later.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from fishbowl_app.export.pdf.bidi import base_of, has_leftward
from fishbowl_app.export.pdf.escape import clusters
from fishbowl_app.export.pdf.shaping import Leftward, Rightward

Measure = Callable[[str], float]

_SPACES = re.compile(r"[^\S\xa0\u202f\n]+")  # not those that hold words together
_IDEOGRAPH = "\u2e80-\u2fdf\u3005-\u3007\u3021-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_OPENING, _CLOSING = (
    "\u3008\u300a\u300c\u300e\u3010\uff08",
    "\u3001\u3002\u3009\u300b\u300d\u300f\u3011\uff01\uff09\uff0c\uff1a\uff1b\uff1f",
)
_BETWEEN = re.compile(
    f"(?<=[{_IDEOGRAPH}{_CLOSING}])(?=[^{_CLOSING}])|(?<=[^{_OPENING}])(?=[{_IDEOGRAPH}{_OPENING}])"
)
_AFTER_STROKE = re.compile(r"(?<=/)(?=\w)")


def broken(text: str, width: float, measure: Measure) -> list[str]:
    """Return a text in lines no wider than `width`; line breaks in it are kept, and "" is one line.

    Where letters run from right to left, they are `Leftward` or `Rightward`, as their paragraph is.
    """
    paragraphs = [(paragraph, _way_of(paragraph)) for paragraph in text.split("\n")]
    return [way(line) for paragraph, way in paragraphs for line in _lines(paragraph, width, measure)]


def words_of(text: str) -> list[str]:
    """Return the words of a text."""
    return [word for word in _SPACES.split(text.replace("\n", " ")) if word]


def whole_parts(text: str) -> list[str]:
    """Return what of a text is broken only where it is wider than a line: its words, its ideographs."""
    return [part for word in words_of(text) for part in ([word] if word.isascii() else _BETWEEN.split(word))]


def _way_of(paragraph: str) -> type[str]:
    if not has_leftward(paragraph):
        return str
    return Leftward if base_of(paragraph) else Rightward


def _lines(paragraph: str, width: float, measure: Measure) -> Iterator[str]:
    space = measure(" ")
    line, used = "", 0.0
    for word in words_of(paragraph):
        if line and "://" in word and measure(word) > width:
            yield line  # an address that needs lines of its own begins with one, and can be a link from there
            line, used = "", 0.0
        gap = " " if line else ""
        for piece in _pieces(word, width, measure):
            wide = measure(piece)
            if line and used + (space if gap else 0.0) + wide > width:
                yield line
                line, used, gap = "", 0.0, ""
            line, used = line + gap + piece, used + (space if gap else 0.0) + wide
            gap = ""
    yield line


def _pieces(word: str, width: float, measure: Measure) -> Iterator[str]:
    """Yield what a word may be broken into."""
    for part in whole_parts(word):
        for smaller in [part] if measure(part) <= width else _AFTER_STROKE.split(part):
            if measure(smaller) <= width:
                yield smaller
            else:
                yield from clusters(smaller)
