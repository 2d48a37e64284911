"""The forms that were given out, in a summary: what was asked, and the figures of what was answered."""

from __future__ import annotations

from collections.abc import Iterator

from fishbowl_app.model.report_parts.answers_data import FormPart
from fishbowl_app.model.report_parts.data import Where
from fishbowl_app.model.report_parts.naming import Naming
from fishbowl_app.model.report_parts.open_space_data import GroupName
from fishbowl_app.model.rules.asking.data import FormFigures
from fishbowl_app.model.rules.asking.figures import form_figures
from fishbowl_app.model.snapshot import Snapshot


def form_parts(snapshot: Snapshot, naming: Naming) -> tuple[FormPart, ...]:
    """Return the forms that anybody answered, in their order."""
    groups = {
        group.id: GroupName(naming.group_number(group.id), naming.group_name(group))
        for group in snapshot.group_list
    }
    told = (form_figures(snapshot, form.id) for form in snapshot.form_list)
    return tuple(FormPart(figures, groups) for figures in told if _answered(figures))


def form_texts(snapshot: Snapshot) -> Iterator[tuple[Where, str]]:
    """Yield all that the organiser typed about forms and the summary repeats."""
    for form in snapshot.form_list:
        yield Where.FORM, form.title
        yield Where.FORM, form.intro
        for condition in snapshot.conditions_of(form.id):
            yield Where.FORM, condition.title
            yield Where.FORM, condition.wording
        for question in snapshot.questions_of(form.id):
            for words in (
                question.wording,
                question.first_extreme,
                question.second_extreme,
                question.third_extreme,
            ):
                yield Where.FORM, words
            yield from ((Where.FORM, box.title) for box in snapshot.boxes_of(question.id))


def _answered(figures: FormFigures) -> bool:
    return any(
        series.forms or series.base or series.hidden for each in figures.questions for series in each.series
    )
