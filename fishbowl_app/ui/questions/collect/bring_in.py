"""Answers from files or the clipboard, from the page on which forms are entered."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from fishbowl_app.imports.answers_form import form_of
from fishbowl_app.imports.table import read_file
from fishbowl_app.model.errors import OutsideProblem
from fishbowl_app.model.ops.forms import add_ready_form
from fishbowl_app.ui.bridge import Tone
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.imports import Mode, choose, dropped_table, import_file
from fishbowl_app.ui.questions.chosen import Chosen


class BringIn(QObject):
    """Runs the commands that import answers, and takes files that are dropped onto the page.

    Where there is no form to answer yet, one is made of the file first.
    """

    def __init__(self, desk: Desk, chosen: Chosen, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._chosen, self._page = desk, chosen, page
        self._action = desk.actions["import_answers"]
        self._action.triggered.connect(self._ask_any)
        desk.actions["form_of_file"].triggered.connect(self._ask_form)
        desk.actions["import"].triggered.connect(self._ask)
        page.setAcceptDrops(True)
        self.allow(False)

    def allow(self, allowed: bool) -> None:
        """Let the commands work while the page is seen, and only then."""
        self._action.setEnabled(allowed)
        self._desk.actions["form_of_file"].setEnabled(allowed)

    def drop(self, event: QDropEvent) -> bool:
        """Show what it would do to bring in a file that was dropped; tell whether it can be read as a table."""
        path = dropped_table(event)
        if path is not None and self._action.isEnabled():
            self._bring_in(path)
        return path is not None

    def _ask(self) -> None:
        if self._page.isVisible() and self._action.isEnabled():
            self._bring_in(None)

    def _ask_any(self) -> None:
        self._bring_in(None)

    def _ask_form(self) -> None:
        self._make_form(None)

    def _bring_in(self, path: Path | None) -> None:
        snapshot, form = self._desk.bridge.snapshot, self._chosen.form
        if form is None or not snapshot.questions_of(form.id):
            self._make_form(path)
        else:
            import_file(self._desk, self._page, Mode.ANSWERS, path, form_id=form.id)

    def _make_form(self, path: Path | None) -> None:
        """Make a form of a file, as a step of its own, and show what it would do to take its answers in."""
        path = path or choose.ask_path(self._page, self._desk.settings, Mode.ANSWERS)
        if path is None:
            return
        bridge = self._desk.bridge
        try:
            ready = form_of(read_file(path))
        except OutsideProblem as problem:
            bridge.failed.emit(problem)
            return
        done, form = bridge.tried(add_ready_form, ready)
        if done:
            self._chosen.choose_form(form.id)
            bridge.say(self.tr("A form is made of the file. Its extremes have no names yet."), Tone.DONE)
            import_file(self._desk, self._page, Mode.ANSWERS, path, form_id=form.id)
