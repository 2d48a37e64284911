"""Many clocks at once: eight breakouts are told and sounded once, and are right whatever the clock does."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fishbowl_app.model.ops import time
from fishbowl_app.model.ops.breakouts import end_breakout
from fishbowl_app.model.ops.convergence import edit_open_space
from fishbowl_app.model.rules.timebox import remaining
from fishbowl_app.model.session import Session
from fishbowl_app.ui.bridge import SessionBridge
from fishbowl_app.ui.sound import Sound
from tests.model.ops.helpers import item
from tests.model.ops.market import SLOT_S, hold_market
from tests.ui.live.conftest import MINUTE, follow, shown


@pytest.fixture
def topics(session):
    return hold_market(session)


@pytest.fixture
def slot(session, topics):
    """Start the first slot before anything follows it, and return its id."""
    time.start_activity(session, item(session, "Slot 1").id)
    return session.snapshot.live.id


def left(desk, *owner_ids):
    now, snapshot = desk.ticker.clock.now(), desk.bridge.snapshot
    return [remaining(snapshot.timebox_of(owner_id), now) for owner_id in owner_ids]


@pytest.fixture
def told(desk, live):
    """All that passed in the strip, in its order."""
    heard = []
    desk.bridge.said.connect(lambda text, tone: heard.append(text))
    live.messaged.connect(lambda message: None if message.stays else heard.append(message.text))
    return heard


# --- phases ----------------------------------------------------------------------------------------------


def test_the_last_call_and_the_end_of_all_are_told_once(slot, desk, live, pass_time, chime, told, said):
    pass_time(SLOT_S + MINUTE, 5)
    assert told == ["Slot 1: Last call, 5 min left"]
    assert [words for words in said if words.startswith("Slot 1")] == [
        "Slot 1: Last call, 5 min left",
        "Slot 1: Last minute, 1 min left",
        "Slot 1: Time",
    ]
    assert chime.played == [Sound.WRAP_UP, Sound.TIME]
    assert len([box for box in desk.bridge.snapshot.timeboxes.values() if box.ended_at is None]) == 9


def test_breakouts_that_end_apart_are_told_by_name_or_number(slot, topics, desk, live, pass_time, chime, told):
    time.add_time(desk.bridge.session, topics[0], -600)
    for topic in topics[1:3]:
        time.add_time(desk.bridge.session, topic, 300)
    pass_time(SLOT_S + 305, 5)
    assert told == [
        "Topic 1: Last call, 5 min left",
        "Topic 1: Last minute, 1 min left",
        "Topic 1: Time",
        "Slot 1: Last call, 5 min left",
        "2 breakouts: Last call, 5 min left",
        "2 breakouts: Last minute, 1 min left",
        "2 breakouts: Time",
    ]
    assert chime.played.count(Sound.TIME) == 3
    assert chime.played.count(Sound.WRAP_UP) == 2  # the end of the slot sounds over the last call of the two


def test_that_time_is_up_is_said_until_the_breakouts_it_is_about_have_ended(
    slot, topics, desk, live, pass_time, strip
):
    for topic in topics[:2]:
        time.add_time(desk.bridge.session, topic, -600)
    pass_time(SLOT_S - 590, 5)
    assert shown(strip) == "2 breakouts: Time"
    end_breakout(desk.bridge.session, topics[0])
    assert shown(strip) == "2 breakouts: Time"
    end_breakout(desk.bridge.session, topics[1])
    assert shown(strip) == ""


def test_what_was_ended_or_paused_is_not_told(slot, topics, desk, live, pass_time, chime, told):
    time.add_time(desk.bridge.session, topics[0], -600)
    time.add_time(desk.bridge.session, topics[1], -600)
    end_breakout(desk.bridge.session, topics[0])
    time.pause(desk.bridge.session, topics[1])
    pass_time(SLOT_S - 305, 5)
    assert (told, chime.played) == ([], [])


def test_another_last_call_is_taken_up_silently(slot, desk, live, pass_time, chime, told, strip):
    pass_time(SLOT_S - 400, 5)
    edit_open_space(desk.bridge.session, last_call_s=600)
    pass_time(60)
    assert (told, chime.played) == ([], [])
    assert strip.clock.word.text() == "Last call"


def test_one_key_says_what_it_started_and_ended_for_all(topics, desk, live, told):
    key, snapshot = desk.actions["start_finish"], lambda: desk.bridge.snapshot
    while snapshot().live is None or snapshot().live.title != "Slot 1":
        key.trigger()
    placed = len(snapshot().breakouts_of(snapshot().live.id))
    assert told[-1] == f"Slot 1 is running. {placed} breakouts began. Undo takes it back."
    end_breakout(desk.bridge.session, topics[0])
    key.trigger()
    assert told[-1] == f"Slot 1 is finished. {placed - 1} breakouts ended. Undo takes it back."


def test_the_keys_of_the_strip_are_for_the_slot_and_all_its_breakouts(slot, topics, desk, live, pass_time):
    desk.actions["add_five"].trigger()
    assert left(desk, slot, *topics) == [SLOT_S + 300] * 9
    desk.actions["pause"].trigger()
    pass_time(60, 10)
    assert left(desk, slot, *topics) == [SLOT_S + 300] * 9
    desk.actions["pause"].trigger()
    desk.actions["take_minute"].trigger()
    pass_time(60, 10)
    assert left(desk, slot, *topics) == [SLOT_S + 180] * 9


# --- odd clocks ------------------------------------------------------------------------------------------


def test_eight_minutes_asleep_are_told_once_and_left_out_for_all_with_one_button(
    slot, topics, desk, live, pass_time, clock, strip, told, chime
):
    time.add_time(desk.bridge.session, topics[3], 120)
    pass_time(60, 10)
    end_breakout(desk.bridge.session, topics[7])
    clock.sleep(8 * MINUTE)
    desk.ticker.tick()
    passed = SLOT_S - 9 * MINUTE
    assert left(desk, slot, topics[0], topics[3], topics[7]) == [passed, passed, passed + 120, SLOT_S - 60]
    assert shown(strip) == "The laptop slept 8 min. Slot 1 with its breakouts went on."
    desk.actions["answer_message"].trigger()
    assert left(desk, slot, topics[0], topics[3], topics[7]) == [SLOT_S - 60] * 2 + [SLOT_S + 60, SLOT_S - 60]
    assert (shown(strip), told, chime.played) == ("", [], [])


def test_an_end_slept_through_by_eight_breakouts_is_shown_once_and_not_sounded(
    slot, desk, live, pass_time, clock, strip, chime
):
    pass_time(SLOT_S - 6 * MINUTE, 10)
    clock.sleep(8 * MINUTE)
    desk.ticker.tick()
    desk.ticker.tick()
    strip.messages._pass()
    assert shown(strip) == "The laptop slept 8 min. Slot 1 with its breakouts went on. It ended 2 min ago."
    assert chime.played == []


def test_a_clock_that_was_set_is_noted_for_all_at_once(slot, topics, desk, live, clock, strip):
    steps = len(desk.bridge.session.history)
    clock.jump(3600)
    desk.ticker.tick()
    assert left(desk, slot, *topics) == [SLOT_S] * 9
    assert len(desk.bridge.session.history) == steps + 1
    assert shown(strip) == "The clock was set forward by 1 h. Slot 1 with its breakouts kept its time."


@pytest.fixture
def reopened(slot, topics, desk, strip):
    """Close the file, let something happen to the clock, and let a new window follow it."""
    ends = []

    def reopen(meanwhile):
        path, clock = desk.bridge.session.path, desk.ticker.clock
        desk.bridge.session.close()
        meanwhile(clock)
        again = Session.open(path, clock=clock)
        other = replace(desk, bridge=SessionBridge(again))
        ends.extend((again.close, follow(other, strip).shut))
        return other

    yield reopen
    for end in reversed(ends):
        end()


def test_after_a_reboot_the_clocks_of_all_are_noted_once(reopened, slot, topics, clock, strip):
    again = reopened(lambda clock: clock.reboot("boot-2", off_for_s=120))
    clock.jump(3600)  # the boot clock decides from now on
    assert left(again, slot, *topics) == [SLOT_S - 120] * 9
    assert shown(strip) == "The computer was started anew. Slot 1 with its breakouts went on by its clock."
    assert not strip.messages.message.button_text


def test_a_file_opened_after_the_end_of_eight_breakouts_says_so_once(reopened, chime, strip):
    reopened(lambda clock: clock.advance(SLOT_S + 300)).ticker.tick()
    strip.messages._pass()
    assert shown(strip) == "Slot 1 ended 5 min ago."
    assert chime.played == []


def test_a_clock_set_while_the_file_was_closed_is_told_once(reopened, slot, topics, strip):
    again = reopened(lambda clock: (clock.advance(900), clock.jump(-600)))
    assert left(again, slot, *topics) == [SLOT_S - 900] * 9
    assert shown(strip) == "The clock was set back by 10 min. Slot 1 with its breakouts kept its time."
