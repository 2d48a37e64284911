"""The only place that time comes from."""

from __future__ import annotations

import ctypes
import functools
import platform
import time
import uuid
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

LOOK_S = 0.05  # a look at all clocks that takes longer shows them at different instants


@dataclass(frozen=True, slots=True)
class Reading:
    """One look at the clock.

    utc: the wall clock, seconds since 1970. boot_s: seconds of a clock nobody can set that also counts
    sleep, with the boot it belongs to. awake_s: the same without sleep.
    """

    utc: float
    boot_s: float
    boot_id: str
    awake_s: float


class Clock(Protocol):
    """Where time comes from; tests bring their own."""

    def now(self) -> Reading:
        """Return what the time is."""
        ...


class SystemClock:
    """The clock of this computer."""

    def now(self) -> Reading:
        """Return one look at all clocks; where the process was frozen between two of them, another one."""
        for _ in range(3):
            boot_s = boot_seconds()
            reading = Reading(time.time(), boot_s, boot_id(), awake_seconds())
            if boot_seconds() - boot_s < LOOK_S:
                break
        return reading


class FastClock:
    """Time that passes `speed` times as fast as that of another clock, and stands still while the laptop sleeps.

    It begins at the time of the other clock and goes on steadily when the speed is changed; 0 lets it stand.
    """

    def __init__(self, source: Clock, speed: float) -> None:
        self._source, self._speed = source, speed
        self._begun = source.now()
        self._looked_s, self._passed_s = self._begun.awake_s, 0.0
        self._id = str(uuid.uuid4())  # these seconds are of no boot of the computer

    @property
    def speed(self) -> float:
        """How many seconds pass in one."""
        return self._speed

    @speed.setter
    def speed(self, speed: float) -> None:
        self.now()
        self._speed = speed

    def skip(self, seconds: float) -> None:
        """Let so much time pass at once."""
        self._passed_s += seconds

    def now(self) -> Reading:
        """Return the time of this clock; all three of its readings run alike."""
        awake_s = self._source.now().awake_s
        self._passed_s += (awake_s - self._looked_s) * self._speed
        self._looked_s = awake_s
        utc, at = self._begun.utc + self._passed_s, self._begun.boot_s + self._passed_s
        return Reading(utc, at, self._id, at)


class FixedClock:
    """A clock that moves only when told to: `advance` time, `sleep` the laptop, `jump` the wall clock."""

    def __init__(self, utc: float = 1_780_000_000.0, boot_s: float = 1_000.0, boot: str = "boot-1") -> None:
        self._utc, self._boot_s, self._boot, self._awake_s = utc, boot_s, boot, boot_s

    def now(self) -> Reading:
        return Reading(self._utc, self._boot_s, self._boot, self._awake_s)

    def advance(self, seconds: float) -> None:
        """Let time pass."""
        self._utc += seconds
        self._boot_s += seconds
        self._awake_s += seconds

    def sleep(self, seconds: float) -> None:
        """Let time pass with the lid closed."""
        self._utc += seconds
        self._boot_s += seconds

    def jump(self, seconds: float) -> None:
        """Set the wall clock forward, or back."""
        self._utc += seconds

    def reboot(self, boot: str, off_for_s: float = 0.0) -> None:
        """Start the computer anew after it was off."""
        self._utc += off_for_s
        self._boot_s = self._awake_s = 20.0
        self._boot = boot


def boot_seconds() -> float:
    """Return seconds since the computer started, sleep included.

    Linux: CLOCK_BOOTTIME. macOS: CLOCK_MONOTONIC, which counts sleep there. Windows: the tick count.
    """
    if hasattr(time, "CLOCK_BOOTTIME"):
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    if hasattr(time, "CLOCK_MONOTONIC"):
        return time.clock_gettime(time.CLOCK_MONOTONIC)
    windows: Any = getattr(ctypes, "windll", None)
    count = windows.kernel32.GetTickCount64
    count.restype = ctypes.c_uint64  # else 32 bits are kept, and after 25 days time runs backwards
    ticks: int = count()
    return ticks / 1000


def awake_seconds() -> float:
    """Return seconds since the computer started without those it slept.

    Windows: the unbiased interrupt time, since Python's monotonic clock counts sleep there.
    """
    windows: Any = getattr(ctypes, "windll", None)
    if windows is None:
        return time.monotonic()
    ticks = ctypes.c_uint64()  # of 100 ns
    windows.kernel32.QueryUnbiasedInterruptTime(ctypes.byref(ticks))
    return ticks.value / 1e7


@functools.cache
def boot_id() -> str:
    """Return a name for this run of the computer; the same until it is started anew.

    Linux and macOS name each boot. On Windows the instant of the start, to ten minutes, serves: where the wall
    clock was set meanwhile the name differs, and the wall clock decides, which is the safe side.
    """
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_text().strip()
    except OSError:
        started = round((time.time() - boot_seconds()) / 600)
        return _boot_of_macos() or str(uuid.uuid5(uuid.NAMESPACE_OID, str(started)))


def _boot_of_macos() -> str:
    """Return what macOS calls this run of the computer, "" on another system."""
    if platform.system() != "Darwin":
        return ""
    name, size = ctypes.create_string_buffer(64), ctypes.c_size_t(64)
    failed = ctypes.CDLL(None).sysctlbyname(b"kern.bootsessionuuid", name, ctypes.byref(size), None, 0)
    return "" if failed else name.value.decode("ascii")
