"""Answers from files or the clipboard, from the page on which forms are entered."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.imports import Mode, import_file, is_table_file
from fishbowl_app.ui.questions.chosen import Chosen


class BringIn(QObject):
    """Runs the command that imports answers, and takes files that are dropped onto the page."""

    def __init__(self, desk: Desk, chosen: Chosen, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._chosen, self._page = desk, chosen, page
        self._action = desk.actions["import_answers"]
        self._action.triggered.connect(lambda: self._bring_in(None))
        desk.actions["import"].triggered.connect(self._ask)
        page.setAcceptDrops(True)
        self.allow(False)

    def allow(self, allowed: bool) -> None:
        """Let the command work while the page is seen and there is a form to answer, and only then."""
        self._action.setEnabled(allowed)

    def drop(self, event: QDropEvent) -> bool:
        """Show what it would do to bring in a file that was dropped; tell whether it can be read as a table."""
        path = dropped(event)
        if path is not None and self._action.isEnabled():
            self._bring_in(path)
        return path is not None

    def _ask(self) -> None:
        if self._page.isVisible() and self._action.isEnabled():
            self._bring_in(None)

    def _bring_in(self, path: Path | None) -> None:
        form = self._chosen.form
        if form is not None:
            import_file(self._desk, self._page, Mode.ANSWERS, path, form_id=form.id)


def dropped(event: QDropEvent) -> Path | None:
    """Return the first file of a drop that can be read as a table."""
    paths = (Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())
    return next((path for path in paths if is_table_file(path)), None)
