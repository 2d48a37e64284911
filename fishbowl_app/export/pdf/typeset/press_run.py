"""From pages of blocks to a PDF: sets them, fills pages, draws them with their feet."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from fishbowl_app.export.pdf.blocks import Block, Pages, Words
from fishbowl_app.export.pdf.escape import Ink
from fishbowl_app.export.pdf.look import Sheet
from fishbowl_app.export.pdf.typeset.archive import archived
from fishbowl_app.export.pdf.typeset.foot import Foot
from fishbowl_app.export.pdf.typeset.headings import find_pages
from fishbowl_app.export.pdf.typeset.job import Entry, Job, Place
from fishbowl_app.export.pdf.typeset.lettering import Lettering
from fishbowl_app.export.pdf.typeset.metadata import describe
from fishbowl_app.export.pdf.typeset.pieces import Piece, Stack
from fishbowl_app.export.pdf.typeset.setter import set_blocks
from fishbowl_app.export.pdf.typeset.structure import Element
from fishbowl_app.export.pdf.typeset.tagged import TaggedCanvas
from fishbowl_app.export.pdf.typeset.words import texts_of
from fishbowl_app.words import language_tag

_SET, _FILLED, _DRAWN = 0.3, 0.6, 0.9  # shares of the work


class Cancelled(Exception):
    """Somebody asked to stop."""


@dataclass(frozen=True)
class Info:
    """What a document says of itself, and nothing of whoever made it."""

    title: str
    subject: str
    language: str


@dataclass(frozen=True)
class Made:
    """A PDF: how many pages it has, how many marks stand for what no font has, where each of the Pages starts.

    `starts` are numbers of pages from 1, one for each of the Pages given; one without a page has the next one's.
    `parts` are those of the pages on which the parts begin that a heading begins.
    """

    content: bytes
    page_count: int
    marks: int
    starts: tuple[int, ...]
    parts: Mapping[str, int]


@dataclass(frozen=True)
class _Page:
    """A page that is filled."""

    sheet: Sheet
    foot: Words | None
    piece: Piece
    called: Element | None = None  # the heading that its foot is, where there is no other
    counted: tuple[int, int] | None = None  # which page of how many it is, where not of the document


def pdf_of(
    pages: Sequence[Pages],
    info: Info,
    *,
    large: bool = False,
    archive: bool = True,
    unshown: Callable[[Mapping[str, int]], Sequence[Block]] | None = None,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Made:
    """Return pages as a tagged PDF (PDF/UA-1).

    Args:
        pages: what it says; each of them begins a page.
        info: its title and language.
        large: in large print; no letter is smaller than 18 points.
        archive: make it small and PDF/A-2a too; previews need neither.
        unshown: makes blocks that say what the marks in the text stand for, to be put at the end.
        progress: told the share that is done, 0 to 1.
        cancelled: asked now and then whether to stop.

    Raises:
        Cancelled: if that was asked for.
    """
    run = _Run(info, large, _Watch(progress, cancelled))
    stacks = run.set(pages)
    filled, starts = run.fill(pages, stacks)
    content = run.draw(filled, archive=archive)
    if unshown is not None and pages and run.ink.missing:  # which is known only now that all was drawn
        last = replace(pages[-1], blocks=(*pages[-1].blocks, *unshown(run.ink.missing)))
        pages = [*pages[:-1], last]
        return pdf_of(pages, info, large=large, archive=archive, progress=progress, cancelled=cancelled)
    if archive:
        content = archived(content)
    run.watch.tell(1.0)
    return Made(content, len(filled), len(run.ink.missing), starts, run.pages_of_parts())


class _Watch:
    """Tells how far the work is, and asks whether to go on."""

    def __init__(self, progress: Callable[[float], None] | None, cancelled: Callable[[], bool] | None) -> None:
        self._progress, self._cancelled = progress, cancelled

    def tell(self, share: float) -> None:
        """Say what share is done.

        Raises:
            Cancelled: if that was asked for.
        """
        if self._cancelled is not None and self._cancelled():
            raise Cancelled
        if self._progress is not None:
            self._progress(share)


class _Run:
    """One document on its way."""

    def __init__(self, info: Info, large: bool, watch: _Watch) -> None:
        self._info, self.watch = info, watch
        self.ink = Ink()
        self._root = Element("Document")
        self._job = Job(Lettering(self.ink), info.language, large)
        self._called: list[Element | None] = []  # of each of the pages

    def set(self, pages: Sequence[Pages]) -> list[Stack]:
        """Return the blocks of each of the pages as pieces."""
        stacks = []
        for number, given in enumerate(pages):
            self.watch.tell(_SET * number / len(pages))
            headings, self._job.volume = len(self._job.entries), given.volume
            stacks.append(self.set_one(given, given.blocks))
            self._called.append(self._heading() if given.foot and len(self._job.entries) == headings else None)
        return stacks

    def _heading(self) -> Element:
        """Return what pages are called by that have no heading, such as cards: their first foot."""
        return Element(f"H{self._job.level_for(1)}", self._root)

    def set_one(self, given: Pages, blocks: Sequence[Block]) -> Stack:
        """Return blocks as pieces on the paper of some pages."""
        return set_blocks(blocks, Place(self._job, given.sheet, self._root, given.sheet.measure))

    def fill(self, pages: Sequence[Pages], stacks: Sequence[Stack]) -> tuple[list[_Page], tuple[int, ...]]:
        """Return the pages that the pieces fill, and the number of the first of each."""
        filled: list[_Page] = []
        starts = []
        for number, (given, stack) in enumerate(zip(pages, stacks, strict=True)):
            starts.append(len(filled) + 1)
            called = self._called[number]
            pieces = _filled(stack, given.sheet)
            for own, piece in enumerate(pieces, start=1):
                counted = (own, len(pieces)) if given.series else None
                filled.append(_Page(given.sheet, given.foot, piece, called, counted))
                called = None
                self.watch.tell(_SET + (_FILLED - _SET) * number / len(pages))
        find_pages([page.piece for page in filled])
        return filled, tuple(starts)

    def pages_of_parts(self) -> dict[str, int]:
        """Return the page on which each part first begins, once all are filled."""
        return {entry.begins: entry.page for entry in reversed(self._job.entries) if entry.begins}

    def draw(self, filled: Sequence[_Page], *, archive: bool) -> bytes:
        """Return the file."""
        file = io.BytesIO()
        canvas = TaggedCanvas(file, self._root, language_tag(self._info.language))
        describe(canvas, self._info.title, self._info.subject, language_tag(self._info.language), archive=archive)
        foot = Foot(self._job)
        for number, page in enumerate(filled, start=1):
            self.watch.tell(_FILLED + (_DRAWN - _FILLED) * number / len(filled))
            canvas.setPageSize((page.sheet.width, page.sheet.height))
            page.piece.draw(canvas, page.sheet.left, page.sheet.height - page.sheet.top, page.sheet.measure)
            if page.foot is not None:
                said = self._said(canvas, page, number, len(filled))
                foot.draw(canvas, page.sheet, page.foot, page.counted or (number, len(filled)), said)
            canvas.showPage()
        canvas.save()
        return file.getvalue()

    def _said(self, canvas: TaggedCanvas, page: _Page, number: int, pages: int) -> Element | None:
        """Return what the foot of a page is: a heading, which leads there; of a single page, its last words."""
        if page.called is not None and page.foot is not None:
            entry = Entry(f"page-{number}", texts_of(page.foot), 1)
            canvas.enter_in_outline(entry.key, entry.title, 0, page.sheet.height)
            return page.called
        return Element("P", self._root) if pages == 1 else None


def _filled(stack: Stack, sheet: Sheet) -> Sequence[Piece]:
    """Return what is on each page."""
    pages: list[Piece] = []
    rest: Piece | None = stack if stack.pieces else None
    while isinstance(rest, Stack) and rest.pieces:
        head, tail = rest.split(sheet.measure, sheet.text_height)
        if head is None:
            head, tail = rest.forced(sheet.measure, sheet.text_height)
        pages.append(head)
        rest = tail
    return [page for page in pages if not _is_blank(page)]


def _is_blank(page: Piece) -> bool:
    return isinstance(page, Stack) and not page.pieces
