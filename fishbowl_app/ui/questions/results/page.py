"""The page of figures: how the room answered."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.pages import Page
from fishbowl_app.ui.questions.chosen import Chosen


class ResultsPage(Page):
    """One question at a time, with its picture, its figures and what can be said of them.

    Signals:
        staged: a question, or what was answered to it, is to be shown on the Stage. args: StageView, its id.
    """

    staged = Signal(object, str)

    def __init__(self, desk: Desk, chosen: Chosen, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.chosen = chosen
