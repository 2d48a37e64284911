"""The notes as a table, and a filter over it."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QSortFilterProxyModel, Qt

from fishbowl_app.model.changes import Changes
from fishbowl_app.model.entities import Note
from fishbowl_app.model.ops.notes import edit_note
from fishbowl_app.ui.bridge import SessionBridge
from fishbowl_app.ui.texts import time_text
from fishbowl_app.ui.widgets import badge_icon

TEXT, ROUND, WHO, GROUP, TIME = range(5)
_TEXT_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
NOTE_ROLE = Qt.ItemDataRole.UserRole


class NoteModel(QAbstractTableModel):
    """One row a note, in the order they were taken. Text and role can be edited in place."""

    def __init__(self, bridge: SessionBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._ids = [note.id for note in bridge.snapshot.note_list]
        self._rows = {note_id: row for row, note_id in enumerate(self._ids)}
        bridge.changed.connect(self._on_changed)

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else 5

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Note"), self.tr("Round"), self.tr("Role"), self.tr("Group"), self.tr("Time"))[section]

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        note = self._note(index)
        if note is None:
            return None
        if role == NOTE_ROLE:
            return note
        if role == Qt.ItemDataRole.DecorationRole and index.column() == GROUP:
            group = self._bridge.snapshot.groups.get(note.group_id or "")
            return badge_icon(group.label, group.colour) if group else None
        if role == Qt.ItemDataRole.EditRole:
            return {TEXT: note.text, WHO: note.role}.get(index.column())
        if role in _TEXT_ROLES:
            text = self._text(note, index.column())
            return " ".join(text.split()) if role != Qt.ItemDataRole.ToolTipRole else None
        return None

    def setData(self, index: QModelIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        note = self._note(index)
        if note is None or role != Qt.ItemDataRole.EditRole:
            return False
        field = {TEXT: "text", WHO: "role"}[index.column()]
        return self._bridge.tried(edit_note, note.id, **{field: str(value)})[0]

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() in (TEXT, WHO) else flags

    def row_of(self, note_id: str) -> int:
        """Return the row of a note, -1 if it is not there."""
        return self._rows.get(note_id, -1)

    def _note(self, index: QModelIndex) -> Note | None:
        if not index.isValid() or index.row() >= len(self._ids):
            return None
        return self._bridge.snapshot.notes.get(self._ids[index.row()])

    def _text(self, note: Note, column: int) -> str:
        snapshot = self._bridge.snapshot
        if column == TEXT:
            return note.text
        if column == ROUND:
            activity = snapshot.activities.get(note.activity_id or "")
            return activity.title if activity else ""
        if column == WHO:
            return note.role
        if column == GROUP:
            group = snapshot.groups.get(note.group_id or "")
            return group.name if group else ""
        return time_text(note.at)

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches("note"):
            self._follow(changes)
        elif changes.touches("activity", "group"):
            self.dataChanged.emit(self.index(0, ROUND), self.index(self.rowCount() - 1, GROUP))

    def _follow(self, changes: Changes) -> None:
        ids = [note.id for note in self._bridge.snapshot.note_list]
        known = len(self._ids)
        if ids == self._ids:
            for note_id in changes.ids("note"):
                row = self._rows[note_id]
                self.dataChanged.emit(self.index(row, TEXT), self.index(row, TIME))
        elif ids[:known] == self._ids:
            self.beginInsertRows(QModelIndex(), known, len(ids) - 1)
            self._take(ids)
            self.endInsertRows()
        else:
            self.beginResetModel()
            self._take(ids)
            self.endResetModel()

    def _take(self, ids: list[str]) -> None:
        self._ids = ids
        self._rows = {note_id: row for row, note_id in enumerate(ids)}


@dataclass(frozen=True)
class Wanted:
    """Which notes are shown; an empty text or None lets all through."""

    words: str = ""
    activity_id: str | None = None
    group_id: str | None = None
    role: str | None = None


class NoteFilter(QSortFilterProxyModel):
    """Shows the notes that fit what is wanted: every word typed occurs somewhere, accents and case aside."""

    def __init__(self, source: NoteModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.wanted = Wanted()
        self.setSourceModel(source)

    def show_wanted(self, wanted: Wanted) -> None:
        """Show other notes."""
        self.beginFilterChange()
        self.wanted = wanted
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def filterAcceptsRow(self, row: int, parent: QModelIndex) -> bool:
        note: Note | None = self.sourceModel().index(row, TEXT).data(NOTE_ROLE)
        if note is None:
            return False
        wanted = self.wanted
        return (
            wanted.activity_id in (None, note.activity_id)
            and wanted.group_id in (None, note.group_id)
            and wanted.role in (None, note.role)
            and all(word in plain(f"{note.text} {note.role}") for word in plain(wanted.words).split())
        )


def plain(text: str) -> str:
    """Return a text without accents and case, for finding."""
    return "".join(c for c in unicodedata.normalize("NFD", text.casefold()) if not unicodedata.combining(c))
