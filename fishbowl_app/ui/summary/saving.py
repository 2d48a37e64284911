"""Writing a file: where to, how far it is, and what to do with it then."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QWidget

from fishbowl_app.export.pdf.parts import Written
from fishbowl_app.ui.dialogs.save_file import ask_for_target
from fishbowl_app.ui.settings import Settings
from fishbowl_app.ui.summary.notes_file import note_kinds
from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets import IconLabel, PlainLabel, announce, button, set_look, tool_button

SUFFIX = ".pdf"
_STEPS = 1000


def ask_path(parent: QWidget, title: str, wanted: Path, settings: Settings) -> Path | None:
    """Ask where the PDF goes; None where nobody chose. Tests replace it."""
    return ask_for_target(parent, title, wanted, f"PDF (*{SUFFIX})", settings)


def ask_notes_path(parent: QWidget, title: str, wanted: Path, settings: Settings) -> Path | None:
    """Ask where the notes go, and as which kind of file; None where nobody chose. Tests replace it."""
    return ask_for_target(parent, title, wanted, note_kinds(), settings)


def show_path(path: Path) -> bool:
    """Open a file or folder with the program that the computer has for it. Tests replace it."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


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

    def done(self, written: Written) -> None:
        """Show what was written."""
        pages = self.tr("%n page(s)", "", written.page_count)
        text = self.tr("{0} is saved: {1}.") if written.page_count else self.tr("{0} is saved.")
        self._tell(text.format(written.path.name, pages), "ok")
        self._show_running(running=False)
        announce(self, self.words.text())

    def _tell(self, text: str, kind: str) -> None:
        self.words.setText(text)
        self._icon.show_icon(kind, "ok" if kind == "ok" else "accent")
        set_look(self, "message", kind)

    def _show_running(self, *, running: bool) -> None:
        for widget in (self.progress, self.stop):
            widget.setVisible(running)
        for widget in (self.open, self.folder, self.close_button):
            widget.setVisible(not running)
        self.show()
