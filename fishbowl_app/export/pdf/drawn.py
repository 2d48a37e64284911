"""Pages of a PDF as pictures."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from threading import Lock

import pypdfium2
from PIL.Image import Image

_ONE_AT_A_TIME = Lock()  # PDFium knows no threads, and two files may be made at once


def page_images(
    pdf: bytes, scale: float, numbers: Iterable[int] | None = None, *, grey: bool = False
) -> Iterator[Image]:
    """Yield pages one at a time: all of them, or those of some numbers from 0.

    Args:
        pdf: the document.
        scale: pixels for each point.
        numbers: of the pages.
        grey: in shades of grey, as a printer without colour does it.
    """
    with _ONE_AT_A_TIME:
        document = pypdfium2.PdfDocument(pdf)
    try:
        for number in range(len(document)) if numbers is None else numbers:
            with _ONE_AT_A_TIME:
                image = _drawn(document[number], scale, grey)
            yield image
    finally:
        with _ONE_AT_A_TIME:
            document.close()


def _drawn(page: pypdfium2.PdfPage, scale: float, grey: bool) -> Image:
    image: Image = page.render(scale=scale, grayscale=grey).to_pil()
    page.close()
    return image
