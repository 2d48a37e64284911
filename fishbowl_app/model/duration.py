"""Lengths of time as people type and read them."""

from __future__ import annotations

import math
import re

from fishbowl_app.model.errors import BadNumber

SHORTEST_S, LONGEST_S = 1, 24 * 60 * 60
_CLOCK = re.compile(r"(?:(\d{1,2}):)?(\d{1,4}):(\d{2})")
_MINUTES = re.compile(r"\d{1,8}(?:[.,]\d{0,4})?|[.,]\d{1,4}")


def parse_minutes(text: str) -> int:
    """Return the seconds of a length typed as minutes ("20", "2.5", "2,5") or as a clock ("2:30", "1:05:00").

    Raises:
        BadNumber: if it is something else, or not between one second and 24 hours; its bounds are seconds.
    """
    seconds = _seconds(text.strip())
    if seconds is None or not SHORTEST_S <= seconds <= LONGEST_S:
        raise BadNumber(field="length_s", given=text[:20], least=SHORTEST_S, most=LONGEST_S)
    return seconds


def format_minutes(seconds: int) -> str:
    """Return a length as `parse_minutes` reads it: whole minutes as "20", others as "2:30"."""
    minutes, rest = divmod(seconds, 60)
    return f"{minutes}:{rest:02}" if rest else str(minutes)


def format_clock(seconds: float) -> str:
    """Return "12:05", "1:05:00" or, past zero, "-0:31".

    Parts of a second are rounded up, so that a clock that runs down shows its full length at the start and
    0:00 when the time is over. Give whole seconds where something counts up.
    """
    whole = math.ceil(seconds)
    minutes, rest = divmod(abs(whole), 60)
    hours, minutes = divmod(minutes, 60)
    sign = "-" if whole < 0 else ""
    return f"{sign}{hours}:{minutes:02}:{rest:02}" if hours else f"{sign}{minutes}:{rest:02}"


def _seconds(text: str) -> int | None:
    clock = _CLOCK.fullmatch(text)
    if clock:
        hours, minutes, seconds = (int(part or 0) for part in clock.groups())
        sound = seconds < 60 and (clock[1] is None or minutes < 60)
        return hours * 3600 + minutes * 60 + seconds if sound else None
    if _MINUTES.fullmatch(text):
        return round(float(text.replace(",", ".")) * 60)
    return None
