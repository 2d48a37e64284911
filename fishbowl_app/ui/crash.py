"""A bug of ours: say so, keep the work safe, and go on."""

from __future__ import annotations

import logging
import platform
import sys
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from fishbowl_app import __version__

log = logging.getLogger(__name__)


class CrashDialog(QMessageBox):
    """Says that something went wrong that should not: copy a report, go on, or save a copy and quit."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report = report
        self.setIcon(QMessageBox.Icon.Warning)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.setText(self.tr("The app has made a mistake. Everything up to your last act is saved."))
        self.setInformativeText(self.tr("You can go on. If it happens again, save a copy and start the app anew."))
        self.setDetailedText(report)
        self._copy = self.addButton(self.tr("Copy report"), QMessageBox.ButtonRole.ActionRole)
        self.go_on = self.addButton(self.tr("Go on"), QMessageBox.ButtonRole.AcceptRole)
        self.quit = self.addButton(self.tr("Save a copy and quit"), QMessageBox.ButtonRole.DestructiveRole)
        self._copy.clicked.disconnect()
        self._copy.clicked.connect(self._copy_report)
        self.setDefaultButton(self.go_on)
        self.setEscapeButton(self.go_on)

    def _copy_report(self) -> None:
        QGuiApplication.clipboard().setText(self._report)


class CrashHook:
    """Shows the dialog for every exception that nobody caught; one at a time."""

    def __init__(self, window: QWidget, save_and_quit: Callable[[], None]) -> None:
        self._window, self._save_and_quit = window, save_and_quit
        self._showing = False

    def install(self) -> None:
        """Take over from the interpreter, which would only print."""
        sys.excepthook = self

    def __call__(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        report = report_of(kind, trace)
        log.error("uncaught exception\n%s", report)
        if self._showing:
            return
        self._showing = True
        try:
            dialog = CrashDialog(report, self._window)
            dialog.exec()
            if dialog.clickedButton() is dialog.quit:
                self._save_and_quit()
        finally:
            self._showing = False


def log_quietly(where: logging.Logger, said: str, error: BaseException) -> None:
    """Log an error that was caught, without its message, which may quote what people wrote."""
    where.error("%s\n%s", said, report_of(type(error), error.__traceback__))


def report_of(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Return what helps to find the bug: versions and where it happened, but no text of the session's."""
    where = "".join(traceback.format_tb(trace))
    versions = f"fishbowl_app {__version__}, Python {platform.python_version()}, Qt {qVersion()}"
    # The message may quote what people wrote, and the log may be kept: only the kind is given.
    return f"{versions}, {platform.system()}\n{kind.__name__}\n{where}"
