"""Asking which file to import."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from fishbowl_app.ui.imports.draft import Mode
from fishbowl_app.ui.imports.words import title_text
from fishbowl_app.ui.settings import LAST_FOLDER, Settings

_SUFFIXES = (".csv", ".xlsx", ".xlsm", ".tsv", ".tab", ".txt")
_OF_NOTES = (".fishbowl", ".json")  # another session; a board that was exported


def is_table_file(path: Path) -> bool:
    """Tell whether a file that was dropped looks like one that can be read."""
    return path.suffix.lower() in _SUFFIXES


def dropped_table(event: QDropEvent) -> Path | None:
    """Return the first file of a drop that looks like one that can be read, None where there is none."""
    paths = (Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())
    return next((path for path in paths if is_table_file(path)), None)


def ask_path(parent: QWidget, settings: Settings, mode: Mode) -> Path | None:
    """Ask for a file; None where nobody chose one. Tests replace it."""
    translate = QCoreApplication.translate
    tables, ours = (" ".join(f"*{suffix}" for suffix in some) for some in (_SUFFIXES, _OF_NOTES))
    filters = [
        translate("Imports", "Notes of any kind ({0})").format(f"{tables} {ours}")
        if mode is Mode.NOTES
        else translate("Imports", "Spreadsheets and text ({0})").format(tables),
        translate("Imports", "All files (*)"),
    ]
    name, _ = QFileDialog.getOpenFileName(parent, title_text(mode), settings.get(LAST_FOLDER), ";;".join(filters))
    if not name:
        return None
    path = Path(name)
    if str(path.parent).isprintable():
        settings.set(LAST_FOLDER, str(path.parent))
    return path
