"""Forms to fill in: what was heard in a round, and what people think before and after the day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.blocks import Beside, Block, Card, Cards, Figure, Gap, NewPage, Pages, Rules
from fishbowl_app.export.pdf.kinds import Options
from fishbowl_app.export.pdf.pictures.scale import Scale
from fishbowl_app.export.pdf.press import Press
from fishbowl_app.export.pdf.sheets.paper import foot, paper, whole_pages
from fishbowl_app.export.wording import DOT
from fishbowl_app.model.entities import Kind, Presence, State
from fishbowl_app.model.print_pack import PrintPack, Step

_BLANK = "____"
_GAP, _ABOVE = 14.0, 20.0
_TO_COME = (State.PLANNED, State.RUNNING)
_HEARD, _NEXT, _LINE = 10, 6, 32.0  # lines to write on, and how far apart they are
_LINE_AND_HANDS = (0.86, 0.14)  # of the width
_STATEMENT_AND_SCALE = (0.56, 0.44)
_SCALE = 5
_OWN_LINES, _OWN_LINE = 3, 27.0


# --- after a round ----------------------------------------------------------------------------------------


def feedback_forms(press: Press, pack: PrintPack, options: Options) -> list[Pages]:
    """Return a form for each round to come; one for any round where none is planned, if there may be one."""
    if not pack.has_fishbowl:
        return []
    rounds = [step for step in pack.steps if step.kind is Kind.ROUND and step.state in _TO_COME]
    blocks: list[Block] = []
    for step in rounds or (None,):
        blocks += [NewPage()] if blocks else []
        blocks += _feedback(press, pack, step)
    kind = press.words.translate("Handouts", "Feedback on a round")
    return [Pages(paper(options), tuple(blocks), foot(press, pack, kind))]


def _feedback(press: Press, pack: PrintPack, step: Step | None) -> Iterator[Block]:
    words = press.words
    number = step.round if step else _BLANK
    yield press.heading(words.translate("Handouts", "After round {0}").format(number))
    if step and step.question:
        yield press.paragraph(step.question, look.QUESTION)
    how = words.translate("Handouts", "One line for each thing. Hands: how many people say so too.")
    yield press.paragraph(how, look.FACTS)
    yield from _lines(press, words.translate("Handouts", "What did you hear?"), _HEARD)
    yield from _lines(press, words.translate("Handouts", "What should we ask next?"), _NEXT)


def _lines(press: Press, asked: str, count: int) -> Iterator[Block]:
    """Yield lines to write on, beside them some to count hands on."""
    hands = press.paragraph(press.words.translate("Handouts", "Hands"), look.SUBHEADING)
    yield Gap(_ABOVE)
    yield Beside(((press.heading(asked, 2),), (hands,)), _LINE_AND_HANDS, _GAP)
    yield Beside(((Rules(count, _LINE),), (Rules(count, _LINE),)), _LINE_AND_HANDS, _GAP)


# --- before and after -------------------------------------------------------------------------------------


def before_after(press: Press, pack: PrintPack, options: Options) -> list[Pages]:
    """Return two forms for each person, before and after the day, with one number: whose it is nobody knows.

    They are on one sheet to be cut; in two languages each needs a sheet of its own.
    """
    people = sum(tag.presence is not Presence.LEFT for tag in pack.people)
    numbers: Sequence[int | None] = range(1, people + 1) if people else [None]
    cards = [Card(tuple(_form(press, pack, number, after=after))) for number in numbers for after in (False, True)]
    kind = press.words.translate("Handouts", "Before and after")
    if press.paired:
        return [Pages(paper(options), (whole_pages(cards),), foot(press, pack, kind))]
    sheet = paper(options, landscape=True)
    return [Pages(sheet, (Cards(tuple(cards), 2, 1),), foot(press, pack, kind))]


def _form(press: Press, pack: PrintPack, number: int | None, *, after: bool) -> Iterator[Block]:
    words = press.words
    when = words.translate("Handouts", "After") if after else words.translate("Handouts", "Before")
    called = words.translate("Handouts", "No. {0}").format(_BLANK if number is None else number)
    if pack.title:
        yield press.paragraph(pack.title, look.LABEL)
    yield press.paragraph(DOT.join((when, called)), look.FORM_TITLE)
    yield press.paragraph(_how(press, after=after), look.FACTS)
    tick = words.translate("Handouts", "Tick one box a line. 1: not at all. 5: fully.")
    yield press.paragraph(tick, look.LABEL_ABOVE)
    for text in _statements(press):
        yield Gap(_GAP)
        yield _statement(press, text)
    yield Gap(_GAP)
    yield press.paragraph(words.translate("Handouts", "Anything you want to add"), look.LABEL_ABOVE)
    yield Rules(_OWN_LINES, _OWN_LINE)


def _statement(press: Press, text: str) -> Beside:
    boxes = press.paragraph(press.words.translate("Handouts", "Boxes from 1 to {0}").format(_SCALE))
    return Beside(
        ((press.paragraph(text, look.FORM_LINE),), (Figure(Scale(_SCALE), boxes),)), _STATEMENT_AND_SCALE, _GAP
    )


def _how(press: Press, *, after: bool) -> str:
    if after:
        return press.words.translate("Handouts", "Fill this in at the end. No name, please: the number is enough.")
    return press.words.translate(
        "Handouts", "Fill this in when you come, and keep the other form for the end. No name, please."
    )


def _statements(press: Press) -> tuple[str, ...]:
    """Return two statements each on having a say, understanding and trust; they hold before and after."""
    words = press.words
    return (
        words.translate("Handouts", "I have a say in what is decided here."),
        words.translate("Handouts", "What I say is listened to."),
        words.translate("Handouts", "I know enough about this to take part."),
        words.translate("Handouts", "I understand why others see it differently."),
        words.translate("Handouts", "I trust the people who decide."),
        words.translate("Handouts", "What is agreed here will be done."),
    )
