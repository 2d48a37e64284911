"""One question, or all statements of a form: its picture, what can be said of it, and its figures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from fishbowl_app.model.entities import QuestionKind
from fishbowl_app.model.rules.asking.charts import statement_bars
from fishbowl_app.model.rules.asking.data import FormFigures, QuestionFigures
from fishbowl_app.ui.questions.results.bars_picture import BarsPicture
from fishbowl_app.ui.questions.results.chart_view import ChartView
from fishbowl_app.ui.questions.results.figure_rows import figures_of, statement_figures
from fishbowl_app.ui.questions.results.figures_table import FiguresTable
from fishbowl_app.ui.questions.results.look import Told
from fishbowl_app.ui.questions.results.pictures import Seen, panels_of, picture_of
from fishbowl_app.ui.questions.results.switches import Switches
from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets import EmptyState, Heading, PlainLabel, button
from fishbowl_app.ui.widgets.scrolled import Scrolled


class ResultSheet(Scrolled):
    """Scrolls as a whole.

    Signals:
        seen_changed: something else of the figures is to be seen.
        board_wanted: the notes that answer the question are to be seen on the board.
        collect_wanted: nobody has answered yet, and that is to change.
    """

    seen_changed = Signal()
    board_wanted = Signal()
    collect_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question_id: str | None = None  # None of all statements together
        self.wording = Heading("", self)
        self.switches = Switches(self)
        self.chart = ChartView(self)
        self.to_board = button(self.tr("Show these words on the board"), "notes", parent=self)
        words = self.tr("As soon as forms come back or hands are counted, the figures are shown here.")
        self.nothing = EmptyState("question", self.tr("No answers yet"), words, self.tr("Collect answers"), self)
        self.difference = PlainLabel("", self, wrap=True)
        self.sentences = PlainLabel("", self, tone="quiet", wrap=True)
        self.table = FiguresTable(self.tr("The figures of the chart"), self)
        self.switches.changed.connect(self.seen_changed)
        self.to_board.clicked.connect(self.board_wanted)
        self.nothing.acted.connect(self.collect_wanted)
        self._lay_out()

    @property
    def seen(self) -> Seen:
        """What of the figures is to be seen."""
        return self.switches.seen()

    def in_order(self) -> tuple[QWidget, ...]:
        """Return what one comes through by Tab; buttons for framings and moments come and go."""
        return (*self.switches.in_order(), self.chart, self.nothing.button, self.to_board, self.table)

    def show_question(
        self, form: FormFigures, figures: QuestionFigures, told: Told, points: Sequence[str]
    ) -> None:
        """Show one question; `points` are the names of those of a statement."""
        if figures.question.id != self._question_id:
            self.say_difference([])  # it is of another question
        self._question_id = figures.question.id
        self.switches.show_figures(form, figures)
        panels = panels_of(figures, replace(self.seen, laid_over=False))
        self.wording.setText(figures.question.wording)
        self.table.show_figures(figures_of(figures, panels, told, points))
        words = figures.question.kind is QuestionKind.WORDS
        self._show_parts(any(series.base or series.hidden for series in figures.series), words=words)
        picture = picture_of(figures, self.seen, told, points)
        self.chart.show_picture(picture, self._name_chart(figures.question.wording), self.table.figures.heard())

    def show_statements(self, form: FormFigures, told: Told, points: Sequence[str]) -> None:
        """Show all statements of a form together."""
        self._question_id = None
        self.switches.show_figures(form, None)
        statements = [each for each in form.questions if each.question.kind is QuestionKind.STATEMENT]
        shown = [(each, panels_of(each, self.seen)) for each in statements]
        title = self.tr("All statements together")
        self.wording.setText(title)
        self.table.show_figures(statement_figures(shown, told, points))
        answered = any(series.base or series.hidden for each in statements for series in each.series)
        self._show_parts(answered, words=False)
        picture = BarsPicture([statement_bars(*each) for each in shown], told, points)
        self.chart.show_picture(picture, self._name_chart(title), self.table.figures.heard())

    def say(self, sentences: Sequence[str]) -> None:
        """Say what can, and what cannot, be said of the figures; where there are none that is said already."""
        _say(self.sentences, sentences if self.nothing.isHidden() else ())

    def say_difference(self, sentences: Sequence[str]) -> None:
        """Say how two framings or moments differ; what was said before stays until then."""
        _say(self.difference, sentences)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # as wide with its bar as without: else a chart would need another height for it, and so on without end
        self.widget().setMaximumWidth(max(1, self.width() - self.verticalScrollBar().sizeHint().width()))

    # --- inside ------------------------------------------------------------------------------------------

    def _show_parts(self, answered: bool, *, words: bool) -> None:
        self.nothing.setVisible(not answered)
        for part in (self.switches, self.table):
            part.setVisible(answered)
        self.chart.setVisible(answered and not words)
        self.to_board.setVisible(answered and words)

    def _name_chart(self, wording: str) -> str:
        return self.tr("Chart: {0}").format(wording)

    def _lay_out(self) -> None:
        column = self.body
        column.setContentsMargins(gap(), 0, gap(), gap())
        column.addWidget(self.wording)
        column.addWidget(self.switches)
        column.addWidget(self.chart, 100)
        column.addWidget(self.nothing, 100)
        column.addWidget(self.to_board, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.difference)
        column.addWidget(self.sentences)
        column.addWidget(self.table)
        column.addStretch(1)


def _say(label: PlainLabel, sentences: Sequence[str]) -> None:
    text = "\n".join(sentences)
    if text != label.text():
        label.setText(text)
    label.setVisible(bool(text))
