"""After a bug of ours: keep the work safe, say so where the room does not see it, and go on."""

from __future__ import annotations

import logging
import re
import sys
import threading
from collections import Counter
from collections.abc import Callable
from types import TracebackType
from typing import Any

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QTimer, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from fishbowl_app.log import report_of
from fishbowl_app.ui.trouble.banner import Banners, Notice
from fishbowl_app.ui.widgets import MessageKind

CRASH = "crash"
_QUOTED = re.compile(r'"[^"]*"|“[^”]*”|\'[^\']*\'')  # what Qt quotes may be a name
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


class CrashHook(QObject):
    """Tells of every exception that nobody caught: in a dialog, or in a banner while a room looks on.

    The same one again never opens a dialog again. One that came up where it harms no act, such as when an object
    was thrown away, is only logged.

    Args:
        window: the window that the dialog belongs to.
        banners: where it is said while a room looks on.
        in_front: tells whether a room looks on: something runs, or the Stage is shown.
        save_and_quit: what the dialog offers.
    """

    _came = Signal(str)  # a report, from whatever thread

    def __init__(
        self,
        window: QWidget,
        banners: Banners,
        in_front: Callable[[], bool],
        save_and_quit: Callable[[], object],
    ) -> None:
        super().__init__(window)
        self._window, self._banners = window, banners
        self._in_front, self._save_and_quit = in_front, save_and_quit
        self._times: Counter[str] = Counter()
        self._showing = False
        self._came.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take over from the interpreter and from Qt, which would only print."""
        sys.excepthook = self
        threading.excepthook = self._in_thread
        sys.unraisablehook = self._unraisable
        qInstallMessageHandler(log_qt)

    def __call__(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        report = report_of(kind, trace)
        if self._counted(report):
            self._tell(report)

    def _in_thread(self, args: threading.ExceptHookArgs) -> None:
        report = report_of(args.exc_type, args.exc_traceback)
        if args.exc_type is not SystemExit and self._counted(report):
            self._came.emit(report)

    def _unraisable(self, args: Any) -> None:
        self._counted(report_of(args.exc_type, args.exc_traceback))

    def _counted(self, report: str) -> bool:
        """Count a report, and log it the 1st, 10th, 100th ... time; tell whether it is one of these."""
        self._times[report] += 1
        times = self._times[report]
        often = str(times).strip("0") == "1"
        if often:
            log.error("uncaught exception, time %d\n%s", times, report)
        return often

    def _tell(self, report: str) -> None:
        if self._showing:
            return
        if self._in_front() or self._times[report] > 1:
            self._show_banner(report)
        else:
            self._ask(report)

    def _show_banner(self, report: str) -> None:
        show = (self.tr("Show report"), lambda: self._dialog(report).show())
        text = self.tr("The app has made a mistake. Everything up to your last act is saved; you can go on.")
        self._banners.show_notice(Notice(CRASH, text, MessageKind.WARN, (show,), closable=True))

    def _ask(self, report: str) -> None:
        self._showing = True
        try:
            self._dialog(report).exec()
        finally:
            self._showing = False

    def _dialog(self, report: str) -> CrashDialog:
        dialog = CrashDialog(report, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setModal(False)
        # After the dialog has gone, so that the one for the copy comes alone.
        dialog.quit.clicked.connect(lambda: QTimer.singleShot(0, self, self._save_and_quit))
        return dialog


def log_qt(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    """Log what Qt says, without what it quotes; also why it is about to end the app."""
    levels = {
        QtMsgType.QtWarningMsg: logging.WARNING,
        QtMsgType.QtCriticalMsg: logging.ERROR,
        QtMsgType.QtFatalMsg: logging.CRITICAL,
    }
    log.log(levels.get(kind, logging.DEBUG), "Qt %s: %s", context.category, _QUOTED.sub("…", text))
    if sys.stderr is not None:  # there is none in a window of Windows
        print(text, file=sys.stderr)
