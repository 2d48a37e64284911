"""Filling the agenda from a template: one of ours, or from a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from fishbowl_app.imports.template import Template, load_template, template_names
from fishbowl_app.model.errors import DataRefused
from fishbowl_app.model.ops.agenda import apply_template
from fishbowl_app.ui.bridge import SessionBridge, Tone
from fishbowl_app.ui.day_texts import count_text
from fishbowl_app.ui.texts import minutes_text
from fishbowl_app.ui.widgets import doubled
from fishbowl_app.words import current_language


class TemplateMenu(QMenu):
    """The templates by name with their length, and a file of the person's own.

    Signals:
        applied: the agenda has the activities of a template now.
    """

    applied = Signal()

    def __init__(self, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("From a template"), parent)
        self._bridge = bridge
        for name in template_names():
            template = load_template(name, current_language())
            text = f"{template.title} ({minutes_text(template.length_s)})"
            self.addAction(doubled(text)).triggered.connect(lambda _=False, name=name: self.apply(name))
        self.addSeparator()
        self.addAction(self.tr("From a file…")).triggered.connect(self._from_file)

    def apply(self, name_or_path: str | Path) -> None:
        """Add the activities of a template; a file that is none is told like every file."""
        try:
            template = load_template(name_or_path, current_language())
        except DataRefused as error:
            self._bridge.failed.emit(error)
            return
        kept, _ = self._bridge.tried(
            apply_template, template.activities, template.fishbowl, template.start_at, template.translated
        )
        if kept:
            self._tell(template)
            self.applied.emit()

    def _tell(self, template: Template) -> None:
        text = self.tr("{0}: {1} added").format(template.title, count_text(len(template.activities)))
        self._bridge.say(text, Tone.DONE)

    def _from_file(self) -> None:
        path = ask_for_file(self)
        if path:
            self.apply(Path(path))


def ask_for_file(parent: QWidget) -> str:
    """Ask for a template's file; "" where the person thought better of it."""
    translate = QCoreApplication.translate
    title = translate("TemplateMenu", "Open a template")
    kinds = translate("TemplateMenu", "Templates (*.json)")
    return QFileDialog.getOpenFileName(parent, title, "", kinds)[0]
