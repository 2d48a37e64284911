"""The table of commands and their keys, as the settings show it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from fishbowl_app.ui.actions import native
from fishbowl_app.ui.commands import Command, all_commands, place_text
from fishbowl_app.ui.commands.own_keys import OwnKeys, with_own_keys
from fishbowl_app.ui.commands.search import Entry, found
from fishbowl_app.ui.theme import font
from fishbowl_app.ui.widgets import tooltip_text

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole


class KeyRows(QAbstractTableModel):
    """A row for each command that fits what is looked for: what it does, where, its keys, its letter."""

    def __init__(self, own: Mapping[str, OwnKeys], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.by_itself = {command.name: command for command in all_commands()}
        self.own = dict(own)
        self._typed = ""
        self._shown: list[str] = []
        self._renew()

    def look_for(self, typed: str) -> None:
        """Show only what fits, by words or by keys."""
        self._typed = typed
        self.beginResetModel()
        self._renew()
        self.endResetModel()

    def take(self, own: Mapping[str, OwnKeys]) -> None:
        """Show other changes; the rows stay."""
        self.own = dict(own)
        self.table = self._table()
        if self._shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, 3))

    def command(self, row: int) -> Command | None:
        """Return the command of a row as it is now, None where there is none."""
        return self.table[self._shown[row]] if 0 <= row < len(self._shown) else None

    def row_of(self, name: str) -> int:
        """Return the row of a command, -1 where it is not shown."""
        return self._shown.index(name) if name in self._shown else -1

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        if role != Role.DisplayRole or orientation is Qt.Orientation.Vertical:
            return None
        return (self.tr("Command"), self.tr("Where"), self.tr("Keys"), self.tr("Letter"))[section]

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        command = self.command(index.row())
        if command is None:
            return None
        text = (command.text, place_text(command), self._keys(command), command.letter)[index.column()]
        if role == Role.DisplayRole:
            return text
        if role == Role.ToolTipRole:
            return tooltip_text(text)
        if role == Role.FontRole and command.name in self.own:
            return _bold()
        return None

    def _keys(self, command: Command) -> str:
        changed = self.tr("changed") if command.name in self.own else ""
        return " · ".join(filter(None, (_keys(command), changed)))

    def _table(self) -> dict[str, Command]:
        return {command.name: command for command in with_own_keys(self.by_itself.values(), self.own)}

    def _renew(self) -> None:
        self.table = self._table()
        entries = [
            Entry(command.name, command.text, place_text(command), also=f"{_keys(command)} {command.letter}")
            for command in self.table.values()
        ]
        by_key = [name for name, command in self.table.items() if self._typed.casefold() in _names(command)]
        self._shown = by_key or [entry.name for entry in found(entries, self._typed)]


def _names(command: Command) -> set[str]:
    return {key.casefold() for key in (*command.keys, *map(native, command.keys))}


def _keys(command: Command) -> str:
    return ", ".join(map(native, command.keys))


def _bold() -> QFont:
    return font(bold=True)
