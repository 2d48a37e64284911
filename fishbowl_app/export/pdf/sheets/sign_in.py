"""Sign-in sheets: who is expected, and rows for those who are not on the list."""

from __future__ import annotations

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.blocks import Block, Figure, Pages
from fishbowl_app.export.pdf.kinds import Options
from fishbowl_app.export.pdf.pictures.ticks import Ticks
from fishbowl_app.export.pdf.press import Press
from fishbowl_app.export.pdf.sheets.paper import TO_FILL, foot, paper
from fishbowl_app.model.entities import Presence
from fishbowl_app.model.print_pack import PersonTag, PrintPack
from fishbowl_app.words import OWN_NAMES

_ROW_HEIGHT = 30.0
_NUMBER, _GROUP, _SIGNATURE, _SHOWN, _LANGUAGE = 36.0, 104.0, 140.0, 138.0, 130.0
_LANGUAGES = (OWN_NAMES["cy"], OWN_NAMES["en"])  # everybody finds theirs in its own words

Row = tuple[str | Block, ...]


def sign_in(press: Press, pack: PrintPack, options: Options) -> list[Pages]:
    """Return the list of all by name, then empty rows: also one for each person whose name may not be shown."""
    words = press.words
    title = words.translate("Handouts", "Sign-in sheet")
    heads = (
        (words.translate("Handouts", "No."), _NUMBER),
        (words.translate("Handouts", "Name"),),
        (words.translate("Handouts", "Group"), _GROUP),
        (words.translate("Handouts", "Signature"), _SIGNATURE),
        (words.translate("Handouts", "May your name be shown?"), _SHOWN),
        (words.translate("Handouts", "Language you want"), _LANGUAGE),
    )
    says = words.translate(
        "Handouts", "Your name is shown on the screen and in the report of the day only if you say yes here."
    )
    blocks = (
        press.heading(words.translate("Handouts", "Please sign in"), room=100.0),
        press.paragraph(says),
        press.table(heads, _rows(press, pack, options), row_height=_ROW_HEIGHT, ruled=True),
    )
    return [Pages(paper(options, landscape=True), blocks, foot(press, pack, title))]


def _rows(press: Press, pack: PrintPack, options: Options) -> list[Row]:
    expected = [person for person in pack.people if person.presence is not Presence.LEFT]
    named = [person for person in expected if person.who.name]
    empty = len(expected) - len(named) + options.spare_rows
    rows = [_row(press, number, person) for number, person in enumerate(named, start=1)]
    return rows + [_row(press, number, None) for number in range(len(named) + 1, len(named) + empty + 1)]


def _row(press: Press, number: int, person: PersonTag | None) -> Row:
    words = press.words
    name = press.paragraph(person.who.name, look.CARD) if person else TO_FILL
    group = person.group.name if person and person.group else ""
    shown = (words.translate("Handouts", "Yes"), words.translate("Handouts", "No"))
    return str(number), name, group, "", _ticks(press, shown), _ticks(press, _LANGUAGES)


def _ticks(press: Press, labels: tuple[str, ...]) -> Figure:
    told = press.words.translate("Handouts", "Boxes to tick: {0}").format(", ".join(labels))
    return Figure(Ticks(tuple(press.paragraph(label, look.CELL) for label in labels), 2), press.paragraph(told))
