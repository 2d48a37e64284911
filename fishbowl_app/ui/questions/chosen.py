"""Which form the pages of the room are about, which of its framings or moments, and which question."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from fishbowl_app.model.changes import Changes
from fishbowl_app.model.entities import Condition, Form, Question
from fishbowl_app.ui.bridge import SessionBridge


class Chosen(QObject):
    """One choice that the pages share, kept by id: what is deleted and comes back is chosen again.

    Signals:
        changed: another form, framing or moment is chosen than before, by somebody or because one is gone.
    """

    changed = Signal()

    def __init__(self, bridge: SessionBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._form_id = ""
        self._condition_ids: dict[str, str] = {}  # what was chosen last in each form
        self._question_ids: dict[str, str] = {}
        self._told = ("", "")
        bridge.changed.connect(self._on_changed)
        self._told = self._now()

    @property
    def form(self) -> Form | None:
        """The chosen form, else the first one; None where there is none."""
        snapshot = self._bridge.snapshot
        return snapshot.forms.get(self._form_id) or next(iter(snapshot.form_list), None)

    @property
    def condition(self) -> Condition | None:
        """The framing or moment of that form which was chosen last, else its first one."""
        form = self.form
        if form is None:
            return None
        offered = self._bridge.snapshot.conditions_of(form.id)
        wanted = self._condition_ids.get(form.id)
        return next((condition for condition in offered if condition.id == wanted), next(iter(offered), None))

    @property
    def question(self) -> Question | None:
        """The question of the chosen form that was looked at last, else its first one: what the Stage shows."""
        form = self.form
        if form is None:
            return None
        asked = self._bridge.snapshot.questions_of(form.id)
        wanted = self._question_ids.get(form.id)
        return next((question for question in asked if question.id == wanted), next(iter(asked), None))

    def look_at(self, question_id: str) -> None:
        """Note which question a page is about, so that the Stage shows it when it is asked to."""
        question = self._bridge.snapshot.questions.get(question_id)
        if question is not None:
            self._question_ids[question.form_id] = question_id

    def choose_form(self, form_id: str) -> None:
        """Choose a form, with the framing or moment that was chosen in it before."""
        self._form_id = form_id
        self._tell()

    def choose_condition(self, condition_id: str) -> None:
        """Choose a framing or moment, and with it its form."""
        condition = self._bridge.snapshot.conditions[condition_id]
        self._form_id = condition.form_id
        self._condition_ids[condition.form_id] = condition_id
        self._tell()

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches("form", "condition"):
            self._tell()

    def _now(self) -> tuple[str, str]:
        form, condition = self.form, self.condition
        return (form.id if form else "", condition.id if condition else "")

    def _tell(self) -> None:
        now = self._now()
        if now != self._told:
            self._told = now
            self.changed.emit()
