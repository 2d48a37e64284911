"""What a form can begin with: the ready forms that come with the app, and an empty one."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from fishbowl_app.model.ops.forms import ReadyForm


@dataclass(frozen=True, slots=True)
class Beginning:
    """A way to begin: what it is called, what comes of it, and the form."""

    title: str
    about: str
    form: ReadyForm


def beginnings() -> list[Beginning]:
    """Return all ways to begin, an empty form last."""
    translate = QCoreApplication.translate
    empty = Beginning(
        translate("Questions", "An empty form"),
        translate("Questions", "Your own questions, one after the other."),
        ReadyForm(translate("Questions", "New form"), ()),
    )
    return [empty]
