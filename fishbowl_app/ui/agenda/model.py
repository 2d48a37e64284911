"""The agenda as a table: one row for each activity, with its planned and its real times."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QMimeData, QModelIndex, QObject, Qt, Signal

from fishbowl_app.model.changes import Changes
from fishbowl_app.model.clock import Reading
from fishbowl_app.model.duration import parse_minutes
from fishbowl_app.model.entities import State
from fishbowl_app.model.errors import BadNumber
from fishbowl_app.model.ops.agenda import edit_activity, move_activity
from fishbowl_app.model.rules.agenda import Line, start_of_day, timetable
from fishbowl_app.ui.agenda.cells import STATE_ICONS, TICKING, Column, cell_text, heading, heard, whole_text
from fishbowl_app.ui.bridge import SessionBridge
from fishbowl_app.ui.icons import icon
from fishbowl_app.ui.theme import font
from fishbowl_app.ui.widgets import tooltip_text

MIME = "application/x-fishbowl-activity"
_FOLLOWED = ("activity", "timebox", "details")


class AgendaModel(QAbstractTableModel):
    """The activities in their order.

    Signals:
        shown: rows, or only times, are others now.
    """

    shown = Signal()

    def __init__(self, bridge: SessionBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._lines: list[Line] = self._new_lines(bridge.now())
        self._second = 0
        bridge.changed.connect(self._on_changed)

    # --- reading -----------------------------------------------------------------------------------------

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return heading(Column(section))
        return _alignment(Column(section)) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line, column = self._lines[index.row()], Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return cell_text(line, column)
            case Qt.ItemDataRole.AccessibleTextRole:
                return heard(line, column)
            case Qt.ItemDataRole.ToolTipRole:
                return tooltip_text(whole_text(line))
            case Qt.ItemDataRole.DecorationRole if column is Column.STATE:
                return icon(STATE_ICONS[line.activity.state])
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(column)
            case Qt.ItemDataRole.FontRole:
                return font(bold=line.activity.state is State.RUNNING)
        return None

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.ItemIsDropEnabled
        base = flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemNeverHasChildren
        if self._lines[index.row()].activity.started_at is None:  # what has begun keeps its place
            base |= flag.ItemIsDragEnabled
        return base | flag.ItemIsEditable if index.column() in (Column.TITLE, Column.MINUTES) else base

    def line(self, row: int) -> Line | None:
        """Return a row with its times, None where there is none."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def row_of(self, activity_id: str) -> int:
        """Return the row of an activity, -1 where it is gone."""
        return next((row for row, line in enumerate(self._lines) if line.activity.id == activity_id), -1)

    # --- changing ----------------------------------------------------------------------------------------

    def setData(self, index: QModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Edit a title or a planned length; False where it was refused, which the strip explains."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        activity, text = self._lines[index.row()].activity, str(value)
        if text == cell_text(self._lines[index.row()], Column(index.column())):
            return True
        if index.column() == Column.TITLE:
            return self._bridge.tried(edit_activity, activity.id, title=text)[0]
        if index.column() == Column.MINUTES:
            try:
                return self._bridge.tried(edit_activity, activity.id, length_s=parse_minutes(text))[0]
            except BadNumber as error:
                self._bridge.refused.emit(error)
        return False

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        data.setData(MIME, self._lines[indexes[0].row()].activity.id.encode())
        return data

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: QModelIndex
    ) -> bool:
        """Move what was dragged before that row; below all rows to the end.

        False in any case, or the view would take the row out of the place it came from.
        """
        at = row if row >= 0 else len(self._lines)
        activity_id = bytes(data.data(MIME).data()).decode()
        came_from = self.row_of(activity_id)
        if came_from >= 0:
            to = at - 1 if came_from < at else at
            if to != came_from:
                self._bridge.do(move_activity, activity_id, to)
        return False

    # --- following ---------------------------------------------------------------------------------------

    def tick(self, now: Reading) -> None:
        """Show what time alone has changed; looks once a second at most."""
        if int(now.utc) == self._second:
            return
        self._second = int(now.utc)
        before, self._lines = self._lines, self._new_lines(now.utc)
        changed = [row for row, line in enumerate(self._lines) if _ticked(before[row], line)]
        if changed:
            self.dataChanged.emit(self.index(changed[0], TICKING[0]), self.index(changed[-1], TICKING[-1]))
            self.shown.emit()

    def _on_changed(self, changes: Changes) -> None:
        if not changes.touches(*_FOLLOWED):
            return
        wanted = self._new_lines(self._bridge.now())
        self._take_out({line.activity.id for line in wanted})
        for row, line in enumerate(wanted):
            self._put(row, line)
        before, self._lines = self._lines, wanted
        for row, (old, new) in enumerate(zip(before, wanted, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))
        self.shown.emit()

    def _new_lines(self, now: float) -> list[Line]:
        snapshot = self._bridge.snapshot
        return timetable(snapshot, now, start_of_day(snapshot, now))

    def _take_out(self, kept: set[str]) -> None:
        for row in reversed(range(len(self._lines))):
            if self._lines[row].activity.id not in kept:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._lines[row]
                self.endRemoveRows()

    def _put(self, row: int, line: Line) -> None:
        """See that the row holds this activity; rows above it are right already."""
        came_from = self.row_of(line.activity.id)
        if came_from == row:
            return
        if came_from < 0:
            self.beginInsertRows(QModelIndex(), row, row)
            self._lines.insert(row, line)
            self.endInsertRows()
        else:
            self.beginMoveRows(QModelIndex(), came_from, came_from, QModelIndex(), row)
            self._lines.insert(row, self._lines.pop(came_from))
            self.endMoveRows()


def _ticked(before: Line, after: Line) -> bool:
    return any(cell_text(before, column) != cell_text(after, column) for column in TICKING)


def _alignment(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in (Column.NUMBER, Column.MINUTES) else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
