"""Topics, spaces and choices from files or the clipboard, from the wall."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.imports import Mode, import_file

COMMANDS = {"import_topics": Mode.TOPICS, "import_spaces": Mode.SPACES, "import_choices": Mode.CHOICES}


class BringIn(QObject):
    """Runs the import commands of the page; `Import…` itself asks which of them is meant."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page
        for name in COMMANDS:
            desk.actions[name].triggered.connect(self._bring_in)
        desk.actions["import"].triggered.connect(self._ask)

    def allow(self, allowed: bool) -> None:
        """Let the commands work while the page is seen, and only then."""
        for name in COMMANDS:
            self._desk.actions[name].setEnabled(allowed)

    def paste(self) -> None:
        """Show what it would do to post what was copied: a topic from each line or row."""
        import_file(self._desk, self._page, Mode.TOPICS, pasted=QApplication.clipboard().text())

    def drop(self, path: Path) -> None:
        """Show what it would do to post the topics of a file."""
        import_file(self._desk, self._page, Mode.TOPICS, path=path)

    def _bring_in(self) -> None:
        import_file(self._desk, self._page, COMMANDS[self.sender().objectName()])

    def _ask(self) -> None:
        if not self._page.isVisible():
            return
        menu = QMenu(self._page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self._desk.actions[name] for name in COMMANDS])
        menu.popup(self._page.mapToGlobal(QPoint(self._page.width() // 2, self._page.height() // 8)))
