"""The write-up as a list whose words are written in place; what is typed is kept by the ops for it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from fishbowl_app.model.ops.board import edit_board
from fishbowl_app.model.ops.themes import rename_theme
from fishbowl_app.model.ops.writeup import add_text, delete_passages, edit_text
from fishbowl_app.model.rules.article import Article
from fishbowl_app.ui.board.writeup.parts import IN_THEME, Kind, Part, parts_of
from fishbowl_app.ui.bridge import SessionBridge
from fishbowl_app.ui.widgets import tooltip_text

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
PART = Role.UserRole  # the whole Part
DRAFT = "draft"  # key of a text that nobody has typed anything into yet


class PartsModel(QAbstractListModel):
    """Rows of the write-up. A text that is begun is a row of its own, and a passage once there are words.

    Signals:
        kept: what was typed is in the session; until then the rows stay as they are.
    """

    kept = Signal()

    def __init__(self, bridge: SessionBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._saving = False
        self._draft: tuple[Part, int] | None = None  # with its place among the passages of its theme
        self.parts: list[Part] = []

    def show_article(self, told: Article) -> None:
        """Show the write-up as it is now; rows that stay are not touched, so that one can go on typing in them."""
        if self._saving:
            return
        after = parts_of(self._bridge.snapshot, told)
        if self._draft is not None:
            draft, place = self._draft
            heading = next((row for row, part in enumerate(after) if part.key == draft.theme_id), None)
            if heading is None:
                self._draft = None
            else:
                after.insert(heading + 1 + place, draft)
        self._change_to(after)

    def row_of(self, key: str) -> int:
        """Return the row of a passage or theme, -1 where there is none."""
        return next((row for row, part in enumerate(self.parts) if part.key == key), -1)

    def row_of_note(self, note_id: str) -> int:
        """Return the row in which a note is quoted, -1 where there is none."""
        return next((row for row, part in enumerate(self.parts) if part.note_id == note_id), -1)

    def place_in_theme(self, row: int) -> int:
        """Return the place of a passage among those of its theme, from 0; that of a heading is -1."""
        return row - self.row_of(self.parts[row].theme_id) - 1

    def begin_text(self, row: int) -> int:
        """Begin a text below a row, and return its row; -1 where there is no theme."""
        if not 0 <= row < len(self.parts) or not self.parts[row].theme_id:
            return -1
        self.end_text()
        above = self.parts[row]
        draft = Part(DRAFT, Kind.TEXT, "", "", "", above.theme_id, above.badge, above.colour)
        self._draft = (draft, self.place_in_theme(row) + 1)
        self._change_to([*self.parts[: row + 1], draft, *self.parts[row + 1 :]])
        return row + 1

    def end_text(self) -> None:
        """Let a text go that was begun and in which nothing stands."""
        if self._draft is not None:
            self._draft = None
            self._change_to([part for part in self.parts if part.key != DRAFT])

    # --- what Qt asks ------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.parts)

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.parts):
            return None
        part = self.parts[index.row()]
        match role:
            case Role.DisplayRole:
                return part.text
            case Role.EditRole:
                theme = self._bridge.snapshot.themes.get(part.key)
                return theme.name if theme else part.text
            case Role.AccessibleTextRole:
                return part.heard
            case Role.ToolTipRole if part.warning:
                return tooltip_text(part.warning)
        return part if role == PART else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        part = self.parts[index.row()] if index.isValid() else None
        if part is None or part.kind is Kind.TITLE:
            return Qt.ItemFlag.NoItemFlags
        return flags if part.kind is Kind.QUOTE else flags | Qt.ItemFlag.ItemIsEditable

    def setData(self, index: Index, value: object, role: int = Role.EditRole) -> bool:
        """Keep what was typed; where an empty text stays empty or nothing changed, nothing is done."""
        words = str(value).strip()
        if role != Role.EditRole or not index.isValid() or words == index.data(Role.EditRole):
            return False
        self._saving = True
        try:
            kept = self._keep(index.row(), words)
        finally:
            self._saving = False
        if kept:
            self.kept.emit()
        return kept

    def _keep(self, row: int, words: str) -> bool:
        part, tried = self.parts[row], self._bridge.tried
        if part.kind is Kind.THEME:
            return tried(rename_theme, part.key, words)[0]
        if part.kind is Kind.INTRO:
            return tried(edit_board, intro=words)[0]
        if part.kind is Kind.CLOSING:
            return tried(edit_board, closing=words)[0]
        if part.key != DRAFT:
            return tried(edit_text, part.key, words)[0] if words else False
        kept, _ = tried(add_text, part.theme_id, words, self.place_in_theme(row))
        if kept:
            self._draft = None
        return kept

    def take_out(self, row: int) -> bool:
        """Take a text or quote out of the write-up."""
        part = self.parts[row]
        return part.kind in IN_THEME and part.key != DRAFT and self._bridge.tried(delete_passages, [part.key])[0]

    # --- inside ------------------------------------------------------------------------------------------

    def _change_to(self, after: Sequence[Part]) -> None:
        """Take rows out and put rows in only where the two differ, and tell of those that stayed and changed."""
        before = self.parts
        first = _alike(before, after)
        last = min(_alike(before[::-1], after[::-1]), len(before) - first, len(after) - first)
        old, new = before[first : len(before) - last], list(after[first : len(after) - last])
        if not len(old) == len(new) == 1:  # a text that was begun stays where it is when it becomes a passage
            self._replace(first, len(old), new)
        self._show_changed(list(after))

    def _replace(self, row: int, count: int, parts: Sequence[Part]) -> None:
        if count:
            self.beginRemoveRows(QModelIndex(), row, row + count - 1)
            self.parts = [*self.parts[:row], *self.parts[row + count :]]
            self.endRemoveRows()
        if parts:
            self.beginInsertRows(QModelIndex(), row, row + len(parts) - 1)
            self.parts = [*self.parts[:row], *parts, *self.parts[row:]]
            self.endInsertRows()

    def _show_changed(self, after: list[Part]) -> None:
        before, self.parts = self.parts, after
        for row, (old, new) in enumerate(zip(before, after, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(row), self.index(row))


def _alike(before: Sequence[Part], after: Sequence[Part]) -> int:
    """Return how many rows from the first on are about the same thing."""
    pairs = zip(before, after, strict=False)
    return next((n for n, (old, new) in enumerate(pairs) if old.key != new.key), min(len(before), len(after)))
