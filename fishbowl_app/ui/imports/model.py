"""The rows of an import as a table: tick and number, fate, then the cells as they stand in the source."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal

from fishbowl_app.ui.icons import icon
from fishbowl_app.ui.imports.draft import Draft, Fate, Line
from fishbowl_app.ui.imports.words import fate_text, sentence
from fishbowl_app.ui.theme import theme
from fishbowl_app.ui.widgets import tooltip_text

TICK, FATE, FIRST = 0, 1, 2  # columns; FIRST is that of the first column of the source
_SHOWN = 500  # characters of a cell

_ICONS = {
    Fate.NEW: ("plus", "ok"),
    Fate.CHANGED: ("edit", "accent"),
    Fate.SAME: ("check", "text_quiet"),
    Fate.DUPLICATE: ("copy", "warn"),
    Fate.REFUSED: ("error", "alert"),
}


def fate_icon(fate: Fate) -> Any:
    """Return the mark of a fate, None where it is not known."""
    return icon(*_ICONS[fate]) if fate in _ICONS else None


class PreviewModel(QAbstractTableModel):
    """The lines of a draft, all of them or those of one fate.

    Signals:
        ticked: a person ticked or unticked a row. args: its number, the tick.
    """

    ticked = Signal(int, bool)

    def __init__(self, draft: Draft, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self._fate: Fate | None = None
        self._lines: list[Line] = []
        self._width = _width(draft)  # kept: Qt asks for each cell, and a table counts it anew each time

    def show(self, draft: Draft) -> None:
        """Show a draft whose rows or columns are others now."""
        self.beginResetModel()
        self._draft, self._width = draft, _width(draft)
        self._lines = self._wanted()
        self.endResetModel()

    def show_fate(self, fate: Fate | None) -> None:
        """Show only the lines of one fate; None shows all."""
        if fate is not self._fate:
            self._fate = fate
            self.show(self._draft)

    def refresh(self) -> None:
        """Show what has become of the same rows."""
        wanted = self._wanted()
        if [line.source for line in wanted] != [line.source for line in self._lines]:
            self.show(self._draft)
            return
        self._lines = wanted
        if wanted:
            self.dataChanged.emit(self.index(0, 0), self.index(len(wanted) - 1, self.columnCount() - 1))

    def line(self, row: int) -> Line | None:
        """Return what stands in a row, None where there is none."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def shown(self) -> Iterable[Line]:
        """Return the lines that are shown."""
        return tuple(self._lines)

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else FIRST + self._width

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        if section == TICK:
            return self.tr("Row")
        if section == FATE:
            return self.tr("What becomes of it")
        return self.column_name(section - FIRST)

    def column_name(self, column: int) -> str:
        """Return what the source calls a column, or its letter."""
        table = self._draft.table
        names = table.header_cells if table else ()
        name = names[column] if column < len(names) else ""
        return " ".join(name.split()) or self.tr("Column {0}").format(_letters(column))

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line, column = self._lines[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return " ".join(_text(line, column)[:_SHOWN].split())
            case Qt.ItemDataRole.CheckStateRole if column == TICK and line.ticked is not None:
                return Qt.CheckState.Checked if line.ticked else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.DecorationRole if column == FATE:
                return fate_icon(line.fate)
            case Qt.ItemDataRole.ToolTipRole:
                return tooltip_text(_text(line, column)[:_SHOWN])
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._heard(line, column)
            case Qt.ItemDataRole.ForegroundRole if self._is_quiet(line, column):
                return theme().text_quiet
        return None

    def setData(self, index: QModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        line = self.line(index.row())
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != TICK or line is None or line.ticked is None:
            return False
        self.ticked.emit(line.source.number, Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.NoItemFlags
        base = flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemNeverHasChildren
        can_tick = index.column() == TICK and self._lines[index.row()].ticked is not None
        return base | flag.ItemIsUserCheckable if can_tick else base

    def _wanted(self) -> list[Line]:
        return [line for line in self._draft.lines if self._fate is None or line.fate is self._fate]

    def _heard(self, line: Line, column: int) -> str:
        if column == TICK:
            return self.tr("Row {0}: {1}").format(line.source.number, fate_text(line.fate))
        text = _text(line, column)
        return text if column == FATE else f"{self.column_name(column - FIRST)}: {text}"

    def _is_quiet(self, line: Line, column: int) -> bool:
        left_out = line.ticked is False or line.fate in (Fate.SAME, Fate.REFUSED)
        return column != FATE and (left_out or (column >= FIRST and self._draft.field_of(column - FIRST) is None))


def _text(line: Line, column: int) -> str:
    if column == TICK:
        return str(line.source.number)
    return sentence(line) if column == FATE else line.source.cell(column - FIRST)


def _width(draft: Draft) -> int:
    return draft.table.width if draft.table else 0


def _letters(column: int) -> str:
    """Return the letters by which a spreadsheet calls a column: A, B ... Z, AA."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
