"""Boxes to choose the form, and its framing or moment, that a page is about."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from fishbowl_app.answer_texts import condition_names
from fishbowl_app.model.changes import Changes
from fishbowl_app.model.entities import Compares, Condition, Form
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.questions.chosen import Chosen
from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets import ChoiceBox


class FormBox(QWidget):
    """The forms, and beside them the framings or moments of the chosen one where it has more than one.

    Args:
        desk: the moderator's.
        chosen: what the pages of the room share.
        parent: the widget it belongs to.
        conditions: whether a framing or moment is chosen here too.
    """

    def __init__(
        self, desk: Desk, chosen: Chosen, parent: QWidget | None = None, *, conditions: bool = True
    ) -> None:
        super().__init__(parent)
        self._bridge, self._chosen, self._with_conditions = desk.bridge, chosen, conditions
        self.forms = ChoiceBox(self.tr("Form"), 16, self)
        self.conditions = ChoiceBox("", 12, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(gap())
        row.addWidget(self.forms)
        row.addWidget(self.conditions)
        self.forms.activated.connect(lambda: chosen.choose_form(self.forms.currentData()))
        self.conditions.activated.connect(lambda: chosen.choose_condition(self.conditions.currentData()))
        chosen.changed.connect(self.refresh)
        desk.bridge.changed.connect(self._on_changed)
        self.setFocusProxy(self.forms)
        self.refresh()

    def refresh(self) -> None:
        """Show the session, and what is chosen, as they are now."""
        form, condition = self._chosen.form, self._chosen.condition
        forms = self._bridge.snapshot.form_list
        self.forms.offer([(row.title, row.id, None) for row in forms])
        self.forms.setEnabled(bool(forms))
        if form is None or condition is None:
            self.conditions.hide()
            return
        self.forms.choose(form.id)
        self._show_conditions(form, condition)

    def _show_conditions(self, form: Form, chosen: Condition) -> None:
        framings = form.compares is Compares.FRAMINGS
        offered = self._bridge.snapshot.conditions_of(form.id)
        self.conditions.setAccessibleName(self.tr("Framing") if framings else self.tr("Moment"))
        self.conditions.offer([(name, key, None) for key, name in condition_names(form, offered).items()])
        self.conditions.choose(chosen.id)
        self.conditions.setVisible(self._with_conditions and len(offered) > 1)

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches("form", "condition"):
            self.refresh()
