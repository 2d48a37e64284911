"""The agenda wall as a table: slots by spaces, a card or none in each cell."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from fishbowl_app.model.entities import Activity, Space
from fishbowl_app.model.rules.breakouts import shown_slot
from fishbowl_app.model.rules.wall import Cell
from fishbowl_app.ui.openspace.wall.sheet import Card, WallSheet
from fishbowl_app.ui.widgets import tooltip_text

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
CARD = Role.UserRole  # the Card of a cell, None where there is none
HEAD = Role.UserRole + 1  # the lines of a head: strong, quiet


class BoardModel(QAbstractTableModel):
    """Slots go across and spaces down, or with `slots_down` the other way round."""

    def __init__(self, sheet: WallSheet, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sheet = sheet
        self.slots_down = False

    def show_sheet(self, sheet: WallSheet) -> None:
        """Show another sheet; a wall that keeps its slots and spaces keeps where one stands on it."""
        before, after = _shape(self.sheet), _shape(sheet)
        if before != after:
            self.beginResetModel()
            self.sheet = sheet
            self.endResetModel()
            return
        self.sheet = sheet
        for orientation in (Qt.Orientation.Horizontal, Qt.Orientation.Vertical):
            last = self.columnCount() if orientation is Qt.Orientation.Horizontal else self.rowCount()
            if last:
                self.headerDataChanged.emit(orientation, 0, last - 1)
        if self.rowCount() and self.columnCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def turn(self, slots_down: bool) -> None:
        """Let the slots go down instead of across, or across again."""
        if slots_down != self.slots_down:
            self.beginResetModel()
            self.slots_down = slots_down
            self.endResetModel()

    def cell(self, index: Index) -> Cell | None:
        """Return slot and space of a cell."""
        if not index.isValid():
            return None
        slot, space = (index.row(), index.column()) if self.slots_down else (index.column(), index.row())
        return self.sheet.slots[slot].id, self.sheet.spaces[space].id

    def card(self, index: Index) -> Card | None:
        """Return the card in a cell."""
        cell = self.cell(index)
        return self.sheet.at.get(cell) if cell is not None else None

    def index_of(self, cell: Cell | None) -> QModelIndex:
        """Return where a cell is, an invalid index for none."""
        slots, spaces = [slot.id for slot in self.sheet.slots], [space.id for space in self.sheet.spaces]
        if cell is None or cell[0] not in slots or cell[1] not in spaces:
            return QModelIndex()
        slot, space = slots.index(cell[0]), spaces.index(cell[1])
        return self.index(slot, space) if self.slots_down else self.index(space, slot)

    def first(self) -> QModelIndex:
        """Return where one begins: the first space of the slot that runs, or comes next."""
        slot = shown_slot(self.sheet.in_use)
        return self.index_of((slot.id, self.sheet.spaces[0].id)) if slot and self.sheet.spaces else QModelIndex()

    def index_of_topic(self, topic_id: str) -> QModelIndex:
        """Return where a topic hangs, an invalid index where it does not."""
        found = (cell for cell, card in self.sheet.at.items() if card.topic_id == topic_id)
        return self.index_of(next(found, None))

    # --- what Qt asks ------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.sheet.slots if self.slots_down else self.sheet.spaces)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.sheet.spaces if self.slots_down else self.sheet.slots)

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        cell = self.cell(index)
        if cell is None:
            return None
        card = self.sheet.at.get(cell)
        if role == CARD:
            return card
        if role == Role.DisplayRole:
            return f"{card.number} {card.title}" if card else self.sheet.empty_words(cell)
        if role in (Role.AccessibleTextRole, Role.ToolTipRole):
            words = f"{self.sheet.cell_name(cell)}: {card.heard if card else self.sheet.empty_words(cell)}"
            return tooltip_text(words) if role == Role.ToolTipRole else words
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        slots = (orientation is Qt.Orientation.Vertical) == self.slots_down
        known = self.sheet.slots if slots else self.sheet.spaces
        if not 0 <= section < len(known):
            return None
        lines = self._slot_lines(known[section]) if slots else self._space_lines(known[section])
        if role == HEAD:
            return lines
        if role in (Role.DisplayRole, Role.AccessibleTextRole):
            return ", ".join(filter(None, lines))
        return tooltip_text("\n".join(filter(None, lines))) if role == Role.ToolTipRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsDropEnabled
        return flags | Qt.ItemFlag.ItemIsDragEnabled if self.card(index) is not None else flags

    def _slot_lines(self, slot: Activity) -> tuple[str, str]:
        words = self.sheet.slot_words(slot)
        return (words, slot.title) if words else (slot.title, "")

    def _space_lines(self, space: Space) -> tuple[str, str]:
        return space.name, self.sheet.space_words(space)


def _shape(sheet: WallSheet) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return tuple(slot.id for slot in sheet.slots), tuple(space.id for space in sheet.spaces)
