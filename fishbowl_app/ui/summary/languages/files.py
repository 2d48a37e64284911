"""Asking for the files that go to the translator and come back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from fishbowl_app.export.paired_file import KINDS
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.dialogs.save_file import ask_for_target
from fishbowl_app.ui.settings import LAST_FOLDER, Settings
from fishbowl_app.ui.summary.saving import wanted_path
from fishbowl_app.words import OWN_NAMES

translate = QCoreApplication.translate


def ask_save(parent: QWidget, desk: Desk, language: str) -> Path | None:
    """Ask where the texts go; None where nobody chose. Tests replace it."""
    wanted = wanted_path(desk, f"{{0}} – {OWN_NAMES.get(language, language)}", KINDS[0])
    filters = [
        translate("Languages", "Excel workbook (*.xlsx)"),
        translate("Languages", "Comma-separated values (*.csv)"),
    ]
    asked = translate("Languages", "Save for the translator")
    return ask_for_target(parent, asked, wanted, ";;".join(filters), desk.settings)


def ask_read(parent: QWidget, settings: Settings) -> Path | None:
    """Ask for a translated file; None where nobody chose one. Tests replace it."""
    filters = [
        translate("Languages", "Spreadsheets ({0})").format(" ".join(f"*{kind}" for kind in KINDS)),
        translate("Languages", "All files (*)"),
    ]
    asked = translate("Languages", "Read the translation")
    name, _ = QFileDialog.getOpenFileName(parent, asked, settings.get(LAST_FOLDER), ";;".join(filters))
    if not name:
        return None
    path = Path(name)
    if str(path.parent).isprintable():
        settings.set(LAST_FOLDER, str(path.parent))
    return path
