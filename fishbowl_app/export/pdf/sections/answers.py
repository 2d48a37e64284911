"""What the room was asked and what it answered: a part for each form, with a chart for each question."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from fishbowl_app.answer_texts import sentences, told_of
from fishbowl_app.export.pdf import look, parts
from fishbowl_app.export.pdf.blocks import Block
from fishbowl_app.export.pdf.press import Press
from fishbowl_app.export.pdf.sections.answer_charts import by_group, chart, table_of
from fishbowl_app.export.pdf.sections.answer_names import FormNames
from fishbowl_app.model.entities import QuestionKind
from fishbowl_app.model.report_parts.answers_data import FormPart
from fishbowl_app.model.report_parts.data import Summary
from fishbowl_app.model.rules.asking.comparing import compared
from fishbowl_app.model.rules.asking.data import QuestionFigures

_ROOM_OF_FORM = 260.0  # below the title of a form: its first question
_ROOM_OF_TITLE = 70.0  # what stands between the title of the part and that
_ROOM = 150.0  # below the heading of a question: most of its chart


def answers(press: Press, summary: Summary, printed: Collection[str]) -> list[Block]:
    """Return what was asked and answered; how differences are weighed too, unless that is told with the method."""
    if not summary.forms:
        return []
    whose = press.words.translate(
        "Answers", "Only those who chose to answer are counted; it says nothing of others."
    )
    title = press.words.translate("Summary", "What people answered")
    story: list[Block] = [
        press.heading(title, room=_ROOM_OF_FORM + _ROOM_OF_TITLE),
        press.paragraph(whose, look.FACTS),
    ]
    for part in summary.forms:
        story += _form(press, part)
    if parts.METHOD not in printed and (text := about_chance(press, summary)):
        title = press.words.translate("Summary", "How differences are weighed")
        story += [press.heading(title, 2), press.paragraph(text)]
    return story


def about_chance(press: Press, summary: Summary) -> str:
    """Return how it is told whether a difference could be chance, "" where nothing is compared."""
    if all(len(part.figures.conditions) == 1 for part in summary.forms):
        return ""
    return press.words.translate(
        "Summary",
        "To see whether a difference could be chance, the answers of both sides were put together and divided "
        "anew by chance, thousands of times, into two sides as large as before. If these often differ as much as "
        "the real ones, the difference could easily be chance; if they hardly ever do, it hardly is. Where the "
        "same people answered twice, chance decided instead for each of them whether they moved up or down.",
    )


def _form(press: Press, part: FormPart) -> Iterator[Block]:
    names = FormNames(press, part)
    form = part.figures.form
    yield press.heading(form.title, 2, room=_ROOM_OF_FORM)
    if form.intro:
        yield press.paragraph(form.intro, look.FACTS)
    for condition in part.figures.conditions:
        if condition.wording:
            name = names.conditions[condition.id]
            yield press.paragraph(name or press.words.translate("Summary", "Read before"), look.LABEL_ABOVE)
            yield press.paragraph(condition.wording, look.ASKED)
    for figures in part.figures.questions:
        yield from _question(press, names, figures, _weighed(part))


def _weighed(part: FormPart) -> int:
    """Return how many questions are compared."""
    return sum(each.question.kind is not QuestionKind.WORDS for each in part.figures.questions)


def _question(press: Press, names: FormNames, figures: QuestionFigures, weighed: int) -> Iterator[Block]:
    wording = figures.question.wording or press.words.translate("Summary", "A question without wording")
    drawn = chart(press, names, figures)
    yield press.heading(wording, 3, room=_ROOM if drawn else 0.0)
    yield from drawn
    if drawn:
        yield from _said(press, names, figures, weighed)
    else:
        yield press.paragraph(" ".join(sentences(figures, names.conditions, language=press.language)))
    yield from by_group(press, names, figures)


def _said(press: Press, names: FormNames, figures: QuestionFigures, weighed: int) -> Iterator[Block]:
    """Yield what a chart does not tell: figures as a table, what follows from them, and quietly what is not told.

    Each later framing or moment is compared with the first.
    """
    first, *later = (series.condition_id for series in figures.series)
    found = (compared(figures, first, each) for each in later)
    comparisons = [comparison for comparison in found if comparison is not None]
    told = told_of(figures, names.conditions, comparisons, questions=weighed, language=press.language)
    table = table_of(press, names, figures)
    if table is not None:
        yield table
    for said in (told.answers, () if table is not None else told.lies, told.differs, told.moved):
        if said:
            yield press.paragraph(" ".join(said))
    if told.hidden:
        yield press.paragraph(" ".join(told.hidden), look.FACTS)
