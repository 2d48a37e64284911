"""The clock of this computer goes on and the clock of the tests does as it is told."""

from __future__ import annotations

import ctypes
import platform
import time
from itertools import pairwise
from pathlib import Path

import pytest

from fishbowl_app.model import clock
from fishbowl_app.model.clock import FastClock, FixedClock, Reading, SystemClock
from fishbowl_app.model.rules.timebox import assumed

FORGETFUL = ("CLOCK_BOOTTIME", "CLOCK_MONOTONIC")


def test_two_looks_at_the_system_clock_belong_to_one_boot_and_never_go_back():
    one, other = SystemClock().now(), SystemClock().now()
    assert one.boot_id == other.boot_id != ""
    assert 0 <= other.boot_s - one.boot_s < 60
    assert 0 <= other.awake_s - one.awake_s < 60
    assert abs(one.utc - time.time()) < 60
    assert one.boot_s >= one.awake_s - 1  # sleep only adds to it


def test_a_process_that_is_frozen_between_two_clocks_looks_again(monkeypatch):
    looks = iter([10.0, 15.0, 15.0, 15.001])
    monkeypatch.setattr(clock, "boot_seconds", lambda: next(looks))
    assert SystemClock().now().boot_s == 15.0


def test_the_clock_of_the_tests_tells_time_sleep_jumps_and_boots_apart():
    fixed = FixedClock(utc=1000.0, boot_s=50.0, boot="a")
    fixed.advance(1)
    fixed.sleep(10)
    fixed.jump(-100)
    assert fixed.now() == Reading(utc=911.0, boot_s=61.0, boot_id="a", awake_s=51.0)
    fixed.reboot("b", off_for_s=9)
    assert fixed.now() == Reading(utc=920.0, boot_s=20.0, boot_id="b", awake_s=20.0)


def refuse(*_args, **_kwargs):
    raise OSError


def test_a_system_without_names_for_its_boots_gets_one_from_the_start(monkeypatch):
    monkeypatch.setattr(Path, "read_text", refuse)
    clock.boot_id.cache_clear()
    named = clock.boot_id()
    assert clock.boot_id() is named
    clock.boot_id.cache_clear()
    monkeypatch.setattr(time, "time", lambda: 86_400.0 + clock.boot_seconds())
    other = clock.boot_id()
    assert other != named
    clock.boot_id.cache_clear()


@pytest.mark.parametrize("ticks", [5_000, 2**31 + 1, 2**40])
def test_windows_counts_ticks_for_longer_than_25_days(monkeypatch, ticks):
    for name in FORGETFUL:
        monkeypatch.delattr(time, name, raising=False)

    class GetTickCount64:
        """Cuts what it returns to the size that was asked for, as ctypes does."""

        restype = ctypes.c_int

        def __call__(self) -> int:
            return self.restype(ticks).value

    kernel = type("Kernel", (), {"GetTickCount64": GetTickCount64()})
    monkeypatch.setattr(ctypes, "windll", type("Windll", (), {"kernel32": kernel}), raising=False)
    assert clock.boot_seconds() == ticks / 1000


def test_a_mac_asks_the_clock_that_counts_sleep(monkeypatch):
    monkeypatch.delattr(time, "CLOCK_BOOTTIME", raising=False)
    asked = []
    monkeypatch.setattr(time, "clock_gettime", lambda which: asked.append(which) or 7.0)
    assert clock.boot_seconds() == 7.0
    assert asked == [time.CLOCK_MONOTONIC]


def test_windows_leaves_sleep_out_of_the_clock_that_is_awake(monkeypatch):
    def query(ticks):
        ticks._obj.value = 90_0000000

    kernel = type("Kernel", (), {"QueryUnbiasedInterruptTime": staticmethod(query)})
    monkeypatch.setattr(ctypes, "windll", type("Windll", (), {"kernel32": kernel}), raising=False)
    assert clock.awake_seconds() == 90.0


def test_macos_names_its_boots(monkeypatch):
    def sysctl(name, value, *_sizes):
        value.value = b"5E55-10N" if name == b"kern.bootsessionuuid" else b""
        return 0

    monkeypatch.setattr(Path, "read_text", refuse)
    monkeypatch.setattr(platform, "system", lambda: "Darwin")
    monkeypatch.setattr(ctypes, "CDLL", lambda _name: type("Libc", (), {"sysctlbyname": staticmethod(sysctl)}))
    clock.boot_id.cache_clear()
    assert clock.boot_id() == "5E55-10N"
    clock.boot_id.cache_clear()


def test_a_fast_clock_runs_so_many_times_as_fast_and_never_jumps() -> None:
    source = FixedClock()
    clock = FastClock(source, 10)
    begun = clock.now()
    assert begun.utc == source.now().utc
    seen = [begun]
    for speed in (10, 1, 20, 0, 5):
        clock.speed = speed
        assert clock.now() == seen[-1]  # a change of speed lets no time pass
        source.advance(2)
        seen.append(clock.now())
    assert [after.utc - before.utc for before, after in pairwise(seen)] == [20, 2, 40, 0, 10]
    assert seen[-1].boot_s - begun.boot_s == seen[-1].awake_s - begun.awake_s == 72
    clock.skip(60)
    assert clock.now().utc - seen[-1].utc == clock.now().boot_s - seen[-1].boot_s == 60


def test_a_fast_clock_stands_while_the_laptop_sleeps_and_hears_of_no_other_wall_clock() -> None:
    source = FixedClock()
    clock = FastClock(source, 10)
    before = clock.now()
    source.sleep(600)
    source.jump(-3600)
    assert clock.now() == before
    assert assumed(before, clock.now()) is None
