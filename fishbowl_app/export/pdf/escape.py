"""The one way for anybody's words into a PDF: nothing in them is markup, and no letter becomes a box.

The paragraphs of ReportLab read markup in every text, load pictures from it, and drop what they do not understand.
So they are not used: `typeset/` draws the runs that are made here.
"""

from __future__ import annotations

import functools
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter

from fishbowl_app.export.pdf.bidi import base_of, has_leftward, levels_of, line_levels, visual_order
from fishbowl_app.export.pdf.fonts import BODY, fonts_for, letters_of, register
from fishbowl_app.export.pdf.shaping import Leftward, Rightward

_JOINER, _JOINERS = "\u200d", "\u200c\u200d"


@dataclass(frozen=True, slots=True)
class Run:
    """Letters that are drawn in one font; `is_mark` where they stand for something that no font has."""

    text: str
    font: str
    is_mark: bool = False


class Ink:
    """Puts texts into letters that can be printed, for one document.

    What no bundled font has is replaced by a mark such as [1]; `missing` says what the marks stand for.
    """

    def __init__(self) -> None:
        self.missing: dict[str, int] = {}

    def runs(self, text: str, font: str = BODY) -> list[Run]:
        """Return a text of one line as runs from left to right, as they are drawn.

        A line of a paragraph is given as `Leftward` or `Rightward`, by how that runs; any other runs as most of
        its letters do.
        """
        if _plain_letters(font).issuperset(text) and not isinstance(text, Leftward):
            return [Run(text, font)] if text else []
        runs = self._read(" ".join(text.split("\n")), font)
        if isinstance(text, Leftward):
            return _from_left(runs, 1)
        if has_leftward(text):
            return _from_left(runs, 0 if isinstance(text, Rightward) else base_of(text))
        return runs

    def read(self, text: str) -> str:
        """Return what is read of a text: with the marks in it, without what is not seen."""
        return "".join(run.text for run in self._read(" ".join(text.split("\n")), BODY))

    def _read(self, line: str, font: str) -> list[Run]:
        """Return a line as runs in the order of reading."""
        return [run if run.font else self._mark(run.text, font) for run in _runs(line, font)]

    def _mark(self, text: str, font: str) -> Run:
        number = self.missing.setdefault(text, len(self.missing) + 1)
        return Run(f"[{number}]", font, is_mark=True)


def missing_letters(texts: Iterable[str]) -> str:
    """Return the characters in texts that no bundled font has, each once, in the order of their numbers."""
    letters = set().union(*texts) - _plain_letters(BODY)
    return "".join(
        sorted(letter for letter in letters if not (_is_unseen(letter) or _font_of(_drawn(letter), BODY)))
    )


@functools.lru_cache(maxsize=4_000)
def _runs(line: str, font: str) -> tuple[Run, ...]:
    """Return a line as runs; those that no font has letters for have no font."""
    if _plain_letters(font).issuperset(line):  # nearly always
        return (Run(line, font),) if line else ()
    parts = ((_font_of(part, font), part) for cluster in clusters(line) for part in _drawable(cluster, font))
    runs = [Run("".join(part for _, part in group), of) for of, group in groupby(parts, itemgetter(0))]
    for run in runs:
        if run.font:
            register(run.font)
    return tuple(runs)


def _from_left(runs: list[Run], base: int) -> list[Run]:
    """Return the runs of a line in the order in which they are drawn; `base` is the level of its paragraph."""
    text = "".join(run.text for run in runs)
    levels = iter(line_levels(text, levels_of(text, base), base))
    pieces: list[tuple[Run, int]] = []
    for run in runs:
        for level, group in groupby(((next(levels), letter) for letter in run.text), itemgetter(0)):
            piece = "".join(letter for _, letter in group)
            pieces.append((Run(Leftward(piece) if level % 2 else piece, run.font, run.is_mark), level))
    return [pieces[index][0] for index in visual_order([level for _, level in pieces])]


def clusters(line: str) -> Iterator[str]:
    """Yield letters with all that belongs to them; what cannot be seen and changes nothing is left out.

    To a letter belong the marks on it, skin tones, what a joiner joins to it, and to half a flag its other half.
    """
    cluster = ""
    for letter in map(_drawn, line):
        if _is_unseen(letter) and not (cluster and _belongs(letter)):
            continue
        if cluster and not (_belongs(letter) or cluster[-1] == _JOINER or _is_flag(cluster + letter)):
            yield cluster
            cluster = ""
        cluster += letter
    if cluster:
        yield cluster


def _drawable(cluster: str, font: str) -> Iterable[str]:
    """Return a cluster where one font has all of it, else its letters one by one."""
    return (cluster,) if _font_of(cluster, font) else [letter for letter in cluster if not _is_unseen(letter)]


@functools.lru_cache(maxsize=20_000)
def _font_of(cluster: str, font: str) -> str:
    """Return the first font that has all of a cluster; "" where none has."""
    codes = [ord(letter) for letter in cluster if not _is_unseen(letter)]
    fitting = (name for name in fonts_for(font) if all(code in letters_of(name) for code in codes))
    return next(fitting, "")


@functools.cache
def _plain_letters(font: str) -> frozenset[str]:
    """Return the letters that a font has itself and that stand alone."""
    edges = letters_of(font).edges
    codes = (code for start, end in zip(edges[::2], edges[1::2], strict=True) for code in range(start, end))
    return frozenset(letter for letter in map(chr, codes) if _drawn(letter) == letter and not _is_part(letter))


def _is_part(letter: str) -> bool:
    return _belongs(letter) or _is_unseen(letter)


def _belongs(letter: str) -> bool:
    """Tell whether a character is part of what is before it."""
    code = ord(letter)
    return (
        letter in _JOINERS
        or unicodedata.category(letter).startswith("M")
        or 0x1F3FB <= code <= 0x1F3FF  # skin tones
        or 0xE0020 <= code <= 0xE007F  # regions of flags
    )


def _is_flag(letters: str) -> bool:
    """Tell whether these are the two letters that make a flag."""
    return len(letters) == 2 and all("\U0001f1e6" <= letter <= "\U0001f1ff" for letter in letters)


def _drawn(letter: str) -> str:
    """Return the space for every kind of space; those that keep words together stay."""
    is_space = letter == "\t" or (letter not in " \xa0" and unicodedata.category(letter) == "Zs")
    return " " if is_space else letter


@functools.lru_cache(maxsize=4_000)
def _is_unseen(letter: str) -> bool:
    """Tell whether there is nothing to draw: joiners, variation selectors, controls, line breaks."""
    code = ord(letter)
    selector = 0xFE00 <= code <= 0xFE0F or 0xE0100 <= code <= 0xE01EF
    return selector or letter == "\u034f" or unicodedata.category(letter) in ("Cc", "Cf", "Cs", "Zl", "Zp")
