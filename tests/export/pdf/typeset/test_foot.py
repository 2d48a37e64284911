"""What stands at the foot of a page: whole, and never too small to read."""

from __future__ import annotations

import io
from dataclasses import replace

import pikepdf
import pytest
from reportlab.lib.units import mm

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.blocks import Pages, Pair, Text
from fishbowl_app.export.pdf.typeset.press_run import Info, pdf_of
from tests.export.pdf.gates import texts_in_order
from tests.export.pdf.reading import squeezed

A4 = look.sheet("A4")
SHEET = replace(A4, left=15 * mm, right=15 * mm, bottom=18 * mm)
BADGES = replace(A4, left=10 * mm, right=10 * mm, bottom=10 * mm)
ENGLISH = "Badges · " + "How do we share the repairs of our homes fairly? " * 2 + "· 14 March 2026"
WELSH = "Bathodynnau · " + "Sut mae rhannu atgyweiriadau ein cartrefi yn deg? " * 2 + "· 14 Mawrth 2026"


def made_on(sheet, *, large=False, words=(WELSH, ENGLISH)):
    """Return a PDF of one page with words and a foot in two languages."""
    foot, inside = (
        Pair(*(Text(text, style, language) for text, language in zip(texts, ("cy", "en"), strict=True)))
        for texts, style in ((words, look.FOOTER), (("Helo", "Hello"), look.PLAIN))
    )
    return pdf_of([Pages(sheet, (inside,), foot)], Info("Title", "Subject", "cy"), large=large).content


def sizes(content):
    with pikepdf.open(io.BytesIO(content)) as document:
        [page] = document.pages
        return [float(operands[1]) for operands, name in pikepdf.parse_content_stream(page) if str(name) == "Tf"]


@pytest.mark.parametrize("sheet", [A4, SHEET])
def test_a_long_foot_in_two_languages_is_whole_and_can_be_read(sheet):
    content = made_on(sheet)
    text = squeezed(texts_in_order(content)[0])
    assert min(sizes(content)) >= 7.0
    assert squeezed(ENGLISH) in text
    assert squeezed(WELSH) in text
    assert squeezed("Tudalen 1 o 1") in text
    assert squeezed("Page 1 of 1") in text


def test_where_there_is_one_line_only_the_first_language_stands_whole():
    content = made_on(BADGES)
    text = squeezed(texts_in_order(content)[0])
    assert min(sizes(content)) >= 7.0
    assert squeezed(WELSH) in text
    assert "…" not in text
    short = squeezed(texts_in_order(made_on(BADGES, words=("Bathodynnau", "Badges")))[0])
    assert "Bathodynnau/Badges" in short


@pytest.mark.parametrize("sheet", [A4, SHEET, BADGES])
def test_nothing_shrinks_in_large_print(sheet):
    assert min(sizes(made_on(sheet, large=True))) >= look.LARGE
