"""The groups of the session as a table."""

from __future__ import annotations

from collections import Counter
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from fishbowl_app.model.changes import Changes
from fishbowl_app.model.entities import Colour, Group
from fishbowl_app.model.ops.groups import edit_group
from fishbowl_app.ui.bridge import SessionBridge
from fishbowl_app.ui.texts import colour_text
from fishbowl_app.ui.widgets import badge_icon, tooltip_text


class GroupColumn(IntEnum):
    """The columns from left to right."""

    LABEL = 0
    NAME = 1
    COLOUR = 2
    PEOPLE = 3


class GroupsModel(QAbstractTableModel):
    """One row for each group in its order, with how many people it has."""

    def __init__(self, bridge: SessionBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._groups = list(bridge.snapshot.group_list)
        self._people = self._counted()
        bridge.changed.connect(self._on_changed)

    # --- reading -----------------------------------------------------------------------------------------

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._groups)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(GroupColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.heading(GroupColumn(section))
        return None

    def heading(self, column: GroupColumn) -> str:
        """Return what a column is called."""
        return {
            GroupColumn.LABEL: self.tr("Short"),
            GroupColumn.NAME: self.tr("Group"),
            GroupColumn.COLOUR: self.tr("Colour"),
            GroupColumn.PEOPLE: self.tr("People"),
        }[column]

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        group, column = self._groups[index.row()], GroupColumn(index.column())
        text = self._text(group, column)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                # The badge says it already.
                return "" if column is GroupColumn.LABEL else text
            case Qt.ItemDataRole.EditRole:
                return text
            case Qt.ItemDataRole.DecorationRole if column is GroupColumn.LABEL:
                return badge_icon(group.label, group.colour)
            case Qt.ItemDataRole.ToolTipRole:
                return tooltip_text(text)
            case Qt.ItemDataRole.AccessibleTextRole:
                return text if column is GroupColumn.NAME else f"{self.heading(column)}: {text}"
        return None

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.NoItemFlags
        base = flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemNeverHasChildren
        return base if index.column() == GroupColumn.PEOPLE else base | flag.ItemIsEditable

    def group(self, row: int) -> Group | None:
        """Return the group in a row, None where there is none."""
        return self._groups[row] if 0 <= row < len(self._groups) else None

    def people(self, group: Group) -> int:
        """Return how many people a group has."""
        return self._people[group.id]

    def _text(self, group: Group, column: GroupColumn) -> str:
        return {
            GroupColumn.LABEL: group.label,
            GroupColumn.NAME: group.name,
            GroupColumn.COLOUR: colour_text(group.colour),
            GroupColumn.PEOPLE: str(self._people[group.id]),
        }[column]

    # --- changing ----------------------------------------------------------------------------------------

    def setData(self, index: QModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Edit a group; False where it was refused, which the strip explains."""
        group = self.group(index.row())
        if role != Qt.ItemDataRole.EditRole or group is None:
            return False
        match GroupColumn(index.column()):
            case GroupColumn.LABEL:
                return str(value) == group.label or self._bridge.tried(edit_group, group.id, label=str(value))[0]
            case GroupColumn.NAME:
                return str(value) == group.name or self._bridge.tried(edit_group, group.id, name=str(value))[0]
            case GroupColumn.COLOUR:
                return self._bridge.tried(edit_group, group.id, colour=Colour(value))[0]
        return False

    # --- following ---------------------------------------------------------------------------------------

    def _on_changed(self, changes: Changes) -> None:
        if not changes.touches("group", "participant"):
            return
        wanted = self._bridge.snapshot.group_list
        kept = {group.id for group in wanted}
        for row in reversed(range(len(self._groups))):
            if self._groups[row].id not in kept:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._groups[row]
                self.endRemoveRows()
        self._people = self._counted()
        for row, group in enumerate(wanted):
            if row >= len(self._groups) or self._groups[row].id != group.id:
                self.beginInsertRows(QModelIndex(), row, row)
                self._groups.insert(row, group)
                self.endInsertRows()
            self._groups[row] = group
        if wanted:
            self.dataChanged.emit(self.index(0, 0), self.index(len(wanted) - 1, len(GroupColumn) - 1))

    def _counted(self) -> Counter[str | None]:
        return Counter(person.group_id for person in self._bridge.snapshot.participants.values())
