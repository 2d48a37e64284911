"""The room for what the room is asked: forms, what comes back, and how it was answered."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fishbowl_app.model.rules.stage_views import StageView
from fishbowl_app.ui.bridge import Tone
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.pages import Page, PagedRoom
from fishbowl_app.ui.questions.chosen import Chosen
from fishbowl_app.ui.questions.collect.page import CollectPage
from fishbowl_app.ui.questions.forms.page import FormsPage
from fishbowl_app.ui.questions.results.page import ResultsPage


class QuestionsRoom(PagedRoom):
    """Three pages in the order of the work, all about the same form.

    Signals:
        staged: a question, or what was answered to it, is to be shown on the Stage. args: StageView, its id, and
            that of the framing or moment in which it is asked, "" for all of them.
        print_wanted: a form is to be printed. arg: its place among the forms, from 1.
        wanted_on_board: notes are to be seen on the board. args: what they answer, their ids (frozenset).
    """

    staged = Signal(object, str, str)
    print_wanted = Signal(int)
    wanted_on_board = Signal(str, object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.chosen = Chosen(desk.bridge, self)
        self.forms = FormsPage(desk, self.chosen, self)
        self.collect = CollectPage(desk, self.chosen, self)
        self.results = ResultsPage(desk, self.chosen, self)
        pages: dict[str, Page] = {
            "page_forms": self.forms,
            "page_collect": self.collect,
            "page_results": self.results,
        }
        self.hold(pages, self.tr("Pages of the questions"))
        self.forms.print_wanted.connect(self.print_wanted)
        self.collect.staged.connect(self._stage)
        self.results.staged.connect(self._stage)
        self.results.wanted_on_board.connect(self.wanted_on_board)
        self._views = {
            self.forms: StageView.QUESTION,
            self.collect: StageView.ANSWERS,
            self.results: StageView.COMPARISON,
        }
        desk.actions["asked_stage"].triggered.connect(self._stage_page)
        self.allow(False)

    def allow(self, allowed: bool) -> None:
        """Let the key for the Stage, too, work only while the room is seen."""
        super().allow(allowed)
        self.desk.actions["asked_stage"].setEnabled(allowed)

    def stage(self, view: StageView) -> None:
        """Ask for a view of the question that was looked at last; say so where none is chosen alone."""
        if self.results.isVisible() and self.results.sees_many:
            text = self.tr("All statements together are not shown on the Stage. Choose one of them.")
            self.desk.bridge.say(text, Tone.WARN)
            return
        question = self.chosen.question
        self._stage(view, question.id if question else "")

    def _stage_page(self) -> None:
        self.stage(self._views[self.page])

    def _stage(self, view: StageView, question_id: str) -> None:
        """Ask for a view; while hands are counted it is about the framing or moment in which they are."""
        hands = self.page is self.collect and self.collect.counts_hands
        condition = self.chosen.condition if hands else None
        self.staged.emit(view, question_id, condition.id if condition else "")
