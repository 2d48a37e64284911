"""What is said about slips: how many are entered, which are missing."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fishbowl_app.collecting_texts import runs
from fishbowl_app.model.rules.slips import SlipState

translate = QCoreApplication.translate


def state_text(state: SlipState) -> str:
    """Return "142 of 180; missing 37, 88", or what there is to say of it."""
    if state.expected is None:
        entered = translate("Slips", "%n slip(s) entered", "", state.given)
    else:
        entered = translate("Slips", "{0} of {1} entered").format(state.given, state.expected)
    if not state.passed_over:
        return entered
    return translate("Slips", "{0}; missing {1}").format(entered, ", ".join(runs(state.passed_over)))
