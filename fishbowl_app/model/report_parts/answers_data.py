"""What a summary says of the forms that were given out: wording, figures, and what groups may be called."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from fishbowl_app.model.report_parts.open_space_data import GroupName
from fishbowl_app.model.rules.asking.data import FormFigures


@dataclass(frozen=True, slots=True)
class FormPart:
    """One form that was answered, with its texts in the language of the summary.

    Attributes:
        figures: the form, its framings or moments with their wording, its questions and what was answered. Charts
            and comparisons are made of them where they are drawn, for they take time.
        groups: what the groups of the figures are called, by id.
    """

    figures: FormFigures
    groups: Mapping[str, GroupName]
