"""The clock of the real app, in a process of its own whose clocks are set, which is frozen and killed."""

from __future__ import annotations

import time

import pytest

from fishbowl_app.model.entities import Kind
from fishbowl_app.model.ops.agenda import add_activity
from fishbowl_app.model.session import Session
from tests.faults.disk.shim import Control, Fault, compiled, environment
from tests.faults.tally import trials
from tests.faults.window import AppInChild, let_pass

WRONG_S, ROUND_S, HOUR_S, MINUTE_S = 0.5, 1200, 3600, 60
SECOND_NS = 10**9


class Desk:
    """A running round in the real app, and the truth by a clock of ours that no fault reaches."""

    def __init__(self, app: AppInChild, control: Control, tally) -> None:
        self.app, self._control, self._tally = app, control, tally
        app.ask("press start_finish")
        self._began, self.ran_s = time.monotonic(), 0.0  # what ran while nobody's clock went on
        self.worst_s = 0.0

    def set_clock(self, seconds: float) -> None:
        """Set the wall clock."""
        self._move(Fault.REALTIME_NS, seconds)

    def sleep(self, seconds: float) -> None:
        """Let the laptop sleep: all clocks have gone on but the one that counts no sleep."""
        self.ran_s += seconds
        self._move(Fault.REALTIME_NS, seconds)
        self._move(Fault.BOOTTIME_NS, seconds)

    @property
    def left_s(self) -> float:
        """How much is left in truth."""
        return ROUND_S - self.ran_s - (time.monotonic() - self._began)

    def check(self, *said: str) -> None:
        """Count how wrong the window's clock is, and whether the strip says what it should."""
        let_pass(0.3)  # one look of its own at the clock
        shown = self.app.wait("look", lambda seen: all(text in seen["said"] for text in said), 3)
        off_by = max(abs(shown["left_s"] - self.left_s), off_digits(shown["digits"], self.left_s))
        self.worst_s = max(self.worst_s, off_by)
        self._tally.tried += 1
        wrong = off_by > WRONG_S or any(text not in shown["said"] for text in said)
        self._tally.wrong += wrong
        if wrong:
            self._tally.remark(f"{shown}, in truth {self.left_s:.2f} s left")

    def _move(self, fault: Fault, seconds: float) -> None:
        self._control[fault] += round(seconds * SECOND_NS)


def off_digits(shown: str, left_s: float) -> float:
    """Return by how much digits, rounded up, are wrong."""
    minutes, seconds = shown.strip("+").split(":")[-2:]
    whole = 60 * int(minutes) + int(seconds)
    lowest, highest = (-whole - 1, -whole) if shown.startswith("+") else (whole - 1, whole)
    return max(lowest - left_s, left_s - highest, 0.0)


@pytest.fixture
def started(tmp_path, tally):
    """Return what starts a round in the app."""
    apps = []

    def start() -> Desk:
        folder = tmp_path / f"trial-{len(apps)}"
        folder.mkdir()
        path = folder / "round.fishbowl"
        with_round(path)
        control = Control.make(folder / "control")
        app = AppInChild(folder, path, environment(compiled(), folder, control.path))
        apps.append(app)
        app.start()
        return Desk(app, control, tally)

    yield start
    for app in apps:
        app.kill()


def with_round(path) -> None:
    session = Session.create(path, title="Homes we can heat")
    add_activity(session, Kind.ROUND, "Round 1", ROUND_S)
    session.close()


def test_the_real_window_shows_the_true_time_whatever_its_clocks_do(started, tally):
    tally.fault = "real window: clock set both ways, asleep, frozen (SIGSTOP), killed, clock set while off"
    for _ in range(trials(1, 5)):
        desk = started()
        set_and_sleep(desk)
        desk.app.freeze(trials(2, 5))
        desk.check()
        kill_and_set(desk, tally)
        miss_the_end(desk, tally)
        tally.remark(f"off by {desk.worst_s:.2f} s at most")
        desk.app.kill()


def set_and_sleep(desk: Desk) -> None:
    """Set the clock both ways, sleep, and take the sleep back."""
    desk.check()
    desk.set_clock(HOUR_S)
    desk.check("The clock was set forward by 1 h. Round 1 kept its time.")
    desk.set_clock(-HOUR_S)
    desk.check("The clock was set back by 1 h. Round 1 kept its time.")
    desk.sleep(8 * MINUTE_S)
    desk.check("The laptop slept 8 min. Round 1 went on.")
    desk.app.ask("press answer_message")
    desk.ran_s -= 8 * MINUTE_S
    desk.check()


def kill_and_set(desk: Desk, tally) -> None:
    """Kill the app, and start it again: at once, after a while, after the clock was set."""
    desk.app.kill()
    desk.set_clock(HOUR_S)
    let_pass(trials(1, 3))
    with tally.timed():
        desk.app.start()
    desk.check("The clock was set forward by 1 h. Round 1 kept its time.")
    tally.wrong += bool(desk.app.look()["modal"])


def miss_the_end(desk: Desk, tally) -> None:
    """Sleep through the end, which is shown and not heard; then let the end come, which is heard once."""
    desk.sleep(desk.left_s + 3 * MINUTE_S)
    desk.check("The laptop slept", "Round 1 went on. It ended 3 min ago.")
    let_pass(0.6)
    tally.wrong += desk.app.heard != 0
    desk.app.ask("press add_five")
    desk.ran_s -= 5 * MINUTE_S
    desk.sleep(desk.left_s - 1)
    desk.app.wait("look", lambda shown: shown["digits"].startswith("+"), 5)
    let_pass(0.6)
    tally.wrong += desk.app.heard != 1
    desk.app.kill()
    if not trials(0, 1):
        return
    desk.app.start()
    desk.check()
    let_pass(0.6)
    tally.wrong += desk.app.heard != 1
