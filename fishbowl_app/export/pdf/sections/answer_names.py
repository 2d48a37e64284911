"""What framings, moments and groups of a form are called in a document, and how many answers they gave."""

from __future__ import annotations

from fishbowl_app.answer_texts import base_text, condition_names, groups_name, point_names
from fishbowl_app.export.pdf.press import Press
from fishbowl_app.model.entities import Compares
from fishbowl_app.model.report_parts.answers_data import FormPart
from fishbowl_app.model.rules.asking.data import Series


class FormNames:
    """The names of one form in the language of a press; `conditions` are those of framings or moments, by id."""

    def __init__(self, press: Press, part: FormPart) -> None:
        figures = part.figures
        self._language, self._least = press.language, figures.questions[0].least
        self.conditions = condition_names(figures.form, figures.conditions, press.language)
        self._framings = figures.form.compares is Compares.FRAMINGS
        self._groups = {id: press.words.group(group) for id, group in part.groups.items()}
        self.points = point_names(press.language)

    def what(self, press: Press) -> str:
        """Return what one of the conditions is called by its kind."""
        if self._framings:
            return press.words.translate("AnswerTable", "Framing")
        return press.words.translate("AnswerTable", "Moment")

    def series(self, series: Series) -> str:
        """Return what a series is called: its groups, and its framing or moment where there are several."""
        groups = groups_name(series.group_ids, self._groups, self._language)
        condition = self.conditions[series.condition_id] if len(self.conditions) > 1 else ""
        name = ", ".join(part for part in (groups, condition) if part)
        return f"{name[:1].upper()}{name[1:]}"

    def base(self, series: Series) -> str:
        """Return how many answers a series has, or that they are not shown."""
        return base_text(series, self._least, self._language)

    def both(self, series: Series) -> str:
        """Return a series with its base number: "Before: 24 answers"."""
        return ": ".join(part for part in (self.series(series), self.base(series)) if part)
