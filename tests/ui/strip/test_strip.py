"""The strip below every room: clock, buttons, messages, undo, and what fits into a narrow window."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from fishbowl_app.model.entities import Format
from fishbowl_app.model.errors import NotWritten, WriteProblem
from fishbowl_app.model.ops.agenda import edit_activity
from fishbowl_app.model.ops.details import edit_details, edit_fishbowl
from fishbowl_app.model.ops.people import add_participant, edit_participant
from fishbowl_app.model.ops.queue import join_queue
from fishbowl_app.model.ops.reports import edit_report
from fishbowl_app.model.ops.rotation import set_seat
from fishbowl_app.model.ops.seating import leave, sit_down, swap_in
from fishbowl_app.model.ops.spaces import close_space
from fishbowl_app.model.ops.time import add_time, finish_activity, pause, start_activity
from fishbowl_app.ui.bridge import Tone
from fishbowl_app.ui.live import Live
from fishbowl_app.ui.strip.message import SHOWN_MS, Message
from fishbowl_app.ui.strip.strip import Strip
from fishbowl_app.ui.theme import Scheme, apply_theme
from tests.model.ops.market import hold_market
from tests.ui.conftest import person


@pytest.fixture
def strip(desk, qtbot):
    host = QWidget()
    qtbot.addWidget(host)
    column = QVBoxLayout(host)
    column.setContentsMargins(0, 0, 0, 0)
    made = Strip(desk, host)
    column.addWidget(made)
    yield made
    made.shut()


@pytest.fixture
def live(desk, strip):
    made = Live(desk, strip)
    yield made
    made.shut()


@pytest.fixture
def begun(session):
    """The first round, just started."""
    start_activity(session, session.snapshot.agenda[0].id)
    return session.snapshot.live


def shown(strip) -> str:
    return strip.messages.message.text if strip.messages.message else ""


# --- the clock -------------------------------------------------------------------------------------------


def clock_words(strip):
    return strip.clock.digits.text(), strip.clock.title.text(), strip.clock.word.text()


def test_before_the_start_the_next_activity_and_its_length_show(strip):
    assert clock_words(strip) == ("20:00", "Round 1", "Not started")


def test_the_clock_says_what_is_left_of_what_and_how_far_it_is(strip, begun, desk, clock):
    assert clock_words(strip) == ("20:00", "Round 1", "Running")
    for seconds, words in (
        (1000, ("3:20", "Wrapping up")),
        (150, ("0:50", "Last minute")),
        (130, ("+1:20", "over")),
    ):
        clock.advance(seconds)
        desk.ticker.tick()
        assert (strip.clock.digits.text(), strip.clock.word.text()) == words


def test_each_phase_has_a_look_of_its_own_and_is_heard(strip, begun, desk, clock):
    looks = []
    for seconds in (0, 1000, 200):
        clock.advance(seconds)
        desk.ticker.tick()
        looks.append((strip.clock.property("message"), strip.clock.accessibleName()))
    assert looks == [(None, "Round 1, Running"), ("warn", "Round 1, Wrapping up"), ("alert", "Round 1, Time")]


def test_a_paused_clock_says_so(strip, begun, session):
    pause(session, begun.id)
    assert clock_words(strip) == ("20:00", "Round 1", "Paused")


def test_nothing_moves_when_the_digits_change(strip, begun, desk, clock):
    strip.window().resize(1024, 140)
    strip.window().show()
    places = set()
    for seconds in (0, 601, 400, 180, 120):
        clock.advance(seconds)
        desk.ticker.tick()
        places.add(strip.pause.mapTo(strip, strip.pause.rect().topLeft()).x())
    assert len(places) == 1


def test_the_end_of_the_day_is_projected(strip, begun, session, clock):
    from datetime import datetime

    now = datetime.fromtimestamp(clock.now().utc)
    edit_details(session, held_on=now.date().isoformat(), start_at=now.strftime("%H:%M"))
    assert "Ends" in strip.ends.text()
    add_time(session, begun.id, 600)
    assert strip.late.text() in ("10 min late", "11 min late")


def test_when_all_was_saved_is_told_to_the_second(strip, session, clock):
    clock.advance(7)
    add_participant(session, name="Gwen")
    assert strip.saved.text().startswith("Saved ")
    assert len(strip.saved.text()) == len("Saved 14:32:05")


# --- the buttons -----------------------------------------------------------------------------------------


def test_buttons_do_what_the_keys_do(strip, live, session, qtbot):
    qtbot.mouseClick(strip.start, Qt.MouseButton.LeftButton)
    started = session.snapshot.live
    assert (strip.clock.title.text(), strip.start.text()) == (started.title, "Finish")
    assert strip.start.accessibleName() == "Finish Round 1"
    for button in (strip.five, strip.more, strip.less):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert session.snapshot.timebox_of(started.id).length_s == 1500
    qtbot.mouseClick(strip.pause, Qt.MouseButton.LeftButton)
    assert strip.pause.text() == "Go on"


def test_short_buttons_are_heard_in_full(strip, live, begun):
    assert (strip.more.text(), strip.more.accessibleName()) == ("+1", "1 more minute")
    assert strip.less.accessibleName() == "1 minute less"


def test_a_click_never_takes_the_keyboard_from_where_names_are_typed(strip):
    buttons = [strip.start, strip.pause, strip.more, strip.five, strip.less, strip.undo, strip.messages.button]
    assert {button.focusPolicy() for button in buttons} == {Qt.FocusPolicy.TabFocus}


def test_an_ampersand_is_shown_as_it_is(strip, live, session):
    anwen = person(session, "Anwen")
    edit_activity(session, session.snapshot.agenda[0].id, title="Q & A")
    assert strip.start.accessibleName() == "Start Q & A"
    edit_participant(session, anwen, name="Anwen & Co")
    strip.undo.setMaximumWidth(1000)
    strip.undo.resize(600, 40)
    assert "(Anwen & Co)" in strip.undo.shown_text()


# --- undo ------------------------------------------------------------------------------------------------


def test_undo_names_who_and_what(strip, session):
    anwen, bethan = person(session, "Anwen"), person(session, "Bethan")
    sit_down(session, anwen)
    assert strip.undo.accessibleName() == "Undo: Anwen sits down"
    swap_in(session, bethan, 1)
    assert strip.undo.accessibleName() == "Undo: Bethan sits down"
    join_queue(session, anwen)
    assert strip.undo.accessibleName() == "Undo: Anwen waits for a chair"
    leave(session, 1)
    assert strip.undo.accessibleName() == "Undo: Bethan leaves the chair"


def test_undo_shows_its_verb_where_there_is_no_room_for_more(strip, session):
    sit_down(session, person(session, "Anwen"))
    strip.undo.setMaximumWidth(1000)
    strip.undo.resize(400, 40)
    assert strip.undo.shown_text() == "Undo: Anwen sits down"
    strip.undo.resize(strip.undo.minimumSizeHint().width(), 40)
    assert strip.undo.shown_text() == "Undo"


def test_undo_names_the_topic_of_a_breakout(strip, session):
    first, *_ = hold_market(session, topics=2)
    start_activity(session, session.snapshot.slots[0].id)
    assert strip.undo.accessibleName() == "Undo: start (Slot 1)"
    add_time(session, first, 60)
    assert strip.undo.accessibleName() == "Undo: time changed (Topic 1)"
    edit_report(session, first, came=12)
    assert strip.undo.accessibleName() == "Undo: report (Topic 1)"


def test_undo_names_the_space_that_was_closed_and_not_the_topic_that_left_it(strip, session):
    first, *_ = hold_market(session, topics=2)
    space = session.snapshot.spaces[session.snapshot.topics[first].space_id]
    close_space(session, space.id, [slot.id for slot in session.snapshot.slots])
    assert session.snapshot.topics[first].space_id is None
    assert strip.undo.accessibleName() == f"Undo: edit of a space ({space.name})"


def test_undo_goes_back_through_the_same_words_and_redo_forth(strip, session):
    sit_down(session, person(session, "Anwen"))
    start_activity(session, session.snapshot.agenda[0].id)
    assert strip.undo.accessibleName() == "Undo: start (Round 1)"
    session.undo()
    assert strip.undo.accessibleName() == "Undo: Anwen sits down"
    session.undo()
    assert strip.undo.accessibleName() == "Undo: new activity"
    session.redo()
    assert strip.undo.accessibleName() == "Undo: Anwen sits down"


def test_starting_over_another_activity_names_what_starts(strip, session):
    first, second, *_ = session.snapshot.agenda
    start_activity(session, first.id)
    start_activity(session, second.id)
    assert strip.undo.accessibleName() == "Undo: start (Feedback 1)"
    finish_activity(session, second.id)
    assert strip.undo.accessibleName() == "Undo: finish (Feedback 1)"


def test_what_starts_and_ends_is_named_before_who_sits_in_it(strip, session):
    edit_fishbowl(session, format=Format.CLOSED, chairs=3)
    held = session.snapshot.agenda[0]
    set_seat(session, held.id, 1, person(session, "Anwen"))
    start_activity(session, held.id)
    assert strip.undo.accessibleName() == "Undo: start (Round 1)"
    finish_activity(session, held.id)
    assert strip.undo.accessibleName() == "Undo: finish (Round 1)"


def test_undo_triggers_the_undo_of_the_window(strip, desk, session, qtbot):
    with qtbot.waitSignal(desk.actions["undo"].triggered):
        qtbot.mouseClick(strip.undo, Qt.MouseButton.LeftButton)


# --- messages --------------------------------------------------------------------------------------------


def test_a_broken_rule_is_worded_with_the_way_out(strip, desk, session):
    anwen = person(session, "Anwen")
    desk.bridge.do(sit_down, anwen)
    desk.bridge.do(sit_down, anwen)
    assert shown(strip) == "Anwen sits on chair 1 already."
    assert strip.messages.property("message") == "warn"


def test_trouble_from_outside_stays_until_it_is_closed(strip, desk, qtbot):
    desk.bridge.failed.emit(NotWritten(Path("a.fishbowl"), WriteProblem.DISK_FULL))
    assert strip.messages.property("message") == "alert"
    strip.messages._timer.timeout.emit()
    assert shown(strip)
    qtbot.mouseClick(strip.messages._close, Qt.MouseButton.LeftButton)
    assert shown(strip) == ""


def test_a_message_passes_for_the_eye_and_stays_for_a_screen_reader(strip, desk):
    desk.bridge.say("Anwen sits on chair 1.", Tone.DONE)
    assert strip.messages._timer.interval() == SHOWN_MS
    strip.messages._timer.timeout.emit()
    assert shown(strip) == ""
    assert strip.messages.accessibleDescription() == "Anwen sits on chair 1."


def test_a_question_waits_while_other_messages_pass_over_it(strip, desk):
    answers = []
    question = Message("Round 1 was planned for 10:05. Start?", Tone.WARN, "Start", lambda: answers.append(1), "r")
    strip.show_message(question)
    desk.bridge.say("Saved.", Tone.DONE)
    assert shown(strip) == "Saved."
    strip.messages._timer.timeout.emit()
    assert shown(strip) == question.text
    desk.actions["answer_message"].trigger()
    assert answers == [1]
    assert shown(strip) == ""


def test_a_question_of_the_same_kind_takes_the_place_of_the_first(strip):
    for number in (1, 2):
        strip.show_message(Message(f"Question {number}?", Tone.WARN, "Yes", lambda: None, "same"))
    strip.messages.close_message()
    assert shown(strip) == ""


def test_a_question_that_settled_itself_goes(strip, desk):
    strip.show_message(Message("Start?", Tone.WARN, "Start", lambda: None, "reminder"))
    strip.settle("other")
    assert shown(strip) == "Start?"
    strip.settle("reminder")
    assert shown(strip) == ""
    assert not desk.actions["answer_message"].isEnabled()


def test_the_button_shows_its_key(strip):
    strip.show_message(Message("Start?", Tone.WARN, "Start", lambda: None))
    assert strip.messages.button.text() == "Start (F8)"
    assert strip.messages.button.isVisibleTo(strip)


def test_messages_are_plain_text_on_two_lines_at_most(strip):
    text = "<b>bold</b> & more " * 30
    strip.window().resize(1024, 140)
    strip.window().show()
    strip.show_message(Message(text))
    lines = strip.messages._words.shown_lines()
    assert len(lines) == 2
    assert lines[0].startswith("<b>bold</b> & more")
    assert lines[1].endswith("…")
    assert "&lt;b&gt;" in strip.messages._words.toolTip()


def test_nothing_in_the_strip_is_modal(strip, desk, qtbot):
    strip.show_message(Message("Start?", Tone.WARN, "Start", lambda: None))
    assert strip.findChildren(QDialog) == []
    assert strip.window().isModal() is False


def test_the_moderator_reads_that_the_stage_does_not_follow(strip, desk):
    for name in ("freeze", "blank"):
        desk.actions[name].setCheckable(True)
    assert strip.stage_word.text() == ""
    desk.actions["freeze"].trigger()
    assert strip.stage_word.text() == "Stage frozen"
    desk.actions["blank"].trigger()
    assert strip.stage_word.text() == "Stage blank"
    desk.actions["blank"].trigger()
    desk.actions["freeze"].trigger()
    assert not strip.stage_word.isVisibleTo(strip)


# --- room ------------------------------------------------------------------------------------------------


class Longer(QTranslator):
    """Makes every text as long as Welsh may be: by two fifths."""

    def translate(self, _context, text, _note=None, _number=-1):
        return text + " y" * max(1, round(len(text) * 0.2))


@pytest.fixture
def welsh_lengths(qapp):
    longer = Longer()
    qapp.installTranslator(longer)
    yield
    qapp.removeTranslator(longer)


@pytest.fixture
def large_text(qapp):
    apply_theme(qapp, Scheme.LIGHT, 1.5)
    yield
    apply_theme(qapp, Scheme.LIGHT)


@pytest.fixture
def full(welsh_lengths, strip, live, begun, desk, session):
    """A strip with something to say in every part."""
    sit_down(session, person(session, "Anwen"))
    text = "The laptop slept 8 min. Round 1 went on. " * 3
    strip.show_message(Message(text, Tone.WARN, "Leave out 8 min", print))
    desk.actions["freeze"].setCheckable(True)
    desk.actions["freeze"].trigger()
    return strip


@pytest.mark.parametrize("width", [1024, 1366, 1920])
def test_it_fits_with_long_words(full, width, qtbot):
    host = full.window()
    host.show()
    for wide in (1920, width):  # from wide to narrow too
        host.resize(wide, 160)
        qtbot.waitUntil(lambda: problems(full) == [])
    assert (host.width(), full.width()) == (width, width)


@pytest.mark.parametrize("width", [1024, 1366])
def test_it_is_slim_and_as_high_whatever_is_said(live, begun, strip, width, qtbot):
    strip.window().resize(width, 200)
    strip.window().show()
    before = strip.minimumSizeHint().height()
    strip.show_message(Message("The laptop slept 8 min. " * 9, Tone.WARN, "Leave out 8 min", print))
    assert strip.minimumSizeHint().height() == before <= 80


@pytest.mark.parametrize("width", [1024, 1366, 1920])
def test_it_fits_with_long_words_in_large_text(large_text, full, width, qtbot):
    test_it_fits_with_long_words(full, width, qtbot)


def problems(strip):
    """Return which parts are outside, too small for their words, or on top of each other."""
    parts = {
        "clock": strip.clock,
        "pause": strip.pause,
        "start": strip.start,
        "undo": strip.undo,
        "message": strip.messages,
        "right": strip._right,
    }
    places = {
        name: part.rect().translated(part.mapTo(strip, part.rect().topLeft())) for name, part in parts.items()
    }
    found = [f"{name} is outside" for name, place in places.items() if not strip.rect().contains(place)]
    found += [
        f"{name} is too small" for name, part in parts.items() if part.width() < part.minimumSizeHint().width()
    ]
    return found + [f"{a} on {b}" for a, b in combinations(places, 2) if places[a].intersects(places[b])]


def test_what_has_to_be_seen_is_still_there_when_another_message_has_passed(strip, desk):
    clock = Message("The clock was set back 2 h.", Tone.WARN, key="clock", lasts=True)
    strip.show_message(clock)
    strip.show_message(Message("Last call.", Tone.WARN, key="reached"))
    strip.messages._timer.timeout.emit()
    assert shown(strip) == clock.text
