"""Where the parts of a summary begin."""

from __future__ import annotations

from dataclasses import replace

from fishbowl_app.export.pdf.blocks import Block, Heading, Keep, NewPage, Pages
from fishbowl_app.export.pdf.edition import starts_of
from fishbowl_app.export.pdf.look import sheet
from fishbowl_app.export.pdf.press import Press
from fishbowl_app.export.pdf.typeset.press_run import Info, pdf_of
from fishbowl_app.export.pdf.weave import weave
from fishbowl_app.export.wording import Wording


def told(language: str, *more: str) -> tuple[Pages]:
    """Return two parts on two pages; the first has more headings within."""
    press = Press(sheet("A4"), Wording(language))

    def begins(part: str) -> Heading:
        return replace(press.heading(f"{part} {language}"), begins=part)

    blocks: list[Block] = [begins("notes"), *map(press.heading, more), NewPage(), Keep((begins("agenda"),))]
    return (Pages(press.sheet, tuple(blocks), None),)


def test_it_is_told_where_parts_begin_though_one_language_has_more_headings():
    made = pdf_of(weave(told("en"), told("cy", "Unwaith", "Eto")), Info("T", "S", "en"), archive=False)
    assert starts_of({"notes": (), "agenda": ()}, made) == {"notes": 1, "agenda": 2}
