"""Asking where a file is to be written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from fishbowl_app.ui.settings import LAST_FOLDER, Settings


def ask_for_target(parent: QWidget, title: str, wanted: Path, kinds: str, settings: Settings) -> Path | None:
    """Ask for the name of a file to write, with `wanted` offered; None where nobody chose.

    The suffix is that of `wanted`, and of several kinds that of the one that is chosen. It is the dialog's to add,
    so that it asks before a file of that whole name is replaced. `kinds` is its filter, such as "PDF (*.pdf)",
    with ";;" between several.
    """
    dialog = QFileDialog(parent, title, str(wanted.parent), kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(wanted.suffix[1:])
    dialog.selectFile(wanted.name)
    dialog.filterSelected.connect(lambda kind: _take_kind(dialog, kind))
    chosen = dialog.selectedFiles() if dialog.exec() else []
    dialog.deleteLater()
    if not chosen:
        return None
    path = Path(chosen[0])
    if str(path.parent).isprintable():  # or the settings would not take it
        settings.set(LAST_FOLDER, str(path.parent))
    return path


def _take_kind(dialog: QFileDialog, kind: str) -> None:
    """Give the name the suffix of a kind that was chosen in the dialog."""
    suffix = kind[kind.rindex("*") + 1 :].rstrip(")")
    dialog.setDefaultSuffix(suffix[1:])
    for name in dialog.selectedFiles()[:1]:
        dialog.selectFile(Path(name).with_suffix(suffix).name)
