"""All notes with numbers, so that nothing that was written down is dropped."""

from __future__ import annotations

from collections.abc import Collection

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.blocks import Block
from fishbowl_app.export.pdf.parts import ASIDE
from fishbowl_app.export.pdf.press import Filling, Head, Press
from fishbowl_app.export.pdf.sections.said import every_place
from fishbowl_app.export.wording import DASH
from fishbowl_app.model.entities import NameStyle
from fishbowl_app.model.report_parts.data import Summary
from fishbowl_app.model.report_parts.said import Quote


def appendix(press: Press, summary: Summary, parts: Collection[str]) -> list[Block]:
    """Return every note with where it is from; those set aside only where they are wanted, else counted."""
    shown = [
        (place, said) for place, notes in every_place(press, summary) for said in notes if _wanted(said, parts)
    ]
    if not shown:
        return []
    translate, told = press.words.translate, summary.names is not NameStyle.NONE
    columns: list[Head] = [
        (translate("Summary", "No."), 34.0),
        (translate("Summary", "Note"),),
        *([(translate("Summary", "Who"), 112.0)] if told else []),
        (translate("Summary", "From"), 98.0),
    ]
    rows = [_row(press, number, place, said, told) for number, (place, said) in enumerate(shown, start=1)]
    story: list[Block] = [
        press.heading(translate("Summary", "Appendix: all notes")),
        press.table(columns, rows),
    ]
    if len(shown) < summary.notes:
        left = translate("Summary", "Notes that were set aside and are not listed: {0}.")
        story.append(press.paragraph(left.format(summary.notes - len(shown)), look.FACTS))
    return story


def _wanted(said: Quote, parts: Collection[str]) -> bool:
    return ASIDE in parts or not said.aside


def _row(press: Press, number: int, place: str, said: Quote, told: bool) -> list[Filling]:
    words = press.words
    where: list[Block] = [press.paragraph(place, look.CELL)]
    if said.theme is not None:
        theme = words.translate("Summary", "Theme: {0}").format(words.theme(said.theme))
        where.append(press.paragraph(theme, look.CELL_QUIET))
    if said.aside:
        where.append(press.paragraph(words.translate("WriteUp", "Set aside"), look.CELL_QUIET))
    who: list[Filling] = [words.who(said.who) or DASH] if told else []
    return [str(number), said.text, *who, where]
