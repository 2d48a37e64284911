"""Lists that follow what they show: where the same rows stand, only those are told that say something else.

So what is chosen stays chosen, the list stays scrolled, and a screen reader hears what is new and no more.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from fishbowl_app.ui.widgets.words import tooltip_text

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
ROW = Role.UserRole  # the row itself, for the delegate


def follow(
    model: QAbstractItemModel,
    rows: Sequence[Any],
    key_of: Callable[[Any], object],
    said_of: Callable[[Any], object],
    last_column: int = 0,
) -> None:
    """Give a model other `rows`, told as a reset where others stand there, or in another order.

    Args:
        model: keeps what it shows in `rows`.
        rows: what it shows from now on.
        key_of: what makes a row the same as before, whatever it says.
        said_of: what a row says: it is told where that is something else.
    """
    before = model.rows
    if list(map(key_of, before)) != list(map(key_of, rows)):
        model.beginResetModel()
        model.rows = rows
        model.endResetModel()
        return
    model.rows = rows
    for number, (old, new) in enumerate(zip(before, rows, strict=True)):
        if said_of(old) != said_of(new):
            model.dataChanged.emit(model.index(number, 0), model.index(number, last_column))


class FollowingList(QAbstractListModel):
    """A list of plain rows. A kind of it says what a row is known by, what it shows and what is heard."""

    draggable = False

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Any, ...] = ()

    def key_of(self, row: Any) -> object:
        """Return what makes a row the same as before, whatever it says."""
        raise NotImplementedError

    def said_of(self, row: Any) -> object:
        """Return what of a row people notice when it changes."""
        return row

    def shown(self, row: Any) -> str:
        """Return the short name of a row, by which it is found as one types."""
        return self.heard(row)

    def heard(self, row: Any) -> str:
        """Return all that a row says, for screen readers and the tip."""
        raise NotImplementedError

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show what there is now."""
        follow(self, tuple(rows), self.key_of, self.said_of)

    def number_of(self, key: object) -> int:
        """Return the row of a key, -1 where there is none."""
        return next((number for number, row in enumerate(self.rows) if self.key_of(row) == key), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if self.draggable and index.isValid() else flags

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        match role:
            case Role.DisplayRole:
                return self.shown(row)
            case Role.AccessibleTextRole:
                return self.heard(row)
            case Role.ToolTipRole:
                return tooltip_text(self.heard(row))
        return row if role == ROW else None
