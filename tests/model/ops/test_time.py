"""Starting and ending activities, and their clocks: pauses, added time, odd clocks, closing and killing."""

from __future__ import annotations

import pytest

from fishbowl_app.model.changes import Op, Origin
from fishbowl_app.model.clock import FixedClock
from fishbowl_app.model.entities import State
from fishbowl_app.model.errors import BadNumber, Gone, NothingToUndo, WrongState
from fishbowl_app.model.ops import time
from fishbowl_app.model.rules.timebox import is_paused, remaining
from fishbowl_app.model.session import Session
from tests.model.ops.helpers import T0, fill, item


def the(session, title="Round 1"):
    return session.snapshot.timebox_of(item(session, title).id)


def left(session, title="Round 1"):
    return remaining(the(session, title), session.clock.now())


def run(session, title="Round 1"):
    time.start_activity(session, item(session, title).id)
    return item(session, title).id


# --- states -----------------------------------------------------------------------------------------------


def test_an_activity_goes_from_planned_over_running_to_done(session, clock):
    round_1 = run(session)
    assert (item(session, "Round 1").state, item(session, "Round 1").started_at) == (State.RUNNING, T0)
    clock.advance(1250)
    assert left(session) == -50
    time.finish_activity(session, round_1)
    now = item(session, "Round 1")
    assert (now.state, now.finished_at) == (State.DONE, T0 + 1250)
    clock.advance(1000)
    assert left(session) == -50  # what has ended stands still
    assert session.snapshot.live is None


def test_starting_the_next_ends_what_runs_in_the_same_step(session, clock):
    run(session, "Welcome")
    clock.advance(500)
    done = len(session.history)
    run(session)
    assert len(session.history) == done + 1
    assert item(session, "Welcome").state is State.DONE
    assert the(session, "Welcome").ended_at == the(session).started_at == T0 + 500
    session.undo()
    assert session.snapshot.live == item(session, "Welcome")
    assert left(session, "Welcome") == 100


@pytest.mark.parametrize(
    ("act", "state", "refused"),
    [
        (time.start_activity, "running", True),
        (time.start_activity, "done", True),
        (time.start_activity, "skipped", True),
        (time.finish_activity, "planned", True),
        (time.finish_activity, "done", True),
        (time.finish_activity, "skipped", True),
        (time.skip_activity, "running", False),
        (time.skip_activity, "done", True),
        (time.skip_activity, "skipped", True),
        (time.reopen_activity, "planned", True),
        (time.reopen_activity, "done", False),
        (time.reopen_activity, "skipped", False),
    ],
)
def test_an_activity_does_only_what_its_state_allows(session, act, state, refused):
    welcome = item(session, "Welcome").id
    if state == "skipped":
        time.skip_activity(session, welcome)
    if state in ("running", "done"):
        time.start_activity(session, welcome)
    if state == "done":
        time.finish_activity(session, welcome)
    if refused:
        with pytest.raises(WrongState) as broken:
            act(session, welcome)
        assert (broken.value.activity_id, broken.value.state) == (welcome, state)
    else:
        act(session, welcome)
        assert item(session, "Welcome").state.value != state


def test_what_is_not_there_is_gone(session):
    for act in (time.start_activity, time.finish_activity, time.skip_activity, time.reopen_activity):
        with pytest.raises(Gone):
            act(session, "nothing")
    for act in (
        time.pause,
        time.resume,
        lambda s, i: time.add_time(s, i, 60),
        lambda s, i: time.note_clocks(s, [i]),
    ):
        with pytest.raises(Gone):  # planned, so it has no timebox
            act(session, item(session, "Tea").id)


def test_reopening_goes_on_where_the_clock_stood(session, clock):
    round_1 = run(session)
    clock.advance(300)
    time.finish_activity(session, round_1)
    clock.advance(9000)
    time.reopen_activity(session, round_1)
    assert (item(session, "Round 1").started_at, item(session, "Round 1").finished_at) == (T0, None)
    clock.advance(100)
    assert left(session) == 800


# --- the clock --------------------------------------------------------------------------------------------


def test_a_pause_takes_no_time_and_pausing_twice_is_one(session, clock):
    round_1 = run(session)
    clock.advance(100)
    time.pause(session, round_1)
    done = len(session.history)
    clock.advance(60)
    time.pause(session, round_1)
    assert len(session.history) == done
    assert is_paused(the(session))
    time.resume(session, round_1)
    done = len(session.history)
    time.resume(session, round_1)
    assert len(session.history) == done
    clock.advance(100)
    assert left(session) == 1000


def test_a_pause_that_is_undone_never_was(session, clock):
    round_1 = run(session)
    clock.advance(100)
    time.pause(session, round_1)
    clock.advance(60)
    session.undo()
    clock.advance(40)
    assert left(session) == 1000


def test_finishing_a_paused_activity_counts_no_pause(session, clock):
    round_1 = run(session)
    clock.advance(100)
    time.pause(session, round_1)
    clock.advance(60)
    time.finish_activity(session, round_1)
    assert the(session).elapsed_s == 100
    assert not is_paused(the(session))
    for act in (time.resume, lambda s, i: time.add_time(s, i, 60)):
        with pytest.raises(WrongState):
            act(session, round_1)


def test_time_is_added_and_taken_even_while_paused_or_over(session, clock):
    round_1 = run(session)
    clock.advance(1300)
    time.add_time(session, round_1, 300)
    assert left(session) == 200
    time.pause(session, round_1)
    time.add_time(session, round_1, -60)
    assert left(session) == 140
    for seconds in (-1440, 864_001):
        with pytest.raises(BadNumber):
            time.add_time(session, round_1, seconds)
    time.add_time(session, round_1, -1439)
    assert the(session).length_s == 1
    assert item(session, "Round 1").length_s == 1200  # the planned length is another thing


@pytest.mark.parametrize("jump", [3600.0, -3600.0, 86_400.0])
@pytest.mark.parametrize("seconds", [0.0, 480.0])
def test_neither_a_set_clock_nor_a_closed_lid_moves_the_end(session, clock, jump, seconds):
    run(session)
    clock.advance(60)
    clock.jump(jump)
    clock.sleep(seconds)
    clock.advance(60)
    assert left(session) == 1080 - seconds


def test_eight_minutes_of_sleep_are_given_back_with_one_key_and_its_undo(session, clock):
    round_1 = run(session)
    clock.advance(120)
    clock.sleep(480)
    assert left(session) == 600
    time.correct_clocks(session, [round_1], -480)
    assert left(session) == 1080
    clock.advance(30)
    session.undo()
    assert left(session) == 570


def test_an_hour_the_clock_was_set_forward_is_counted_with_one_key(session, clock):
    round_1 = run(session)
    clock.advance(120)
    clock.jump(600)
    time.correct_clocks(session, [round_1], 600)
    assert left(session) == 480


def test_no_timebox_ran_for_less_than_nothing(session, clock):
    round_1 = run(session)
    clock.advance(60)
    time.correct_clocks(session, [round_1], -3600)
    assert left(session) == 1200
    clock.advance(10)
    assert left(session) == 1190


def test_correcting_a_paused_clock_leaves_it_paused(session, clock):
    round_1 = run(session)
    clock.advance(120)
    time.pause(session, round_1)
    time.correct_clocks(session, [round_1], 60)
    clock.advance(100)
    assert is_paused(the(session))
    assert left(session) == 1020


def test_noting_the_clock_takes_no_time_and_is_not_undone(session, clock):
    round_1 = run(session)
    clock.advance(100)
    clock.jump(-3600)
    time.note_clocks(session, [round_1])
    assert left(session) == 1100
    step = session.history[-1]
    assert (step.op, step.origin, step.undoable) == (Op.CORRECT_CLOCK, Origin.CLOCK, False)
    clock.advance(100)
    assert left(session) == 1000
    assert session.undo_op is Op.START_ACTIVITY


def test_noting_the_clock_of_a_paused_timebox_is_no_step(session, clock):
    round_1 = run(session)
    clock.advance(100)
    time.pause(session, round_1)
    clock.reboot("boot-2", 60)
    done = len(session.history)
    time.note_clocks(session, [round_1])
    assert len(session.history) == done
    assert left(session) == 1100


def test_undoing_the_start_after_the_clock_was_noted_leaves_no_timebox(session, clock):
    run(session)
    clock.advance(100)
    time.note_clocks(session, [item(session, "Round 1").id])
    session.undo()
    assert not session.snapshot.timeboxes
    session.redo()
    assert left(session) == 1100
    clock.advance(100)
    assert left(session) == 1000


@pytest.mark.parametrize("act", [time.pause, time.resume])
def test_undo_never_turns_back_time_that_the_clock_has_noted(session, clock, act):
    round_1 = run(session)
    clock.advance(100)
    if act is time.resume:
        time.pause(session, round_1)
    act(session, round_1)
    clock.advance(50)
    time.note_clocks(session, [round_1])
    before = left(session)
    session.undo()
    # Undone is what nothing has touched since; a clock that was noted in between runs on.
    assert left(session) == (before if act is time.resume else 1050)


# --- another day, another boot ----------------------------------------------------------------------------


def reopened(session: Session, clock: FixedClock) -> Session:
    path = session.path
    session.close()
    return Session.open(path, clock=clock)


@pytest.fixture
def live(folder, clock):
    """A session with the first round running, for tests that close it."""
    made = Session.create(folder / "live.fishbowl", clock=clock)
    fill(made)
    run(made)
    return made


def test_a_file_that_is_opened_again_shows_the_right_time_at_once(live, clock):
    clock.advance(300)
    again = reopened(live, clock)
    assert left(again) == 900
    clock.sleep(1000)
    assert left(again) == -100
    again.close()


@pytest.mark.parametrize("off", [0.0, 90.0, 7200.0])
def test_after_a_new_start_of_the_computer_the_wall_clock_decides(live, clock, off):
    clock.advance(300)
    live.close()
    clock.reboot("boot-2", off)
    again = Session.open(live.path, clock=clock)
    assert left(again) == 900 - off
    clock.jump(-3600)  # until the clock of this boot is noted, nothing else is known
    assert left(again) == min(1200, 900 - off + 3600)
    clock.jump(3600)
    time.note_clocks(again, [item(again, "Round 1").id])
    clock.jump(3600)
    clock.advance(10)
    assert left(again) == 890 - off
    again.close()


def test_a_computer_that_lost_its_clock_while_off_gives_no_time_back(live, clock):
    clock.advance(300)
    clock.reboot("boot-2")
    clock.jump(-1_780_000_000.0)  # 1970
    assert left(live) == 1200
    live.close()


def test_a_pause_lasts_over_closing_and_a_new_start(live, clock):
    clock.advance(300)
    time.pause(live, item(live, "Round 1").id)
    live.close()
    clock.reboot("boot-2", 86_400)
    again = Session.open(live.path, clock=clock)
    assert left(again) == 900
    time.resume(again, item(again, "Round 1").id)
    clock.advance(60)
    assert left(again) == 840
    again.close()


def test_a_pause_before_a_new_start_is_not_undone_into_a_wrong_time(live, clock):
    clock.advance(300)
    time.pause(live, item(live, "Round 1").id)
    live.close()
    clock.reboot("boot-2", 100)
    again = Session.open(live.path, clock=clock)
    again.undo()  # the pause never was: it ran while the computer was off
    assert left(again) == 800
    again.close()


def test_a_round_over_midnight_keeps_its_time(empty, clock):
    fill(empty)
    clock.advance(86_400 - T0 % 86_400 - 600)  # ten minutes to midnight
    run(empty)
    clock.advance(900)
    assert left(empty) == 300
    time.finish_activity(empty, item(empty, "Round 1").id)
    assert (item(empty, "Round 1").finished_at - item(empty, "Round 1").started_at) == 900


def test_only_what_a_person_did_can_be_undone(empty):
    with pytest.raises(NothingToUndo):
        empty.undo()
