"""The questions of a form on paper, by their kind: what is asked, how to answer, and where."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from fishbowl_app.answer_texts import how_text, point_names
from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.blocks import Beside, Block, Figure, Gap, Keep, Rules
from fishbowl_app.export.pdf.pictures.points import Points
from fishbowl_app.export.pdf.pictures.slider import SliderLine
from fishbowl_app.export.pdf.pictures.ticks import Ticks
from fishbowl_app.export.pdf.pictures.triangle import TriangleToMark
from fishbowl_app.export.pdf.press import Press
from fishbowl_app.model.entities import QuestionKind
from fishbowl_app.model.print_pack import AskedQuestion
from fishbowl_app.model.rules.asking.keying import lettered

_NUMBER_AND_QUESTION = (0.05, 0.95)  # of the width
_BETWEEN, _ABOVE, _BEFORE, _BEFORE_TIGHT = 6.0, 2.0, 10.0, 5.0
_LINES, _LINE = 3, 27.0
_ACROSS = {14: 3, 34: 2}  # how many boxes are beside each other, by how long the longest of their words are


def asked_questions(
    press: Press, questions: Sequence[AskedQuestion], groups: Sequence[str], *, tight: bool = False
) -> Iterator[Block]:
    """Yield questions by their numbers, each kept together, and last which group one is of, where that is asked.

    How to answer is said where it is another way than that of the question before.
    """
    gap, line = (Gap(_BEFORE_TIGHT), look.FORM_LINE_TIGHT) if tight else (Gap(_BEFORE), look.FORM_LINE)
    before = None
    for number, question in enumerate(questions, start=1):
        said = how_text(question.kind, several=question.several, language=press.words.language)
        how = "" if _way(question) == before else said
        asked = (press.paragraph(question.wording, line), *_said(press, how))
        yield Keep((gap, _numbered(press, str(number), asked, _answer(press, question))))
        before = _way(question)
    if groups:
        label = press.words.translate("Handouts", "I am here as (only if you like)")
        asked = (press.paragraph(label, line),)
        yield Keep((gap, _numbered(press, "", asked, (_boxes(press, groups, ()),))))


def _numbered(press: Press, number: str, asked: tuple[Block, ...], answer: tuple[Block, ...]) -> Beside:
    left = (press.paragraph(number, look.FORM_NUMBER),) if number else ()
    return Beside((left, (*asked, Gap(_ABOVE), *answer)), _NUMBER_AND_QUESTION, _BETWEEN)


def _said(press: Press, how: str) -> Iterator[Block]:
    if how:
        yield press.paragraph(how, look.FORM_HOW)


def _way(question: AskedQuestion) -> tuple[QuestionKind, bool]:
    return question.kind, question.several


def _answer(press: Press, question: AskedQuestion) -> tuple[Block, ...]:
    match question.kind:
        case QuestionKind.SLIDER:
            return (_slider(press, question),)
        case QuestionKind.STATEMENT:
            return (_points(press),)
        case QuestionKind.CHOICE:
            return (_boxes(press, question.boxes, [letter for letter, _ in lettered(question.boxes)]),)
        case QuestionKind.TRIANGLE:
            return (_triangle(press, question),)
    return (Rules(_LINES, _LINE),)


def _slider(press: Press, question: AskedQuestion) -> Figure:
    first, second = question.extremes
    told = press.words.translate("Handouts", "A line to mark, from “{0}” to “{1}”").format(first, second)
    line = SliderLine(press.paragraph(first, look.CELL_BOLD), press.paragraph(second, look.CELL_BOLD))
    return Figure(line, press.paragraph(told))


def _triangle(press: Press, question: AskedQuestion) -> Figure:
    told = press.words.translate("Handouts", "A triangle to mark, between “{0}”, “{1}” and “{2}”")
    first, second, third = (press.paragraph(extreme, look.CELL_BOLD) for extreme in question.extremes)
    return Figure(TriangleToMark(first, second, third), press.paragraph(told.format(*question.extremes)))


def _points(press: Press) -> Figure:
    points = point_names(press.language)
    told = press.words.translate("Handouts", "Boxes to tick: {0}").format(", ".join(points))
    return Figure(Points(tuple(press.paragraph(point, look.POINT) for point in points)), press.paragraph(told))


def _boxes(press: Press, titles: Sequence[str], letters: Sequence[str]) -> Figure:
    said = [f"{letter} {title}" for letter, title in zip(letters, titles, strict=True)] if letters else titles
    told = press.words.translate("Handouts", "Boxes to tick: {0}").format(", ".join(said))
    longest = max(map(len, titles))
    across = next((across for most, across in _ACROSS.items() if longest <= most), 1)
    labels = tuple(press.paragraph(title, look.CELL) for title in titles)
    return Figure(Ticks(labels, across, tuple(letters)), press.paragraph(told))
