"""The themes as a table: how many notes and votes each has, then what is alone and what is set aside.

While a canvas is shown it is about its regions in the same way, for the digits are.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from fishbowl_app.board_texts import theme_name
from fishbowl_app.model.changes import Changes
from fishbowl_app.model.entities import Note
from fishbowl_app.model.ops.canvases import rename_region
from fishbowl_app.model.ops.themes import move_theme, rename_theme
from fishbowl_app.model.rules.note_filter import ALONE, ASIDE, LOOSE, theme_of
from fishbowl_app.ui.bridge import SessionBridge
from fishbowl_app.ui.texts import colour_text
from fishbowl_app.ui.widgets import badge_icon, tooltip_text
from fishbowl_app.ui.widgets.following import follow

NAME, NOTES, VOTES = range(3)
MIME = "application/x-fishbowl-theme"

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class ThemeRow:
    """One row: a theme or region with its number from 1, or with number 0 what is in none."""

    key: str  # the id of a theme or region, ALONE, ASIDE or LOOSE
    number: int
    name: str
    colour: str
    notes: int
    votes: int


class ThemesModel(QAbstractTableModel):
    """Themes or regions in their order. A name can be edited in place; a theme can be dragged elsewhere."""

    def __init__(self, bridge: SessionBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.canvas_id: str | None = None
        self.rows: list[ThemeRow] = self._counted()
        bridge.changed.connect(self._on_changed)

    def show_canvas(self, canvas_id: str | None) -> None:
        """Show the regions of a canvas; None: the themes."""
        if canvas_id != self.canvas_id:
            self.beginResetModel()
            self.canvas_id = canvas_id
            self.rows = self._counted()
            self.endResetModel()

    def row_of(self, key: str) -> int:
        """Return the row of a theme or region, or of what is in none; -1 where there is none such."""
        return next((number for number, row in enumerate(self.rows) if row.key == key), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else 3

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        first = self.tr("Theme") if self.canvas_id is None else self.tr("Region")
        return (first, self.tr("Notes"), self.tr("Votes"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row, column = self.rows[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return (row.name, str(row.notes), str(row.votes) if row.votes else "")[column]
            case Qt.ItemDataRole.EditRole if column == NAME:
                return self._given_name(row.key)
            case Qt.ItemDataRole.AccessibleTextRole if column == NAME:
                return self._heard(row)
            case Qt.ItemDataRole.ToolTipRole:
                return tooltip_text(self._heard(row))
            case Qt.ItemDataRole.DecorationRole if column == NAME:
                return badge_icon(str(row.number) if row.number else "–", row.colour)
            case Qt.ItemDataRole.TextAlignmentRole if column != NAME:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        key = self.rows[index.row()].key
        if self._given_name(key) in (None, str(value).strip()):
            return False
        return self._bridge.tried(rename_theme if self.canvas_id is None else rename_region, key, str(value))[0]

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if not index.isValid():
            return flags | Qt.ItemFlag.ItemIsDropEnabled
        if not self.rows[index.row()].number:
            return flags
        if self.canvas_id is None:
            flags |= Qt.ItemFlag.ItemIsDragEnabled
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == NAME else flags

    # --- dragging ----------------------------------------------------------------------------------------

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: list[QModelIndex]) -> QMimeData:
        data = QMimeData()
        data.setData(MIME, self.rows[min(index.row() for index in indexes)].key.encode())
        return data

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        """Move the theme that was dragged before that row; below all themes to the end.

        False in any case, or the view would take the row out of the place it came from.
        """
        key, last = bytes(data.data(MIME).data()).decode(), len(self._bridge.snapshot.themes)
        start, at = self.row_of(key), min(row, last) if row >= 0 else last
        to = at - 1 if start < at else at
        if start >= 0 and to != start:
            self._bridge.do(move_theme, key, to)
        return False

    # --- following the session ---------------------------------------------------------------------------

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches("theme", "note", "region"):
            follow(self, self._counted(), lambda row: row.key, lambda row: row, last_column=VOTES)

    def _given_name(self, key: str) -> str | None:
        """Return the name somebody gave to a row, None for what cannot have one."""
        snapshot = self._bridge.snapshot
        if key in snapshot.themes:
            return snapshot.themes[key].name
        return snapshot.regions[key].title if key in snapshot.regions else None

    def _counted(self) -> list[ThemeRow]:
        return self._of_themes() if self.canvas_id is None else self._of_regions(self.canvas_id)

    def _of_themes(self) -> list[ThemeRow]:
        snapshot = self._bridge.snapshot
        notes, votes = _count((theme_of(note), note) for note in snapshot.notes.values())
        rows = [
            ThemeRow(theme.id, number, theme_name(theme, number), theme.colour, notes[theme.id], votes[theme.id])
            for number, theme in enumerate(snapshot.theme_list, 1)
        ]
        rest = ((ALONE, self.tr("Alone")), (ASIDE, self.tr("Set aside")))
        return [*rows, *(ThemeRow(key, 0, name, "", notes[key], votes[key]) for key, name in rest)]

    def _of_regions(self, canvas_id: str) -> list[ThemeRow]:
        """Count what a canvas shows: not what is set aside and in no region."""
        snapshot = self._bridge.snapshot
        seen = (note for note in snapshot.notes.values() if note.region_id or not note.set_aside)
        notes, votes = _count((note.region_id or LOOSE, note) for note in seen)
        rows = [
            ThemeRow(region.id, number, region.title, "", notes[region.id], votes[region.id])
            for number, region in enumerate(snapshot.regions_of(canvas_id), 1)
        ]
        return [*rows, ThemeRow(LOOSE, 0, self.tr("In no region"), "", notes[LOOSE], votes[LOOSE])]

    def _heard(self, row: ThemeRow) -> str:
        parts = [row.name, self.tr("%n note(s)", "", row.notes)]
        if row.votes:
            parts.append(self.tr("%n vote(s)", "", row.votes))
        if row.number:
            parts.insert(0, str(row.number))
        if row.key in self._bridge.snapshot.themes:
            parts.append(colour_text(self._bridge.snapshot.themes[row.key].colour))
        return ", ".join(parts)


def _count(keyed: Iterable[tuple[str, Note]]) -> tuple[Counter[str], Counter[str]]:
    """Return how many notes and how many votes there are for each key."""
    notes: Counter[str] = Counter()
    votes: Counter[str] = Counter()
    for key, note in keyed:
        notes[key] += 1
        votes[key] += note.votes
    return notes, votes
