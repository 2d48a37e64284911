"""The backups of the open session: what each holds, restoring one beside, and the folder for second copies."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog, QPushButton, QStackedWidget, QWidget

from fishbowl_app.backup_texts import second_failed_text
from fishbowl_app.backups.backup import Backup
from fishbowl_app.backups.folders import backups_folder
from fishbowl_app.backups.listing import backups_of, size_of
from fishbowl_app.backups.restore import restore
from fishbowl_app.error_texts import error_text
from fishbowl_app.model.disk import not_written
from fishbowl_app.model.errors import OutsideProblem
from fishbowl_app.ui.backups.keeper import PATIENCE_S, Keeper
from fishbowl_app.ui.backups.lane import Lane
from fishbowl_app.ui.backups.table import BackupsTable, day_and_time
from fishbowl_app.ui.bridge import SessionBridge
from fishbowl_app.ui.dialogs.shape import WIDE, dialog_buttons, dialog_column, shape
from fishbowl_app.ui.widgets import EmptyState, Heading, InlineMessage, MessageKind, PlainLabel, button, separator

_MB = 1_000_000


@dataclass(frozen=True)
class _Found:
    backups: list[Backup]
    size: int  # bytes, of all sessions


class BackupsDialog(QDialog):
    """A window beside the session, never in front of the Stage; it follows the backups as they are made.

    Signals:
        restored: a backup was written into a new file. arg: its path.
    """

    restored = Signal(object)

    def __init__(self, keeper: Keeper, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Backups"))
        self._keeper, self._bridge = keeper, bridge
        self._looking, self._restoring = Lane(PATIENCE_S, self), Lane(PATIENCE_S, self)
        self._make()
        self._lay_out()
        self._connect()
        self.refresh()
        self._show_second()

    def refresh(self) -> None:
        """Look at the backups again, in the background: each is opened."""
        if self._looking.busy:
            self._stale = True
            return
        self._stale = False
        session, second = self._bridge.session, self._keeper.folder
        path, identity = session.path, session.identity

        root = backups_folder()
        self._looking.begin(
            lambda _: _Found(backups_of(path, identity, root=root, second=second), size_of(root)), 0
        )

    # --- what a person does ------------------------------------------------------------------------------

    def restore(self) -> None:
        """Write the chosen backup into a new file beside the session, and have it opened."""
        backup = self.table.backup()
        if backup is not None and backup.held is not None and not self._restoring.busy:
            beside = self._bridge.session.path
            self._restoring.begin(lambda _cancelled: restore(backup, beside), 0)

    def choose_second(self) -> None:
        """Ask for a folder for second copies, and begin at once."""
        folder = self.ask_folder()
        if folder is None:
            return
        try:
            self._keeper.copy_to(folder)
        except ValueError:
            self.message.show_message(self.tr("That folder cannot be used. Choose another one."), MessageKind.WARN)

    def ask_folder(self) -> Path | None:
        """Ask for a folder; a test answers in its place."""
        before = str(self._keeper.folder or "")
        name = QFileDialog.getExistingDirectory(self, self.tr("Folder for a second copy"), before)
        return Path(name) if name else None

    def _show_folder(self) -> None:
        backup = self.table.backup()
        if backup is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(backup.path.parent)))

    def _stop_second(self) -> None:
        self._keeper.copy_to(None)

    # --- what is shown -----------------------------------------------------------------------------------

    def _on_found(self, found: _Found) -> None:
        self.table.show_backups(found.backups, self._bridge.now())
        is_first = self._pages.currentWidget() is self.waiting
        self._pages.setCurrentWidget(self.table if found.backups else self.empty)
        if is_first and found.backups:
            self.table.setFocus()
        megabytes = f"{found.size / _MB:.1f}"
        self.size.setText(self.tr("The backups of all sessions take {0} MB on this computer.").format(megabytes))
        self._allow()
        if self._stale:
            self.refresh()

    def _on_restored(self, path: Path) -> None:
        self.message.show_message(
            self.tr("Restored as {0}, beside the session.").format(path.name), MessageKind.OK
        )
        self.restored.emit(path)

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, OutsideProblem):
            raise error
        self.message.show_message(error_text(error), MessageKind.ALERT)

    def _on_keeper(self) -> None:
        self._show_second()
        self.refresh()

    def _show_second(self) -> None:
        folder, second = self._keeper.folder, self._keeper.second
        if folder is None:
            text = self.tr("A second copy of the newest backup can go to a memory stick, by itself.")
        elif second.problem is not None:
            text = second_failed_text(second.problem)
        elif second.at is None:
            text = self.tr("The second copy goes to {0}.").format(folder)
        else:
            when = day_and_time(second.at, self._bridge.now())
            text = self.tr("The second copy of {0} is in {1}.").format(when, folder)
        self.second.setText(text)
        self.stop.setVisible(folder is not None)

    def _allow(self) -> None:
        backup = self.table.backup()
        self.restore_button.setEnabled(backup is not None and backup.held is not None)
        self.show_button.setEnabled(backup is not None)

    # --- putting together --------------------------------------------------------------------------------

    def _make(self) -> None:
        self._stale = False
        self.intro = PlainLabel(
            self.tr(
                "Backups are made every ten minutes while you work, before large changes and on closing. "
                "Restoring one writes a new file beside the session: nothing is replaced."
            ),
            self,
            tone="quiet",
            wrap=True,
        )
        self.table = BackupsTable(self)
        self.waiting = PlainLabel(self.tr("Looking at the backups…"), self, tone="quiet")
        self.waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty = EmptyState(
            "clock",
            self.tr("No backup yet"),
            self.tr("The first one is made when something changes. You can make one now."),
            parent=self,
        )
        self.message = InlineMessage(self)
        self.size = PlainLabel("", self, tone="quiet")
        self.second = PlainLabel("", self, wrap=True)
        self.restore_button = button(self.tr("Restore…"), "undo", "primary", self)
        self.show_button = button(self.tr("Show folder"), "open", parent=self)
        self.now_button = button(self.tr("Back up now"), "save-copy", parent=self)
        self.choose = button(self.tr("Choose folder for a second copy…"), "open", parent=self)
        self.stop = button(self.tr("Stop"), "close", parent=self)
        self.stop.setAccessibleName(self.tr("Stop making second copies"))
        self.close_button = button(self.tr("Close"), parent=self)
        for each in self.findChildren(QPushButton):
            each.setAutoDefault(False)

    def _lay_out(self) -> None:
        self._pages = QStackedWidget(self)
        for page in (self.waiting, self.table, self.empty):
            self._pages.addWidget(page)
        layout = dialog_column(self)
        layout.addWidget(self.intro)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self.message)
        layout.addLayout(dialog_buttons(left=(self.restore_button, self.show_button, self.now_button)))
        layout.addWidget(self.size)
        layout.addWidget(separator(self))
        layout.addWidget(Heading(self.tr("Second copy"), self))
        layout.addWidget(self.second)
        layout.addLayout(dialog_buttons(self.close_button, left=(self.choose, self.stop)))
        shape(self, WIDE, 640)

    def _connect(self) -> None:
        self._looking.done.connect(self._on_found)
        self._looking.failed.connect(self._on_failed)
        self._restoring.done.connect(self._on_restored)
        self._restoring.failed.connect(self._on_failed)
        self._keeper.changed.connect(self._on_keeper)
        self.table.picked.connect(self._allow)
        self.table.opened.connect(lambda _backup: self.restore())
        self.restore_button.clicked.connect(self.restore)
        self.show_button.clicked.connect(self._show_folder)
        self.now_button.clicked.connect(lambda: self._keeper.back_up())
        self.now_button.setEnabled(not self._bridge.session.read_only)
        self.choose.clicked.connect(self.choose_second)
        self.stop.clicked.connect(self._stop_second)
        self.close_button.clicked.connect(self.close)
        self._allow()


def _look(path: Path, identity: str, second: Path | None) -> _Found:
    try:
        root = backups_folder()
    except OSError as error:
        raise not_written(path, error) from error
    return _Found(backups_of(path, identity, root=root, second=second), size_of(root))
