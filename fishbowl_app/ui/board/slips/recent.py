"""The slips that were entered, the last one first."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, Qt

from fishbowl_app.model.changes import Changes
from fishbowl_app.model.entities import Note
from fishbowl_app.model.ops.notes import edit_note
from fishbowl_app.ui.bridge import SessionBridge
from fishbowl_app.ui.newest_first import NewestFirst

NUMBER, TEXT, ROLE, GROUP = range(4)
FIELDS = {TEXT: "text", ROLE: "role"}
_TEXT_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


class SlipsModel(NewestFirst):
    """One row a slip; number, words and role can be edited in place."""

    def __init__(self, bridge: SessionBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.ids = self.newest()
        bridge.changed.connect(self._on_changed)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Slip"), self.tr("Words"), self.tr("Role"), self.tr("Group"))[section]

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        note = self.note_at(index.row()) if index.isValid() else None
        if note is None:
            return None
        if role == Qt.ItemDataRole.EditRole:
            return {NUMBER: str(note.slip), TEXT: note.text, ROLE: note.role}.get(index.column())
        if role not in _TEXT_ROLES:
            return None
        group = self._bridge.snapshot.groups.get(note.group_id or "")
        words = " ".join(note.text.split())
        return (str(note.slip), words, note.role, group.name if group else "")[index.column()]

    def setData(self, index: QModelIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        note = self.note_at(index.row()) if index.isValid() else None
        if note is None or role != Qt.ItemDataRole.EditRole:
            return False
        typed = str(value).strip()
        if index.column() == NUMBER:
            return typed.isdecimal() and self._bridge.tried(edit_note, note.id, slip=int(typed))[0]
        return self._bridge.tried(edit_note, note.id, **{FIELDS[index.column()]: typed})[0]

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() in (NUMBER, *FIELDS) else flags

    def note_at(self, row: int) -> Note | None:
        """Return the note of a row."""
        return self._bridge.snapshot.notes.get(self.ids[row]) if 0 <= row < len(self.ids) else None

    def row_of_slip(self, number: int) -> int:
        """Return the row of the slip of that number, -1 if there is none."""
        notes = self._bridge.snapshot.notes
        return next((row for row, note_id in enumerate(self.ids) if notes[note_id].slip == number), -1)

    def newest(self) -> list[str]:
        return [note.id for note in reversed(self._bridge.snapshot.note_list) if note.slip is not None]

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches("note", "group"):
            self.follow()
