"""The page of figures: how the room answered."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from fishbowl_app.answer_texts import condition_names, difference_sentences, point_names, sentences
from fishbowl_app.model.changes import Changes
from fishbowl_app.model.entities import QuestionKind
from fishbowl_app.model.rules.asking.data import Comparison, FormFigures, QuestionFigures
from fishbowl_app.model.rules.asking.figures import form_figures
from fishbowl_app.model.rules.stage_views import StageView
from fishbowl_app.ui.bridge import Tone
from fishbowl_app.ui.comparing import Comparing
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.pages import Page
from fishbowl_app.ui.questions.chosen import Chosen
from fishbowl_app.ui.questions.results.least_line import LeastLine
from fishbowl_app.ui.questions.results.saving import save_answers
from fishbowl_app.ui.questions.results.sheet import ResultSheet
from fishbowl_app.ui.questions.results.tools import ResultTools
from fishbowl_app.ui.questions.results.words import ALL_STATEMENTS, question_rows, series_names
from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets import EmptyState, SplitView, tab_in_order
from fishbowl_app.ui.widgets.rows import RowsList

SHOWN = ("form", "condition", "question", "box", "response", "answer", "hands", "note", "group", "details")
SHARES = (3, 9)  # how list and chart share the width at first


class ResultsPage(Page):
    """One question at a time, with its picture, its figures and what can be said of them.

    Signals:
        staged: a question, or what was answered to it, is to be shown on the Stage. args: StageView, its id.
        wanted_on_board: the notes that answer a question are to be seen on the board. args: its wording, their
            ids (frozenset).
    """

    staged = Signal(object, str)
    wanted_on_board = Signal(str, object)

    def __init__(self, desk: Desk, chosen: Chosen, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.chosen = chosen
        self._figures: FormFigures | None = None
        self.tools = ResultTools(desk, chosen, self)
        self.list = RowsList(self.tr("Questions of the form"), self)
        self.least = LeastLine(desk.bridge, self)
        self.sheet = ResultSheet(self)
        self._comparing = Comparing(desk.bridge, self)
        self._stack = QStackedWidget(self)
        self._late = QTimer(self)  # several changes in a row are drawn once
        self._late.setSingleShot(True)
        self._late.timeout.connect(self.refresh)
        self._lay_out()
        self.list.selectionModel().currentChanged.connect(lambda: self._show_chosen())
        self.sheet.seen_changed.connect(self._show_chosen)
        self.sheet.board_wanted.connect(self._to_board)
        self.sheet.collect_wanted.connect(desk.actions["page_collect"].trigger)
        self.tools.staged.connect(self._put_on_stage)
        self.tools.save_wanted.connect(self._save)
        self._comparing.changed.connect(self._say)
        chosen.changed.connect(self._on_chosen)
        desk.bridge.changed.connect(self._on_changed)
        self.take({"results_copy": self._copy})

    def enter(self) -> None:
        self.refresh()
        (self.list if self._stack.currentIndex() else self._empty.button).setFocus()

    def refresh(self) -> None:
        """Show everything as it is now."""
        self._late.stop()
        form = self.chosen.form
        self._figures = form_figures(self.desk.bridge.snapshot, form.id) if form else None
        asked = self._figures is not None and bool(self._figures.questions)
        self._stack.setCurrentIndex(1 if asked else 0)
        if not asked:
            return
        self.list.show_rows(question_rows(self._figures))
        if not self.list.key():
            self.list.choose(0)
        self._show_chosen()

    def shut(self) -> None:
        self._comparing.shut()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    # --- inside ------------------------------------------------------------------------------------------

    @property
    def question(self) -> QuestionFigures | None:
        """The figures of the chosen question; None while all statements are seen together."""
        questions = self._figures.questions if self._figures else ()
        return next((each for each in questions if each.question.id == self.list.key()), None)

    @property
    def sees_many(self) -> bool:
        """Whether all statements are seen together, so that no question is chosen."""
        return self.list.key() == ALL_STATEMENTS

    def _on_changed(self, changes: Changes) -> None:
        if self.isVisible() and changes.touches(*SHOWN):
            self._late.start()

    def _on_chosen(self) -> None:
        if self.isVisible():
            self.refresh()

    def _show_chosen(self) -> None:
        """Show the chosen row of the list as somebody wants to see it."""
        if self._figures is None or not self.list.key():
            return
        told = series_names(self.desk.bridge.snapshot, self._figures)
        points = point_names()
        question = self.question
        if question is not None:
            self.chosen.look_at(question.question.id)
            self.sheet.show_question(self._figures, question, told, points)
        elif self.list.key() == ALL_STATEMENTS:
            self.sheet.show_statements(self._figures, told, points)
        tab_in_order(self.least.number, *self.sheet.in_order())
        shown = question is not None and question.question.kind is not QuestionKind.WORDS
        self.tools.allow_stage(question is not None, shown)
        self._say()

    def _say(self) -> None:
        """Say what the figures tell."""
        question = self.question
        if question is None or self._figures is None:
            self._comparing.forget()
            self.sheet.say_difference([])
            self.sheet.say([self.tr("What may well be chance is said below each statement of its own.")])
            return
        names = condition_names(self._figures.form, self._figures.conditions)
        comparable = _comparable(self._figures)
        self.sheet.say(sentences(question, names, questions=comparable))
        known, comparison = self._compared(question)
        if comparison is not None:
            self.sheet.say_difference(difference_sentences(question, names, comparison, comparable))
        elif known:
            self.sheet.say_difference([])
        elif self._comparing.takes_long:
            waiting = self.tr("How often chance alone would make as much of a difference is being worked out …")
            self.sheet.say_difference([waiting])

    def _compared(self, question: QuestionFigures) -> tuple[bool, Comparison | None]:
        """Return whether it is known how the last that is seen differs from the first, and how."""
        seen = self.sheet.seen.condition_ids
        if len(seen) < 2 or question.question.kind is QuestionKind.WORDS:
            self._comparing.forget()
            return True, None
        return self._comparing.ask(question, seen[0], seen[-1])

    def _put_on_stage(self, view: StageView) -> None:
        if self.question is not None:
            self.staged.emit(view, self.question.question.id)

    def _to_board(self) -> None:
        question = self.question
        if question is not None:
            notes = self.desk.bridge.snapshot.notes_to(question.question.id)
            ids = frozenset(note.id for note in notes)
            self.wanted_on_board.emit(question.question.wording, ids)

    def _save(self) -> None:
        if self._figures is not None:
            save_answers(self, self.desk, self._figures.form)

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.sheet.table.figures.copied())
        self.desk.bridge.say(self.tr("The table is copied."), Tone.DONE)

    def _lay_out(self) -> None:
        split = SplitView("results", self.desk.settings, parent=self)
        left = QWidget(self)
        below = QVBoxLayout(left)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(gap())
        below.addWidget(self.list, 1)
        below.addWidget(self.least)
        split.add_panes(left, self.sheet, stretch=SHARES, start=SHARES)
        whole = QWidget(self)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap())
        column.addWidget(self.tools)
        column.addWidget(split, 1)
        text = self.tr("When there is a form with questions, what people answered is shown here.")
        self._empty = EmptyState("question", self.tr("Nothing asked yet"), text, self.tr("To the forms"), self)
        self._empty.acted.connect(self.desk.actions["page_forms"].trigger)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(whole)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, gap(0.5), 0, 0)
        layout.addWidget(self._stack)


def _comparable(figures: FormFigures) -> int:
    """Return of how many questions framings or moments can be compared."""
    return sum(each.question.kind is not QuestionKind.WORDS for each in figures.questions)
