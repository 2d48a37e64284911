"""Posters of the rules: how the fishbowl works here, and the principles of open space."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.blocks import Beside, Block, Bullets, Card, Figure, Gap, Heading, Pages
from fishbowl_app.export.pdf.kinds import Options
from fishbowl_app.export.pdf.look import Sheet
from fishbowl_app.export.pdf.pictures.pictograms import Circle, Feet
from fishbowl_app.export.pdf.press import Press
from fishbowl_app.export.pdf.sheets.methods import fishbowl_rules, law, principles
from fishbowl_app.export.pdf.sheets.paper import enlargement, foot, paper, whole_pages
from fishbowl_app.model.entities import Format
from fishbowl_app.model.print_pack import PrintPack
from fishbowl_app.model.report_parts.data import FishbowlWay

_CIRCLE, _MARK, _FEET = 330.0, 22.0, 190.0
_MANY_RULES = 5
_FEWER_WORDS = 1.17  # so much larger posters may be that say less


def posters(press: Press, pack: PrintPack, options: Options) -> list[Pages]:
    """Return a page for each method that is on the agenda; for both where it says nothing of either."""
    sheet = paper(options, large=True)
    made = [_fishbowl(press, pack.fishbowl, sheet)] if pack.has_fishbowl else []
    if pack.has_open_space:
        made.append(_open_space(press, sheet))
    below = foot(press, pack, press.words.translate("Handouts", "Rules"))
    return [Pages(sheet, (whole_pages([Card(tuple(blocks))]),), below) for blocks in made]


def _fishbowl(press: Press, way: FishbowlWay, sheet: Sheet) -> Iterator[Block]:
    rules = fishbowl_rules(press, way)
    size = (_FEWER_WORDS if len(rules) < _MANY_RULES else 1) * enlargement(sheet)
    yield _title(press, press.words.translate("Handouts", "The fishbowl"), size)
    yield Figure(_circle(press, way, size), press.paragraph(_circle_in_words(press, way)), "centre")
    yield Gap(14 * size)
    yield _list(press, rules, size)


def _circle(press: Press, way: FishbowlWay, size: float) -> Circle:
    """Return the circle as it stands when the talk goes well: a chair is free."""
    words = press.words
    marked = {
        Format.OPEN: words.translate("Handouts", "Free chair"),
        Format.PANEL: words.translate("Handouts", "Rotating chair"),
        Format.CLOSED: "",
    }[way.format]
    mark = press.paragraph(marked) if marked else None
    return Circle(way.chairs, mark, _MARK * size, _CIRCLE * size)


def _circle_in_words(press: Press, way: FishbowlWay) -> str:
    words = press.words
    if way.format is Format.CLOSED:
        said = words.translate("Handouts", "An inner circle of {0} chairs, all taken; around it those who listen.")
    elif way.format is Format.PANEL:
        said = words.translate(
            "Handouts",
            "An inner circle of {0} chairs, the last the rotating chair; around it those who listen.",
        )
    else:
        said = words.translate(
            "Handouts", "An inner circle of {0} chairs, one of them free; around it those who listen."
        )
    return said.format(way.chairs)


def _open_space(press: Press, sheet: Sheet) -> Iterator[Block]:
    words, size = press.words, _FEWER_WORDS * enlargement(sheet)
    yield _title(press, words.translate("Stage", "Open space"), size)
    yield _head(press, words.translate("Handouts", "Four principles"), size)
    yield _list(press, principles(press), size)
    yield Gap(30 * size)
    feet = press.paragraph(words.translate("Handouts", "Two feet on their way"))
    yield Beside(((Figure(Feet(_FEET * size), feet),), tuple(_law(press, size))), (0.28, 0.72), 24 * size)


def _law(press: Press, size: float) -> Iterator[Block]:
    name, says = law(press)
    yield _head(press, name, size)
    yield press.paragraph(says, look.scaled(look.POSTER_RULE, size))
    also = press.words.translate("Handouts", "Also called the law of mobility.")
    yield press.paragraph(also, look.scaled(look.POSTER_SMALL, size))


def _head(press: Press, text: str, size: float) -> Heading:
    return Heading(press.paragraph(text, look.scaled(look.POSTER_HEAD, size)), 2)


def _title(press: Press, text: str, size: float) -> Heading:
    return Heading(press.paragraph(text, look.scaled(look.POSTER_TITLE, size)))


def _list(press: Press, texts: Sequence[str], size: float) -> Bullets:
    items = (press.paragraph(text, look.scaled(look.POSTER_RULE, size)) for text in texts)
    return Bullets(tuple((item,) for item in items), numbered=True)
