"""The questions of the chosen form: a list, and below it the question that is being worded."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fishbowl_app.model.entities import Question, QuestionKind
from fishbowl_app.model.ops.questions import delete_question, move_question
from fishbowl_app.ui.bridge import SessionBridge, Tone
from fishbowl_app.ui.questions.chosen import Chosen
from fishbowl_app.ui.questions.forms.question_card import QuestionCard
from fishbowl_app.ui.questions.forms.words import KIND_ICONS, answered_by, lacking
from fishbowl_app.ui.theme import gap, pixels
from fishbowl_app.ui.widgets import tool_button
from fishbowl_app.ui.widgets.rows import Row, RowsList


class QuestionsPart(QWidget):
    """Ins begins a question after the chosen one, of the kind that was asked last; Enter words the chosen one.

    Signals:
        chose: a question is shown. arg: its number from 1, 0 for none.
    """

    chose = Signal(int)

    def __init__(self, bridge: SessionBridge, chosen: Chosen, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._chosen = bridge, chosen
        self._kind = QuestionKind.SLIDER
        self._form_id = ""  # whose questions are shown
        self.list = RowsList(self.tr("Questions of the form"), self)
        self.add = tool_button("plus", self.tr("Add a question"), self, with_text=True)
        self.up = tool_button("up", self.tr("Move the question up"), self)
        self.down = tool_button("down", self.tr("Move the question down"), self)
        self.delete = tool_button("delete", self.tr("Delete the question"), self)
        self.card = QuestionCard(bridge, self)
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Show the chosen form as it is now."""
        form, snapshot = self._chosen.form, self._bridge.snapshot
        if form is None:
            return
        if form.id != self._form_id:
            self._form_id = form.id
            self.card.give_up()
        rows = snapshot.questions_of(form.id)
        self.list.show_rows([self._row(row, number) for number, row in enumerate(rows, 1)])
        if rows and not self.list.key() and not self.card.is_begun:
            self.list.choose(0)
        self._show_chosen()

    def begin(self) -> None:
        """Begin a question after the chosen one."""
        form = self._chosen.form
        if form is None or not self.card.commit():
            return
        row = self.list.currentIndex().row()
        place = row + 1 if row >= 0 else len(self.list.rows.rows)
        self.card.begin(form.id, self._kind, place)
        self._show_chosen()
        self.card.wording.setFocus(Qt.FocusReason.TabFocusReason)

    def move(self, step: int) -> None:
        """Move the chosen question up (-1) or down (1)."""
        key, place = self.list.key(), self.list.currentIndex().row() + step
        if key and 0 <= place < len(self.list.rows.rows):
            self._bridge.do(move_question, key, place)
            self.list.choose(self.list.rows.number_of(key))

    def delete_chosen(self) -> None:
        """Take the chosen question out, with its answers."""
        if self.list.key() and self._bridge.tried(delete_question, self.list.key())[0]:
            self._bridge.say(self.tr("Question deleted, with its answers. Undo brings it back."), Tone.DONE)

    def commit(self) -> None:
        """Keep what is being typed."""
        self.card.commit()

    # --- going from one to the next ----------------------------------------------------------------------

    def _made(self, question_id: str) -> None:
        self._kind = self._bridge.snapshot.questions[question_id].kind
        self.list.choose(self.list.rows.number_of(question_id))

    def _went_on(self) -> None:
        """Go to the next question, or begin one after the last."""
        self._kind = self.card.kind_shown
        row = self.list.currentIndex().row()
        if row + 1 < len(self.list.rows.rows):
            self.list.choose(row + 1)
            self.card.wording.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.begin()

    def _left(self) -> None:
        self.card.give_up()
        self.list.setFocus()
        self._show_chosen()

    def _open(self) -> None:
        self._on_row()
        self.card.wording.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_row(self) -> None:
        """Show the chosen question, be it in the place of one that was begun."""
        self.card.give_up()
        self._show_chosen()

    # --- showing -----------------------------------------------------------------------------------------

    def _show_chosen(self) -> None:
        question = self._bridge.snapshot.questions.get(self.list.key())
        if question is not None and not self.card.is_begun:
            self.card.show_question(question)
            self._chosen.look_at(question.id)
        self.card.setVisible(self.card.is_begun or question is not None)
        self.chose.emit(self.list.currentIndex().row() + 1)
        row, last = self.list.currentIndex().row(), len(self.list.rows.rows) - 1
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < last)
        self.delete.setEnabled(row >= 0)

    def _row(self, question: Question, number: int) -> Row:
        snapshot = self._bridge.snapshot
        head, lines = f"{number}. {question.wording}", (answered_by(snapshot, question),)
        lack = lacking(snapshot, question)
        return Row(
            question.id, head, lines, KIND_ICONS[question.kind], tone="warn" if lack else "text_quiet", mark=lack
        )

    # --- set up ------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.list.selectionModel().currentChanged.connect(self._on_row)
        self.list.clicked.connect(self._on_row)
        self.list.opened.connect(self._open)
        self.list.wanted.connect(self.begin)
        self.list.taken_out.connect(lambda _: self.delete_chosen())
        self.card.made.connect(self._made)
        self.card.went_on.connect(self._went_on)
        self.card.left.connect(self._left)
        self.add.clicked.connect(self.begin)
        self.up.clicked.connect(lambda: self.move(-1))
        self.down.clicked.connect(lambda: self.move(1))
        self.delete.clicked.connect(self.delete_chosen)

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(gap(0.5))
        for made in (self.add, self.up, self.down, self.delete):
            tools.addWidget(made)
        tools.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap())
        column.addLayout(tools)
        self.list.setMinimumHeight(round(pixels() * 7))
        column.addWidget(self.list, 1)
        column.addWidget(self.card)
