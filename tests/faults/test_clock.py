"""What a clock may do to a timebox that runs: set, asleep, frozen, another time zone, midnight, killed."""

from __future__ import annotations

import os
import tempfile
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fishbowl_app.model.rules.agenda import late_s, local_instant, planned_finish, start_of_day, timetable
from fishbowl_app.ui.texts import time_text
from tests.faults.tally import trials
from tests.faults.walk import Walk
from tests.model.build import a_session, activity

WRONG_S = 0.5
NOISE_S = 2.0  # what two clocks differ by without anybody telling
HOURS = st.floats(-90_000, 90_000).map(lambda by_s: by_s if abs(by_s) > NOISE_S else 0.0)
WHILES = st.floats(0, 2000)
EVENTS = st.one_of(
    st.tuples(st.sampled_from(["pass", "freeze", "sleep", "kill", "boot"]), WHILES),
    st.tuples(st.sampled_from(["set", "killed_and_set", "asleep_and_set"]), HOURS),
    st.tuples(st.just("give"), st.sampled_from([60, 300, -60])),
    st.tuples(st.sampled_from(["turn", "take_back"]), st.just(0)),
)


def play(walk: Walk, event: tuple[str, float], owed_s: float) -> float:
    """Let one thing happen, and return by how many seconds its assumption is taken back, 0 for none."""
    kind, amount = event
    if kind in ("sleep", "set", "asleep_and_set") and abs(amount) > NOISE_S and not walk.paused:
        owed_s = -amount if kind == "sleep" else amount
    match kind:
        case "pass":
            walk.pass_time(min(amount, 60))
            return owed_s
        case "freeze":
            walk.freeze(amount)
        case "sleep":
            walk.sleep(amount)
        case "set":
            walk.set_clock(amount)
        case "asleep_and_set":
            walk.sleep(min(NOISE_S, abs(amount)))
            walk.set_clock(amount)
        case "kill" | "boot":
            with walk.killed(boots=kind == "boot"):
                walk.off(amount)
            return 0.0
        case "killed_and_set":
            with walk.killed():
                walk.set_clock(amount)
                walk.off(3)
            owed_s = amount
        case "give" if walk.length_s + amount > 60:
            walk.give(amount)
        case "turn":
            walk.turn()
        case "take_back":
            walk.take_back(owed_s)
            return 0.0
    walk.look()
    return owed_s


def said_rightly(walk: Walk, event: tuple[str, float]) -> bool:
    """Tell whether the strip says what was assumed, wherever a clock that runs was odd."""
    kind, amount = event
    if walk.paused or abs(amount) < NOISE_S + 0.1:
        return True
    if kind in ("set", "asleep_and_set", "killed_and_set"):
        return walk.was_told("The clock was set forward" if amount > 0 else "The clock was set back")
    return kind != "sleep" or walk.was_told("The laptop slept")


def test_whatever_happens_to_the_clock_the_time_left_is_true(qapp, tally):
    """Not tried is what nobody can know after a new start of the computer: that the clock was set while it was
    off, or by less than two seconds before."""
    tally.fault = "clock set, laptop asleep, frozen, killed, started anew, paused, in any order (injected)"

    @settings(
        max_examples=trials(20, 400),
        suppress_health_check=[HealthCheck.too_slow],
        derandomize=True,
        database=None,
        deadline=None,
    )
    @given(st.booleans(), st.lists(EVENTS, min_size=1, max_size=12))
    def holds(breakouts, events):
        with tempfile.TemporaryDirectory(dir=memory()) as folder:
            walk, owed_s = Walk(Path(folder), breakouts=breakouts), 0.0
            for event in events:
                owed_s = play(walk, event, owed_s)
                assert walk.off_by() < WRONG_S, (event, walk.off_by())
                assert said_rightly(walk, event), (event, walk.told)
                tally.tried += 1
            walk.close()

    holds()


def memory() -> str | None:
    """Return a folder that is no disk, where there is one: here only the clock is tried."""
    return "/dev/shm" if Path("/dev/shm").is_dir() else None


# --- times of day ------------------------------------------------------------------------------------------


LONDON, SPRING, AUTUMN = "Europe/London", "2026-03-29", "2026-10-25"


@pytest.fixture
def at_place(monkeypatch):
    """Return what takes the computer to another time zone, as travelling or a setting does."""
    if not hasattr(time, "tzset"):
        pytest.skip("this system cannot change its time zone for a test")

    def go(zone: str) -> None:
        monkeypatch.setenv("TZ", zone)
        time.tzset()

    go(LONDON)
    yield go
    monkeypatch.undo()
    time.tzset()


def planned(snapshot, day, start_at="22:00"):
    """Return the planned starts as people read them."""
    lines = timetable(snapshot, 0.0, local_instant(day, start_at))
    return [time_text(line.planned_start) for line in lines]


NIGHTS = {
    # what the plan begins with: the planned starts of an hour and a half each
    "in spring the hour after one is left out": (SPRING, "00:00", ["00:00", "02:30", "04:00"]),
    "in autumn the hour after one comes twice": (AUTUMN, "00:00", ["00:00", "01:30", "02:00"]),
    "the year ends": ("2026-12-31", "22:45", ["22:45", "00:15", "01:45"]),
}


@pytest.mark.parametrize("night", NIGHTS)
def test_a_plan_over_a_changing_hour_or_midnight_shows_the_times_on_the_wall(qapp, at_place, tally, night):
    tally.fault = f"planned over a night: {night}"
    day, start_at, wanted = NIGHTS[night]
    snapshot = a_session(*(activity(name, minutes=90) for name in "abc"), held_on=day, start_at=start_at)
    shown = planned(snapshot, day, start_at)
    ends = time_text(planned_finish(snapshot, local_instant(day, start_at)))
    tally.tried, tally.wrong = 1, sum(a != b for a, b in zip(shown, wanted, strict=True))
    assert (shown, len(ends)) == (wanted, 5)


@pytest.mark.parametrize(
    ("day", "hhmm", "instant"),
    [
        (SPRING, "00:59", 1774745940),
        (SPRING, "01:30", 1774747800),  # 01:30 is leapt over: half past two
        (SPRING, "02:00", 1774746000),  # the instant after 00:59:59
        (AUTUMN, "01:30", 1792888200),  # the first of the two
        (AUTUMN, "02:00", 1792893600),
        ("2026-12-31", "23:59", 1798761540),
        ("2027-01-01", "00:00", 1798761600),
    ],
)
def test_hours_that_do_not_exist_or_exist_twice_are_one_instant_all_the_same(at_place, day, hhmm, instant):
    assert local_instant(day, hhmm) == instant


def test_a_fixed_start_after_midnight_is_that_of_the_next_day(at_place, tally):
    tally.fault, tally.tried = "a fixed start after midnight", 1
    night = activity("night", minutes=30, fixed="00:30")
    snapshot = a_session(activity("late", minutes=30), night, held_on="2026-12-31", start_at="23:00")
    assert planned(snapshot, "2026-12-31", "23:00") == ["23:00", "00:30"]
    now = local_instant("2026-12-31", "23:10")
    begun = a_session(activity("late", started=now - 600, finished=now), night, start_at="23:00")
    lines = timetable(begun, now, start_of_day(begun, now))
    assert [time_text(line.start) for line in lines] == ["23:00", "00:30"]


@pytest.mark.parametrize(
    ("planned_at", "began", "late_min"),
    [
        ("23:30", ("2027-01-01", "00:10"), 40),
        ("00:15", ("2026-12-31", "23:50"), -25),
        ("23:30", ("2026-12-31", "23:40"), 10),
        ("10:00", ("2026-12-31", "22:00"), 720),
    ],
)
def test_how_late_a_day_is_does_not_jump_at_midnight(at_place, planned_at, began, late_min):
    start = local_instant(*began)
    first = activity("welcome", minutes=30, started=start)
    snapshot = a_session(first, held_on="2026-12-31", start_at=planned_at)
    assert late_s(snapshot, start, start_of_day(snapshot, start)) == 60 * late_min


@pytest.mark.parametrize(
    ("zone", "instant"),
    [(LONDON, 1774745700), (LONDON, 1792889700), (LONDON, 1798761300), ("Pacific/Kiritimati", 1774745700)],
)
def test_no_changing_hour_nor_midnight_touches_a_timebox(qapp, at_place, tmp_path, tally, zone, instant):
    """Both clocks count on over the change: only what a wall clock shows leaps."""
    tally.fault = "daylight saving both ways, midnight of New Year, another time zone, in a timebox"
    walk = Walk(tmp_path, began_at=float(instant))
    walk.pass_time(120)
    at_place(zone)
    walk.pass_time(600)
    tally.tried, tally.wrong = 1, int(walk.off_by() > WRONG_S or walk.said.startswith("The clock"))
    walk.close()


def test_another_time_zone_is_shown_within_a_second_while_the_session_runs(qapp, at_place, tmp_path, tally):
    tally.fault, tally.tried = "another time zone while running", 1
    walk = Walk(tmp_path, began_at=1774706400.0)  # 14:00 in London
    walk.look()
    assert walk.strip.ends.text() == "Ends 14:20"
    os.environ["TZ"] = "Europe/Paris"  # as a setting of the system does: nobody calls tzset
    walk.pass_time(1)
    assert walk.strip.ends.text() == "Ends 15:20"
    assert local_instant("2026-03-28", "15:00") == 1774706400.0
    walk.close()
