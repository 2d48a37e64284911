"""The day as planned, as it ran, and as it will end."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fishbowl_app.model.entities import Kind, State
from fishbowl_app.model.rules.agenda import (
    day_of,
    expected,
    late_s,
    local_instant,
    overdue,
    planned_finish,
    projected_finish,
    running_end,
    start_of_day,
    timetable,
)
from tests.model.build import T0, a_round, a_session, activity, timebox

DAY = "2026-05-28"
TEN = local_instant(DAY, "10:00")


def ten(minutes: float = 0) -> float:
    """Return the instant so many minutes after ten o'clock on the day."""
    return TEN + 60 * minutes


def clock(instant: float | None) -> float | None:
    """Return minutes after ten, which are easier to read."""
    return None if instant is None else (instant - TEN) / 60


def plans(session, day_start=TEN):
    return [(clock(line.planned_start), clock(line.planned_end)) for line in timetable(session, ten(), day_start)]


def times(session, now, day_start=TEN):
    return [(clock(line.start), clock(line.end)) for line in timetable(session, now, day_start)]


def a_day(*rows, **settings):
    return a_session(*rows, **{"held_on": DAY, "start_at": "10:00", **settings})


# --- the plan ---------------------------------------------------------------------------------------------


def test_planned_times_follow_from_the_start_of_the_day_and_the_lengths():
    session = a_day(activity("welcome", minutes=10), activity("talk", minutes=15), activity("end", minutes=5))
    assert plans(session) == [(0, 10), (10, 25), (25, 30)]
    assert [line.number for line in timetable(session, ten(), TEN)] == [1, 2, 3]
    assert clock(planned_finish(session, TEN)) == 30


def test_a_fixed_start_makes_a_gap():
    session = a_day(activity("talk", minutes=15), activity("lunch", minutes=30, fixed="10:30"))
    assert plans(session) == [(0, 15), (30, 60)]


def test_a_fixed_start_that_the_plan_runs_over_begins_when_it_can():
    session = a_day(activity("talk", minutes=45), activity("lunch", minutes=30, fixed="10:30"))
    assert plans(session) == [(0, 45), (45, 75)]


def test_without_a_start_of_the_day_there_are_no_planned_times():
    session = a_day(activity("welcome"), activity("talk"))
    assert plans(session, None) == [(None, None), (None, None)]
    assert times(session, ten(3), None) == [(None, None), (None, None)]
    assert planned_finish(session, None) is None
    assert projected_finish(session, ten(3), None) is None
    assert late_s(session, ten(3), None) is None


def test_without_a_start_of_the_day_the_plan_counts_from_what_was_started_first():
    session = a_day(
        activity("left out", state=State.SKIPPED),
        activity("welcome", minutes=10, started=ten(7), finished=ten(19)),
        activity("talk", minutes=15),
    )
    assert plans(session, None) == [(None, None), (7, 17), (17, 32)]


def test_a_fixed_start_begins_the_day_where_nothing_else_does():
    session = a_day(activity("setting up"), activity("welcome", minutes=10, fixed="10:30"), activity("talk"))
    assert plans(session, None) == [(None, None), (30, 40), (40, 60)]


# --- what ran and what is to come -------------------------------------------------------------------------


def test_before_the_day_everything_is_expected_as_planned():
    session = a_day(activity("welcome", minutes=10), activity("talk", minutes=15))
    assert times(session, ten(-90)) == [(0, 10), (10, 25)]
    assert late_s(session, ten(-90), TEN) == 0


def test_a_day_that_has_not_begun_yet_slips_with_every_minute():
    session = a_day(activity("welcome", minutes=10), activity("talk", minutes=15))
    assert times(session, ten(4)) == [(4, 14), (14, 29)]
    assert late_s(session, ten(4), TEN) == 240


def test_nobody_is_late_for_the_plan_of_another_day():
    session = a_day(activity("welcome", minutes=10))
    assert times(session, ten(3 * 24 * 60)) == [(0, 10)]
    assert overdue(session, ten(3 * 24 * 60), TEN) is None


def test_what_is_left_over_when_the_day_is_past_is_expected_right_after_it():
    session = a_day(activity("talk", started=ten(), finished=ten(20)), activity("closing", minutes=5))
    assert times(session, ten(3 * 24 * 60)) == [(0, 20), (20, 25)]


def test_what_ran_has_its_real_times_and_the_rest_moves_along():
    session = a_day(
        activity("welcome", minutes=10, started=ten(2), finished=ten(15)),
        activity("talk", minutes=15, started=ten(16)),
        timebox("talk", 15, ten(16)),
        activity("closing", minutes=5),
    )
    lines = timetable(session, ten(20), TEN)
    assert times(session, ten(20)) == [(2, 15), (16, 31), (31, 36)]
    assert [line.projected for line in lines] == [False, True, True]
    assert [line.late_s for line in lines] == [120, 360, 360]
    assert late_s(session, ten(20), TEN) == 360


def test_a_day_can_be_early():
    session = a_day(activity("welcome", minutes=10, started=ten(), finished=ten(4)), activity("talk", minutes=15))
    assert times(session, ten(5)) == [(0, 4), (5, 20)]
    assert [line.late_s for line in timetable(session, ten(5), TEN)] == [0, -300]
    assert late_s(session, ten(5), TEN) == -300


def test_a_day_that_should_have_begun_long_ago_is_not_called_late():
    planned = a_day(activity("welcome", minutes=10), activity("talk", minutes=15))
    assert [line.late_s for line in timetable(planned, ten(90), TEN)] == [5400, 5400]
    assert [line.late_s for line in timetable(planned, ten(91), TEN)] == [None, None]
    assert late_s(planned, ten(91), TEN) is None
    begun = a_day(activity("welcome", minutes=10, started=ten(217)), activity("talk", minutes=15))
    assert timetable(begun, ten(220), TEN)[0].late_s == 217 * 60


@pytest.mark.parametrize(
    ("begun", "finished", "told"),
    [
        (None, None, (10, 25)),  # nobody began: as planned, however late it is
        (0, 4, (10, 25)),  # early: nobody is told to come early
        (5, 19, (20, 35)),  # late, from now on
    ],
)
def test_people_are_told_the_expected_time_but_never_an_earlier_one_than_planned(begun, finished, told):
    began = {} if begun is None else {"started": ten(begun), "finished": ten(finished)}
    session = a_day(activity("welcome", minutes=10, **began), activity("talk", minutes=15))
    spans = expected(session, ten(20 if finished is None else finished + 1), TEN)
    assert tuple(map(clock, spans["talk"])) == told
    assert tuple(map(clock, spans["welcome"])) == ((0, 10) if begun is None else (begun, finished))


def test_where_no_start_is_planned_people_are_told_what_is_expected():
    session = a_day(activity("welcome", minutes=10, started=ten(), finished=ten(4)), activity("talk", minutes=15))
    assert tuple(map(clock, expected(session, ten(5), None)["talk"])) == (10, 25)
    assert expected(a_day(activity("talk")), ten(), None) == {"talk": (None, None)}


def test_a_fixed_start_is_not_begun_early():
    session = a_day(
        activity("talk", minutes=30, started=ten(), finished=ten(10)),
        activity("lunch", minutes=30, fixed="10:30"),
    )
    assert times(session, ten(11)) == [(0, 10), (30, 60)]


def test_skipped_and_passed_over_activities_take_no_time():
    session = a_day(
        activity("welcome", minutes=10, state=State.SKIPPED),
        activity("forgotten", minutes=10),
        activity("talk", minutes=10, started=ten(1), finished=ten(11)),
        activity("left out", minutes=10, state=State.SKIPPED),
        activity("closing", minutes=5),
    )
    nothing = (None, None)
    assert times(session, ten(12)) == [nothing, nothing, (1, 11), nothing, (12, 17)]


def test_when_all_is_done_the_day_ended_when_it_ended():
    session = a_day(
        activity("welcome", minutes=10, started=ten(), finished=ten(12)),
        activity("left out", minutes=10, state=State.SKIPPED),
    )
    assert clock(projected_finish(session, ten(500), TEN)) == 12
    assert late_s(session, ten(500), TEN) == -8 * 60


# --- the end of what runs ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("box", "ends"),
    [
        (timebox("talk", 20, ten()), 20),
        (timebox("talk", 25, ten()), 25),  # five minutes were added
        (timebox("talk", 5, ten()), 10),  # over time: it ends now
        (timebox("talk", 20, ten(), elapsed=180, running_since=ten(8)), 25),  # paused for five minutes
        (timebox("talk", 20, ten(), elapsed=180, paused=True), 27),  # paused since the third minute
        (timebox("talk", 20, ten(), elapsed=180, ended=ten(3)), 10),
    ],
)
def test_what_runs_ends_with_its_timebox_pauses_and_added_time_included(box, ends):
    session = a_day(activity("talk", started=ten()), box)
    assert clock(running_end(session, session.activities["talk"], ten(10))) == ends
    assert times(session, ten(10)) == [(0, ends)]


def test_what_runs_without_a_timebox_ends_after_its_length():
    session = a_day(activity("talk", minutes=15, started=ten()))
    assert times(session, ten(10)) == [(0, 15)]
    assert times(session, ten(16)) == [(0, 16)]


# --- the quiet reminder -----------------------------------------------------------------------------------


def test_a_start_that_passed_over_two_minutes_ago_is_reminded_of():
    session = a_day(activity("welcome"), activity("talk"))
    assert overdue(session, ten(2), TEN) is None
    assert overdue(session, ten(2.1), TEN) == session.activities["welcome"]


def test_there_is_no_reminder_while_something_runs_or_when_all_is_done():
    running = a_day(activity("welcome", started=ten()), activity("talk"))
    assert overdue(running, ten(90), TEN) is None
    done = a_day(activity("passed over"), activity("welcome", started=ten(), finished=ten(9)))
    assert overdue(done, ten(90), TEN) is None


def test_after_something_that_ran_late_the_next_is_due_when_that_has_ended():
    session = a_day(activity("welcome", minutes=5, started=ten(), finished=ten(30)), activity("talk"))
    assert overdue(session, ten(31), TEN) is None
    assert overdue(session, ten(33), TEN) == session.activities["talk"]


def test_after_something_that_ended_early_the_next_is_due_when_it_was_planned():
    session = a_day(activity("welcome", minutes=20, started=ten(), finished=ten(5)), activity("talk"))
    assert overdue(session, ten(20), TEN) is None
    assert overdue(session, ten(23), TEN) == session.activities["talk"]


def test_without_any_plan_a_pause_between_activities_is_reminded_of_all_the_same():
    session = a_day(activity("welcome", started=ten(), finished=ten(5)), activity("talk"))
    assert overdue(session, ten(10), None) is None  # the plan counts from the real start: due at 20
    assert overdue(session, ten(23), None) == session.activities["talk"]
    assert overdue(a_day(activity("welcome")), ten(10), None) is None


# --- times of day -----------------------------------------------------------------------------------------


@pytest.fixture
def in_wales(monkeypatch):
    monkeypatch.setenv("TZ", "Europe/London")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="this system cannot change its time zone for a test")
def test_a_time_of_day_is_taken_in_the_time_zone_of_this_computer(in_wales):
    assert local_instant("2026-05-28", "10:00") == 1_779_958_800  # summer time: 09:00 UTC
    assert local_instant("2026-01-28", "10:00") == 1_769_594_400


@pytest.mark.parametrize(
    ("date", "hhmm"), [("", "10:00"), (DAY, ""), (DAY, "25:00"), ("28/5/26", "10:00"), ("x", "y")]
)
def test_what_is_no_time_of_day_is_no_instant(date, hhmm):
    assert local_instant(date, hhmm) is None


def test_the_day_starts_on_its_date_or_when_it_really_began_or_today():
    noon_of_next_day = local_instant("2026-05-29", "12:00")
    assert clock(start_of_day(a_day(activity("welcome")), noon_of_next_day)) == 0
    assert clock(start_of_day(a_day(activity("welcome", started=noon_of_next_day)), T0)) == 24 * 60
    assert clock(start_of_day(a_day(held_on=""), noon_of_next_day)) == 24 * 60
    assert start_of_day(a_day(start_at=""), noon_of_next_day) is None


def test_the_day_that_is_told_is_the_one_typed_or_when_it_began():
    begun = activity("welcome", started=local_instant("2026-05-29", "12:00"))
    assert day_of(a_day(begun)) == DAY
    assert day_of(a_day(begun, held_on="")) == "2026-05-29"
    assert day_of(a_day(held_on="")) == ""


# --- what always holds ------------------------------------------------------------------------------------


@given(
    st.lists(st.tuples(st.integers(0, 90), st.sampled_from(["", "10:30", "12:00"])), max_size=8),
    st.floats(-60, 300),
)
def test_no_activity_is_expected_before_the_one_before_it_has_ended(lengths, now):
    rows = [activity(str(n), minutes=length, fixed=fixed) for n, (length, fixed) in enumerate(lengths)]
    lines = timetable(a_day(*rows), ten(now), TEN)
    for before, after in pairwise(lines):
        assert before.planned_end <= after.planned_start
        assert before.end <= after.start
    assert all(line.late_s is None or line.late_s >= 0 for line in lines)


def test_rounds_and_breaks_are_lines_like_any_other():
    session = a_day(a_round("1", minutes=20), activity("coffee", Kind.BREAK, 10), a_round("2", minutes=20))
    assert plans(session) == [(0, 20), (20, 30), (30, 50)]
