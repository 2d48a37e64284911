"""The lines of feedback on a round, to be read and changed in a list."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLineEdit, QStyleOptionViewItem, QWidget

from fishbowl_app.model import text
from fishbowl_app.model.entities import State
from fishbowl_app.model.ops.feedback import edit_feedback
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.bridge import SessionBridge
from fishbowl_app.ui.fishbowl.chair_model import ROW
from fishbowl_app.ui.fishbowl.lists import Index, RowDelegate, paint_words
from fishbowl_app.ui.fishbowl.words import translate
from fishbowl_app.ui.theme import TextSize, font, gap, theme
from fishbowl_app.ui.widgets import tooltip_text
from fishbowl_app.ui.widgets.editing import KeepingDelegate, line_editor


@dataclass(frozen=True, slots=True)
class FeedbackRow:
    """One line; `question_of` is the number of the round that has it as its question, 0 for none."""

    id: str
    text: str
    count: int | None
    question_of: int


def feedback_rows(snapshot: Snapshot, round_id: str | None) -> tuple[FeedbackRow, ...]:
    """Return the lines of a round in their order."""
    if round_id is None:
        return ()
    later = snapshot.rounds[snapshot.round_number(round_id) :]
    asked = {item.question: snapshot.round_number(item.id) for item in reversed(later) if item.question}
    return tuple(
        FeedbackRow(line.id, line.text, line.count, asked.get(" ".join(line.text.split()), 0))
        for line in snapshot.feedback_of(round_id)
    )


def feedback_words(row: FeedbackRow) -> str:
    """Return all there is to say about a line."""
    parts = [row.text]
    if row.count is not None:
        parts.append(translate("Fishbowl", "%n hands", None, row.count))
    if row.question_of:
        parts.append(translate("Fishbowl", "question of round {0}").format(row.question_of))
    return ", ".join(parts)


def can_become_question(snapshot: Snapshot, round_id: str | None) -> bool:
    """Tell whether a round follows that has not begun."""
    if round_id is None:
        return False
    return any(item.state is State.PLANNED for item in snapshot.rounds[snapshot.round_number(round_id) :])


class FeedbackModel(QAbstractListModel):
    """One row for each line."""

    def __init__(self, bridge: SessionBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.rows: tuple[FeedbackRow, ...] = ()

    def show_rows(self, rows: tuple[FeedbackRow, ...]) -> None:
        """Show the lines as they are now."""
        before = self.rows
        if [row.id for row in rows] == [row.id for row in before]:
            self.rows = rows
            for number, (old, new) in enumerate(zip(before, rows, strict=True)):
                if old != new:
                    self.dataChanged.emit(self.index(number), self.index(number))
        elif rows[: len(before)] == before:
            self.beginInsertRows(QModelIndex(), len(before), len(rows) - 1)
            self.rows = rows
            self.endInsertRows()
        else:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.isValid() else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return " ".join(row.text.split())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return feedback_words(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip_text(feedback_words(row))
        return row if role == ROW else None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self.rows[index.row()]
        if role != Qt.ItemDataRole.EditRole or value == self.data(index, role):
            return False
        done, _ = self._bridge.tried(edit_feedback, row.id, line=str(value), count=row.count)
        return done

    def count_more(self, number: int, step: int) -> None:
        """Change the number of hands of a line; below zero there is none."""
        row = self.rows[number]
        counted = (row.count or 0) + step if row.count is not None or step > 0 else None
        count = None if counted is None or counted < 0 else counted
        if count != row.count:
            self._bridge.do(edit_feedback, row.id, line=row.text, count=count)


class FeedbackDelegate(KeepingDelegate, RowDelegate):
    """Paints a line, how many hands it had, and whether it became a question."""

    def paint_row(self, painter: QPainter, rect: QRectF, index: Index) -> None:
        row: FeedbackRow = index.data(ROW)
        right = rect.right()
        if row.count is not None:
            words = translate("Fishbowl", "%n hands", None, row.count)
            right -= paint_words(painter, rect, words, font(bold=True), right=True) + gap()
        if row.question_of:
            painter.setPen(theme().accent)
            words = translate("Fishbowl", "question of round {0}").format(row.question_of)
            space = QRectF(rect.left(), rect.top(), right - rect.left(), rect.height())
            right -= paint_words(painter, space, words, font(TextSize.SMALL, bold=True), right=True) + gap()
            painter.setPen(theme().text)
        space = QRectF(rect.left(), rect.top(), right - rect.left(), rect.height())
        paint_words(painter, space, str(index.data()), font())

    def make_editor(self, parent: QWidget, index: Index) -> QLineEdit:
        return line_editor(translate("Fishbowl", "Feedback line"), parent, text.FEEDBACK.limit)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        editor.setGeometry(option.rect)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return super().sizeHint(option, index) + QSize(0, gap(0.5))
