"""What is said about slips: how many are entered, which are missing."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from fishbowl_app.model.rules.slips import SlipState

MOST_SAID = 12  # runs of numbers; a screen reader should not read a page of them

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


def runs(numbers: Iterable[int], most: int = MOST_SAID) -> list[str]:
    """Return numbers in words, those in a row as "40–52"; after so many runs "…"."""
    found: list[list[int]] = []
    for number in numbers:
        if found and number == found[-1][1] + 1:
            found[-1][1] = number
        else:
            found.append([number, number])
    said = [str(first) if first == last else f"{first}–{last}" for first, last in found[:most]]
    return [*said, "…"] if len(found) > most else said
