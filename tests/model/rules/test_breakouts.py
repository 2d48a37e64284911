"""Which slot is shown, which clocks run, and when the last call of a breakout is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fishbowl_app.model.clock import FixedClock
from fishbowl_app.model.entities import Report, State, Timebox
from fishbowl_app.model.rules.breakouts import (
    awaited,
    breakout_thresholds,
    breakouts,
    live_slot,
    running_timeboxes,
    shown_slot,
    thresholds_of,
)
from fishbowl_app.model.rules.timebox import Phase, Thresholds, last_stretch_s, phase, wrap_up_s
from tests.model.build import T0, a_round, a_session, at, slot, space, topic

USUAL = Thresholds()


def clock_of(activity_id=None, topic_id=None, *, minutes=45, running=T0, ended=None):
    return Timebox(
        f"clock of {activity_id or topic_id}",
        activity_id,
        minutes * 60,
        T0,
        0.0,
        running,
        0.0 if running is not None else None,
        "boot-1",
        ended,
        topic_id,
    )


def test_breakouts_come_in_the_order_of_their_spaces():
    now = a_session(
        slot("slot 1", T0),
        space("attic"),
        space("hall"),
        topic("topic 1", cell=("slot 1", "hall")),
        topic("topic 2", cell=("slot 1", "attic")),
        clock_of(topic_id="topic 2"),
    )
    found = breakouts(now, "slot 1")
    assert [(item.topic.id, item.space.id) for item in found] == [("topic 2", "attic"), ("topic 1", "hall")]
    assert [item.timebox is not None for item in found] == [True, False]
    assert {item.slot.id for item in found} == {"slot 1"}
    assert breakouts(now, "nothing") == []


@pytest.mark.parametrize(
    ("slots", "shown", "live"),
    [
        ([], None, None),
        ([slot("a"), slot("b")], "a", None),
        ([slot("a", T0), slot("b")], "a", "a"),
        ([slot("a", T0, at(45)), slot("b")], "b", None),
        ([slot("a", state=State.SKIPPED), slot("b")], "b", None),
        ([slot("a", T0, at(45)), slot("b", at(50), at(95))], "b", None),
        ([slot("a"), slot("b", T0, at(45))], "a", None),
        ([a_round(started=T0)], None, None),
    ],
)
def test_the_slot_that_is_shown_runs_or_comes_next_or_was_last(slots, shown, live):
    now = a_session(*slots)
    assert getattr(shown_slot(now), "id", None) == shown
    assert getattr(live_slot(now), "id", None) == live


def test_running_timeboxes_leave_out_what_stands_still():
    now = a_session(
        slot("slot 1", T0),
        *(space(f"space {number}") for number in (3, 2, 1, 0)),
        *(topic(f"topic {number}", cell=("slot 1", f"space {number}")) for number in range(4)),
        clock_of("slot 1"),
        clock_of(topic_id="topic 0"),
        clock_of(topic_id="topic 1", running=None),
        clock_of(topic_id="topic 2", running=None, ended=at(10)),
        clock_of(topic_id="topic 3"),
    )
    owners = [timebox.activity_id or timebox.topic_id for timebox in running_timeboxes(now)]
    assert owners == ["slot 1", "topic 3", "topic 0"]
    assert running_timeboxes(a_session(slot("slot 1"))) == []


@pytest.mark.parametrize(
    ("last_call_s", "length_s", "wrap_up", "last"),
    [(300, 2700, 300, 60), (300, 480, 240, 60), (60, 2700, 60, 30), (0, 2700, 0, 0), (300, 60, 30, 15)],
)
def test_the_last_call_is_at_most_half_the_length_before_the_end(last_call_s, length_s, wrap_up, last):
    limits = breakout_thresholds(a_session(last_call_s=last_call_s))
    assert wrap_up_s(length_s, limits) == wrap_up
    assert last_stretch_s(length_s, limits) == last


@given(st.integers(0, 3600), st.integers(1, 86_400), st.floats(1, 600))
def test_every_breakout_with_a_last_call_is_wrapping_up_before_its_last_minute(last_call_s, length_s, last_s):
    limits = breakout_thresholds(a_session(last_call_s=last_call_s), Thresholds(last_s=last_s))
    first, second = wrap_up_s(length_s, limits), last_stretch_s(length_s, limits)
    assert first == min(last_call_s, length_s / 2)
    assert second < first or first == second == 0


def test_a_breakout_and_its_slot_are_wrapping_up_together():
    now = a_session(slot("slot 1", T0), a_round(), last_call_s=120)
    clock = FixedClock(utc=T0, boot_s=0.0)
    clock.advance(45 * 60 - 119)
    for timebox in (clock_of("slot 1"), clock_of(topic_id="topic 1")):
        limits = thresholds_of(now, timebox, USUAL)
        assert phase(timebox, clock.now(), limits) is Phase.WRAPPING_UP
    assert thresholds_of(now, clock_of("round 1"), USUAL) is USUAL


def test_a_report_is_awaited_of_each_breakout_that_has_begun():
    rows = (
        *(slot("slot 1", T0), slot("slot 2"), space("attic"), space("hall"), space("loft")),
        topic("begun", cell=("slot 1", "attic")),
        topic("told", cell=("slot 1", "hall")),
        topic("waits", cell=("slot 1", "loft")),
        topic("later", cell=("slot 2", "hall")),
        Report("report", "told", 4, (), "", "", "Benches.", T0),
        Report("count", "begun", 4, ("Ana",), "", "", "", T0),
        *(clock_of(topic_id=each) for each in ("begun", "told")),
    )
    assert [found.id for found in awaited(a_session(*rows))] == ["begun"], "a head count says nothing yet"
