"""Headings with their way into the outline, and the contents made of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.blocks import Contents, Heading, Text
from fishbowl_app.export.pdf.typeset.job import Entry, Job, Place
from fishbowl_app.export.pdf.typeset.paragraph import Paragraph
from fishbowl_app.export.pdf.typeset.pieces import Beside, Parted, Piece, Span, Stack
from fishbowl_app.export.pdf.typeset.structure import Element
from fishbowl_app.export.pdf.typeset.tagged import TaggedCanvas
from fishbowl_app.export.pdf.typeset.words import in_halves, set_text, set_words, texts_of

# Below a heading there is always room for a few lines, so that none stands alone at the foot of a page.
_ROOM = (170.0, 72.0, 64.0)
_MOST_ROOM = 0.6  # of a page
_NUMBER = 40.0  # points for a page's number in the contents


class HeadingLine(Paragraph):
    """A heading, never parted. The first of its languages takes it into the outline."""

    entry: Entry | None = None

    def split(self, width: float, room: float) -> Parted:
        return None, self

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        if self.entry is not None:
            canvas.enter_in_outline(self.entry.key, self.entry.title, self.entry.level - 1, top + 10)
        super().draw(canvas, x, top, width)


def set_heading(block: Heading, at: Place) -> list[Piece]:
    """Return a heading in one language or two."""
    job = at.job
    level = job.level_for(block.level)
    texts = texts_of(block.words)
    entry = Entry(f"heading-{len(job.entries) + 1}", texts, level, job.volume, block.begins)
    job.entries.append(entry)
    room = max(_ROOM[block.level - 1], block.room + 60.0 if block.room else 0.0)

    def make(text: Text) -> HeadingLine:
        element = at.element(f"H{level}", text.language)
        made = HeadingLine(job.lettering, text.words, job.style(text.style), element)
        made.keeps_next, made.room = True, min(room, at.sheet.text_height * _MOST_ROOM)
        made.entry = entry if text is texts[0] else None
        return made

    return set_words(block.words, at, make)


def find_pages(pages: Sequence[Piece]) -> None:
    """Let each heading know its page."""
    for number, page in enumerate(pages, start=1):
        for piece in page.walk():
            if isinstance(piece, HeadingLine) and piece.entry is not None:
                piece.entry.page = number


def set_contents(block: Contents, at: Place) -> list[Piece]:
    """Return the title of the contents and their lines, which are made when all headings are known."""
    level = min(2, at.job.level + 1)
    at.job.level = max(at.job.level, level)
    title = set_words(block.title, at, lambda text: set_text(text, at, f"H{level}"))
    for piece in title:
        piece.keeps_next = True
    return [*title, _Lines(at, at.element("TOC"))]


class _Lines(Stack):
    """A line for each heading of level 1 in a volume."""

    def __init__(self, at: Place, toc: Element | None) -> None:
        super().__init__(())
        self._at, self._toc, self._volume = at, toc, at.job.volume

    def height(self, width: float) -> float:
        self._fill()
        return super().height(width)

    def least(self, width: float) -> float:
        self._fill()
        return super().least(width)

    def _fill(self) -> None:
        """Add the lines of headings that have come since, such as one that explains marks in the text."""
        here = (entry for entry in self._at.job.entries if entry.volume == self._volume)
        entries = [entry for entry in here if entry.level == 1]
        if len(self.pieces) < len(entries):
            self.pieces = [*self.pieces, *map(self._line, entries[len(self.pieces) :])]

    def _line(self, entry: Entry) -> Piece:
        at = self._at.inside(self._toc)
        item = at.inside(at.element("TOCI"))
        texts = list(entry.texts)
        if len(texts) == 1 and at.job.languages:
            texts *= 2  # each language has its column here, to be read down the page
        links = [item.element("Link", text.language) for text in texts]
        made = [_Title(at.job, text.words, link, entry) for text, link in zip(texts, links, strict=True)]
        columns = made[0] if len(made) == 1 else in_halves(made)
        return Beside([columns, _PageNumber(at.job, links[-1], entry)], _with_number)


class _Title(Paragraph):
    """A heading in the contents; it leads there."""

    def __init__(self, job: Job, text: str, link: Element | None, entry: Entry) -> None:
        super().__init__(
            job.lettering, " ".join(text.split()), job.style(look.CONTENTS), link, link=f"#{entry.key}"
        )

    def _draw_lines(self, canvas: TaggedCanvas, lines: Sequence[str], x: float, top: float, width: float) -> None:
        """Draw it with a space at its end, or who listens would hear the number of the page as part of it."""
        super()._draw_lines(canvas, [*lines[:-1], f"{lines[-1]} "], x, top, width)

    def _said(self) -> str:
        return f"{super()._said()} "


class _PageNumber(Piece):
    """The number of the page of a heading, which is known when it is drawn."""

    def __init__(self, job: Job, link: Element | None, entry: Entry) -> None:
        self._job, self._link, self._entry = job, link, entry

    def height(self, width: float) -> float:
        return self._made().height(width)

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        self._made().draw(canvas, x, top, width)

    def _made(self) -> Paragraph:
        style: Any = self._job.style(look.CONTENTS_PAGE)
        return Paragraph(self._job.lettering, str(self._entry.page), style, self._link)


def _with_number(width: float) -> list[Span]:
    return [(0.0, width - _NUMBER), (width - _NUMBER, _NUMBER)]
