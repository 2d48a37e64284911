"""Which screen the Stage goes to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ScreenInfo:
    """A screen: its name, whether it is the system's first, and whether the moderator's window is on it."""

    name: str
    primary: bool
    own: bool


def choose(screens: Sequence[ScreenInfo], wanted: str) -> ScreenInfo | None:
    """Return the wanted screen if it is there, else the one the moderator sees least, None where there is none.

    A screen that is neither the first nor the moderator's goes before the moderator's first screen.
    """
    named = next((screen for screen in screens if wanted and screen.name == wanted), None)
    return named or min(screens, key=lambda screen: (screen.own, screen.primary), default=None)


def other_screen(screens: Sequence[ScreenInfo]) -> ScreenInfo | None:
    """Return a screen besides the moderator's, None where there is none."""
    return choose([screen for screen in screens if not screen.own], "")
