"""The notes that are shown, as a table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from fishbowl_app.board_texts import theme_names
from fishbowl_app.model.changes import Changes
from fishbowl_app.model.entities import Note
from fishbowl_app.model.rules.note_filter import Wanted, fits
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.board.wall.scene.words import note_words, tip_words
from fishbowl_app.ui.bridge import SessionBridge
from fishbowl_app.ui.icons import icon
from fishbowl_app.ui.texts import time_text
from fishbowl_app.ui.widgets import badge_icon, tooltip_text

TEXT, THEME, VOTES, ROUND, WHO, GROUP, TIME = range(7)
FEW = 60  # rows that come or go one by one; where more do, the table is read anew

Index = QModelIndex | QPersistentModelIndex


class NoteModel(QAbstractTableModel):
    """One row a top note that fits what is wanted, in the order they were taken."""

    def __init__(self, bridge: SessionBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.wanted = Wanted()
        self._names = theme_names(bridge.snapshot)
        self._canvas_id: str | None = None
        self._offered: Mapping[str, str] = {}
        self._ids: list[str] = []
        self._rows: dict[str, int] = {}
        self._take(self._fitting())
        bridge.changed.connect(self._on_changed)

    @property
    def ids(self) -> list[str]:
        """The notes that are shown, from top to bottom."""
        return self._ids

    @property
    def rows(self) -> Mapping[str, int]:
        """The rows of the notes that are shown, by id."""
        return self._rows

    def show_wanted(self, wanted: Wanted) -> None:
        """Show other notes."""
        self.wanted = wanted
        self._show(self._fitting())

    def show_canvas(self, canvas_id: str | None) -> None:
        """Say of each note in which region of a canvas it is; None: in which theme."""
        if canvas_id != self._canvas_id:
            self._canvas_id = canvas_id
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, THEME, THEME)
            self._tell(0, len(self._ids) - 1)

    def show_offers(self, offered: Mapping[str, str]) -> None:
        """Show in the place of the theme into which one the notes might go, by their ids."""
        before, self._offered = self._offered, offered
        told = {*before.items()} ^ {*offered.items()}
        self._tell_rows([self._rows[note_id] for note_id, _ in told if note_id in self._rows])

    def row_of(self, note_id: str | None) -> int:
        """Return the row of a note, -1 where it is not shown."""
        return self._rows.get(note_id or "", -1)

    def index_of(self, note_id: str | None) -> QModelIndex:
        """Return where a note stands, an invalid index where it is not shown."""
        return self.index(self.row_of(note_id), TEXT)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else 7

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        place = self.tr("Theme") if self._canvas_id is None else self.tr("Region")
        first = (self.tr("Note"), place, self.tr("Votes"), self.tr("Round"))
        return (*first, self.tr("Role"), self.tr("Group"), self.tr("Time"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._ids):
            return None
        snapshot = self._bridge.snapshot
        note, column = snapshot.notes[self._ids[index.row()]], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return " ".join(self._text(snapshot, note, column).split())
            case Qt.ItemDataRole.AccessibleTextRole if column == TEXT:
                return f"{note.text}: {note_words(snapshot, note)}"
            case Qt.ItemDataRole.ToolTipRole:
                return tooltip_text(tip_words(snapshot, note))
            case Qt.ItemDataRole.DecorationRole:
                return self._mark(snapshot, note, column)
            case Qt.ItemDataRole.UserRole:
                return note
        return None

    def _text(self, snapshot: Snapshot, note: Note, column: int) -> str:
        match column:
            case 0:
                lower = len(snapshot.stack_of(note.id))
                return self.tr("{0} (+{1})").format(note.text, lower) if lower else note.text
            case 1:
                return self._theme_text(note) if self._canvas_id is None else self._region(snapshot, note)[1]
            case 2:
                votes = note.votes + sum(each.votes for each in snapshot.stack_of(note.id))
                return str(votes) if votes else ""
            case 3:
                activity = snapshot.activities.get(note.activity_id or "")
                return activity.title if activity else ""
            case 4:
                return note.role
            case 5:
                group = snapshot.groups.get(note.group_id or "")
                return group.name if group else ""
        return time_text(note.at)

    def _theme_text(self, note: Note) -> str:
        """Return the theme of a note, or the one that is offered for it, as a question."""
        if note.id in self._offered and note.theme_id is None and self._offered[note.id] in self._names:
            return self.tr("{0}?").format(self._names[self._offered[note.id]])
        return self._names.get(note.theme_id or "", self.tr("set aside") if note.set_aside else "")

    def _region(self, snapshot: Snapshot, note: Note) -> tuple[str, str]:
        """Return number and title of the region of a note, empty where it is in none of this canvas."""
        regions = snapshot.regions_of(self._canvas_id or "")
        found = ((str(number), each.title) for number, each in enumerate(regions, 1) if each.id == note.region_id)
        return next(found, ("", ""))

    def _mark(self, snapshot: Snapshot, note: Note, column: int) -> object:
        """Return the numbered badge of the theme or region, the sign of what is set aside, or the badge of the
        group."""
        if column == THEME and note.set_aside:
            return icon("aside", "text_quiet")
        if column == THEME and self._canvas_id is not None:
            number = self._region(snapshot, note)[0]
            return badge_icon(number, "") if number else None
        theme = snapshot.themes.get(note.theme_id or self._offered.get(note.id, ""))
        if column == THEME and theme is not None:
            question = "" if note.theme_id else "?"
            return badge_icon(f"{[*self._names].index(theme.id) + 1}{question}", theme.colour)
        group = snapshot.groups.get(note.group_id or "") if column == GROUP else None
        return badge_icon(group.label, group.colour) if group else None

    # --- following the session ---------------------------------------------------------------------------

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches("theme"):
            self._names = theme_names(self._bridge.snapshot)
        if changes.touches("note", "theme", "group"):
            self._show(self._fitting())
        if changes.touches("theme", "activity", "group", "region"):
            self._tell(0, len(self._ids) - 1)
        else:
            self._tell_rows([self._rows[each] for each in changes.ids("note") if each in self._rows])

    def _fitting(self) -> list[str]:
        """Return the top notes that fit; one stands for all that lie under it."""
        snapshot, wanted = self._bridge.snapshot, self.wanted
        if wanted == Wanted():
            return [note.id for note in snapshot.top_notes]
        return [
            note.id
            for note in snapshot.top_notes
            if fits(note, wanted) or any(fits(low, wanted) for low in snapshot.stack_of(note.id))
        ]

    def _show(self, ids: list[str]) -> None:
        """Show other rows. Both lists are in the same order, so that what stays need not move."""
        if ids == self._ids:
            return
        there = set(ids)
        gone = [row for row, note_id in enumerate(self._ids) if note_id not in there]
        new = [row for row, note_id in enumerate(ids) if note_id not in self._rows]
        kept = [note_id for note_id in self._ids if note_id in there]
        if len(gone) + len(new) > FEW or kept != [note_id for note_id in ids if note_id in self._rows]:
            self.beginResetModel()
            self._take(ids)
            self.endResetModel()
            return
        for row in reversed(gone):
            self.beginRemoveRows(QModelIndex(), row, row)
            self._take(self._ids[:row] + self._ids[row + 1 :])
            self.endRemoveRows()
        for row in new:
            self.beginInsertRows(QModelIndex(), row, row)
            self._take([*self._ids[:row], ids[row], *self._ids[row:]])
            self.endInsertRows()

    def _take(self, ids: list[str]) -> None:
        self._ids = ids
        self._rows = {note_id: row for row, note_id in enumerate(ids)}

    def _tell_rows(self, rows: Sequence[int]) -> None:
        if len(rows) > FEW:
            self._tell(min(rows), max(rows))
            return
        for row in rows:
            self._tell(row, row)

    def _tell(self, first: int, last: int) -> None:
        if 0 <= first <= last:
            self.dataChanged.emit(self.index(first, TEXT), self.index(last, TIME))
