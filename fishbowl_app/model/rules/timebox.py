"""How much of a timebox is left, and what a clock that behaves oddly is taken to mean.

Nothing is counted down and nothing is written each second: what is left is computed from instants, so a crash,
a closed lid or a reopened file shows the right time at the first look.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from fishbowl_app.model.clock import Reading
from fishbowl_app.model.entities import Timebox

SHORT_S = 300.0
ODD_S = 2.0  # differences between two clocks below this are noise


class Phase(StrEnum):
    """How far a timebox is."""

    NOT_STARTED = "not_started"
    RUNNING = "running"
    WRAPPING_UP = "wrapping_up"
    LAST_MINUTE = "last_minute"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Thresholds:
    """When wrapping up begins: a share of the length left, at most so many seconds; and the last stretch."""

    wrap_share: float = 0.2
    wrap_most_s: float = 300.0
    last_s: float = 60.0


@dataclass(frozen=True, slots=True)
class ClockChanged:
    """Somebody set the wall clock; the timebox kept its time."""

    by_s: float


@dataclass(frozen=True, slots=True)
class Slept:
    """The laptop slept; the timebox went on, as the people did."""

    for_s: float


@dataclass(frozen=True, slots=True)
class Restarted:
    """The computer was started anew, so its wall clock decided, which nobody could watch meanwhile.

    behind_s: how much earlier than the beginning of the stretch that clock is at least; 0 where it may be right.
    """

    behind_s: float


Assumption = ClockChanged | Slept | Restarted


def elapsed(timebox: Timebox, now: Reading) -> float:
    """Return how long a timebox has run, pauses left out, in seconds."""
    return timebox.elapsed_s + _stretch(timebox, now)


def _stretch(timebox: Timebox, now: Reading) -> float:
    """Return the seconds since the present stretch began: by the boot clock within one boot.

    Never below zero: a computer that lost its clock while it was off must not give time back. A boot clock that
    went back is that of another boot, whatever that is called.
    """
    if timebox.running_since is None:
        return 0.0
    since_boot_s = timebox.running_since_boot_s
    if timebox.boot_id == now.boot_id and since_boot_s is not None and since_boot_s <= now.boot_s:
        return now.boot_s - since_boot_s
    return max(0.0, now.utc - timebox.running_since)


def remaining(timebox: Timebox | None, now: Reading) -> float:
    """Return the seconds left; below zero once it is over."""
    return 0.0 if timebox is None else timebox.length_s - elapsed(timebox, now)


def is_paused(timebox: Timebox) -> bool:
    """Tell whether a timebox stands still without having ended."""
    return timebox.running_since is None and timebox.ended_at is None


def wrap_up_s(length_s: float, thresholds: Thresholds) -> float:
    """Return how many seconds before the end wrapping up begins."""
    return min(length_s * thresholds.wrap_share, thresholds.wrap_most_s)


def last_stretch_s(length_s: float, thresholds: Thresholds) -> float:
    """Return how many seconds before the end the last minute begins; less in a timebox under five minutes."""
    if length_s >= SHORT_S:
        return thresholds.last_s
    return min(thresholds.last_s, wrap_up_s(length_s, thresholds) / 2)


def phase(timebox: Timebox | None, now: Reading, thresholds: Thresholds) -> Phase:
    """Return how far a timebox is."""
    if timebox is None:
        return Phase.NOT_STARTED
    left = remaining(timebox, now)
    if left <= 0:
        return Phase.OVER
    if left <= last_stretch_s(timebox.length_s, thresholds):
        return Phase.LAST_MINUTE
    if left <= wrap_up_s(timebox.length_s, thresholds):
        return Phase.WRAPPING_UP
    return Phase.RUNNING


def assumed(before: Reading, after: Reading) -> Assumption | None:
    """Return what two looks at the clock, one after the other, are taken to mean when they do not fit."""
    if before.boot_id != after.boot_id:
        return None
    real = after.boot_s - before.boot_s
    jump = (after.utc - before.utc) - real
    slept = real - (after.awake_s - before.awake_s)
    if abs(jump) > ODD_S:
        return ClockChanged(jump)
    return Slept(slept) if slept > ODD_S else None


def assumed_while_closed(timebox: Timebox, now: Reading) -> Assumption | None:
    """Return what was assumed about a timebox that ran while the app was closed, or None."""
    since_boot_s = timebox.running_since_boot_s
    if timebox.running_since is None or since_boot_s is None:
        return None
    if timebox.boot_id != now.boot_id or since_boot_s > now.boot_s:
        return Restarted(max(0.0, timebox.running_since - now.utc))
    jump = (now.utc - timebox.running_since) - (now.boot_s - since_boot_s)
    return ClockChanged(jump) if abs(jump) > ODD_S else None
