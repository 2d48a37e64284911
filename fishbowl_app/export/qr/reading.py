"""Reads the codes of pages back, as a phone will: what was not read here is not printed without a word."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import zxingcpp
from PIL.Image import Image, Resampling, frombytes, new

from fishbowl_app.export.pdf.drawn import page_images
from fishbowl_app.export.qr.matrix import Level, matrix
from fishbowl_app.model.rules.code_size import QUIET

DPI = 150  # what cheap printers and copiers make of a page
_POINTS_PER_INCH = 72
_PIXELS = 4  # of a side of a square


@dataclass(frozen=True)
class Reading:
    """What came of reading pages back.

    Attributes:
        read: the expected texts that were read.
        missing: those that were not, in the order in which they were expected.
        strange: texts that were read and not expected: a code that was read as something else is one of them.
    """

    read: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    strange: tuple[str, ...] = ()

    @property
    def is_whole(self) -> bool:
        """Tell whether all was read that was expected, and nothing else."""
        return not self.missing and not self.strange


def read_back(pdf: bytes, expected: Iterable[str], dpi: int = DPI) -> Reading:
    """Read all codes of a PDF in black and white, and compare them with the texts they were made from."""
    return compared((text for page in grey_pages(pdf, dpi) for text in texts_in(page)), expected)


def compared(found: Iterable[str], expected: Iterable[str]) -> Reading:
    """Return what was read of what was expected."""
    seen, wanted = dict.fromkeys(found), dict.fromkeys(expected)
    return Reading(
        read=tuple(text for text in wanted if text in seen),
        missing=tuple(text for text in wanted if text not in seen),
        strange=tuple(text for text in seen if text not in wanted),
    )


def grey_pages(pdf: bytes, dpi: int = DPI, numbers: Iterable[int] | None = None) -> Iterator[Image]:
    """Yield pages in shades of grey, one at a time; all of them, or those of some numbers from 0."""
    return page_images(pdf, dpi / _POINTS_PER_INCH, numbers, grey=True)


def texts_in(image: Image) -> list[str]:
    """Return what the QR codes of a picture hold."""
    only_qr = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    return [code.text for code in zxingcpp.read_barcodes(image, formats=only_qr)]


def picture_of(payload: str, level: Level = "M") -> Image:
    """Return the squares of a code as a picture, with the white around it, some pixels for each square."""
    squares = matrix(payload, level)
    side = len(squares)
    dark = frombytes("L", (side, side), bytes(0 if square else 255 for row in squares for square in row))
    whole = new("L", (side + 2 * QUIET,) * 2, 255)
    whole.paste(dark, (QUIET, QUIET))
    return whole.resize((whole.width * _PIXELS,) * 2, Resampling.NEAREST)
