"""What the tables of the rotation share: a column for each round, and what a cell of theirs is."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from fishbowl_app.model.entities import Activity, State
from fishbowl_app.ui.labels import labels_of, round_name, short_names
from fishbowl_app.ui.rotation.sheet import Chosen, Sheet
from fishbowl_app.ui.texts import state_text
from fishbowl_app.ui.theme import theme
from fishbowl_app.ui.widgets import tooltip_text

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
CELL = Role.UserRole  # the Cell itself, for the delegate


@dataclass(frozen=True, slots=True)
class Cell:
    """What a cell shows. `was`: what stands there in the plan in use, None where a proposal does not change it."""

    text: str = ""
    short: str = ""  # where there is little room
    label: str = ""  # of the group
    colour: str = ""
    quiet: bool = False
    pinned: bool = False
    forbidden: bool = False
    was: str | None = None
    lined: bool = False  # has a line above it: another table begins


class RoundsModel(QAbstractTableModel):
    """A table with a column for each round of a sheet; before them, in some, columns of figures."""

    def __init__(self, sheet: Sheet, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sheet = sheet
        self.labels: dict[str, str] = {}
        self.short: dict[str, str] = {}
        self._rows: tuple[object, ...] = ()
        self.show_sheet(sheet)

    def show_sheet(self, sheet: Sheet) -> None:
        """Show another sheet; a table that keeps its size keeps where one stands in it."""
        before = self.sheet
        rows = self.rows_of(sheet)
        if [item.id for item in sheet.rounds] != [item.id for item in before.rounds] or rows != self._rows:
            self.beginResetModel()
            self._take(sheet, rows)
            self.endResetModel()
            return
        self._take(sheet, rows)
        if sheet.rounds != before.rounds:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)
        if rows and sheet.rounds:
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def rows_of(self, sheet: Sheet) -> tuple[object, ...]:
        """Return what the rows are about."""
        raise NotImplementedError

    def cell(self, index: Index) -> Cell:
        """Return what a cell shows."""
        raise NotImplementedError

    def words(self, index: Index) -> str:
        """Return all there is to say about a cell."""
        raise NotImplementedError

    def chosen(self, index: Index) -> Chosen:
        """Return whom and which round a cell is about."""
        raise NotImplementedError

    @property
    def first(self) -> int:
        """The column of the first round."""
        return 0

    def is_to_come(self, index: Index) -> bool:
        """Tell whether a cell is about a round that has not begun."""
        return index.column() >= self.first and self.round(index).state is State.PLANNED

    def round(self, index: Index) -> Activity:
        """Return the round of a cell."""
        return self.sheet.rounds[index.column() - self.first]

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else self.first + len(self.sheet.rounds)

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == CELL:
            return self.cell(index)
        if role == Role.DisplayRole:
            return self.cell(index).text
        if role == Role.ForegroundRole:
            return theme().text_quiet if self.cell(index).quiet else None
        if role == Role.ToolTipRole:
            return tooltip_text(self.words(index))
        return self.words(index) if role == Role.AccessibleTextRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or section < self.first:
            return None
        held = self.sheet.rounds[section - self.first]
        name = round_name(self.sheet.snapshot, held)
        if role == Role.DisplayRole:
            return name if held.state is State.PLANNED else f"{name} · {state_text(held.state)}"
        return tooltip_text(held.question) if role == Role.ToolTipRole else None

    def _take(self, sheet: Sheet, rows: tuple[object, ...]) -> None:
        self.sheet, self._rows = sheet, rows
        self.labels = labels_of(sheet.snapshot)
        self.short = short_names(self.labels)

    def _named(self, participant_id: str | None, **more: object) -> Cell:
        """Return a cell with somebody's name and group."""
        person = self.sheet.snapshot.participants.get(participant_id or "")
        if person is None:
            return Cell(**more)
        group = self.sheet.snapshot.group_of(person)
        label, colour = (group.label, group.colour) if group else ("", "")
        return Cell(self.labels[person.id], self.short[person.id], label, colour, **more)
