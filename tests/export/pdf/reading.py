"""Reads a PDF back, as another program does."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pypdfium2 as pdfium

FOOT = 60  # points; above it there is only what the document says


@contextmanager
def opened(path: Path) -> Iterator[pdfium.PdfDocument]:
    document = pdfium.PdfDocument(path)
    try:
        yield document
    finally:
        document.close()


def pages_of(path: Path, *, foot: bool = False) -> list[str]:
    """Return the text of every page, without the footer unless it is wanted."""
    with opened(path) as document:
        return [_text(page, 0 if foot else FOOT) for page in document]


def squeezed(text: str) -> str:
    """Return a text without white space, which a line break in print may have added or taken."""
    return re.sub(r"\s+", "", text)


def text_of(path: Path) -> str:
    """Return all that a PDF says, squeezed."""
    return squeezed("".join(pages_of(path)))


def outline_of(path: Path) -> list[tuple[int, str, int]]:
    """Return level, title and page (from 1) of every bookmark."""
    with opened(path) as document:
        return [(mark.level, mark.get_title(), mark.get_dest().get_index() + 1) for mark in document.get_toc()]


def _text(page: pdfium.PdfPage, bottom: float) -> str:
    textpage = page.get_textpage()
    text: str = textpage.get_text_bounded(left=0, bottom=bottom, right=page.get_width(), top=page.get_height())
    textpage.close()
    return text
