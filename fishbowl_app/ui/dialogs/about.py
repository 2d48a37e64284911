"""What this app is."""

from __future__ import annotations

import platform
import sqlite3
from contextlib import suppress

from PySide6.QtCore import QCoreApplication, Qt, QUrl, qVersion
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget

from fishbowl_app import __version__
from fishbowl_app.log import log_file
from fishbowl_app.ui.icons import icon_pixmap


def about_text() -> str:
    """Return what the app is, and what it promises."""
    translate = QCoreApplication.translate
    return "\n\n".join(
        [
            translate("About", "Fishbowl {0}").format(__version__),
            translate("About", "Runs fishbowl and open-space sessions from one laptop and a projector."),
            translate("About", "Nothing leaves this computer unless you export it."),
        ]
    )


def made_of_text() -> str:
    """Return what the app stands on, each under its licence."""
    translate = QCoreApplication.translate
    lines = [
        f"Python {platform.python_version()} · Qt {qVersion()} · SQLite {sqlite3.sqlite_version}",
        translate("About", "Language models: Universal Sentence Encoder, all-MiniLM-L6-v2 (Apache License 2.0)"),
        translate(
            "About",
            "Fonts: Atkinson Hyperlegible Next, Noto (SIL OFL 1.1), Droid Sans Fallback (Apache License 2.0)",
        ),
        translate("About", "Print: ReportLab, PDFium (BSD), pikepdf (Mozilla Public License 2.0), HarfBuzz (MIT)"),
        translate("About", "QR codes: Segno (BSD), ZXing-C++ (Apache License 2.0)"),
    ]
    return "\n".join(lines)


def show_about(parent: QWidget) -> None:
    """Show it."""
    box = QMessageBox(parent)
    box.setWindowTitle(QCoreApplication.translate("About", "About"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(about_text())
    box.setInformativeText(made_of_text())
    box.setIconPixmap(icon_pixmap("app", 64))
    box.exec()


def show_log() -> None:
    """Open the folder of the log in the system's own window."""
    with suppress(OSError):
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(log_file().parent)))
