"""The codes as a table: label, what a phone does, and what they belong to."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from fishbowl_app.code_texts import kind_text, lack_text, owner_text
from fishbowl_app.model.entities import Code
from fishbowl_app.model.rules.codes import Lack, address_in_words, all_codes, lack
from fishbowl_app.ui.bridge import SessionBridge
from fishbowl_app.ui.icons import icon
from fishbowl_app.ui.summary.codes.words import inside_text
from fishbowl_app.ui.widgets import tooltip_text

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole


class Column(IntEnum):
    """The columns in their order."""

    LABEL = 0
    KIND = 1
    OWNER = 2


class CodesModel(QAbstractTableModel):
    """Follows the session by `refresh`. The links of spaces come last; they are changed where the spaces are."""

    def __init__(self, bridge: SessionBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.codes: list[Code] = []
        self._lacks: dict[str, Lack | None] = {}

    def refresh(self) -> None:
        """Show the codes as they are now."""
        snapshot, now = self._bridge.snapshot, self._bridge.now()
        codes = all_codes(snapshot)
        self._lacks = {code.id: lack(code, snapshot, now) for code in codes}
        if [code.id for code in codes] == [code.id for code in self.codes]:
            self.codes = codes
            if codes:
                self.dataChanged.emit(self.index(0, 0), self.index(len(codes) - 1, len(Column) - 1))
        else:
            self.beginResetModel()
            self.codes = codes
            self.endResetModel()

    def row_of(self, code_id: str) -> int:
        """Return the row of a code, -1 for none."""
        return next((row for row, code in enumerate(self.codes) if code.id == code_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.codes)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Role.DisplayRole:
            return None
        return {
            Column.LABEL: translate("CodesPage", "Label"),
            Column.KIND: translate("CodesPage", "What it is"),
            Column.OWNER: translate("CodesPage", "Belongs to"),
        }[Column(section)]

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        code = self.codes[index.row()]
        text = self._text(code, Column(index.column()))
        missing = self._lacks[code.id] if index.column() == Column.LABEL else None
        match role:
            case Role.DisplayRole:
                return text
            case Role.AccessibleTextRole:
                return f"{text}. {lack_text(missing)}" if missing else text
            case Role.ToolTipRole:
                return tooltip_text(f"{text}\n{lack_text(missing) if missing else self._inside(code)}")
            case Role.DecorationRole if missing:
                return icon("warning", "warn")
        return None

    def _inside(self, code: Code) -> str:
        words = () if self._lacks[code.id] else address_in_words(code, self._bridge.snapshot, self._bridge.now())
        return inside_text(words)

    def _text(self, code: Code, column: Column) -> str:
        match column:
            case Column.LABEL:
                return code.label
            case Column.KIND:
                return kind_text(code.kind)
        return owner_text(code.owner_id, self._bridge.snapshot)
