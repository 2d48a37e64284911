"""A printed canvas has room for what its regions and the ends of its axes are called, in two languages too."""

from __future__ import annotations

from dataclasses import replace

import pypdfium2 as pdfium
import pytest

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.blocks import Figure, Pages, Pair, Text
from fishbowl_app.export.pdf.pictures.board import CanvasPicture, RegionBox, Sticker
from fishbowl_app.export.pdf.typeset.press_run import Info, pdf_of
from fishbowl_app.model.report_parts.board_data import Box

WHOLE = Box(0, 0, 1, 1)
STICKER = Sticker(Box(0.05, 0.14, 0.3, 0.3), look.TINT, Text("A note", look.STICKERS[0], "en"), look.STICKERS[0])


def pair(words: str) -> Pair:
    return Pair(Text(f"Cym {words}", look.HEAD, "cy"), Text(f"Eng {words}", look.HEAD, "en"))


def lines(picture: CanvasPicture, large: bool) -> dict[str, tuple[float, float]]:
    """Return from where to where on the page, from its foot, each line of words reaches."""
    made = pdf_of(
        [Pages(look.sheet("A4"), (Figure(picture, Text("A canvas", look.CELL, "en")),), None)],
        Info("Canvas", "", "cy"),
        large=large,
        archive=False,
    )
    with pdfium.PdfDocument(made.content) as document:
        page = document[0].get_textpage()
        boxes = [page.get_rect(number) for number in range(page.count_rects())]
        return {page.get_text_bounded(*box).strip(): (box[1], box[3]) for box in boxes}


@pytest.mark.parametrize("large", [False, True])
def test_notes_lie_below_the_name_of_their_region_whatever_its_length(large):
    one = CanvasPicture(300, 120, (RegionBox(WHOLE, Text("Keep", look.HEAD, "en")),), (STICKER,), None)
    found = lines(replace(one, regions=(RegionBox(WHOLE, pair("Keep")),)), large)
    assert found["Cym Keep"][0] > found["Eng Keep"][0] > found["A note"][1]


def test_the_ends_of_an_axis_stand_below_each_other_in_two_languages():
    ends = pair("Little"), pair("Much"), pair("Low"), pair("High")
    found = lines(CanvasPicture(300, 120, (RegionBox(WHOLE, pair("Keep")),), (STICKER,), ends), large=True)
    assert found["Cym Little"][0] > found["Eng Little"][0]
    assert found["Cym Little"][0] == pytest.approx(found["Cym Much"][0], abs=1)
    assert found["Eng Much"][1] < found["A note"][0]
