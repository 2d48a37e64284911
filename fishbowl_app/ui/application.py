"""The application, with the one thing that a window cannot hear by itself: files that macOS hands over."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """What Qt runs.

    On macOS a double click on a session starts no second app: it tells the one that runs, and one that was started
    by it gets its file this way too. Elsewhere the file is an argument of a process of its own.

    Signals:
        file_given: a file is to be opened. arg: its Path.
    """

    file_given = Signal(object)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FileOpen and event.file():
            self.file_given.emit(Path(event.file()))
            return True
        return super().event(event)
