"""The dialog for a damaged file: what could be saved of it, and which backups there are."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from fishbowl_app.backup_texts import holds_text, why_text
from fishbowl_app.backups.backup import Backup
from fishbowl_app.backups.listing import backups_of
from fishbowl_app.backups.restore import restore
from fishbowl_app.error_texts import error_text
from fishbowl_app.model.errors import FishbowlError
from fishbowl_app.model.recovery import Recovered, recover
from fishbowl_app.paths import SESSION_SUFFIX
from fishbowl_app.recovery_texts import beside_notes, notes_text
from fishbowl_app.ui.privacy.lines import Lines
from fishbowl_app.ui.tasks import Task
from fishbowl_app.ui.texts import time_text
from fishbowl_app.ui.theme import TextSize, gap, pixels
from fishbowl_app.ui.widgets import Heading, IconLabel, PlainLabel, announce, button, set_look

MOST_SHOWN = 12  # backups
_BACKUP = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class Found:
    """What is left to go on with: a recovered copy, None where nothing could be saved, and sound backups."""

    recovered: Recovered | None
    backups: list[Backup]


def find(damaged: Path, target: Path, cancelled: Callable[[], bool] = lambda: False) -> Found:
    """Save what can be saved into `target`, and look which backups there are. The damaged file stays as it is."""
    try:
        recovered = recover(damaged, target)
    except FishbowlError:
        recovered = None
    if cancelled():
        return Found(recovered, [])
    sound = [backup for backup in backups_of(damaged, None) if backup.held is not None]
    return Found(recovered, sound[:MOST_SHOWN])


class DamagedDialog(QDialog):
    """Looks in the background, then offers what there is. The damaged file is never written.

    Attributes:
        recovered: what could be saved, in a temporary file that `let_go` takes away.
        works_on_copy: whether the person chose to go on with that.
        restored: the session that a chosen backup was written to.
    """

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.recovered: Recovered | None = None
        self.works_on_copy, self.restored = False, None
        self._path, self._folder = path, tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        self.setWindowTitle(self.tr("The session is damaged"))
        self.words = Heading("", self, size=TextSize.TITLE)
        self.rest = Lines(self)
        self.progress = QProgressBar(self)
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Looking what can be saved"))
        self.backups_title = Heading(self.tr("Backups"), self)
        self.backups = QListWidget(self)
        self.backups.setAccessibleName(self.tr("Backups, the newest first"))
        self.work = button(self.tr("Work on the recovered copy"), parent=self)
        self.restore = button(self.tr("Restore the backup"), parent=self)
        self.leave = button(self.tr("Leave it"), parent=self)
        self._lay_out()
        self._connect()
        target = Path(self._folder.name) / f"recovered{SESSION_SUFFIX}"
        # It outlives the dialog where the disk takes its time.
        self._task = Task(lambda _report, cancelled: find(path, target, cancelled), QCoreApplication.instance())
        self._task.finished.connect(self._show)
        self._task.failed.connect(self._on_failed)
        self._say(self.tr("Looking what can be saved…"))
        self._task.start()

    def let_go(self) -> None:
        """Take the temporary copy away, once it is not needed."""
        folder, task = self._folder, self._task
        for ended in (task.finished, task.failed):
            ended.connect(lambda _outcome: folder.cleanup())
            ended.connect(task.deleteLater)
        task.cancel()
        if task.wait(0):
            folder.cleanup()
            task.deleteLater()
        self.deleteLater()

    # --- what was found ----------------------------------------------------------------------------------

    def _on_failed(self) -> None:
        self._show(Found(None, []))

    def _show(self, found: Found) -> None:
        self.recovered = found.recovered
        self.progress.hide()
        self._say(notes_text(found.recovered) if found.recovered else self.tr("Nothing in it could be saved."))
        self.rest.show_texts(beside_notes(found.recovered) if found.recovered else ())
        self.rest.setVisible(found.recovered is not None)
        for backup in found.backups:
            self._add(backup)
        for widget in (self.backups_title, self.backups, self.restore):
            widget.setVisible(bool(found.backups))
        self.work.setVisible(found.recovered is not None)
        self.backups.setCurrentRow(0)
        first = self._first(found)
        set_look(first, "kind", "primary")
        first.setDefault(True)
        first.setFocus()
        self.adjustSize()

    def _first(self, found: Found) -> QPushButton:
        """Return what is offered first: what holds notes."""
        if found.backups and (found.recovered is None or not found.recovered.saved["note"]):
            return self.restore
        return self.work if found.recovered is not None else self.leave

    def _say(self, text: str) -> None:
        self.words.setText(text)
        announce(self, text)

    def _add(self, backup: Backup) -> None:
        words = self.tr("{0} · {1} · {2}")
        item = QListWidgetItem(words.format(_when(backup), holds_text(backup.held), why_text(backup.why)))
        item.setData(_BACKUP, backup)
        self.backups.addItem(item)

    # --- what is chosen ----------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.work.clicked.connect(self._work)
        self.restore.clicked.connect(self._restore)
        self.leave.clicked.connect(self.reject)
        self.backups.currentItemChanged.connect(self._name_backup)
        self.backups.itemActivated.connect(self._restore)

    def _name_backup(self) -> None:
        item = self.backups.currentItem()
        if item is not None:
            self.restore.setText(self.tr("Restore the backup of {0}").format(_when(item.data(_BACKUP))))

    def _work(self) -> None:
        self.works_on_copy = True
        self.accept()

    def _restore(self) -> None:
        try:
            self.restored = restore(self.backups.currentItem().data(_BACKUP), self._path)
        except FishbowlError as error:
            self._say(error_text(error))
            return
        self.accept()

    # --- set up ------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        safe = self.tr("{0} was not changed and stays as it is, whatever you choose.").format(self._path.name)
        title = QHBoxLayout()
        title.setSpacing(gap(1.5))
        title.addWidget(IconLabel("warning", 28, "warn", self))
        title.addWidget(Heading(self.tr("{0} is damaged").format(self._path.name), self), 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(gap())
        buttons.addStretch(1)
        for made in (self.leave, self.restore, self.work):
            buttons.addWidget(made)
        column = QVBoxLayout(self)
        column.setContentsMargins(gap(2), gap(2), gap(2), gap(2))
        column.setSpacing(gap())
        column.addLayout(title)
        for widget in (self.words, self.progress, self.rest, PlainLabel(safe, self, tone="quiet", wrap=True)):
            column.addWidget(widget)
        for widget in (self.backups_title, self.backups):
            column.addWidget(widget)
        column.addStretch(1)
        column.addLayout(buttons)
        self.backups.setMaximumHeight(round(pixels() * 12))
        self.words.setMinimumWidth(round(pixels() * 37))  # the buttons may need more
        for widget in (self.rest, self.backups_title, self.backups, self.restore, self.work):
            widget.hide()


def _when(backup: Backup) -> str:
    """Return the time of day of a backup, with the date where it is not from today."""
    moment = datetime.fromtimestamp(backup.at)
    if moment.date() == datetime.now().date():
        return time_text(backup.at)
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat)
