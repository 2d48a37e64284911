"""What is left of a timebox, whatever happens to the clocks; and what odd clocks are taken to mean."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fishbowl_app.model.clock import FixedClock, Reading
from fishbowl_app.model.entities import Timebox
from fishbowl_app.model.rules.timebox import (
    ClockChanged,
    Phase,
    Restarted,
    Slept,
    Thresholds,
    assumed,
    assumed_while_closed,
    elapsed,
    is_paused,
    last_stretch_s,
    phase,
    remaining,
    wrap_up_s,
)

DEFAULT = Thresholds()


def box(minutes: float = 20, **fields: object) -> Timebox:
    """Return a timebox that a new FixedClock started."""
    now = FixedClock().now()
    made = Timebox("t", "a", round(minutes * 60), now.utc, 0.0, now.utc, now.boot_s, now.boot_id, None)
    return replace(made, **fields)


def held(timebox: Timebox, now: Reading) -> Timebox:
    """Pause as the op does it."""
    return replace(timebox, elapsed_s=elapsed(timebox, now), running_since=None, running_since_boot_s=None)


def gone_on(timebox: Timebox, now: Reading) -> Timebox:
    """Resume as the op does it."""
    return replace(timebox, running_since=now.utc, running_since_boot_s=now.boot_s, boot_id=now.boot_id)


# --- what is left -----------------------------------------------------------------------------------------


def test_time_runs_down_and_goes_on_below_zero():
    clock = FixedClock()
    timebox = box()
    assert remaining(timebox, clock.now()) == 1200
    clock.advance(1199.5)
    assert remaining(timebox, clock.now()) == 0.5
    clock.advance(31)
    assert remaining(timebox, clock.now()) == -30.5
    assert remaining(None, clock.now()) == 0


ACTS = st.lists(
    st.one_of(
        st.tuples(st.just("advance"), st.floats(0, 900)),
        st.tuples(st.just("sleep"), st.floats(0, 900)),
        st.tuples(st.just("jump"), st.floats(-1e8, 1e8)),
        st.tuples(st.just("pause"), st.just(0.0)),
        st.tuples(st.just("resume"), st.just(0.0)),
    ),
    max_size=30,
)


@given(ACTS)
def test_within_one_boot_only_time_that_passes_unpaused_counts_whatever_the_wall_clock_says(acts):
    clock, timebox, ran = FixedClock(), box(), 0.0
    for act, seconds in acts:
        match act:
            case "pause":
                timebox = held(timebox, clock.now())
            case "resume" if is_paused(timebox):
                timebox = gone_on(timebox, clock.now())
            case "advance" | "sleep" | "jump":
                getattr(clock, act)(seconds)
                ran += 0 if act == "jump" or is_paused(timebox) else seconds
    assert remaining(timebox, clock.now()) == pytest.approx(1200 - ran, abs=1e-3)


@given(st.lists(st.tuples(st.booleans(), st.floats(0, 600)), max_size=20), st.randoms())
def test_the_order_of_pauses_and_stretches_does_not_matter(parts, rng):
    def left(order: list[tuple[bool, float]]) -> float:
        clock, timebox = FixedClock(), box()
        for runs, seconds in order:
            now = clock.now()
            timebox = gone_on(held(timebox, now), now) if runs else held(timebox, now)
            clock.advance(seconds)
            timebox = gone_on(timebox, clock.now()) if is_paused(timebox) else timebox
        return remaining(timebox, clock.now())

    shuffled = list(parts)
    rng.shuffle(shuffled)
    assert left(shuffled) == pytest.approx(left(parts), abs=1e-3)


@given(st.floats(0, 1e6), st.floats(-1e9, 1e6))
def test_no_boot_ever_gives_time_back(off, jump):
    clock, timebox = FixedClock(), box(elapsed_s=120.0)
    clock.reboot("boot-2", off)
    clock.jump(jump)
    assert remaining(timebox, clock.now()) <= 1080


def test_a_new_start_of_the_computer_leaves_it_to_the_wall_clock():
    clock, timebox = FixedClock(), box()
    clock.advance(300)
    clock.reboot("boot-2", 60)
    assert remaining(timebox, clock.now()) == 840


def test_a_boot_clock_that_went_back_is_of_another_boot_and_the_wall_clock_decides():
    clock = FixedClock(boot_s=10.0)
    assert remaining(box(), clock.now()) == 1200
    clock.advance(90)
    assert remaining(box(), clock.now()) == 1110
    assert assumed_while_closed(box(), clock.now()) == Restarted(0.0)


@pytest.mark.parametrize(
    ("timebox", "paused"),
    [
        (box(), False),
        (box(running_since=None, running_since_boot_s=None), True),
        (box(running_since=None, running_since_boot_s=None, ended_at=1.0), False),
    ],
)
def test_what_has_ended_is_not_paused(timebox, paused):
    assert is_paused(timebox) is paused


# --- phases -----------------------------------------------------------------------------------------------


def phases(minutes: float, thresholds: Thresholds = DEFAULT) -> list[tuple[Phase, float]]:
    """Return each phase of a timebox with the seconds left when it begins."""
    clock, timebox = FixedClock(), box(minutes)
    seen: list[tuple[Phase, float]] = []
    for _ in range(round(minutes * 60) + 2):
        now = phase(timebox, clock.now(), thresholds)
        if not seen or seen[-1][0] is not now:
            seen.append((now, remaining(timebox, clock.now())))
        clock.advance(1)
    return seen


@pytest.mark.parametrize(
    ("minutes", "wraps", "last"),
    [(60, 300, 60), (20, 240, 60), (10, 120, 60), (4, 48, 24), (1, 12, 6)],
)
def test_a_timebox_runs_wraps_up_and_has_its_last_minute(minutes, wraps, last):
    assert phases(minutes) == [
        (Phase.RUNNING, minutes * 60),
        (Phase.WRAPPING_UP, wraps),
        (Phase.LAST_MINUTE, last),
        (Phase.OVER, 0),
    ]


def test_five_minutes_wrap_up_in_their_last_minute():
    assert phases(5) == [(Phase.RUNNING, 300), (Phase.LAST_MINUTE, 60), (Phase.OVER, 0)]


def test_thresholds_are_the_persons_own():
    own = Thresholds(wrap_share=0.5, wrap_most_s=400, last_s=120)
    assert phases(10, own) == [
        (Phase.RUNNING, 600),
        (Phase.WRAPPING_UP, 300),
        (Phase.LAST_MINUTE, 120),
        (Phase.OVER, 0),
    ]


def test_without_a_timebox_nothing_has_started():
    assert phase(None, FixedClock().now(), DEFAULT) is Phase.NOT_STARTED


@given(st.integers(1, 864_000), st.floats(0, 1), st.floats(0, 600), st.floats(0, 600))
def test_phases_only_go_forward(length, share, most, last):
    own = Thresholds(share, most, last)
    order = [Phase.RUNNING, Phase.WRAPPING_UP, Phase.LAST_MINUTE, Phase.OVER]
    marks = [0.0, length - wrap_up_s(length, own), length - last_stretch_s(length, own), length, length + 1]
    reached = []
    for seconds in sorted(max(0.0, mark) for mark in marks):
        now = Reading(FixedClock().now().utc + seconds, 1_000.0 + seconds, "boot-1", 0.0)
        reached.append(order.index(phase(box(length / 60), now, own)))
    assert reached == sorted(reached)
    assert reached[-1] == 3


# --- odd clocks -------------------------------------------------------------------------------------------


def looks(act: str, seconds: float, then: float = 0.25) -> tuple[Reading, Reading]:
    clock = FixedClock()
    before = clock.now()
    getattr(clock, act)(seconds)
    clock.advance(then)
    return before, clock.now()


@pytest.mark.parametrize(
    ("act", "seconds", "meaning"),
    [
        ("advance", 3600.0, None),
        ("sleep", 480.0, Slept(480.0)),
        ("sleep", 1.5, None),
        ("jump", 3600.0, ClockChanged(3600.0)),
        ("jump", -3600.0, ClockChanged(-3600.0)),
        ("jump", 1.5, None),
        ("jump", -1.9, None),
    ],
)
def test_two_looks_at_the_clock_are_understood(act, seconds, meaning):
    assert assumed(*looks(act, seconds)) == meaning


def test_a_clock_that_was_set_right_on_waking_is_told_rather_than_the_sleep():
    clock = FixedClock()
    before = clock.now()
    clock.sleep(480)
    clock.jump(-60)
    assert assumed(before, clock.now()) == ClockChanged(-60)


def test_two_boots_cannot_be_compared():
    clock = FixedClock()
    before = clock.now()
    clock.reboot("boot-2", 600)
    clock.jump(9000)
    assert assumed(before, clock.now()) is None
    assert assumed_while_closed(box(), clock.now()) == Restarted(0.0)
    clock.jump(-86_400)
    assert assumed_while_closed(box(), clock.now()) == Restarted(86_400 - 9600)


@pytest.mark.parametrize(
    ("timebox", "meaning"),
    [
        (box(), ClockChanged(-3600.0)),
        (box(running_since=None, running_since_boot_s=None), None),
        (box(running_since_boot_s=None), None),
    ],
)
def test_a_clock_that_was_set_while_the_app_was_closed_is_noticed(timebox, meaning):
    clock = FixedClock()
    clock.advance(60)
    clock.jump(-3600)
    assert assumed_while_closed(timebox, clock.now()) == meaning


def test_nothing_is_noticed_where_nobody_touched_the_clock():
    clock = FixedClock()
    clock.sleep(86_400)
    assert assumed_while_closed(box(), clock.now()) is None
