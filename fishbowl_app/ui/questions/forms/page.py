"""The page on which forms are made: their questions, and the framings or moments in which they are given out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.pages import Page
from fishbowl_app.ui.questions.chosen import Chosen


class FormsPage(Page):
    """The forms, and the chosen one with its questions.

    Signals:
        print_wanted: the forms are to be printed.
    """

    print_wanted = Signal()

    def __init__(self, desk: Desk, chosen: Chosen, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.chosen = chosen
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Forms"))
