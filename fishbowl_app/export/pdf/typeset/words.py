"""Texts and pairs as pieces: beside each other in running text, else the first above the second."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from reportlab.lib.styles import ParagraphStyle

from fishbowl_app.export.pdf.blocks import Text, Words
from fishbowl_app.export.pdf.typeset.job import Job, Place, one_line
from fishbowl_app.export.pdf.typeset.paragraph import Paragraph
from fishbowl_app.export.pdf.typeset.pieces import Beside, Gap, Piece, Span
from fishbowl_app.export.pdf.typeset.structure import Element
from fishbowl_app.words import LANGUAGES

Make = Callable[[Text], Piece]

_GUTTER = 18.0  # between two languages beside each other
_NEAR = 1.5  # between one above the other


def texts_of(words: Words) -> list[Text]:
    """Return the texts that are there."""
    return [words] if isinstance(words, Text) else [one for one in (words.first, words.second) if one is not None]


def in_one_line(words: Words) -> str:
    """Return words as a text without lines, of a pair both where they differ."""
    return one_line(texts_of(words))


def set_words(words: Words, at: Place, make: Make) -> list[Piece]:
    """Return what is made of one text or two."""
    if isinstance(words, Text):
        return [make(words)]
    at.job.languages.update((text.language, None) for text in texts_of(words) if text.language in LANGUAGES)
    if not at.beside:
        return _near([make(text) for text in texts_of(words)])
    # What only one language has keeps its column, so that each can be read down the page.
    return [in_halves([Gap(0.0) if text is None else make(text) for text in (words.first, words.second)])]


def _near(pieces: list[Piece]) -> list[Piece]:
    """Return two pieces that say the same, near to each other."""
    for first, second in pairwise(pieces):
        first.after, second.before = min(first.after, _NEAR), 0.0
        second.clings = True
    return pieces


def in_halves(pieces: Sequence[Piece]) -> Beside:
    """Return two pieces in two columns of the same width."""
    made = Beside(pieces, _halves)
    made.before = max(piece.before for piece in pieces)
    made.after = max(piece.after for piece in pieces)
    made.keeps_next = any(piece.keeps_next for piece in pieces)
    made.room = max(piece.room for piece in pieces)
    return made


def set_text(text: Text, at: Place, role: str = "", *, style: ParagraphStyle | None = None) -> Paragraph:
    """Return one text as a paragraph; with `role` "" it says itself what it is."""
    used = at.job.style(style or text.style)
    role = role or ("H1" if text.is_title else "P")
    if role == "H1":
        at.job.level_for(1)
    return paragraph(text, at.job, used, at.element(role, text.language))


def paragraph(text: Text, job: Job, style: ParagraphStyle, element: Element | None) -> Paragraph:
    """Return a text as part of an element; the words of a link are a part of their own."""
    if text.link and element is not None:
        link = Element("Link", element)
        return Paragraph(job.lettering, text.words, style, link, link=text.link)
    return Paragraph(job.lettering, text.words, style, element)


def _halves(width: float) -> list[Span]:
    half = (width - _GUTTER) / 2
    return [(0.0, half), (half + _GUTTER, half)]
