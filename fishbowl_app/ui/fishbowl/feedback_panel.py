"""What was said after a round: typed line by line, with hands counted, and one line for the next question."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from fishbowl_app.model import text
from fishbowl_app.model.entities import Activity, State
from fishbowl_app.model.ops.feedback import MOST_HANDS, add_feedback, delete_feedback, use_as_question
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.bridge import SessionBridge, Tone
from fishbowl_app.ui.fishbowl.feedback_model import (
    FeedbackDelegate,
    FeedbackModel,
    can_become_question,
    feedback_rows,
)
from fishbowl_app.ui.fishbowl.lists import DeedList
from fishbowl_app.ui.labels import round_name
from fishbowl_app.ui.theme import gap, pixels
from fishbowl_app.ui.widgets import FlowLayout, Heading, PlainLabel, button, tool_button


class FeedbackLine(QLineEdit):
    """A line that gives Up and Esc away.

    Signals:
        went_up: to the list above.
        escaped: Esc was pressed in the empty line.
    """

    went_up = Signal()
    escaped = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Up:
            self.went_up.emit()
        elif event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            else:
                self.escaped.emit()
        else:
            super().keyPressEvent(event)


class FeedbackPanel(QWidget):
    """The feedback on one round that has begun, the last one unless another is chosen.

    Signals:
        left: Esc was pressed in the empty line.
    """

    left = Signal()

    def __init__(self, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._round_ids: list[str] = []
        self._question = PlainLabel("", self, tone="quiet", wrap=True)
        self.rounds = QComboBox(self)
        self.rounds.setAccessibleName(self.tr("Round that the feedback is on"))
        self.model = FeedbackModel(bridge, self)
        self.list = self._make_list()
        self._empty = PlainLabel("", self, tone="quiet", wrap=True)
        self.line = FeedbackLine(self)
        self.line.setMaxLength(text.FEEDBACK.limit)
        self.line.setPlaceholderText(self.tr("What did you hear? What next?"))
        self.line.setAccessibleName(self.tr("New line of feedback"))
        self.hands = FeedbackLine(self)
        self.hands.setValidator(QIntValidator(0, MOST_HANDS, self))
        self.hands.setPlaceholderText(self.tr("Hands"))
        self.hands.setAccessibleName(self.tr("Hands counted, if any"))
        self.hands.setFixedWidth(round(pixels() * 5.5))
        self.question = button(self.tr("Becomes the next question (Enter)"), "question", parent=self)
        self.more = tool_button("plus", self.tr("One more hand (+)"), self)
        self.less = tool_button("minus", self.tr("One hand less (−)"), self)
        self.why_not = PlainLabel("", self, tone="quiet", wrap=True)
        self.edit = tool_button("edit", self.tr("Edit the line (F2)"), self)
        self.delete = tool_button("delete", self.tr("Delete the line (Delete)"), self)
        self._lay_out()
        self._connect()
        self.show_snapshot(bridge.snapshot)

    def begin(self, round_id: str | None = None) -> None:
        """Be ready for typing, on that round or the last one that has begun."""
        if self._round_ids:
            wanted = round_id if round_id in self._round_ids else self._round_ids[-1]
            self.rounds.setCurrentIndex(self._round_ids.index(wanted))
        self.line.setFocus()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the feedback as it is now. After a round was started it is about that round."""
        begun = [item for item in snapshot.rounds if item.state in (State.RUNNING, State.DONE)]
        self._show_rounds(snapshot, begun)
        round_id = self.round_id
        rows = feedback_rows(snapshot, round_id)
        chosen, count = self.list.row(), len(self.model.rows)
        self.model.show_rows(rows)
        if rows:
            self.list.setCurrentIndex(self.model.index(self._row_to_choose(chosen, count, len(rows))))
        held = snapshot.activities.get(round_id or "")
        self._question.setText(held.question if held else "")
        self._question.setVisible(bool(held and held.question))
        self._empty.setText(
            self.tr("No feedback yet. Type a line and press Enter; hands are counted if you like.")
            if held
            else self.tr("Feedback is taken once a round has begun.")
        )
        self._empty.setVisible(not rows)
        self.list.setVisible(bool(rows))
        for field in (self.line, self.hands, self.rounds):
            field.setEnabled(held is not None)
        self._enable()

    @property
    def round_id(self) -> str | None:
        """The round the feedback is on."""
        number = self.rounds.currentIndex()
        return self._round_ids[number] if 0 <= number < len(self._round_ids) else None

    def use_chosen(self) -> None:
        """Make the chosen line, or the last one, the question of the next round."""
        if self.model.rows:
            row = self.list.row() if self.list.row() >= 0 else len(self.model.rows) - 1
            self._use(row)

    # --- inside ------------------------------------------------------------------------------------------

    def _make_list(self) -> DeedList:
        deeds = {
            "Return": self._use,
            "Del": self._delete_row,
            "+": lambda row: self.model.count_more(row, 1),
            "=": lambda row: self.model.count_more(row, 1),
            "Shift++": lambda row: self.model.count_more(row, 1),
            "-": lambda row: self.model.count_more(row, -1),
            "Esc": lambda row: self.line.setFocus(),
        }
        made = DeedList(self.tr("Feedback"), deeds, lambda row: None, self)
        made.setDragEnabled(False)
        made.setAcceptDrops(False)
        made.setModel(self.model)
        made.setItemDelegate(FeedbackDelegate(made))
        trigger = QAbstractItemView.EditTrigger
        made.setEditTriggers(trigger.EditKeyPressed | trigger.DoubleClicked)
        made.setAccessibleDescription(
            self.tr("Enter: becomes the next question. F2: edit. Plus, minus: hands. Delete: takes it out.")
        )
        return made

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(Heading(self.tr("Feedback on"), self))
        top.addWidget(self.rounds)
        top.addStretch(1)
        entry = QHBoxLayout()
        entry.setSpacing(gap(0.5))
        entry.addWidget(self.line, 1)
        entry.addWidget(self.hands)
        buttons = FlowLayout(spacing=gap(0.5))
        for made in (self.question, self.more, self.less, self.edit, self.delete):
            buttons.addWidget(made)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, gap(), 0, 0)
        layout.setSpacing(gap())
        layout.addLayout(top)
        layout.addWidget(self._question)
        layout.addWidget(self._empty)
        layout.addWidget(self.list, 1)
        layout.addLayout(entry)
        layout.addLayout(buttons)
        layout.addWidget(self.why_not)
        layout.addStretch(0)

    def _connect(self) -> None:
        self.line.returnPressed.connect(self._add)
        self.hands.returnPressed.connect(self._add)
        self.line.went_up.connect(self._to_list)
        self.line.escaped.connect(self.left)
        self.hands.escaped.connect(self.line.setFocus)
        self.rounds.activated.connect(lambda: self.show_snapshot(self._bridge.snapshot))
        self.question.clicked.connect(self.use_chosen)
        self.more.clicked.connect(lambda: self.model.count_more(self.list.row(), 1))
        self.less.clicked.connect(lambda: self.model.count_more(self.list.row(), -1))
        self.edit.clicked.connect(lambda: self.list.edit(self.list.currentIndex()))
        self.delete.clicked.connect(lambda: self._delete_row(self.list.row()))
        self.list.selectionModel().currentChanged.connect(self._enable)

    def _show_rounds(self, snapshot: Snapshot, begun: list[Activity]) -> None:
        ids = [item.id for item in begun]
        kept = self.round_id
        newer = len(ids) > len(self._round_ids)
        if ids != self._round_ids:
            self._round_ids = ids
            self.rounds.clear()
            self.rounds.addItems([round_name(snapshot, item) for item in begun])
            self.rounds.setCurrentIndex(ids.index(kept) if kept in ids and not newer else len(ids) - 1)

    def _row_to_choose(self, chosen: int, before: int, now: int) -> int:
        """Return the row to stand on: the new one after adding, else where one was."""
        return now - 1 if now > before or chosen < 0 else min(chosen, now - 1)

    def _enable(self) -> None:
        some = 0 <= self.list.row() < len(self.model.rows)
        for made in (self.more, self.less, self.edit, self.delete):
            made.setEnabled(some)
        follows = can_become_question(self._bridge.snapshot, self.round_id)
        reason = self.tr("No round follows that could take the question: add one in the agenda.")
        self.question.setEnabled(some and follows)
        self.question.setToolTip("" if follows else reason)
        self.why_not.setText(reason if some and not follows else "")
        self.why_not.setVisible(bool(self.why_not.text()))

    def _add(self) -> None:
        round_id = self.round_id
        if round_id is None or not text.has_ink(self.line.text()):
            return
        count = int(self.hands.text()) if self.hands.text() else None
        done, _ = self._bridge.tried(add_feedback, round_id, self.line.text(), count)
        if done:
            self.line.clear()
            self.hands.clear()
            self.line.setFocus()
            self.list.scrollToBottom()

    def _use(self, row: int) -> None:
        done, coming = self._bridge.tried(use_as_question, self.model.rows[row].id)
        if done:
            number = self._bridge.snapshot.round_number(coming.id)
            self._bridge.say(self.tr("This is the question of round {0} now.").format(number), Tone.DONE)

    def _delete_row(self, row: int) -> None:
        if 0 <= row < len(self.model.rows):
            self._bridge.do(delete_feedback, self.model.rows[row].id)

    def _to_list(self) -> None:
        if self.model.rows:
            self.list.setFocus()
