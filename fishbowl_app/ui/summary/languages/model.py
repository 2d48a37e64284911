"""The texts in two languages as a table: where, as it was typed, in the other language, and what is to be done."""

from __future__ import annotations

from collections.abc import Container, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from fishbowl_app.export.paired_file import where_text
from fishbowl_app.model.ops.translations import translate_text
from fishbowl_app.model.rules.paired import PairedText, TextPlace
from fishbowl_app.ui.bridge import SessionBridge
from fishbowl_app.ui.icons import icon
from fishbowl_app.ui.widgets import tooltip_text
from fishbowl_app.words import OWN_NAMES, catalogue, current_language

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
_MOST_GONE = 3  # rows that are taken out one by one
_SEEN = 80  # letters of what a text was before; the tool tip has all


class Column(IntEnum):
    """The columns in their order."""

    WHERE = 0
    FIRST = 1
    SECOND = 2
    TO_DO = 3


class TextsModel(QAbstractTableModel):
    """Shows what it is given; what is typed into the second language is kept in the session."""

    def __init__(self, bridge: SessionBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.texts: list[PairedText] = []
        self.language = ""

    def show_texts(self, texts: Sequence[PairedText], language: str) -> None:
        """Show these texts with their translation into a language."""
        if language == self.language:
            self._remove_others({each.place for each in texts})
        if language == self.language and [each.place for each in texts] == [each.place for each in self.texts]:
            self._change_rows(texts)
        else:
            self.beginResetModel()
            self.texts, self.language = list(texts), language
            self.endResetModel()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, Column.TO_DO)

    def _remove_others(self, places: Container[TextPlace]) -> None:
        """Take out what is not shown any more: mostly the one that was just translated."""
        gone = [row for row, each in enumerate(self.texts) if each.place not in places]
        if len(gone) > _MOST_GONE:
            return  # then all are shown anew
        for row in reversed(gone):
            self.beginRemoveRows(QModelIndex(), row, row)
            del self.texts[row]
            self.endRemoveRows()

    def _change_rows(self, texts: Sequence[PairedText]) -> None:
        """Tell of those alone that are others now: how high a row is takes long to find out."""
        changed = [row for row, each in enumerate(texts) if each != self.texts[row]]
        self.texts = list(texts)
        for row in changed:
            self.dataChanged.emit(self.index(row, 0), self.index(row, Column.TO_DO))

    def row_of(self, place: TextPlace) -> int:
        """Return the row of a text, -1 where it is not shown."""
        return next((row for row, each in enumerate(self.texts) if each.place == place), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.texts)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Role.DisplayRole:
            return None
        typed = self._bridge.snapshot.details.language
        return {
            Column.WHERE: translate("Languages", "Where"),
            Column.FIRST: OWN_NAMES.get(typed, typed),
            Column.SECOND: OWN_NAMES.get(self.language, self.language),
            Column.TO_DO: translate("Languages", "To do"),
        }[Column(section)]

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        paired, column = self.texts[index.row()], Column(index.column())
        match role:
            case Role.DisplayRole | Role.EditRole:
                return self._text(paired, column)
            case Role.AccessibleTextRole:
                heading = self.headerData(column, Qt.Orientation.Horizontal)
                nothing = translate("Languages", "nothing")
                return translate("Languages", "{0}: {1}").format(heading, self._text(paired, column) or nothing)
            case Role.ToolTipRole:
                return tooltip_text(paired.source if column is Column.TO_DO else self._text(paired, column))
            case Role.DecorationRole if column is Column.TO_DO and paired.stale:
                return icon("warning", "warn")
            case Role.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == Column.SECOND else flags

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        """Keep a translation; False where it was refused, which the strip explains."""
        place = self.texts[index.row()].place
        return self._bridge.tried(translate_text, place, self.language, str(value))[0]

    def _text(self, paired: PairedText, column: Column) -> str:
        match column:
            case Column.WHERE:
                return where_text(paired, catalogue(current_language()))
            case Column.FIRST:
                return paired.text
            case Column.SECOND:
                return paired.translation
        return to_do_text(paired)


def to_do_text(paired: PairedText) -> str:
    """Return what somebody has to do with a text, "" for nothing."""
    if paired.stale:
        before = paired.source if len(paired.source) <= _SEEN else f"{paired.source[:_SEEN].rstrip()}…"
        return translate("Languages", "Look again. The text was: “{0}”").format(before)
    return translate("Languages", "Translate") if paired.missing else ""
