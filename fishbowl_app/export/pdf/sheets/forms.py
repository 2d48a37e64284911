"""Forms to fill in: what was heard in a round, and what people think before and after the day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.blocks import Block, Card, Cards, NewPage, Pages, Rules
from fishbowl_app.export.pdf.kinds import Options
from fishbowl_app.export.pdf.press import Filling, Head, Press
from fishbowl_app.export.pdf.sheets.paper import TO_FILL, foot, paper
from fishbowl_app.export.wording import DOT
from fishbowl_app.model.entities import Kind, Presence, State
from fishbowl_app.model.print_pack import PrintPack, Step

_BLANK = "____"
_HEARD, _NEXT = 10, 6  # rows to write in
_ROW = 34.0
_TO_COME = (State.PLANNED, State.RUNNING)
_HANDS = 70.0
_SCALE = 5
_BOXES = ("",) * _SCALE
_BOX, _BOX_HEIGHT = 30.0, 40.0
_LINES, _LINE = 3, 27.0


# --- after a round ----------------------------------------------------------------------------------------


def feedback_forms(press: Press, pack: PrintPack, options: Options) -> list[Pages]:
    """Return a form for each round to come; one for any round where none is planned."""
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
    hands = (words.translate("Handouts", "Hands"), _HANDS)
    how = words.translate("Handouts", "One line for each thing. Hands: how many people say so too.")
    yield press.paragraph(how, look.FACTS)
    for asked, rows in (
        (words.translate("Handouts", "What did you hear?"), _HEARD),
        (words.translate("Handouts", "What should we ask next?"), _NEXT),
    ):
        yield press.table([(asked,), hands], [(TO_FILL, "")] * rows, row_height=_ROW, ruled=True)


# --- before and after -------------------------------------------------------------------------------------


def before_after(press: Press, pack: PrintPack, options: Options) -> list[Pages]:
    """Return two forms on each sheet, before and after the day, with one number: whose it is nobody knows."""
    people = sum(tag.presence is not Presence.LEFT for tag in pack.people)
    numbers: Sequence[int | None] = range(1, people + 1) if people else [None]
    cards = [Card(tuple(_form(press, pack, number, after=after))) for number in numbers for after in (False, True)]
    kind = press.words.translate("Handouts", "Before and after")
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
    heads: list[Head] = [
        (words.translate("Handouts", "Tick one box a line"),),
        *((str(k), _BOX) for k in range(1, _SCALE + 1)),
    ]
    rows: list[list[Filling]] = [[press.paragraph(text, look.FORM_LINE), *_BOXES] for text in _statements(press)]
    yield press.table(heads, rows, row_height=_BOX_HEIGHT, ruled=True)
    yield press.paragraph(words.translate("Handouts", "1: not at all. 5: fully."), look.FACTS)
    yield press.paragraph(words.translate("Handouts", "Anything you want to add"), look.LABEL_ABOVE)
    yield Rules(_LINES, _LINE)


def _how(press: Press, *, after: bool) -> str:
    if after:
        return press.words.translate("Handouts", "Fill this in at the end. No name, please: the number is enough.")
    return press.words.translate(
        "Handouts", "Fill this in when you come, and keep the other half for the end. No name, please."
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
