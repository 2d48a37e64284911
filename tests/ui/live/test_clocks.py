"""Clocks that misbehave: sleep, a clock that is set, a file that was closed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fishbowl_app.model.changes import Origin
from fishbowl_app.model.entities import State
from fishbowl_app.model.errors import NotWritten, WriteProblem
from fishbowl_app.model.ops.time import pause, start_activity
from fishbowl_app.model.session import Session
from fishbowl_app.ui.bridge import SessionBridge
from fishbowl_app.ui.live import Live
from fishbowl_app.ui.sound import Sound
from tests.ui.live.conftest import MINUTE, follow, left, shown

# --- sleep -----------------------------------------------------------------------------------------------


def test_after_a_sleep_the_timebox_has_gone_on_and_one_button_leaves_it_out(desk, live, pass_time, clock, strip):
    desk.actions["start_finish"].trigger()
    pass_time(60, 10)
    clock.sleep(8 * MINUTE)
    desk.ticker.tick()
    assert left(desk) == 11 * MINUTE
    assert shown(strip) == "The laptop slept 8 min. Round 1 went on."
    assert strip.messages.message.button_text == "Leave out 8 min"
    desk.actions["answer_message"].trigger()
    assert left(desk) == 19 * MINUTE
    assert shown(strip) == ""


def test_an_end_that_was_slept_through_is_shown_and_not_sounded(desk, live, pass_time, clock, strip, chime):
    desk.actions["start_finish"].trigger()
    pass_time(15 * MINUTE, 5)
    clock.sleep(8 * MINUTE)
    desk.ticker.tick()
    desk.ticker.tick()
    assert shown(strip) == "The laptop slept 8 min. Round 1 went on. It ended 3 min ago."
    assert chime.played == []


def test_an_end_just_before_waking_up_is_sounded(desk, live, pass_time, clock, chime):
    desk.actions["start_finish"].trigger()
    pass_time(19 * MINUTE, 5)
    chime.played.clear()
    clock.sleep(70)
    desk.ticker.tick()
    desk.ticker.tick()
    assert chime.played == [Sound.TIME]


def test_leaving_a_sleep_out_brings_the_end_back(desk, live, pass_time, clock, chime, strip):
    desk.actions["start_finish"].trigger()
    pass_time(15 * MINUTE, 5)
    clock.sleep(8 * MINUTE)
    desk.ticker.tick()
    desk.actions["answer_message"].trigger()
    assert left(desk) == 5 * MINUTE
    pass_time(5 * MINUTE)
    assert chime.played == [Sound.WRAP_UP, Sound.TIME]


def test_a_wrap_up_that_was_slept_through_is_not_sounded_late(desk, live, pass_time, clock, chime):
    desk.actions["start_finish"].trigger()
    pass_time(10 * MINUTE, 5)
    clock.sleep(8 * MINUTE)
    desk.ticker.tick()
    assert chime.played == []


def test_a_window_that_froze_does_not_sound_late(desk, live, clock, chime, strip):
    desk.actions["start_finish"].trigger()
    clock.advance(23 * MINUTE)
    desk.ticker.tick()
    assert chime.played == []
    assert shown(strip) == "Round 1 ended 3 min ago."
    desk.actions["answer_message"].trigger()
    assert desk.bridge.snapshot.live is None


def test_sleep_with_a_paused_clock_or_none_is_not_told(desk, live, clock, strip):
    clock.sleep(8 * MINUTE)
    desk.ticker.tick()
    desk.actions["start_finish"].trigger()
    desk.actions["pause"].trigger()
    clock.sleep(8 * MINUTE)
    desk.ticker.tick()
    assert "slept" not in shown(strip)
    assert left(desk) == 20 * MINUTE


# --- a clock that is set ---------------------------------------------------------------------------------


def test_a_clock_set_forward_changes_nothing_unless_told_to(desk, live, clock, strip):
    desk.actions["start_finish"].trigger()
    clock.jump(3600)
    desk.ticker.tick()
    assert left(desk) == 20 * MINUTE
    assert shown(strip) == "The clock was set forward by 1 h. Round 1 kept its time."
    desk.actions["answer_message"].trigger()
    assert left(desk) == 20 * MINUTE - 3600


def test_a_clock_set_back_further_than_the_round_has_run_asks_nothing(desk, live, clock, strip, pass_time):
    desk.actions["start_finish"].trigger()
    pass_time(60, 10)
    clock.jump(-3600)
    desk.ticker.tick()
    assert shown(strip) == "The clock was set back by 1 h. Round 1 kept its time."
    assert not desk.actions["answer_message"].isEnabled()


def test_a_clock_that_was_set_is_told_only_once(desk, live, clock, strip):
    desk.actions["start_finish"].trigger()
    clock.jump(3600)
    desk.ticker.tick()
    strip.messages.close_message()
    live.begin()
    assert shown(strip) == ""


def test_undo_never_turns_back_what_the_clock_did(desk, live, clock):
    desk.actions["start_finish"].trigger()
    clock.jump(3600)
    desk.ticker.tick()
    desk.bridge.do(Session.undo)
    assert desk.bridge.snapshot.agenda[0].state is State.PLANNED


# --- a file that was closed ------------------------------------------------------------------------------


@pytest.fixture
def reopened(desk, strip, clock, tmp_path):
    """Close the file, let something happen to the clock, open it again."""
    opened = []

    def reopen(meanwhile):
        session = desk.bridge.session
        path = session.path
        session.close()
        meanwhile(clock)
        other = SessionBridge(Session.open(path, clock=clock))
        opened.append(other.session)
        new_desk = replace(desk, bridge=other)
        opened.append(follow(new_desk, strip))
        return new_desk

    yield reopen
    for item in reversed(opened):
        (item.shut if isinstance(item, Live) else item.close)()


@pytest.fixture
def running(session):
    start_activity(session, session.snapshot.agenda[0].id)


def test_a_file_opened_in_time_goes_on_without_a_word(running, desk, reopened, strip, chime):
    again = reopened(lambda clock: clock.advance(5 * MINUTE))
    assert left(again) == 15 * MINUTE
    assert shown(strip) == ""
    assert chime.played == []


def test_a_file_opened_after_the_end_says_when_that_was(running, desk, reopened, strip, chime):
    again = reopened(lambda clock: clock.advance(25 * MINUTE))
    assert shown(strip) == "Round 1 ended 5 min ago."
    again.ticker.tick()
    assert chime.played == []


def test_an_end_that_was_sounded_before_a_crash_is_not_sounded_again(
    running, desk, live, reopened, pass_time, chime
):
    pass_time(20 * MINUTE + 1, 1)
    assert chime.played.count(Sound.TIME) == 1
    live.shut()
    reopened(lambda clock: clock.advance(5)).ticker.tick()
    assert chime.played.count(Sound.TIME) == 1


def test_an_end_missed_by_seconds_is_sounded_on_opening(running, desk, reopened, chime):
    reopened(lambda clock: clock.advance(20 * MINUTE + 10)).ticker.tick()
    assert chime.played == [Sound.TIME]


def test_a_clock_set_while_the_file_was_closed_is_told(running, desk, reopened, strip):
    again = reopened(lambda clock: (clock.advance(60), clock.jump(3600)))
    assert left(again) == 19 * MINUTE
    assert shown(strip) == "The clock was set forward by 1 h. Round 1 kept its time."


def test_after_a_reboot_the_wall_clock_decides_once_and_no_more(running, desk, reopened, clock, strip):
    again = reopened(lambda clock: clock.reboot("boot-2", off_for_s=120))
    assert left(again) == 18 * MINUTE
    clock.jump(3600)
    assert left(again) == 18 * MINUTE
    assert shown(strip) == "The computer was started anew. Round 1 went on by its clock."


def test_a_computer_whose_clock_is_behind_after_a_reboot_asks_to_look(running, desk, reopened, clock, strip):
    again = reopened(lambda clock: (clock.reboot("boot-2"), clock.jump(-2 * 3600)))
    assert left(again) == 20 * MINUTE
    assert shown(strip) == "The computer's clock is 2 h behind. Please check how much of Round 1 is left."


def test_an_end_while_the_computer_was_off_is_told_rather_than_the_reboot(running, reopened, strip, chime):
    reopened(lambda clock: clock.reboot("boot-2", off_for_s=25 * MINUTE))
    assert shown(strip) == "Round 1 ended 5 min ago."
    assert chime.played == []


def test_a_paused_timebox_stays_paused_while_closed(running, session, desk, reopened, strip):
    pause(session, session.snapshot.live.id)
    again = reopened(lambda clock: clock.advance(3600))
    assert left(again) == 20 * MINUTE
    assert shown(strip) == ""


def test_a_clock_that_was_set_while_nothing_could_be_saved_is_noted_later(desk, live, pass_time, clock, qtbot):
    desk.actions["start_finish"].trigger()
    pass_time(60, 10)
    desk.bridge.note_unsaved(NotWritten(desk.bridge.session.path, WriteProblem.DISK_FULL))
    clock.jump(3600)
    desk.ticker.tick()
    steps = len(desk.bridge.session.history)
    desk.bridge.note_unsaved(None)
    qtbot.waitUntil(lambda: len(desk.bridge.session.history) == steps + 1)
    assert desk.bridge.session.history[-1].origin is Origin.CLOCK
    assert left(desk) == 19 * MINUTE


def test_no_chime_where_one_only_looks_on(desk, live, pass_time, chime, monkeypatch):
    desk.actions["start_finish"].trigger()
    chime.played.clear()
    monkeypatch.setattr(Session, "read_only", True)
    pass_time(21 * MINUTE, 10)
    assert chime.played == []
