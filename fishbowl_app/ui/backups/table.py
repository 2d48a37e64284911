"""The backups of a session below each other: when, why, what each holds, and where it is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QDateTime, QLocale, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from fishbowl_app.backup_texts import holds_text, where_text, why_text
from fishbowl_app.backups.backup import Backup
from fishbowl_app.ui.icons import icon
from fishbowl_app.ui.texts import time_text
from fishbowl_app.ui.theme import pixels
from fishbowl_app.ui.widgets import TableView, tooltip_text

WHEN, AGE, WHY, HOLDS, CHANGED, WHERE = range(6)
_WIDTHS = (11, 7, 12, 22, 11, 10)  # times the size of the text
_TEXT_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
_MINUTE_S, _HOUR_S, _DAY_S = 60, 3600, 86400


class BackupsModel(QAbstractTableModel):
    """One row a backup, the newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.backups: tuple[Backup, ...] = ()
        self._now = 0.0

    def show_backups(self, backups: Sequence[Backup], now: float) -> None:
        """Show other backups; `now` is UTC, for how old they are."""
        self.beginResetModel()
        self.backups, self._now = tuple(backups), now
        self.endResetModel()

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.backups)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(_WIDTHS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Backup"),
            self.tr("Age"),
            self.tr("Made"),
            self.tr("Holds"),
            self.tr("Last change"),
            self.tr("Where"),
        )[section]

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        backup = self.backups[index.row()]
        if role in _TEXT_ROLES:
            return self._text(backup, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip_text(str(backup.path))
        if role == Qt.ItemDataRole.DecorationRole and index.column() == HOLDS:
            return icon("ok", "ok") if backup.held else icon("error", "alert")
        return None

    def _text(self, backup: Backup, column: int) -> str:
        if column == WHEN:
            return day_and_time(backup.at, self._now)
        if column == AGE:
            return self._age(self._now - backup.at)
        if column == CHANGED:
            return day_and_time(backup.held.last_step_at, self._now) if backup.held else "–"
        return {
            WHY: why_text(backup.why),
            HOLDS: holds_text(backup.held),
            WHERE: where_text(backup.where),
        }[column]

    def _age(self, seconds: float) -> str:
        if seconds < _MINUTE_S:  # below zero where the clock was set
            return self.tr("just now")
        if seconds < _HOUR_S:
            return self.tr("{0} min").format(int(seconds // _MINUTE_S))
        if seconds < _DAY_S:
            return self.tr("{0} h").format(int(seconds // _HOUR_S))
        return self.tr("%n days", "", int(seconds // _DAY_S))


class BackupsTable(TableView):
    """The list of backups to choose one from, by keyboard or mouse.

    Signals:
        opened: one was chosen with Enter or a double click. arg: Backup.
        picked: another row is the current one, or none is.
    """

    opened = Signal(object)
    picked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Backups"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._model = BackupsModel(self)
        self.setModel(self._model)
        for column, width in enumerate(_WIDTHS):
            self.setColumnWidth(column, round(width * pixels() * 0.62))
        self.doubleClicked.connect(self._open)
        self.selectionModel().currentRowChanged.connect(lambda *_: self.picked.emit())

    def show_backups(self, backups: Sequence[Backup], now: float) -> None:
        """Show backups, the newest first as `backups_of` returns them; the one that was chosen stays so."""
        before = self.backup()
        self._model.show_backups(backups, now)
        places = [place for place, backup in enumerate(backups) if before and backup.path == before.path]
        if backups:
            self.selectRow(places[0] if places else 0)
        for column in range(WHERE):  # the last one takes what is left
            self.resizeColumnToContents(column)
        self.picked.emit()

    def backup(self) -> Backup | None:
        """Return the one that is chosen."""
        row = self.currentIndex().row()
        return self._model.backups[row] if 0 <= row < len(self._model.backups) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.backup():
            self._open()
        else:
            super().keyPressEvent(event)

    def _open(self) -> None:
        self.opened.emit(self.backup())


def day_and_time(instant: float, now: float) -> str:
    """Return "14:20" of today, else the day too."""
    day, today = (QDateTime.fromSecsSinceEpoch(int(each)).date() for each in (instant, now))
    if day == today:
        return time_text(instant)
    return f"{QLocale().toString(day, QLocale.FormatType.ShortFormat)} {time_text(instant)}"
