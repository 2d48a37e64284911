"""Forms to fill in after a round: what was heard, and what to ask next."""

from __future__ import annotations

from collections.abc import Iterator

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.blocks import Beside, Block, Gap, NewPage, Pages, Rules
from fishbowl_app.export.pdf.kinds import Options
from fishbowl_app.export.pdf.press import Press
from fishbowl_app.export.pdf.sheets.paper import foot, paper
from fishbowl_app.model.entities import Kind, State
from fishbowl_app.model.print_pack import PrintPack, Step

_BLANK = "____"
_GAP, _ABOVE = 14.0, 20.0
_TO_COME = (State.PLANNED, State.RUNNING)
_HEARD, _NEXT, _LINE = 10, 6, 32.0  # lines to write on, and how far apart they are
_LINE_AND_HANDS = (0.86, 0.14)  # of the width


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
