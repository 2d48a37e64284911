"""Writing a file: where to, how far it is, and what to do with it then."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QProgressBar, QWidget

from fishbowl_app.drafts import is_draft
from fishbowl_app.export.pdf.parts import Written
from fishbowl_app.export.safe_names import safe_name
from fishbowl_app.model.errors import OutsideProblem
from fishbowl_app.model.privacy.titles import title_without_names
from fishbowl_app.ui.bridge import Tone
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.dialogs.save_file import ask_for_target
from fishbowl_app.ui.settings import LAST_FOLDER, Settings
from fishbowl_app.ui.summary.file_kinds import file_kinds
from fishbowl_app.ui.tasks import Task, Work
from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets import IconLabel, PlainLabel, announce, button, set_look, tool_button

SUFFIX = ".pdf"
_STEPS = 1000


def ask_path(parent: QWidget, title: str, wanted: Path, settings: Settings) -> Path | None:
    """Ask where the PDF goes; None where nobody chose. Tests replace it."""
    return ask_for_target(parent, title, wanted, f"PDF (*{SUFFIX})", settings)


def ask_notes_path(
    parent: QWidget, title: str, wanted: Path, settings: Settings, kinds: Sequence[str]
) -> Path | None:
    """Ask where notes go, and as which of these kinds of file; None where nobody chose. Tests replace it."""
    return ask_for_target(parent, title, wanted, file_kinds(kinds), settings)


def ask_folder(parent: QWidget, title: str, wanted: Path, settings: Settings) -> Path | None:
    """Ask for a folder to write several files to; None where nobody chose. Tests replace it."""
    chosen = QFileDialog.getExistingDirectory(parent, title, str(wanted))
    if chosen and chosen.isprintable():  # or the settings would not take it
        settings.set(LAST_FOLDER, chosen)
    return Path(chosen) if chosen else None


def show_path(path: Path) -> bool:
    """Open a file or folder with the program that the computer has for it. Tests replace it."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def wanted_path(desk: Desk, name: str, suffix: str) -> Path:
    """Return the path that is offered: named after the session, where the last file was saved.

    Args:
        desk: what the room was given.
        name: what the file is, with "{0}" for the session.
        suffix: of the file, with its dot; "" for a folder.
    """
    session = desk.bridge.session
    folder = Path.home() if is_draft(session.path) else session.path.parent
    kept = desk.settings.get(LAST_FOLDER)
    # Made a name of its own first: a title that ends in "?" leaves no dash before what the file is.
    title = safe_name(title_without_names(session.snapshot) or session.path.stem, "")
    return (Path(kept) if kept else folder) / safe_name(name.format(title), suffix)


class SavingBar(QFrame):
    """Progress with a way to stop, then what was written with ways to look at it. Hidden before.

    Signals:
        stopped: the person wants no PDF after all.
        shown: the person wants to see it. arg: the path of the PDF, or of its folder.
    """

    stopped = Signal()
    shown = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path = Path()
        self._icon = IconLabel("ok", 20, "ok", self)
        self.words = PlainLabel("", self, wrap=True)
        self.progress = QProgressBar(self)
        self.progress.setRange(0, _STEPS)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("How much of the file is done"))
        self.stop = button(self.tr("Stop"), "stop", parent=self)
        self.open = button(self.tr("Open"), "open", parent=self)
        self.folder = button(self.tr("Show folder"), parent=self)
        self.close_button = tool_button("close", self.tr("Close this message"), self)
        self.stop.clicked.connect(self.stopped)
        self.open.clicked.connect(lambda: self.shown.emit(self._path))
        self.folder.clicked.connect(lambda: self.shown.emit(self._path.parent))
        self.close_button.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(gap(1.5), gap(0.5), gap(0.5), gap(0.5))
        row.setSpacing(gap())
        row.addWidget(self._icon)
        row.addWidget(self.words, 2)
        row.addWidget(self.progress, 1)
        for made in (self.stop, self.open, self.folder, self.close_button):
            row.addWidget(made)
        self.hide()

    def begin(self, path: Path) -> None:
        """Show that a PDF is being made."""
        self._path = path
        self._tell(self.tr("Writing {0}…").format(path.name), "info")
        self.show_share(0.0)
        self._show_running(running=True)

    def show_share(self, share: float) -> None:
        """Show how much is done, 0 to 1."""
        self.progress.setValue(round(share * _STEPS))

    def done(self, written: Written, look: str = "") -> None:
        """Show what was written, and what to look at before it is given away, "" for nothing."""
        # Not self.tr: asked by a subclass, it looks there first, and takes the bare number for a translation.
        pages = QCoreApplication.translate("SavingBar", "%n page(s)", "", written.page_count)
        text = self.tr("{0} is saved: {1}.") if written.page_count else self.tr("{0} is saved.")
        text = text.format(written.path.name, pages)
        warnings = [look] if look else []
        if written.unread:
            codes = self.tr("These QR codes could not be read back, so test them before you print: {0}.")
            warnings.append(codes.format(", ".join(written.unread)))
        self._tell(" ".join([text, *warnings]), "warn" if warnings else "ok")
        self._show_running(running=False)
        announce(self, self.words.text())

    def _tell(self, text: str, kind: str) -> None:
        self.words.setText(text)
        icon, tone = {"ok": ("ok", "ok"), "warn": ("warning", "warn")}.get(kind, ("info", "accent"))
        self._icon.show_icon(icon, tone)
        set_look(self, "message", kind)

    def _show_running(self, *, running: bool) -> None:
        for widget in (self.progress, self.stop):
            widget.setVisible(running)
        for widget in (self.open, self.folder, self.close_button):
            widget.setVisible(not running)
        self.show()


class Saver(SavingBar):
    """Writes one file after another in the background, and tells how it went in its bar.

    Signals:
        busy: a file is being written, or no more. arg: whether.
    """

    busy = Signal(bool)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._task: Task | None = None
        self._look = ""
        self.stopped.connect(self._stop)
        self.shown.connect(self._open)

    @property
    def running(self) -> bool:
        """Whether a file is being written."""
        return self._task is not None

    def wanted(self, name: str, suffix: str = SUFFIX) -> Path:
        """Return the path that is offered, see `wanted_path`."""
        return wanted_path(self._desk, name, suffix)

    def save(self, path: Path, work: Work, look: str = "") -> None:
        """Begin to write a file; `work` returns Written, or None where it was stopped.

        `look` is told when it is written: what to look at before it is given away.
        """
        self._look = look
        self._task = Task(work, self)
        self._task.progressed.connect(self.show_share)
        self._task.finished.connect(self._on_finished)
        self._task.failed.connect(self._on_failed)
        self.begin(path)
        self.busy.emit(True)
        self._task.start()

    def shut(self) -> None:
        """Give up a file that is being written; nothing half-written stays."""
        if self._task is not None:
            self._task.cancel()
            self._task.wait()

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _on_finished(self, written: Written | None) -> None:
        self._end_task()
        if written is None:
            self.hide()
            self._desk.bridge.say(self.tr("It was stopped. Nothing was written."), Tone.INFO)
        else:
            self.done(written, self._look)

    def _on_failed(self, error: Exception) -> None:
        self._end_task()
        self.hide()
        if not isinstance(error, OutsideProblem):
            raise error  # a bug of ours
        self._desk.bridge.failed.emit(error)

    def _end_task(self) -> None:
        if self._task is not None:
            self._task.deleteLater()
        self._task = None
        self.busy.emit(False)

    def _open(self, path: Path) -> None:
        if not show_path(path):
            text = self.tr("This computer has no program to open {0} with.")
            self._desk.bridge.say(text.format(path.name), Tone.WARN)


def plain_work(write: Callable[[], Written]) -> Work:
    """Return work that is done at once or not at all."""
    return lambda report, cancelled: None if cancelled() else write()
