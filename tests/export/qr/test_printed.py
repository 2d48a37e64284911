"""Codes are looked for on the very pages that they were put on."""

from __future__ import annotations

from reportlab.lib.units import mm

from fishbowl_app.export.pdf.blocks import Card, Cards, Figure, NewPage, Pages
from fishbowl_app.export.pdf.look import sheet
from fishbowl_app.export.pdf.pictures.qr import CodePicture
from fishbowl_app.export.pdf.press import Press
from fishbowl_app.export.pdf.typeset.press_run import Info, pdf_of
from fishbowl_app.export.qr.printed import payloads_in, unread
from fishbowl_app.export.wording import Wording

PAPER = sheet("A4")
PRESS = Press(PAPER, Wording("en"))


def figure(payload: str, side_mm: float = 30) -> Figure:
    return Figure(CodePicture(payload, side_mm * mm), PRESS.paragraph(payload))


def missed(*pages: Pages) -> tuple[str, ...]:
    made = pdf_of(pages, Info("Codes", "", "en"), archive=False)
    return unread(pages, made)


def test_codes_are_found_on_all_kinds_of_pages():
    cards = Cards(tuple(Card((figure(f"https://example.org/{number}"),)) for number in range(3)), 1, 2)
    after = Pages(PAPER, (PRESS.paragraph("Words"), NewPage(), figure("https://example.org/last")), None)
    pages = Pages(PAPER, (cards,), None)
    assert list(payloads_in(pages)) == [f"https://example.org/{number}" for number in range(3)]
    assert missed(pages, Pages(PAPER, (PRESS.paragraph("No code"),), None), after) == ()


def test_a_code_that_is_unreadable_on_one_sheet_is_told_though_another_shows_it_well():
    well = Pages(PAPER, (figure("https://example.org"),), None)
    tiny = Pages(PAPER, (figure("https://example.org", 3),), None)
    assert missed(well, tiny, well) == ("https://example.org",)


def test_of_a_long_series_some_are_looked_at_on_the_page_and_all_as_squares():
    papers = [Pages(PAPER, (figure(f"form 1 {number}"),), None, series="form") for number in range(60)]
    assert missed(*papers) == ()
    papers[-1] = Pages(PAPER, (figure("form 1 last", 2),), None, series="form")
    assert missed(*papers) == ("form 1 last",)
