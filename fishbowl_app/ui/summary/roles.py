"""The warning of roles that give a person away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

_MOST_ROLES = 4


def roles_text(identifying: Sequence[str]) -> str:
    """Return a warning of roles that only one person has, "" for none."""
    translate = QCoreApplication.translate
    if not identifying:
        return ""
    named = translate("SummaryRoom", "”, “").join(identifying[:_MOST_ROLES])
    text = translate("SummaryRoom", "Only one person goes by “{0}”: who reads it may know who that is.").format(
        named
    )
    more = len(identifying) - _MOST_ROLES
    return text if more <= 0 else f"{text} {translate('SummaryRoom', 'The same goes for %n more.', '', more)}"
