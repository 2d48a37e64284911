"""The commands of canvases: to make one, and to change those that are there."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from fishbowl_app.ui.board.canvases.edit_dialog import CanvasesDialog
from fishbowl_app.ui.board.canvases.new_dialog import NewCanvasDialog
from fishbowl_app.ui.desk import Desk

COMMANDS = ("board_canvas", "board_canvases")


class CanvasCommands(QObject):
    """Opens the dialogs over the room.

    Signals:
        made: a new canvas is there. arg: its id.
    """

    made = Signal(str)

    def __init__(self, desk: Desk, room: QWidget) -> None:
        super().__init__(room)
        self._desk, self._room = desk, room
        self.dialog: QDialog | None = None  # the one that was opened last
        desk.actions["board_canvas"].triggered.connect(self._make)
        desk.actions["board_canvases"].triggered.connect(self._change)

    def allow(self, allowed: bool) -> None:
        """Let the commands work while the room is seen, and only then."""
        for name in COMMANDS:
            self._desk.actions[name].setEnabled(allowed)

    def _make(self) -> None:
        dialog = NewCanvasDialog(self._desk.bridge, self._room)
        dialog.made.connect(self.made)
        self._open(dialog)

    def _change(self) -> None:
        if self._desk.bridge.snapshot.canvases:
            self._open(CanvasesDialog(self._desk.bridge, self._room))
        else:
            self._make()

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog = dialog
        dialog.open()
