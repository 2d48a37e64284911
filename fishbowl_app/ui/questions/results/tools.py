"""The line above the figures: which form, what is too few to be told apart, and where the figures may go."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from fishbowl_app.model.changes import Changes
from fishbowl_app.model.entities import MOST_LEAST_GROUP
from fishbowl_app.model.ops.details import edit_details
from fishbowl_app.model.rules.stage_views import StageView
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.questions.chosen import Chosen
from fishbowl_app.ui.questions.form_box import FormBox
from fishbowl_app.ui.theme import gap, pixels
from fishbowl_app.ui.widgets import PlainLabel, set_tip, tool_button
from fishbowl_app.ui.widgets.number import NumberBox


class ResultTools(QWidget):
    """One line of tools.

    Signals:
        staged: the question is to be shown on the Stage in some way. arg: StageView.
        save_wanted: the answers are to be saved as a file.
    """

    staged = Signal(object)
    save_wanted = Signal()

    def __init__(self, desk: Desk, chosen: Chosen, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = desk.bridge
        self.form = FormBox(desk, chosen, self, conditions=False)
        self.least = NumberBox(self.tr("Fewest answers that are shown"), 1, MOST_LEAST_GROUP, self)
        self.stage = self._stage_button()
        self.copy = tool_button("copy", self.tr("Copy the table"), self, with_text=True)
        self.copy.clicked.connect(desk.actions["results_copy"].trigger)
        self.save = tool_button("export", self.tr("Save the answers…"), self, with_text=True)
        self.save.clicked.connect(self.save_wanted)
        self.least.valueChanged.connect(self._set_least)
        self._lay_out()
        desk.bridge.changed.connect(self._on_changed)
        self._show_least()

    def allow_stage(self, question: bool, comparison: bool) -> None:
        """Say whether a question is chosen that the room can be shown, and whether it has something to compare."""
        self.stage.setEnabled(question)
        self._views[StageView.COMPARISON].setEnabled(comparison)

    # --- inside ------------------------------------------------------------------------------------------

    def _set_least(self, least: int) -> None:
        if least != self._bridge.snapshot.details.least_group:
            self._bridge.do(edit_details, least_group=least)

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches("details"):
            self._show_least()

    def _show_least(self) -> None:
        if self.least.value() != self._bridge.snapshot.details.least_group:
            self.least.setValue(self._bridge.snapshot.details.least_group)

    def _stage_button(self) -> QToolButton:
        made = tool_button("stage", self.tr("On the Stage"), self, with_text=True)
        menu = QMenu(made)
        self._views = {
            StageView.QUESTION: menu.addAction(self.tr("The question")),
            StageView.ANSWERS: menu.addAction(self.tr("The answers")),
            StageView.COMPARISON: menu.addAction(self.tr("The comparison")),
        }
        for view, action in self._views.items():
            action.triggered.connect(lambda _=False, view=view: self.staged.emit(view))
        made.setMenu(menu)
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return made

    def _lay_out(self) -> None:
        label = PlainLabel(self.tr("Hide what fewer answered than"), self, tone="quiet")
        label.setBuddy(self.least)
        set_tip(self.least, self.tr("Answers of fewer people are not shown, neither alone nor by group."))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(gap(0.5))
        self.form.setMaximumWidth(pixels() * 26)
        row.addWidget(self.form, 1)
        row.addWidget(label)
        row.addWidget(self.least)
        row.addSpacing(gap())
        for widget in (self.stage, self.copy, self.save):
            row.addWidget(widget)
