"""How the words of a note fit on it: in the largest letters that do; below the smallest they are cut."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from fishbowl_app.ui.theme import font_of

SIZES = (18, 16, 14, 13, 12, 11, 10)  # in units of the scene, pixels at 100 %
_LETTER = 0.46  # width of a letter beside its size, about
_LINE = 1.28  # height of a line beside the size of its letters, about


@dataclass(frozen=True, slots=True)
class Fitted:
    """Words in lines. `cut`: not all of them."""

    size: int
    lines: tuple[str, ...]
    cut: bool


@lru_cache(maxsize=16_384)
def fitted(words: str, width: float, height: float) -> Fitted:
    """Return words in the largest letters with which they fit into width and height."""
    for size in _sizes_from_guess(len(words), width, height):
        lines, whole = _broken(words, size, width, height)
        if whole:
            return Fitted(size, lines, cut=False)
    metrics = metrics_of(SIZES[-1])
    last = metrics.elidedText(f"{lines[-1]}…", Qt.TextElideMode.ElideRight, width) if lines else ""
    return Fitted(SIZES[-1], (*lines[:-1], last), cut=True)


@lru_cache(maxsize=16)
def metrics_of(size: int) -> QFontMetricsF:
    """Return the measures of our font in a size."""
    return QFontMetricsF(font_kept(size))


@lru_cache(maxsize=64)
def font_kept(size: int, bold: bool = False) -> QFont:
    """Return our font in a size; made once."""
    return font_of(size, bold=bold)


def _sizes_from_guess(letters: int, width: float, height: float) -> tuple[int, ...]:
    """Return the sizes worth trying: to break lines takes longest of all."""
    room = width * height
    start = next(
        (i for i, size in enumerate(SIZES) if letters * _LETTER * _LINE * size * size <= room), len(SIZES)
    )
    return SIZES[min(max(0, start - 1), len(SIZES) - 1) :]


def _broken(words: str, size: int, width: float, height: float) -> tuple[tuple[str, ...], bool]:
    """Return the lines that fit, and whether that is all."""
    most = max(1, int(height // metrics_of(size).height()))
    lines: list[str] = []
    for part in words.split("\n"):
        room = most - len(lines)
        if room <= 0:
            return tuple(lines), False
        found, whole = _paragraph(part, size, width, room)
        lines += found
        if not whole:
            return tuple(lines), False
    return tuple(lines), True


def _paragraph(words: str, size: int, width: float, most: int) -> tuple[list[str], bool]:
    layout = QTextLayout(words, font_kept(size))
    layout.setTextOption(_option())
    layout.beginLayout()
    lines: list[str] = []
    end = 0
    while len(lines) < most:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        end = line.textStart() + line.textLength()
        lines.append(_part(words, line.textStart(), end).rstrip())
    layout.endLayout()
    return lines or [""], not _part(words, end, None).strip()


def _part(words: str, start: int, end: int | None) -> str:
    """Return a part by the places that Qt counts in, which takes an emoji for two."""
    if words.isascii():
        return words[start:end]
    raw = words.encode("utf-16-le")
    return raw[2 * start : None if end is None else 2 * end].decode("utf-16-le", "replace")


@lru_cache(maxsize=1)
def _option() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option
