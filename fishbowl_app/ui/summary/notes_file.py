"""The notes as a file for other programs: Word, text, spreadsheet, data."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from fishbowl_app.export.note_files import KINDS
from fishbowl_app.ui.widgets import CardFrame, PlainLabel, button


class NotesFileCard(CardFrame):
    """What can be given away of the board, and the button that does it.

    Signals:
        asked: the person wants the file.
    """

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("SummaryRoom", "Notes and write-up, to go on with"), parent)
        text = self.tr(
            "The write-up for Word or as Markdown, the notes as a spreadsheet, or the whole board as data that "
            "another session can take in. People are called as chosen above."
        )
        self.body.addWidget(PlainLabel(text, self, tone="quiet", wrap=True))
        self.save = button(self.tr("Export notes…"), "export", parent=self)
        self.save.clicked.connect(self.asked)
        self.body.addWidget(self.save)


def note_kinds() -> str:
    """Return the filter of the dialog that asks where to."""
    translate = QCoreApplication.translate
    names = (
        translate("NotesFileCard", "Write-up for Word"),
        translate("NotesFileCard", "Write-up as Markdown"),
        translate("NotesFileCard", "Notes as Excel workbook"),
        translate("NotesFileCard", "Notes as CSV"),
        translate("NotesFileCard", "Whole board as data"),
    )
    return ";;".join(f"{name} (*{kind})" for name, kind in zip(names, KINDS, strict=True))
