"""Asking for the files that go to the translator and come back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from fishbowl_app.drafts import is_draft
from fishbowl_app.export.paired_file import KINDS
from fishbowl_app.export.safe_names import safe_name
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.dialogs.save_file import ask_for_target
from fishbowl_app.ui.settings import LAST_FOLDER, Settings
from fishbowl_app.words import OWN_NAMES

translate = QCoreApplication.translate


def ask_save(parent: QWidget, desk: Desk, language: str) -> Path | None:
    """Ask where the texts go; None where nobody chose. Tests replace it."""
    session = desk.bridge.session
    folder = Path.home() if is_draft(session.path) else session.path.parent
    kept = desk.settings.get(LAST_FOLDER)
    title = session.snapshot.details.title or session.path.stem
    name = safe_name(f"{title} – {OWN_NAMES.get(language, language)}", KINDS[0])
    filters = [
        translate("Languages", "Excel workbook (*.xlsx)"),
        translate("Languages", "Comma-separated values (*.csv)"),
    ]
    wanted = (Path(kept) if kept else folder) / name
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
