"""The breakouts of a slot as a list."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from fishbowl_app.ui.openspace.breakouts.rows import BreakoutRow, heard, people_words, space_words
from fishbowl_app.ui.widgets import tooltip_text

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
ROW = Role.UserRole  # the whole BreakoutRow


class BreakoutModel(QAbstractListModel):
    """One row for each breakout.

    Signals:
        moved_on: only clocks are others now. A list paints again; a screen reader is told nothing.
    """

    moved_on = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[BreakoutRow, ...] = ()

    def show_rows(self, rows: tuple[BreakoutRow, ...]) -> None:
        """Show the breakouts as they are now; tells of what differs but for running digits."""
        before = self.rows
        if [row.topic_id for row in rows] != [row.topic_id for row in before]:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
            return
        self.rows = rows
        for number, (old, new) in enumerate(zip(before, rows, strict=True)):
            if old.steady != new.steady:
                self.dataChanged.emit(self.index(number), self.index(number))
        if [row.digits for row in before] != [row.digits for row in rows]:
            self.moved_on.emit()

    @property
    def hours(self) -> bool:
        """Tell whether a clock counts hours."""
        return any(row.digits.count(":") > 1 for row in self.rows)

    def place_of(self, topic_id: str) -> int:
        """Return the row of a topic, -1 where it is none."""
        return next((place for place, row in enumerate(self.rows) if row.topic_id == topic_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Role.DisplayRole:
            return row.called
        if role == Role.AccessibleTextRole:
            return heard(row)
        if role == Role.ToolTipRole:
            return tooltip_text("\n".join(filter(None, (row.called, space_words(row), people_words(row)))))
        return row if role == ROW else None
