"""The kinds of file that notes and board are given away as, for the dialog that asks where to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication


def file_kinds(suffixes: Sequence[str]) -> str:
    """Return the filter of the dialog, in the order of the suffixes."""
    translate = QCoreApplication.translate
    names = {
        ".docx": translate("SummaryRoom", "Write-up for Word"),
        ".md": translate("SummaryRoom", "Write-up as Markdown"),
        ".xlsx": translate("SummaryRoom", "Notes as Excel workbook"),
        ".csv": translate("SummaryRoom", "Notes as CSV"),
        ".json": translate("SummaryRoom", "Whole board as data"),
        ".svg": translate("SummaryRoom", "Board as SVG, sharp at any size"),
        ".png": translate("SummaryRoom", "Board as PNG"),
    }
    return ";;".join(f"{names[suffix]} (*{suffix})" for suffix in suffixes)
