"""The page of breakouts: every clock, and minutes by a number and a key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from fishbowl_app.model.ops.breakouts import end_breakout
from fishbowl_app.model.ops.time import add_time, finish_activity, start_activity
from fishbowl_app.model.ops.wall import move_topic
from fishbowl_app.model.rules.timebox import remaining
from fishbowl_app.openspace_texts import slot_times
from fishbowl_app.ui.openspace.breakouts.model import BreakoutModel
from fishbowl_app.ui.openspace.breakouts.numbers import TypedNumber
from fishbowl_app.ui.openspace.breakouts.page import BreakoutsPage
from fishbowl_app.ui.openspace.breakouts.rows import Clock, clock_icon, clock_word, heard
from tests.ui.openspace.breakouts_session import add_breakouts, topic_id

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def slots(session):
    return add_breakouts(session)


@pytest.fixture
def page(qtbot, desk, slots):
    made = BreakoutsPage(desk)
    qtbot.addWidget(made)
    made.resize(900, 500)
    made.show()
    made.enter()
    return made


def left(page, title: str) -> float:
    session = page.desk.bridge.session
    timebox = session.snapshot.timebox_of(topic_id(session, title))
    return remaining(timebox, page.desk.ticker.clock.now())


def row(page, title: str):
    return next(row for row in page.model.rows if row.title == title)


def test_breakouts_stand_by_space_with_the_length_they_will_have(page):
    assert [(row.number, row.title, row.space, row.digits) for row in page.model.rows] == [
        (1, "Litter", "Main hall", "45:00"),
        (2, "Bus shelters", "Library", "45:00"),
        (3, "Bus fare", "Kitchen", "45:00"),
    ]
    assert page.header.state.text() == "3 breakouts, 45 min each"
    assert not page.bar.more.isVisible()


def test_one_button_starts_all_and_goes(page, slots, session):
    page.header.start.click()
    assert [row.clock for row in page.model.rows] == [Clock.RUNNING] * 3
    assert not page.header.start.isVisible()
    assert page.bar.more.isVisible()


def test_a_number_and_plus_give_a_minute_to_that_one_only(qtbot, page, slots, session):
    start_activity(session, slots[0].id)
    qtbot.keyClicks(page.board, "3+")
    assert (left(page, "Bus fare"), left(page, "Litter")) == (2760, 2700)
    assert page.bar.about.text() == "3 Bus fare"
    qtbot.keyClick(page.board, Qt.Key.Key_Plus, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(page.board, Qt.Key.Key_Minus)
    assert left(page, "Bus fare") == 3000
    qtbot.keyClick(page.board, Qt.Key.Key_Escape)
    assert page.bar.about.text() == "All breakouts"


def test_without_a_number_minutes_are_for_all(page, slots, session):
    start_activity(session, slots[0].id)
    page.bar.five.click()
    assert {left(page, title) for title in ("Litter", "Bus shelters", "Bus fare")} == {3000}


def test_each_phase_has_a_word_an_icon_and_digits_of_its_own(page, slots, session, clock):
    start_activity(session, slots[0].id)
    add_time(session, topic_id(session, "Bus fare"), -130)
    add_time(session, topic_id(session, "Litter"), 70)
    clock.advance(2700)
    page.desk.ticker.tick()
    over, call = row(page, "Bus fare"), row(page, "Litter")
    assert (clock_word(over), over.digits) == ("Time, over by", "+2:10")
    assert (clock_word(call), call.digits) == ("Last call", "1:10")
    assert len({clock_icon(one) for one in page.model.rows}) == len({clock_word(one) for one in page.model.rows})
    assert page.header.state.text() == "3 breakouts, 1 last call, 2 over"
    assert heard(call) == "1 Litter, Main hall, 1 minutes left, last call"


def test_running_digits_are_painted_and_not_told(qtbot, page, slots, session, clock):
    start_activity(session, slots[0].id)
    told = []
    page.model.dataChanged.connect(lambda *which: told.append(which))
    clock.advance(5)
    with qtbot.waitSignal(page.model.moved_on):
        page.desk.ticker.tick()
    assert told == []
    end_breakout(session, topic_id(session, "Litter"))
    assert len(told) == 1


def test_one_that_came_later_starts_alone_and_one_that_ended_goes_on(qtbot, page, slots, session, clock):
    start_activity(session, slots[0].id)
    clock.advance(600)
    tent = next(space.id for space in session.snapshot.space_list if space.name == "Tent")
    move_topic(session, topic_id(session, "Repairs"), slots[0].id, tent)
    assert row(page, "Repairs").clock is Clock.WAITING
    qtbot.keyClick(page.board, Qt.Key.Key_4)
    qtbot.keyClick(page.board, Qt.Key.Key_Return)
    assert left(page, "Repairs") == 2100
    page.bar.end.click()
    assert row(page, "Repairs").clock is Clock.ENDED
    qtbot.keyClick(page.board, Qt.Key.Key_P)
    assert row(page, "Repairs").clock is Clock.RUNNING


def test_pause_is_for_the_chosen_one_or_for_all(qtbot, page, slots, session):
    start_activity(session, slots[0].id)
    qtbot.keyClicks(page.board, "2p")
    assert [row.clock for row in page.model.rows] == [Clock.RUNNING, Clock.PAUSED, Clock.RUNNING]
    qtbot.keyClick(page.board, Qt.Key.Key_Escape)
    page.bar.pause.click()
    assert {row.clock for row in page.model.rows} == {Clock.PAUSED}
    page.bar.pause.click()
    assert {row.clock for row in page.model.rows} == {Clock.RUNNING}


def test_a_topic_that_was_moved_says_from_where(page, slots, session):
    start_activity(session, slots[0].id)
    tent = next(space.id for space in session.snapshot.space_list if space.name == "Tent")
    move_topic(session, topic_id(session, "Bus fare"), slots[0].id, tent)
    assert heard(row(page, "Bus fare")).startswith("3 Bus fare, Tent, moved from Kitchen")
    session.undo()
    assert heard(row(page, "Bus fare")).startswith("3 Bus fare, Kitchen, 45")


def test_left_and_right_choose_a_slot_and_the_one_that_begins_comes_back(qtbot, page, slots, session):
    qtbot.keyClick(page.board, Qt.Key.Key_Right)
    assert page.slot == slots[1]
    assert page.nobody.isVisible()
    qtbot.keyClick(page.header.slot, Qt.Key.Key_Left)
    assert page.slot == slots[0]
    page.step(1)
    start_activity(session, slots[0].id)
    assert page.slot.id == slots[0].id
    finish_activity(session, slots[0].id)
    assert page.slot.id == slots[1].id


def test_the_last_call_is_set_where_it_is_seen(qtbot, page, session):
    page.header.last_call.setFocus()
    page.header.last_call.selectAll()
    qtbot.keyClicks(page.header.last_call, "7\r")
    assert session.snapshot.open_space.last_call_s == 420


def test_the_page_says_what_to_do_first(qtbot, desk):
    page = BreakoutsPage(desk)
    qtbot.addWidget(page)
    page.show()
    assert page.no_slot.isVisible()


def test_the_model_is_sound(page, slots, session):
    tester = QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    start_activity(session, slots[0].id)
    page.step(1)
    assert tester.model() is page.model
    assert isinstance(page.model, BreakoutModel)


def test_digits_make_a_number_as_long_as_there_is_one():
    typed = TypedNumber()
    assert [typed.type(digit, {1, 3, 12}) for digit in "12"] == [1, 12]
    assert typed.type("3", {1, 3, 12}) == 3
    assert (typed.type("1", {12}), typed.digits) == (None, "1")
    assert (typed.type("9", {12}), typed.digits) == (None, "")


def test_the_slot_is_called_by_its_expected_time_as_on_the_stage(page, slots, session, clock):
    start_activity(session, slots[0].id)
    before = page.header.slot.itemText(1)
    clock.advance(5400)
    page.desk.ticker.tick()
    now = page.desk.ticker.clock.now().utc
    assert page.header.slot.itemText(1) != before
    assert f", {slot_times(session.snapshot, now)[slots[1].id]}–" in page.header.slot.itemText(1)
