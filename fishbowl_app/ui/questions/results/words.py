"""What the page of figures says in short: how it calls series, the rows of its list."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fishbowl_app.answer_texts import base_text, condition_names, groups_name
from fishbowl_app.model.entities import QuestionKind
from fishbowl_app.model.rules.asking.data import FormFigures, QuestionFigures, Series
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.questions.results.look import Told
from fishbowl_app.ui.widgets.rows import Row

translate = QCoreApplication.translate
ALL_STATEMENTS = "statements"  # the key of the row that shows all of them together


def series_names(snapshot: Snapshot, figures: FormFigures) -> Told:
    """Return how to call the series of a form's figures, and what they are based on."""
    conditions, least = condition_names(figures.form, figures.conditions), snapshot.details.least_group
    groups = {group.id: group.name for group in snapshot.groups.values()}

    def name(series: Series) -> str:
        parts = (groups_name(series.group_ids, groups), conditions[series.condition_id])
        return ", ".join(filter(None, parts))

    return Told(name, lambda series: base_text(series, least))


def question_rows(figures: FormFigures) -> list[Row]:
    """Return the rows of the list: all statements together where there are some, then each question."""
    rows = [
        Row(each.question.id, _question(each, number), (_answers(each),), f"kind-{each.question.kind}")
        for number, each in enumerate(figures.questions, 1)
    ]
    if sum(each.question.kind is QuestionKind.STATEMENT for each in figures.questions) > 1:
        rows.insert(0, Row(ALL_STATEMENTS, translate("Results", "All statements together"), (), "kind-statement"))
    return rows


def _question(figures: QuestionFigures, number: int) -> str:
    wording = figures.question.wording or translate("Results", "Question without wording")
    return translate("Results", "{0}. {1}").format(number, wording)


def _answers(figures: QuestionFigures) -> str:
    """Return how many answered, in each framing or moment."""
    if not any(series.base for series in figures.series):
        hidden = any(series.hidden for series in figures.series)
        return translate("Results", "too few answers") if hidden else translate("Results", "no answers yet")
    many = " + ".join("–" if series.hidden else str(series.base) for series in figures.series)
    return translate("Results", "answers: {0}").format(many)
