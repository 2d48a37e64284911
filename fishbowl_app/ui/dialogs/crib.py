"""Saving the crib for the lectern: with the keys that work now, in the language of the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from fishbowl_app.export.pdf.kinds import Options
from fishbowl_app.ui.actions import Actions
from fishbowl_app.ui.commands.crib import caps_of_all
from fishbowl_app.ui.dialogs.save_file import ask_for_target
from fishbowl_app.ui.settings import LAST_FOLDER, Settings
from fishbowl_app.words import current_language


def save_crib(parent: QWidget, actions: Actions, settings: Settings) -> None:
    """Ask where it goes, write it, and open it to be printed.

    Raises:
        NotWritten, FileExists: if it could not be written there.
    """
    title = QCoreApplication.translate("Crib", "Crib for the lectern")
    wanted = Path(settings.get(LAST_FOLDER) or Path.home()) / f"{title}.pdf"
    path = ask_path(parent, title, wanted, settings)
    if path is None:
        return
    from fishbowl_app.export.pdf.crib import write_crib  # only now: few need a PDF library in the window

    write_crib(path, (current_language(),), Options(keys=caps_of_all(actions)))
    show_path(path)


def ask_path(parent: QWidget, title: str, wanted: Path, settings: Settings) -> Path | None:
    """Ask where the PDF goes; None where nobody chose. Tests replace it."""
    return ask_for_target(parent, title, wanted, "PDF (*.pdf)", settings)


def show_path(path: Path) -> None:
    """Open it with the program that the computer has for it. Tests replace it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
