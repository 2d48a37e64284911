"""Dates as people type them."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale, Qt

_OTHER_FORMATS = ("d/M/yyyy", "d.M.yyyy", "d-M-yyyy", "d MMMM yyyy", "d MMM yyyy")


def typed_date(text: str) -> str:
    """Return a typed date in ISO form; what is none is returned as it is, for the op to refuse."""
    text = " ".join(text.split())
    locale = QLocale()
    found = QDate.fromString(text, Qt.DateFormat.ISODate)
    for style in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat):
        found = found if found.isValid() else locale.toDate(text, style)
    for pattern in _OTHER_FORMATS:
        found = found if found.isValid() else locale.toDate(text, pattern)
    # A short year is taken for one of the last century by Qt; nobody plans that.
    if found.isValid() and found.year() < 2000:
        found = found.addYears(100)
    return found.toString(Qt.DateFormat.ISODate) if found.isValid() else text
