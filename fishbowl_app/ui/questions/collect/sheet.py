"""The lines of one form, in the order in which they stand on paper."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from fishbowl_app.model.entities import Form, Response
from fishbowl_app.model.rules.asking.data import Given
from fishbowl_app.model.rules.asking.keying import typed_answer
from fishbowl_app.model.rules.asking.voices import given_in
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.questions.collect.rows import AnswerRow, FieldRow, GroupRow, NumberRow
from fishbowl_app.ui.theme import gap, pixels

WIDE = 36  # sizes of the text from which on number and group stand beside each other


@dataclass(frozen=True, slots=True)
class Draft:
    """What was typed of a form, as it was typed."""

    number: str = ""
    group: str = ""
    answers: Mapping[str, str] = field(default_factory=dict)  # by question

    @property
    def is_blank(self) -> bool:
        """Whether no answer was typed."""
        return not any(words.strip() for words in self.answers.values())


@dataclass(frozen=True, slots=True)
class Read:
    """What was read of a form, ready to be kept. Every question is there, with an empty answer where none is."""

    number: int | None
    group_id: str | None
    given: Mapping[str, Given]


class FormSheet(QScrollArea):
    """Number, group and a line for each question; Enter goes through them.

    Signals:
        finished: Enter was pressed on the last line.
        numbered: another number is typed, or was typed in full. arg: whether in full.
        typed: somebody typed in a line.
        laid_out: there are other lines than before.
    """

    finished = Signal()
    typed = Signal()
    laid_out = Signal()
    numbered = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.number: NumberRow | None = None
        self.group: GroupRow | None = None
        self.answers: dict[str, AnswerRow] = {}
        self._about: QBoxLayout | None = None  # of number and group
        self._asked: tuple[object, ...] = ()

    @property
    def rows(self) -> list[FieldRow]:
        """All lines from above to below."""
        return [row for row in (self.number, self.group, *self.answers.values()) if row is not None]

    def show_form(self, snapshot: Snapshot, form: Form) -> None:
        """Show the lines of a form; what was typed of a question stays as long as it is asked."""
        groups = tuple(snapshot.group_list) if form.asks_group else ()
        asked = [(row, tuple(snapshot.boxes_of(row.id))) for row in snapshot.questions_of(form.id)]
        if self._asked == (wanted := (pixels(), form.id, form.numbered, groups, *asked)):
            return
        self._asked, draft, was_here = wanted, self.draft(), self.has_focus()
        inner = QWidget(self)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, gap(), 0)
        column.setSpacing(gap())
        self.number = NumberRow(inner) if form.numbered else None
        self.group = GroupRow(groups, inner) if groups else None
        rows = {row.id: AnswerRow(row, boxes, place, inner) for place, (row, boxes) in enumerate(asked, 1)}
        self.answers = rows
        self._about = about = QBoxLayout(self._direction(), None)
        about.setSpacing(gap())
        for row in self.rows:
            column.addWidget(row) if isinstance(row, AnswerRow) else about.addWidget(row, 1)
            self._follow(row)
        column.insertLayout(0, about)
        column.addStretch(1)
        self.setWidget(inner)
        inner.setAutoFillBackground(False)  # the card below is seen
        self.updateGeometry()
        self.put(draft)
        self.laid_out.emit()
        if was_here:
            self.go_in()

    def draft(self) -> Draft:
        """Return what stands in the lines."""
        return Draft(
            self.number.words() if self.number else "",
            self.group.words() if self.group else "",
            {question_id: row.words() for question_id, row in self.answers.items()},
        )

    def put(self, draft: Draft) -> None:
        """Let this stand in the lines."""
        if self.number:
            self.number.set_words(draft.number)
        if self.group:
            self.group.set_words(draft.group)
        for question_id, row in self.answers.items():
            row.set_words(draft.answers.get(question_id, ""))

    def read(self) -> Read | None:
        """Return what was typed as values; None where a line cannot be read, which then has the focus."""
        if not all(row.check() for row in self.rows):
            return None
        given = {question_id: row.read() for question_id, row in self.answers.items()}
        return Read(self.number.read() if self.number else None, self.group.read() if self.group else None, given)

    def go_in(self) -> None:
        """Put the focus into the first line."""
        if self.rows:
            self.rows[0].go_in()

    def has_focus(self) -> bool:
        """Tell whether one of the lines has the focus."""
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def sizeHint(self) -> QSize:
        """Return it as high as all lines are, so that what ends the form stands right below them."""
        inner = self.widget()
        if inner is None:
            return super().sizeHint()
        return QSize(inner.sizeHint().width(), inner.layout().totalHeightForWidth(self.viewport().width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            if self._about is not None:
                self._about.setDirection(self._direction())
            self.updateGeometry()

    # --- inside ------------------------------------------------------------------------------------------

    def _direction(self) -> QBoxLayout.Direction:
        """Return how number and group stand: beside each other where there is room."""
        wide = self.viewport().width() >= pixels() * WIDE
        return QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom

    def _follow(self, row: FieldRow) -> None:
        row.done.connect(self._on_done)
        row.whole.connect(self._on_whole)
        row.stepped.connect(self._on_stepped)
        row.typed.connect(self.typed)
        if row is self.number:
            row.typed.connect(lambda: self.numbered.emit(False))

    def _on_done(self) -> None:
        row = self.sender()
        if row is self.number:
            self.numbered.emit(True)  # which may refuse it
            if row.line.property("invalid"):
                return
        if row is self.rows[-1]:
            self.finished.emit()
        else:
            self._go(row, 1)

    def _on_whole(self) -> None:
        """Go on by itself, but not beyond the last line: Enter ends the form."""
        row = self.sender()
        if row is not self.rows[-1]:
            self._go(row, 1)
        else:
            row.line.selectAll()

    def _on_stepped(self, step: int) -> None:
        self._go(self.sender(), step)

    def _go(self, row: FieldRow, step: int) -> None:
        place = self.rows.index(row) + step
        if 0 <= place < len(self.rows):
            self.rows[place].go_in()
            self.ensureWidgetVisible(self.rows[place])


def draft_of(snapshot: Snapshot, response: Response) -> Draft:
    """Return what one would have typed of a form that was taken in."""
    group = snapshot.groups.get(response.group_id or "")
    said = {note.question_id: note.text for note in snapshot.notes_in(response.id)}
    answers = {answer.question_id: answer for answer in snapshot.answers_in(response.id)}
    form_id = snapshot.conditions[response.condition_id].form_id
    typed = {}
    for question in snapshot.questions_of(form_id):
        answer = answers.get(question.id)
        given = given_in(answer) if answer else Given(words=said.get(question.id, ""))
        typed[question.id] = typed_answer(question, snapshot.boxes_of(question.id), given)
    return Draft("" if response.number is None else str(response.number), group.name if group else "", typed)
