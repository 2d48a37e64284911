"""What a window has of backups while a session is open: what makes them, the line, the commands, the dialog."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from fishbowl_app.ui.backups.dialog import BackupsDialog
from fishbowl_app.ui.backups.keeper import Keeper
from fishbowl_app.ui.backups.line import BackupLine
from fishbowl_app.ui.desk import Desk


class SessionBackups(QObject):
    """Puts backups and the window together; `shut` lets go, before the session is closed.

    Signals:
        restored: a backup was written into a new file. arg: its path.
    """

    restored = Signal(object)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window
        self.keeper = Keeper(desk.bridge, desk.ticker, desk.settings, self)
        self.dialog: BackupsDialog | None = None
        desk.actions["backups"].triggered.connect(self._show)
        desk.actions["back_up"].triggered.connect(self._back_up)
        desk.bridge.moved.connect(self._allow)
        self._allow()

    def line(self) -> BackupLine:
        """Return a line that says how the backups stand."""
        return BackupLine(self.keeper, self._desk.bridge.now())

    def shut(self) -> None:
        """Keep what has changed, and let go of what outlives the session."""
        if self.dialog is not None:
            self.dialog.close()
        self._desk.actions["backups"].triggered.disconnect(self._show)
        self._desk.actions["back_up"].triggered.disconnect(self._back_up)
        self.keeper.shut()

    def _allow(self) -> None:
        self._desk.actions["back_up"].setEnabled(not self._desk.bridge.session.read_only)

    def _back_up(self) -> None:
        self.keeper.back_up()

    def _show(self) -> None:
        if self.dialog is None:
            self.dialog = BackupsDialog(self.keeper, self._desk.bridge, self._window)
            self.dialog.restored.connect(self.restored)
            self.dialog.finished.connect(self._on_gone)
            self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def _on_gone(self) -> None:
        self.dialog = None
