"""The clocks of breakouts: started with their slot, alone or late, ended and reopened, whatever clocks do."""

from __future__ import annotations

import pytest

from fishbowl_app.model.changes import Op, Origin
from fishbowl_app.model.entities import Space, State
from fishbowl_app.model.errors import BadNumber, BreakoutProblem, Gone, WrongBreakout, WrongState
from fishbowl_app.model.ops import breakouts, time
from fishbowl_app.model.rules.breakouts import running_timeboxes
from fishbowl_app.model.rules.timebox import assumed_while_closed, is_paused, remaining
from fishbowl_app.model.session import Session
from tests.model.ops.helpers import fill, item, ops
from tests.model.ops.market import SLOT_S, a_topic, hold_market, the_clock


@pytest.fixture
def topics(session):
    return hold_market(session)


@pytest.fixture
def slot(session, topics):
    """Start the first slot, with its eight breakouts, and return its id."""
    time.start_activity(session, item(session, "Slot 1").id)
    return item(session, "Slot 1").id


def left(session, *owner_ids):
    now = session.clock.now()
    return [remaining(the_clock(session, owner_id), now) for owner_id in owner_ids]


def late_topic(session, slot_id):
    """Put a topic into a slot that runs, in a space of its own."""
    with session.change(Op.ADD_TOPIC) as tx:
        space = tx.insert(Space("garden", 99, "Garden", None, (), "", ()))
        return tx.insert(a_topic(99, slot_id, space.id)).id


# --- with the slot ----------------------------------------------------------------------------------------


def test_a_slot_starts_a_timebox_for_every_breakout_in_one_step(session, topics):
    slot, done = item(session, "Slot 1").id, len(session.history)
    time.start_activity(session, slot)
    assert [step.op for step in session.history[done:]] == [Op.START_ACTIVITY]
    assert left(session, slot, *topics) == [SLOT_S] * 9
    assert len(running_timeboxes(session.snapshot)) == 9
    session.undo()
    assert not session.snapshot.timeboxes


def test_only_the_breakouts_of_the_slot_begin(session, topics):
    time.start_activity(session, item(session, "Slot 2").id)
    assert len(session.snapshot.timeboxes) == 1


def test_finishing_a_slot_ends_its_breakouts_and_reopening_lets_them_go_on(session, clock, topics, slot):
    clock.advance(600)
    breakouts.end_breakout(session, topics[0])
    clock.advance(600)
    time.finish_activity(session, slot)
    clock.advance(3600)
    assert left(session, slot, topics[0], topics[1]) == [SLOT_S - 1200, SLOT_S - 600, SLOT_S - 1200]
    assert not running_timeboxes(session.snapshot)
    time.reopen_activity(session, slot)
    clock.advance(10)
    assert left(session, topics[0], *topics[1:]) == [SLOT_S - 600] + [SLOT_S - 1210] * 7
    assert the_clock(session, topics[0]).ended_at is not None  # it had ended before


def test_what_starts_next_ends_the_breakouts_in_the_same_step(session, clock, topics, slot):
    clock.advance(60)
    done = len(session.history)
    time.start_activity(session, item(session, "Slot 2").id)
    assert len(session.history) == done + 1
    assert {the_clock(session, topic).ended_at for topic in topics} == {clock.now().utc}


def test_at_zero_a_breakout_counts_on(session, clock, topics, slot):
    clock.advance(SLOT_S + 75)
    assert left(session, *topics) == [-75] * 8
    assert len(running_timeboxes(session.snapshot)) == 9


# --- one and all ------------------------------------------------------------------------------------------


def test_one_breakout_is_paused_and_lengthened_alone(session, clock, topics, slot):
    time.add_time(session, topics[2], 300)
    time.pause(session, topics[2])
    clock.advance(60)
    assert left(session, topics[2], topics[3], slot) == [SLOT_S + 300, SLOT_S - 60, SLOT_S - 60]
    time.resume(session, topics[2])
    clock.advance(60)
    assert left(session, topics[2]) == [SLOT_S + 240]


def test_all_are_paused_and_go_on_in_one_step_each(session, clock, topics, slot):
    breakouts.end_breakout(session, topics[7])
    time.pause_all(session, slot)
    assert all(is_paused(the_clock(session, topic)) for topic in topics[:7])
    clock.advance(600)
    time.resume_all(session, slot)
    assert ops(session)[-2:] == [Op.PAUSE, Op.RESUME]
    assert left(session, slot, *topics) == [SLOT_S] * 9
    assert len(running_timeboxes(session.snapshot)) == 8


def test_time_for_all_leaves_out_what_has_ended(session, topics, slot):
    breakouts.end_breakout(session, topics[0])
    time.add_time_to_all(session, slot, 300)
    assert left(session, slot, *topics) == [SLOT_S + 300, SLOT_S] + [SLOT_S + 300] * 7
    session.undo()
    assert left(session, slot, *topics) == [SLOT_S] * 9
    session.redo()


def test_time_taken_off_all_leaves_a_short_breakout_a_second(session, clock, topics, slot):
    clock.advance(SLOT_S - 60)
    late = late_topic(session, slot)
    breakouts.start_breakout(session, late)
    time.add_time_to_all(session, slot, -60)
    assert (the_clock(session, late).length_s, the_clock(session, topics[0]).length_s) == (1, SLOT_S - 60)
    with pytest.raises(BadNumber):
        time.add_time_to_all(session, slot, -SLOT_S)


# --- late, early, again -----------------------------------------------------------------------------------


def test_a_late_breakout_gets_what_is_left_of_its_slot(session, clock, topics, slot):
    clock.advance(900)
    late = late_topic(session, slot)
    assert session.snapshot.timebox_of(late) is None  # moving it there did not start it
    breakouts.start_breakout(session, late)
    assert left(session, late, slot) == [SLOT_S - 900] * 2
    clock.advance(SLOT_S)
    time.finish_activity(session, slot)
    assert the_clock(session, late).ended_at == clock.now().utc


def test_a_late_breakout_in_a_slot_that_is_over_gets_a_minute(session, clock, topics, slot):
    clock.advance(SLOT_S + 1)
    assert breakouts.start_breakout(session, late_topic(session, slot)).length_s == breakouts.LEAST_S


def test_a_breakout_that_has_ended_goes_on_where_it_stood(session, clock, topics, slot):
    clock.advance(600)
    breakouts.end_breakout(session, topics[0])
    clock.advance(100)
    breakouts.reopen_breakout(session, topics[0])
    clock.advance(1)
    assert left(session, topics[0]) == [SLOT_S - 601]


def test_a_breakout_does_only_what_it_can_do(session, clock, topics, slot):
    late, lost = late_topic(session, slot), a_topic(98)
    with session.change(Op.ADD_TOPIC) as tx:
        tx.insert(lost)
    breakouts.end_breakout(session, topics[1])
    for act, topic_id, problem in (
        (breakouts.start_breakout, lost.id, BreakoutProblem.NOT_ON_WALL),
        (breakouts.start_breakout, topics[0], BreakoutProblem.BEGAN),
        (breakouts.end_breakout, late, BreakoutProblem.NOT_BEGUN),
        (breakouts.reopen_breakout, late, BreakoutProblem.NOT_BEGUN),
        (breakouts.end_breakout, topics[1], BreakoutProblem.ENDED),
        (time.resume, topics[1], BreakoutProblem.ENDED),
        (breakouts.reopen_breakout, topics[0], BreakoutProblem.RUNS),
    ):
        with pytest.raises(WrongBreakout) as broken:
            act(session, topic_id)
        assert (broken.value.topic_id, broken.value.problem) == (topic_id, problem)
    with pytest.raises(Gone):
        breakouts.start_breakout(session, "nothing")


def test_a_breakout_runs_only_while_its_slot_does(session, clock, topics, slot):
    late = late_topic(session, slot)
    time.finish_activity(session, slot)
    for act, topic_id in ((breakouts.start_breakout, late), (breakouts.reopen_breakout, topics[0])):
        with pytest.raises(WrongState) as broken:
            act(session, topic_id)
        assert (broken.value.activity_id, broken.value.state) == (slot, State.DONE.value)


# --- odd clocks -------------------------------------------------------------------------------------------


def staggered(session, clock, topics):
    """Let eight breakouts differ: lengthened, paused, ended, and as they were; return what is left of each."""
    for number, topic in enumerate(topics):
        clock.advance(30)
        if number % 2:
            time.add_time(session, topic, 60 * number)
    time.pause(session, topics[4])
    breakouts.end_breakout(session, topics[6])
    return left(session, *topics)


def test_eight_breakouts_are_right_after_the_laptop_slept(session, clock, topics, slot):
    before = staggered(session, clock, topics)
    clock.sleep(480)
    stood = {4, 6}
    slept = [time - (0 if number in stood else 480) for number, time in enumerate(before)]
    assert left(session, *topics) == slept
    ran = [timebox.activity_id or timebox.topic_id for timebox in running_timeboxes(session.snapshot)]
    time.correct_clocks(session, ran, -480)  # the people had slept too
    assert left(session, *topics) == before
    assert ops(session)[-1] is Op.CORRECT_CLOCK
    session.undo()
    assert left(session, *topics) == slept
    session.redo()


def test_a_wall_clock_that_was_set_changes_no_breakout(session, clock, topics, slot):
    before = staggered(session, clock, topics)
    clock.jump(3600)
    assert left(session, *topics) == before
    ran = [timebox.activity_id or timebox.topic_id for timebox in running_timeboxes(session.snapshot)]
    done = len(session.history)
    time.note_clocks(session, ran)
    assert [(step.op, step.origin) for step in session.history[done:]] == [(Op.CORRECT_CLOCK, Origin.CLOCK)]
    now = session.clock.now()
    assert not any(assumed_while_closed(timebox, now) for timebox in running_timeboxes(session.snapshot))
    assert left(session, *topics) == pytest.approx(before)


def test_eight_breakouts_are_right_after_a_new_start_of_the_computer(folder, clock):
    session = Session.create(folder / "eight.fishbowl", clock=clock)
    fill(session)
    topics = hold_market(session)
    time.start_activity(session, item(session, "Slot 1").id)
    before = staggered(session, clock, topics)
    session.close()
    clock.reboot("boot-2", off_for_s=200)
    again = Session.open(folder / "eight.fishbowl", clock=clock)
    off = [time - (0 if number in (4, 6) else 200) for number, time in enumerate(before)]
    assert left(again, *topics) == off
    again.close()
