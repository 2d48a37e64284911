"""What a translator's file brings, text by text, before any of it is taken."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QDialog, QHeaderView, QWidget

from fishbowl_app.export.paired_file import where_text
from fishbowl_app.import_texts import text_counts_text, text_fate_text
from fishbowl_app.imports.grid import Table
from fishbowl_app.imports.paired import TAKEN, TextFate, TextRow, preview_texts
from fishbowl_app.model.changes import Changes
from fishbowl_app.model.ops.translations import translate_texts
from fishbowl_app.ui.bridge import SessionBridge, Tone
from fishbowl_app.ui.dialogs.shape import WIDE, dialog_buttons, dialog_column, shape
from fishbowl_app.ui.summary.languages.table import WrappedDelegate
from fishbowl_app.ui.theme import TextSize, pixels
from fishbowl_app.ui.widgets import ElidedLabel, PlainLabel, TableView, button, tooltip_text
from fishbowl_app.words import catalogue, current_language

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
_UNSAID = (TextFate.SAME, TextFate.EMPTY)  # the counts tell of them


class _Column(IntEnum):
    FATE = 0
    WHERE = 1
    SOURCE = 2
    WORDS = 3


class ReadingModel(QAbstractTableModel):
    """The rows of the file; those that would be taken have a tick that can be taken off."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[TextRow, ...] = ()
        self.skipped: set[int] = set()

    def show_rows(self, rows: tuple[TextRow, ...]) -> None:
        """Show these rows; ticks stay as they are."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(_Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Role.DisplayRole:
            return None
        return {
            _Column.FATE: self.tr("What becomes of it"),
            _Column.WHERE: self.tr("Where"),
            _Column.SOURCE: self.tr("Text"),
            _Column.WORDS: self.tr("Translation"),
        }[_Column(section)]

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], _Column(index.column())
        match role:
            case Role.DisplayRole:
                return _text(row, column)
            case Role.ToolTipRole:
                return tooltip_text(_text(row, column))
            case Role.CheckStateRole if column is _Column.FATE and row.fate in TAKEN:
                return Qt.CheckState.Unchecked if row.number in self.skipped else Qt.CheckState.Checked
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        can = index.column() == _Column.FATE and self.rows[index.row()].fate in TAKEN
        return flags | Qt.ItemFlag.ItemIsUserCheckable if can else flags

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        if role != Role.CheckStateRole:
            return False
        self.skipped ^= {self.rows[index.row()].number}
        self.dataChanged.emit(index, index)
        return True


def _text(row: TextRow, column: _Column) -> str:
    match column:
        case _Column.FATE:
            return text_fate_text(row.fate, row.refusal)
        case _Column.WHERE:
            return where_text(row.there, catalogue(current_language())) if row.there else row.id
        case _Column.SOURCE:
            return row.source
    return row.words


class ReadingDialog(QDialog):
    """Not modal; it follows what changes meanwhile. Nothing is taken before the person agrees.

    Raises:
        DataRefused: if the file is none of texts in two languages.
    """

    def __init__(self, table: Table, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        self._file, self._bridge = table, bridge
        self.found = preview_texts(table, bridge.snapshot)
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Read the translation"))
        self.model = ReadingModel(self)
        self.table = TableView(self.tr("Texts of the file; Space ticks"), self)
        self.counts = PlainLabel("", self, wrap=True)
        self.cancel = button(self.tr("Cancel"), parent=self)
        self.agree = button("", kind="primary", parent=self)
        self._lay_out()
        self.cancel.clicked.connect(self.reject)
        self.agree.clicked.connect(self._take)
        self.model.dataChanged.connect(self._show_counts)
        bridge.changed.connect(self._on_changed)
        self._show()

    def _show(self) -> None:
        self.model.show_rows(tuple(row for row in self.found.rows if row.fate not in _UNSAID))
        self._show_counts()
        if self.model.rows:
            self.table.setCurrentIndex(self.model.index(0, _Column.FATE))

    def _show_counts(self) -> None:
        number = len(self.found.plan(self.model.skipped).texts)
        self.counts.setText(text_counts_text(self.found.counts))
        self.agree.setText(self.tr("Take %n translation(s)", "", number))
        self.agree.setEnabled(number > 0)

    def _take(self) -> None:
        plan = self.found.plan(self.model.skipped)
        if self._bridge.tried(translate_texts, plan.language, plan.texts, plan.sources)[0]:
            self._bridge.say(self.tr("%n translation(s) taken.", "", len(plan.texts)), Tone.DONE)
            self.accept()

    def _on_changed(self, changes: Changes) -> None:
        if self.isVisible():
            self.found = preview_texts(self._file, self._bridge.snapshot)
            self._show()

    def _lay_out(self) -> None:
        self.table.setModel(self.model)
        self.table.setItemDelegate(WrappedDelegate(self.table))
        self.table.setWordWrap(True)
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header = self.table.horizontalHeader()
        header.setStretchLastSection(False)
        for column in (_Column.SOURCE, _Column.WORDS):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.table.setColumnWidth(_Column.FATE, pixels() * 15)
        self.table.setColumnWidth(_Column.WHERE, pixels() * 10)
        for made in (self.cancel, self.agree):
            made.setAutoDefault(False)
        self.agree.setDefault(True)
        layout = dialog_column(self)
        layout.addWidget(ElidedLabel(self._file.name, self, size=TextSize.HEADING))
        layout.addWidget(self.counts)
        layout.addWidget(self.table, 1)
        layout.addLayout(dialog_buttons(self.cancel, self.agree))
        shape(self, WIDE, 680)
