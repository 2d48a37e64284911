"""The live keys, the phases of a clock with their sounds, and what was forgotten."""

from __future__ import annotations

from datetime import datetime

import pytest

from fishbowl_app.model.entities import Format, State
from fishbowl_app.model.ops.agenda import edit_activity
from fishbowl_app.model.ops.details import edit_details, edit_fishbowl
from fishbowl_app.model.ops.rotation import set_seat
from fishbowl_app.model.session import Session
from fishbowl_app.ui.bridge import Tone
from fishbowl_app.ui.settings import LAST_MINUTE_S, MUTED, WARN_MOST_S
from fishbowl_app.ui.sound import Sound
from tests.ui.live.conftest import MINUTE, left, shown

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


def test_it_says_who_sits_when_a_closed_round_starts(desk, live):
    session = desk.bridge.session
    edit_fishbowl(session, format=Format.CLOSED, chairs=3)
    for chair, who in enumerate(list(session.snapshot.participants)[:2], start=1):
        set_seat(session, session.snapshot.rounds[0].id, chair, who)
    said = []
    desk.bridge.said.connect(lambda text, tone: said.append((text, tone)))
    desk.actions["start_finish"].trigger()
    assert len(session.snapshot.circle) == 2
    session.undo()
    session.redo()
    desk.actions["start_finish"].trigger()
    desk.actions["start_finish"].trigger()
    assert said == [
        ("Round 1 is running. 2 people sit as planned. Undo takes it back.", Tone.DONE),
        ("Round 1 is finished. Undo takes it back.", Tone.DONE),
        ("Feedback 1 is running. Undo takes it back.", Tone.DONE),
    ]


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


def test_the_strip_says_how_many_minutes_were_given(qtbot, desk, live):
    desk.actions["start_finish"].trigger()
    assert "F12" in desk.actions.keys_of("add_five"), "where + itself needs Shift, Ctrl+Shift++ is one minute"
    for name, number in (("add_five", "5 minutes more"), ("add_minute", "1 minute")):
        with qtbot.waitSignal(desk.bridge.said) as said:
            desk.actions[name].trigger()
        assert said.args[0].startswith(number)


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
    assert shown(strip) == "Round 1 is running. Undo takes it back."


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


# --- what was forgotten ----------------------------------------------------------------------------------


@pytest.fixture
def due(session, clock):
    """Plan the day to begin now, in the time zone of this computer."""
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
    assert shown(strip) == "Round 1 is running. Undo takes it back."
    assert not desk.actions["answer_message"].isEnabled()
