"""Words, icons and lengths for clocks: the same in the strip, on the Stage and in what a screen reader says."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication

from fishbowl_app.model.clock import Reading
from fishbowl_app.model.duration import format_clock
from fishbowl_app.model.entities import Timebox
from fishbowl_app.model.rules.timebox import Phase, Thresholds, remaining
from fishbowl_app.ui.settings import LAST_MINUTE_S, WARN_MOST_S, WARN_PERCENT, Settings

translate = QCoreApplication.translate
_ICONS = {
    Phase.NOT_STARTED: "clock",
    Phase.RUNNING: "play",
    Phase.WRAPPING_UP: "clock",
    Phase.LAST_MINUTE: "bell",
    Phase.OVER: "finish",
}
_TONES = {
    Phase.NOT_STARTED: "quiet",
    Phase.RUNNING: "",
    Phase.WRAPPING_UP: "warn",
    Phase.LAST_MINUTE: "warn",
    Phase.OVER: "alert",
}
TIME_KEYS = frozenset(setting.key for setting in (WARN_PERCENT, WARN_MOST_S, LAST_MINUTE_S))


def thresholds(settings: Settings) -> Thresholds:
    """Return when wrapping up and the last minute begin, as the person chose."""
    return Thresholds(
        wrap_share=settings.get(WARN_PERCENT) / 100,
        wrap_most_s=float(settings.get(WARN_MOST_S)),
        last_s=float(settings.get(LAST_MINUTE_S)),
    )


def phase_word(phase: Phase, *, paused: bool = False, in_slot: bool = False) -> str:
    """Return the word for how far a clock is; that of a breakout or its slot has a last call."""
    if paused:
        return translate("Phases", "Paused")
    if in_slot and phase is Phase.WRAPPING_UP:
        return translate("Phases", "Last call")
    return {
        Phase.NOT_STARTED: translate("Phases", "Not started"),
        Phase.RUNNING: translate("Phases", "Running"),
        Phase.WRAPPING_UP: translate("Phases", "Wrapping up"),
        Phase.LAST_MINUTE: translate("Phases", "Last minute"),
        Phase.OVER: translate("Phases", "Time"),
    }[phase]


def phase_icon(phase: Phase, *, paused: bool = False) -> str:
    """Return the icon for how far a clock is; each phase with a word of its own has another."""
    return "pause" if paused else _ICONS[phase]


def phase_tone(phase: Phase) -> str:
    """Return the tone of the window's stylesheet for a phase."""
    return _TONES[phase]


def clock_digits(timebox: Timebox, now: Reading) -> str:
    """Return what is left, "12:05", and what it is over, "+1:20"."""
    left = remaining(timebox, now)
    return format_clock(left) if left > 0 else over_digits(-left)


def over_digits(seconds: float) -> str:
    """Return by how much a clock is over: "+1:20"."""
    return "+" + format_clock(math.floor(seconds))


def length_text(seconds: float) -> str:
    """Return a length for a sentence: "40 s", "8 min", "1 h 5 min"."""
    whole = round(abs(seconds))
    if whole < 60:
        return translate("Phases", "{0} s").format(whole)
    hours, minutes = divmod(round(whole / 60), 60)
    if not hours:
        return translate("Phases", "{0} min").format(minutes)
    if not minutes:
        return translate("Phases", "{0} h").format(hours)
    return translate("Phases", "{0} h {1} min").format(hours, minutes)
