"""The chairs of the inner circle as a list: the same rows that the circle draws."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from fishbowl_app.ui.fishbowl.state import ChairRow
from fishbowl_app.ui.fishbowl.words import translate
from fishbowl_app.ui.texts import minutes_text
from fishbowl_app.ui.widgets import tooltip_text

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole  # the ChairRow itself, for the delegate


def chair_words(row: ChairRow) -> str:
    """Return all there is to say about a chair: "Chair 3, Anwen, Tenants, 4 min, speaking"."""
    parts = [translate("Fishbowl", "Chair {0}").format(row.number)]
    if row.rotating:
        parts.append(translate("Fishbowl", "rotating chair"))
    if row.is_free:
        parts.append(translate("Fishbowl", "free chair"))
        if row.planned:
            parts.append(translate("Fishbowl", "planned: {0}").format(row.planned))
        return ", ".join(parts)
    parts += [row.name, row.group.name if row.group else ""]
    if row.minutes is not None:
        parts.append(minutes_text(60 * row.minutes))
    if row.speaking:
        parts.append(translate("Fishbowl", "speaking"))
    return ", ".join(part for part in parts if part)


class ChairModel(QAbstractListModel):
    """The chairs, one row for each; row 0 is chair 1."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[ChairRow, ...] = ()

    def show_rows(self, rows: tuple[ChairRow, ...]) -> None:
        """Show chairs as they are now, and tell only of those that are not as before."""
        before = self.rows
        self._resize(rows)
        self.rows = rows
        for number, (old, new) in enumerate(zip(before, rows, strict=False)):
            if old != new:
                self.dataChanged.emit(self.index(number), self.index(number))

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name or translate("Fishbowl", "Free chair")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return chair_words(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip_text(chair_words(row))
        return row if role == ROW else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def _resize(self, rows: tuple[ChairRow, ...]) -> None:
        less, more = len(rows), len(self.rows)
        if less < more:
            self.beginRemoveRows(QModelIndex(), less, more - 1)
            self.rows = self.rows[:less]
            self.endRemoveRows()
        elif less > more:
            self.beginInsertRows(QModelIndex(), more, less - 1)
            self.rows = self.rows + rows[more:]
            self.endInsertRows()
