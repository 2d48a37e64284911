"""The live keys and what clocks do: phases, the chime once, sleep, clocks that are set, closed files."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible

from fishbowl_app.model.entities import State
from fishbowl_app.model.ops.details import edit_details
from fishbowl_app.model.ops.time import pause, start_activity
from fishbowl_app.model.rules.timebox import remaining
from fishbowl_app.model.session import Session
from fishbowl_app.ui.bridge import SessionBridge
from fishbowl_app.ui.live import Live
from fishbowl_app.ui.settings import LAST_MINUTE_S, MUTED, WARN_MOST_S
from fishbowl_app.ui.sound import Sound
from fishbowl_app.ui.strip.strip import Strip

MINUTE = 60


class QuietChime:
    """Keeps what would have been heard."""

    def __init__(self) -> None:
        self.played: list[Sound] = []
        self.has_player = True

    def play(self, sound: Sound = Sound.TIME) -> bool:
        self.played.append(sound)
        return True

    def test(self, sound: Sound = Sound.TIME) -> bool:
        self.played.append(sound)
        return self.has_player

    def stop(self) -> None:
        self.played.clear()


@pytest.fixture
def chime():
    return QuietChime()


@pytest.fixture
def desk(desk, chime):
    from dataclasses import replace

    return replace(desk, chime=chime)


@pytest.fixture
def strip(desk, qtbot):
    made = Strip(desk)
    qtbot.addWidget(made)
    yield made
    made.shut()


@pytest.fixture
def live(desk, strip):
    made = follow(desk, strip)
    yield made
    made.shut()


def follow(desk, strip):
    """Return what the main window makes when it opens a session."""
    made = Live(desk, desk.actions["stage"].parent())
    made.messaged.connect(strip.show_message)
    made.settled.connect(strip.settle)
    made.begin()
    return made


@pytest.fixture
def said(monkeypatch):
    """What a screen reader was told."""
    heard = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: heard.append(event.message()))
    return heard


@pytest.fixture
def pass_time(desk, clock):
    """Let the clock go on with the window open, four looks a second, seconds at a time here."""

    def go(seconds: float, step: float = 1.0) -> None:
        for _ in range(round(seconds / step)):
            clock.advance(step)
            desk.ticker.tick()

    return go


def left(desk) -> float:
    live = desk.bridge.snapshot.live
    return remaining(desk.bridge.snapshot.timebox_of(live.id), desk.ticker.clock.now())


def shown(strip) -> str:
    return strip.messages.message.text if strip.messages.message else ""


# --- the keys --------------------------------------------------------------------------------------------


def test_one_key_starts_finishes_and_starts_the_next(desk, live):
    key, snapshot = desk.actions["start_finish"], lambda: desk.bridge.snapshot
    assert key.text() == "Start Round 1"
    key.trigger()
    assert (snapshot().live.title, key.text()) == ("Round 1", "Finish Round 1")
    key.trigger()
    assert (snapshot().live, key.text()) == (None, "Start Feedback 1")
    key.trigger()
    assert snapshot().live.title == "Feedback 1"


def test_after_the_last_activity_there_is_nothing_to_start(desk, live):
    for _ in desk.bridge.snapshot.agenda:
        desk.actions["skip"].trigger()
    assert {item.state for item in desk.bridge.snapshot.agenda} == {State.SKIPPED}
    assert not desk.actions["start_finish"].isEnabled()
    assert desk.actions["start_finish"].text() == "Nothing left to start"


def test_clock_keys_work_only_while_something_runs(desk, live):
    names = ("pause", "add_minute", "add_five", "take_minute")
    assert [desk.actions[name].isEnabled() for name in names] == [False] * 4
    desk.actions["start_finish"].trigger()
    assert [desk.actions[name].isEnabled() for name in names] == [True] * 4


def test_minutes_are_added_and_taken_off(desk, live):
    desk.actions["start_finish"].trigger()
    desk.actions["add_five"].trigger()
    desk.actions["add_minute"].trigger()
    desk.actions["take_minute"].trigger()
    assert left(desk) == 25 * MINUTE


def test_the_last_minute_of_a_length_cannot_be_taken(desk, live):
    desk.actions["start_finish"].trigger()
    for _ in range(19):
        desk.actions["take_minute"].trigger()
    assert not desk.actions["take_minute"].isEnabled()


def test_a_pause_stops_the_clock_and_the_key_says_so(desk, live, pass_time):
    desk.actions["start_finish"].trigger()
    pass_time(60, 10)
    desk.actions["pause"].trigger()
    assert desk.actions["pause"].text() == "Go on"
    pass_time(300, 60)
    assert left(desk) == 19 * MINUTE
    desk.actions["pause"].trigger()
    assert desk.actions["pause"].text() == "Pause"


def test_an_ampersand_in_a_title_is_no_key(desk, live):
    from fishbowl_app.model.ops.agenda import edit_activity

    first = desk.bridge.snapshot.agenda[0]
    desk.bridge.do(edit_activity, first.id, title="Q & A")
    assert desk.actions["start_finish"].text() == "Start Q && A"
    assert desk.actions["start_finish"].toolTip().startswith("Start Q & A (")


def test_mute_is_kept(desk, live):
    desk.actions["mute"].trigger()
    assert desk.settings.get(MUTED)
    desk.settings.set(MUTED, False)
    assert not desk.actions["mute"].isChecked()


def test_the_sound_test_says_when_there_is_no_player(desk, live, strip, chime):
    desk.actions["sound_test"].trigger()
    assert chime.played == [Sound.TIME]
    chime.has_player = False
    desk.actions["sound_test"].trigger()
    assert "No sound player" in shown(strip)


def test_a_closed_session_no_longer_follows_the_keys(desk, live):
    live.shut()
    desk.actions["start_finish"].trigger()
    assert desk.bridge.snapshot.live is None


# --- phases ----------------------------------------------------------------------------------------------


def test_each_phase_is_told_once_and_two_of_them_are_sounded(desk, live, pass_time, chime, said):
    desk.actions["start_finish"].trigger()
    said.clear()
    pass_time(21 * MINUTE)
    assert said == ["Round 1: Wrapping up, 4 min left", "Round 1: Last minute, 1 min left", "Round 1: Time"]
    assert chime.played == [Sound.WRAP_UP, Sound.TIME]


def test_a_screen_reader_is_told_what_starts_and_ends(desk, live, said):
    desk.actions["start_finish"].trigger()
    assert "Round 1: Running, 20 min left" in said
    desk.actions["start_finish"].trigger()
    assert "Round 1: finished" in said


def test_the_thresholds_are_those_of_the_settings(desk, live, pass_time, said):
    desk.settings.set(WARN_MOST_S, 120)
    desk.settings.set(LAST_MINUTE_S, 30)
    desk.actions["start_finish"].trigger()
    said.clear()
    pass_time(20 * MINUTE - 1)
    assert said == ["Round 1: Wrapping up, 2 min left", "Round 1: Last minute, 30 s left"]


def test_the_end_is_sounded_again_after_time_was_added(desk, live, pass_time, chime):
    desk.actions["start_finish"].trigger()
    pass_time(20 * MINUTE + 5)
    desk.actions["add_minute"].trigger()
    pass_time(MINUTE)
    assert chime.played.count(Sound.TIME) == 2


def test_minutes_taken_off_by_hand_may_end_it_at_once(desk, live, pass_time, chime, strip):
    desk.actions["start_finish"].trigger()
    pass_time(19.5 * MINUTE)
    chime.played.clear()
    desk.actions["take_minute"].trigger()
    assert chime.played == [Sound.TIME]
    assert shown(strip) == ""


def test_a_paused_clock_reaches_no_phase(desk, live, pass_time, chime):
    desk.actions["start_finish"].trigger()
    desk.actions["pause"].trigger()
    pass_time(30 * MINUTE, 30)
    assert chime.played == []


def test_undoing_a_finish_after_the_end_is_silent(desk, live, pass_time, chime):
    desk.actions["start_finish"].trigger()
    pass_time(20 * MINUTE + 1)
    desk.actions["start_finish"].trigger()
    chime.played.clear()
    desk.bridge.do(Session.undo)
    pass_time(5)
    assert desk.bridge.snapshot.live is not None
    assert chime.played == []


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
    assert shown(strip) == ""
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
    from dataclasses import replace

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


def test_a_paused_timebox_stays_paused_while_closed(running, session, desk, reopened, strip):
    pause(session, session.snapshot.live.id)
    again = reopened(lambda clock: clock.advance(3600))
    assert left(again) == 20 * MINUTE
    assert shown(strip) == ""


# --- what was forgotten ----------------------------------------------------------------------------------


@pytest.fixture
def due(session, clock):
    """Plan the day to begin now, in the time zone of this computer."""
    from datetime import datetime

    now = datetime.fromtimestamp(clock.now().utc)
    edit_details(session, start_at=now.strftime("%H:%M"), held_on=now.date().isoformat())
    return now.strftime("%H:%M")


def test_a_start_that_is_forgotten_is_asked_about_once(due, desk, live, strip, pass_time):
    pass_time(MINUTE, 10)
    assert shown(strip) == ""
    pass_time(2 * MINUTE, 10)
    assert shown(strip) == f"Round 1 was planned for {due}. Start?"
    strip.messages.close_message()
    pass_time(MINUTE, 10)
    assert shown(strip) == ""


def test_the_button_of_the_reminder_starts(due, desk, live, strip, pass_time):
    pass_time(4 * MINUTE, 10)
    desk.actions["answer_message"].trigger()
    assert desk.bridge.snapshot.live.title == "Round 1"


def test_the_reminder_goes_when_it_is_started_otherwise(due, desk, live, strip, pass_time):
    pass_time(4 * MINUTE, 10)
    desk.actions["start_finish"].trigger()
    assert shown(strip) == ""
    assert not desk.actions["answer_message"].isEnabled()
