"""A table of what somebody enters one after another, the last one first."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex

Index = QModelIndex | QPersistentModelIndex


class NewestFirst(QAbstractTableModel):
    """Keeps the ids of its rows; what is entered comes in on top, and the rows below stay where one stands.

    Whoever makes one of it says in `newest` what there is now, and calls `follow` when that changed.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.ids: list[str] = []

    def newest(self) -> list[str]:
        """Return the ids of what was entered, the last one first."""
        raise NotImplementedError

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.ids)

    def follow(self) -> None:
        """Show what there is now."""
        ids = self.newest()
        if len(ids) == len(self.ids) + 1 and ids[1:] == self.ids:
            self.beginInsertRows(QModelIndex(), 0, 0)
            self.ids = ids
            self.endInsertRows()
        elif ids != self.ids:
            self.beginResetModel()
            self.ids = ids
            self.endResetModel()
        elif ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(ids) - 1, self.columnCount() - 1))
