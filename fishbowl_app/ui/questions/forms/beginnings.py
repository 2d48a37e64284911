"""What a form can begin with: the ready forms that come with the app, and an empty one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fishbowl_app.imports.ready_forms import OfferedForm, ready_forms
from fishbowl_app.model.ops.forms import ReadyForm
from fishbowl_app.words import current_language


def beginnings(language: str) -> list[OfferedForm]:
    """Return all ways to begin a form in a session of that language, an empty form last."""
    translate = QCoreApplication.translate
    empty = OfferedForm(
        translate("Questions", "An empty form"),
        translate("Questions", "Your own questions, one after the other."),
        ReadyForm(translate("Questions", "New form"), ()),
    )
    return [*ready_forms(language, current_language()), empty]
