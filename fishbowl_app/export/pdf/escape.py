"""The one way for anybody's words into a PDF: nothing in them is markup, and no letter becomes a box.

ReportLab reads markup in every paragraph, loads pictures from it, and drops what it does not understand. So a
paragraph is made of `Markup` only, and this is the only place that makes it from a text.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NewType
from xml.sax.saxutils import escape

from fishbowl_app.export.pdf.fonts import BODY, fonts_for, letters_of

Markup = NewType("Markup", str)
LINE_BREAK = Markup("<br/>")


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

    def markup(self, text: str, font: str = BODY) -> Markup:
        """Return a text for a paragraph that is set in `font`. Line breaks are kept."""
        lines = text.split("\n")
        return Markup(LINE_BREAK.join("".join(self._tagged(line, font)) for line in lines))

    def runs(self, text: str, font: str = BODY) -> list[Run]:
        """Return a text of one line as runs, for what is drawn without a paragraph."""
        line = " ".join(text.split("\n"))
        return [run if run.font else self._mark(run.text, font) for run in _runs(line, font)]

    def _tagged(self, line: str, font: str) -> Iterator[str]:
        for run in self.runs(line, font):
            safe = escape(run.text)
            yield safe if run.font == font else f'<font name="{run.font}">{safe}</font>'

    def _mark(self, text: str, font: str) -> Run:
        number = self.missing.setdefault(text, len(self.missing) + 1)
        return Run(f"[{number}]", font, is_mark=True)


def missing_letters(texts: Iterable[str]) -> str:
    """Return the characters in texts that no bundled font has, each once, in the order of their numbers."""
    known = [letters_of(font) for font in fonts_for(BODY)]
    letters = {letter for letter in set().union(*texts) if not (letter.isspace() or _is_unseen(letter))}
    return "".join(sorted(letter for letter in letters if not any(ord(letter) in has for has in known)))


def _runs(line: str, font: str) -> Iterator[Run]:
    """Yield a line as runs; those that no font has letters for have no font."""
    if all(ord(letter) in letters_of(font) for letter in line):
        yield from (Run(line, font),) if line else ()
        return
    run, run_font = "", ""
    for cluster in _clusters(line):
        of = _font_of(cluster, font)
        if run and of != run_font:
            yield Run(run, run_font)
            run = ""
        run, run_font = run + cluster, of
    if run:
        yield Run(run, run_font)


def _clusters(line: str) -> Iterator[str]:
    """Yield letters with the marks that stand on them; what cannot be seen is left out."""
    cluster = ""
    for letter in line:
        if _is_unseen(letter):
            continue
        kind = unicodedata.category(letter)
        letter = " " if kind == "Zs" and letter != "\xa0" else letter
        if cluster and not kind.startswith("M"):
            yield cluster
            cluster = ""
        cluster += letter
    if cluster:
        yield cluster


def _font_of(cluster: str, font: str) -> str:
    fitting = (name for name in fonts_for(font) if all(ord(letter) in letters_of(name) for letter in cluster))
    return next(fitting, "")


def _is_unseen(letter: str) -> bool:
    """Tell whether there is nothing to draw: joiners, variation selectors, controls."""
    code = ord(letter)
    selector = 0xFE00 <= code <= 0xFE0F or 0xE0100 <= code <= 0xE01EF
    return selector or letter == "\u034f" or unicodedata.category(letter) in ("Cc", "Cf", "Cs")
