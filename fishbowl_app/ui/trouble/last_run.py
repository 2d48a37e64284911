"""Keeps the marker of this run, and says of the last one that it did not come to its end."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from fishbowl_app.last_run import Marker, Run
from fishbowl_app.ui.sessions import Sessions
from fishbowl_app.ui.texts import seconds_text, time_text
from fishbowl_app.ui.trouble.banner import Banners, Notice
from fishbowl_app.ui.widgets import MessageKind

LAST_RUN = "last_run"
EVERY_MS = 5_000
LONG_AGO_S = 12 * 3600  # from here on the time of day alone says too little
translate = QCoreApplication.translate


class Heartbeat(QObject):
    """Notes every five seconds what is open, and at once when that changes."""

    def __init__(self, marker: Marker, sessions: Sessions) -> None:
        super().__init__(sessions)
        self._marker, self._sessions = marker, sessions
        sessions.opened.connect(self._follow)
        sessions.closed.connect(self.beat)
        sessions.moved.connect(self.beat)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.beat)
        self._timer.start(EVERY_MS)
        self.beat()

    def beat(self) -> None:
        """Note it now; of a rehearsal there is nothing to go on with."""
        session = self._sessions.session if self._sessions.rehearsal is None else None
        live = session is not None and session.snapshot.live is not None and not session.read_only
        self._marker.note(session.path if session is not None else None, live=live, at=datetime.now().timestamp())

    def _follow(self) -> None:
        session = self._sessions.session
        if session is None:  # it was closed again while others were told of it
            return
        session.subscribe(lambda changes: self.beat() if changes.touches("activity") else None)
        self.beat()


def tell_last_run(run: Run, banners: Banners, sessions: Sessions, window: QWidget) -> None:
    """Say that the app ended unexpectedly; Enter opens again what was running in front of a room."""

    saved_at = run.saved_at
    is_open = sessions.session is not None and str(sessions.session.path) == run.path
    deeds: list[tuple[str, Callable[[], object]]] = []
    if saved_at is not None and not is_open:
        deeds.append((translate("LastRun", "Open it"), lambda: sessions.open(Path(run.path))))
    elif run.path and not is_open:
        deeds.append((translate("LastRun", "Look for it…"), sessions.ask_and_open))
    if run.report:
        deeds.append((translate("LastRun", "Show report"), lambda: _show_report(run.report, window)))
    text = ended_text(run, saved_at)
    banners.show_notice(Notice(LAST_RUN, text, MessageKind.INFO, tuple(deeds), closable=True))
    sessions.opened.connect(lambda: banners.take_away(LAST_RUN))  # they went on, with this one or another
    if run.live and not is_open:
        banners.focus_first(LAST_RUN)


def ended_text(run: Run, saved_at: float | None) -> str:
    """Return when the last run ended, and up to when its session is saved."""
    ended = translate("LastRun", "The app ended unexpectedly at about {0}.").format(_moment(run.seen_at))
    if not run.path:
        return ended
    name = Path(run.path).stem
    if saved_at is None:
        return f"{ended} " + translate("LastRun", "“{0}” is not where it was.").format(name)
    saved = translate("LastRun", "“{0}” is saved up to {1}.").format(name, seconds_text(saved_at))
    return f"{ended} {saved}"


def _moment(at: float) -> str:
    if abs(datetime.now().timestamp() - at) < LONG_AGO_S:
        return time_text(at)
    return QLocale().toString(datetime.fromtimestamp(at), QLocale.FormatType.ShortFormat)


def _show_report(report: str, window: QWidget) -> None:
    box = QMessageBox(window)
    box.setWindowTitle(translate("LastRun", "Report of the last run"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(translate("LastRun", "This helps whoever looks for the mistake. It holds no names and no texts."))
    box.setDetailedText(report)
    copy = box.addButton(translate("LastRun", "Copy report"), QMessageBox.ButtonRole.ActionRole)
    copy.clicked.disconnect()  # it would close the box
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(report))
    box.addButton(QMessageBox.StandardButton.Close)
    box.open()
