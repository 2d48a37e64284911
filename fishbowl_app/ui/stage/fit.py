"""Fits words into a box: as large as it goes, in even lines, and with an ellipsis only at the smallest size.

All sizes are in pixels. Measured with the font that paints, so what is said to fit does fit.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from fishbowl_app.ui.theme import clock_font, font_of


@dataclass(frozen=True, slots=True)
class Style:
    """How words look, but for their size. A clock has digits of equal width."""

    bold: bool = False
    clock: bool = False

    def font(self, size: int) -> QFont:
        """Return the font at a size in pixels."""
        return clock_font(size, bold=self.bold) if self.clock else font_of(size, bold=self.bold)


PLAIN, BOLD, CLOCK = Style(), Style(bold=True), Style(bold=True, clock=True)


@dataclass(frozen=True, slots=True)
class Fitted:
    """Words in lines that fit. `cut` tells that an ellipsis stands for what did not."""

    lines: tuple[str, ...]
    size: int
    width: float
    line_height: float
    cut: bool = False

    @property
    def height(self) -> float:
        """The height of all lines."""
        return self.line_height * len(self.lines)


@lru_cache(maxsize=2048)
def fit(
    text: str,
    style: Style,
    width: float,
    height: float,
    most: int,
    least: int,
    lines: int = 99,
    *,
    even: bool = True,
) -> Fitted:
    """Return the words at the largest size at which they fit, broken between words only.

    At the smallest size a word too long for a line is broken too, and what is too long for the box is cut.

    Args:
        text: shown on as many lines as needed.
        style: bold, clock, or plain.
        width: of the box.
        height: of the box; one line is shown however low it is.
        most: the largest size.
        least: the smallest size.
        lines: no more than these.
        even: let lines be about as long as each other, which takes several times as long as just filling them.
    """
    text = " ".join(text.split())
    low, high = least, max(most, least)
    while low < high:
        size = (low + high + 1) // 2
        if _fits(text, style, size, width, height, lines):
            low = size
        else:
            high = size - 1
    return _set(text, style, low, width, height, lines, even)


@lru_cache(maxsize=4096)
def width_of(text: str, style: Style, size: int) -> float:
    """Return how wide a text is on one line."""
    return QFontMetricsF(style.font(size)).horizontalAdvance(text)


def line_height(style: Style, size: int) -> float:
    """Return how high a line is."""
    return QFontMetricsF(style.font(size)).height()


def above_capitals(style: Style, size: int) -> float:
    """Return how far below the top of a line its capitals and digits begin."""
    metrics = QFontMetricsF(style.font(size))
    return metrics.ascent() - metrics.capHeight()


def narrowest(text: str, style: Style, size: int, lines: int) -> float:
    """Return the smallest width in which a text needs no more lines than these, words kept whole."""
    low, high = _longest_word(text, style, size), width_of(text, style, size)
    while high - low > 1:
        middle = (low + high) / 2
        if len(_wrapped(text, style, size, middle)) <= lines:
            high = middle
        else:
            low = middle
    return high


def _fits(text: str, style: Style, size: int, width: float, height: float, lines: int) -> bool:
    if _longest_word(text, style, size) > width:
        return False
    count = len(_wrapped(text, style, size, width))
    return count <= lines and (count == 1 or count * line_height(style, size) <= height)


def _set(text: str, style: Style, size: int, width: float, height: float, lines: int, even: bool) -> Fitted:
    high = line_height(style, size)
    room = max(1, min(lines, int(height / high)))
    broken = _wrapped(text, style, size, width) if text else ()
    if len(broken) > room:
        rest = "".join(broken[room - 1 :])
        last = QFontMetricsF(style.font(size)).elidedText(rest, Qt.TextElideMode.ElideRight, width)
        return Fitted((*_trimmed(broken[: room - 1]), last), size, width, high, cut=True)
    if even and len(broken) > 1 and _longest_word(text, style, size) <= width:
        broken = _wrapped(text, style, size, narrowest(text, style, size, len(broken)) + 0.5)
    shown = _trimmed(broken)
    widest = max((width_of(line, style, size) for line in shown), default=0.0)
    return Fitted(shown, size, widest, high)


def _trimmed(lines: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(line.strip() for line in lines)


def _longest_word(text: str, style: Style, size: int) -> float:
    return max((width_of(word, style, size) for word in text.split()), default=0.0)


@lru_cache(maxsize=4096)
def _wrapped(text: str, style: Style, size: int, width: float) -> tuple[str, ...]:
    layout = QTextLayout(text, style.font(size))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    lines = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        lines.append(_part(text, line.textStart(), line.textLength()))
    layout.endLayout()
    return tuple(lines)


def _part(text: str, start: int, length: int) -> str:
    """Return a part by Qt's count, in which a letter beyond the first 65,536 is two."""
    if max(text, default="") <= "\uffff":
        return text[start : start + length]
    return text.encode("utf-16-le")[2 * start : 2 * (start + length)].decode("utf-16-le", "replace")
