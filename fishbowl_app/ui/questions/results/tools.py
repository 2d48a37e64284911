"""The line above the figures: which form, and where its figures may go."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from fishbowl_app.model.rules.stage_views import StageView
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.questions.chosen import Chosen
from fishbowl_app.ui.questions.form_box import FormBox
from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets import FlowLayout, tool_button

TITLE = 26  # letters of a form's title that are seen


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
        self.form = FormBox(desk, chosen, self, conditions=False)
        self.stage = self._stage_button()
        self.copy = tool_button("copy", self.tr("Copy the table"), self, with_text=True)
        self.copy.clicked.connect(desk.actions["results_copy"].trigger)
        self.save = tool_button("export", self.tr("Save the answers…"), self, with_text=True)
        self.save.clicked.connect(self.save_wanted)
        self._lay_out()

    def allow_stage(self, question: bool, answers: bool) -> None:
        """Say whether a question is chosen that the room can be shown, and whether its answers can be, too."""
        self.stage.setEnabled(question)
        for view in (StageView.ANSWERS, StageView.COMPARISON):
            self._views[view].setEnabled(answers)

    # --- inside ------------------------------------------------------------------------------------------

    def _stage_button(self) -> QToolButton:
        made = tool_button("stage", self.tr("On the Stage"), self, with_text=True)
        menu = QMenu(made)
        self._views = {
            StageView.QUESTION: menu.addAction(self.tr("The question")),
            StageView.ANSWERS: menu.addAction(self.tr("The answers so far")),
            StageView.COMPARISON: menu.addAction(self.tr("All answers, compared")),
        }
        for view, action in self._views.items():
            action.triggered.connect(lambda _=False, view=view: self.staged.emit(view))
        made.setMenu(menu)
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return made

    def _lay_out(self) -> None:
        self.form.forms.setMinimumContentsLength(TITLE)
        row = FlowLayout(self, gap(0.5))  # two lines of it where letters are large
        for widget in (self.form, self.stage, self.copy, self.save):
            row.addWidget(widget)
