"""Figures as they are written everywhere: in the window, on the Stage, in sentences and in print."""

from __future__ import annotations

from fishbowl_app.words import catalogue, current_language

_KEEPS = "\xa0"  # the space at which no line ends


def percent_text(percent: int, language: str | None = None) -> str:
    """Return a percentage as a language writes it, that of now unless told: "68 %"; no line ends in it."""
    written = catalogue(language or current_language()).translate("Numbers", "{0} %")
    return written.format(percent).replace(" ", _KEEPS)
