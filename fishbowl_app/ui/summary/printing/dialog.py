"""Printing: the dialog of the system, then the pages, with a bar that tells how far it is."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QWidget

from fishbowl_app.print_jobs import HandoutsJob, Laid, SummaryJob
from fishbowl_app.ui.bridge import Tone
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.summary.preview.work import PrintWork, Urgency
from fishbowl_app.ui.summary.printing.run import NAME, PrintRun
from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets import IconLabel, PlainLabel, button, set_look

_STEPS = 1000


def has_printer() -> bool:
    """Tell whether this computer has a printer. Tests replace it."""
    return bool(QPrinterInfo.availablePrinterNames())


def choose_printer(parent: QWidget, title: str, pages: int) -> QPrinter | None:
    """Ask for a printer, pages and copies; None where nobody chose. Tests replace it."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    dialog = QPrintDialog(printer, parent)
    options = QAbstractPrintDialog.PrintDialogOption
    dialog.setOptions(options.PrintPageRange | options.PrintCollateCopies | options.PrintToFile)
    dialog.setMinMax(1, pages)
    dialog.setFromTo(1, pages)
    chosen = dialog.exec()
    dialog.deleteLater()
    return printer if chosen else None


class PrintBar(QFrame):
    """Progress with a way to stop. Hidden while nothing is printed.

    Signals:
        stopped: nothing more is to be printed.
    """

    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_look(self, "message", "info")
        self.words = PlainLabel("", self, wrap=True)
        self.progress = QProgressBar(self)
        self.progress.setRange(0, _STEPS)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("How much is printed"))
        self.stop = button(self.tr("Stop"), "stop", parent=self)
        self.stop.clicked.connect(self.stopped)
        row = QHBoxLayout(self)
        row.setContentsMargins(gap(1.5), gap(0.5), gap(0.5), gap(0.5))
        row.setSpacing(gap())
        row.addWidget(IconLabel("print", 20, "accent", self))
        row.addWidget(self.words, 2)
        row.addWidget(self.progress, 1)
        row.addWidget(self.stop)
        self.hide()

    def begin(self, words: str) -> None:
        """Show what is done."""
        self.words.setText(words)
        self.show_share(0.0)
        self.show()

    def show_share(self, share: float) -> None:
        """Show how much is done, 0 to 1."""
        self.progress.setValue(round(share * _STEPS))


class Printing(QObject):
    """Makes a document as it is now, asks for the printer and prints it: one at a time, whoever asks.

    Its bar is shown from when it is asked until the last page has gone.
    """

    def __init__(self, desk: Desk, work: PrintWork, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._work, self._parent = desk, work, parent
        self._run: PrintRun | None = None
        self._title = ""
        self.running = False
        self.bar = PrintBar(parent)
        self.bar.stopped.connect(self.stop)

    def ask(self, job: SummaryJob | HandoutsJob, title: str) -> None:
        """Ask for a printer, and print; nothing but a word while another document is printed.

        Args:
            job: what makes the document.
            title: what it is called in the printer's list.
        """
        if self.running:
            self._desk.bridge.say(self.tr("Wait until what is printed now has gone to the printer."), Tone.WARN)
            return
        if not has_printer():
            words = self.tr("No printer is set up on this computer. Save the PDF and print it elsewhere.")
            self._desk.bridge.say(words, Tone.WARN)
            return
        self.running, self._title = True, title
        self.bar.begin(self.tr("Making the pages for the printer…"))
        job = replace(job, name=NAME, look=replace(job.look, pages=()))
        if isinstance(job, HandoutsJob):
            job = replace(job, proof=True)
        self._work.ask(Urgency.PRINT, NAME, job, self._choose, lambda _: self._tell(0))

    def stop(self) -> None:
        """Print no more, and say so."""
        if self.running:
            self.shut()
            self._tell(0)

    def shut(self) -> None:
        """Print no more, without a word; for closing."""
        self._work.drop(Urgency.PRINT, NAME)
        if self._run is not None:
            self._run.stop()
        self._end()

    def _choose(self, laid: Laid | None) -> None:
        if laid is None or not laid.sizes:
            words = QCoreApplication.translate("Preview", "There is nothing to print of this yet.")
            self._desk.bridge.say(words, Tone.WARN)
            self._end()
            return
        if laid.unread:
            words = self.tr("These QR codes could not be read back, so test them before you print: {0}.")
            self._desk.bridge.say(words.format(", ".join(laid.unread)), Tone.WARN)
        printer = choose_printer(self._parent, self._title, len(laid.sizes))
        if printer is not None and self.running:  # it may have been shut while somebody chose
            self._print(laid, printer)
        else:
            self._end()

    def _print(self, laid: Laid, printer: QPrinter) -> None:
        self._run = PrintRun(self._work, laid, printer, self)
        self._run.progressed.connect(self.bar.show_share)
        self._run.ended.connect(self._tell)
        name = printer.printerName() or printer.outputFileName()
        self.bar.begin(self.tr("Printing on {0}…").format(name))
        self._run.start()

    def _tell(self, count: int) -> None:
        self._end()
        if count:
            self._desk.bridge.say(self.tr("Sent to the printer: %n page(s).", "", count), Tone.DONE)
        else:
            self._desk.bridge.say(self.tr("Printing has ended early."), Tone.WARN)

    def _end(self) -> None:
        """Be there for the next; the process need not keep the document."""
        if self.running:
            self._work.close(NAME)
        if self._run is not None:
            self._run.deleteLater()
        self._run, self.running = None, False
        self.bar.hide()
