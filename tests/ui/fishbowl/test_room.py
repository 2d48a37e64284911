"""The room as a whole: what is shown when, keys, empty states, and how fast it follows."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from fishbowl_app.model.entities import Kind
from fishbowl_app.model.ops.agenda import add_activity, delete_activity, edit_activity
from fishbowl_app.model.ops.people import delete_participants
from fishbowl_app.model.ops.queue import join_queue
from fishbowl_app.model.ops.seating import leave, sit_down
from fishbowl_app.model.ops.time import finish_activity, start_activity
from fishbowl_app.ui.commands.synonyms import synonyms
from fishbowl_app.ui.live import Live
from fishbowl_app.ui.theme import Scheme, apply_theme
from tests.ui.conftest import person
from tests.ui.fishbowl.test_chairs import sitting

Key, Mod = Qt.Key, Qt.KeyboardModifier


def test_without_people_the_room_leads_to_them(qtbot, room, session, desk):
    went = []
    desk.actions["go_people"].triggered.connect(lambda: went.append("people"))
    delete_participants(session, list(session.snapshot.participants))
    assert (room.header.head.title.text(), room.header.start.isHidden()) == ("Fishbowl", True)
    qtbot.mouseClick(room._pages.currentWidget().button, Qt.MouseButton.LeftButton)
    assert went == ["people"]


def test_without_rounds_the_room_leads_to_the_agenda(qtbot, room, session, desk):
    went = []
    desk.actions["go_agenda"].triggered.connect(lambda: went.append("agenda"))
    for item in session.snapshot.rounds:
        delete_activity(session, item.id)
    qtbot.mouseClick(room._pages.currentWidget().button, Qt.MouseButton.LeftButton)
    assert went == ["agenda"]
    add_activity(session, Kind.ROUND, "Round 1", 600)
    assert room.header.isVisible()


def test_the_button_says_what_it_starts_or_finishes(qtbot, room, session, desk):
    triggered = []
    desk.actions["start_finish"].triggered.connect(lambda: triggered.append(True))
    assert room.header.start.text() == "Start round 1"
    start_activity(session, session.snapshot.rounds[0].id)
    assert room.header.start.text() == "Finish round 1"
    assert (room.header.head.title.text(), room.header.head.subtitle.text()) == ("Round 1 of 3", "Running")
    finish_activity(session, session.snapshot.rounds[0].id)
    assert room.header.start.text() == "Start: Feedback 1"
    qtbot.mouseClick(room.header.start, Qt.MouseButton.LeftButton)
    assert triggered == [True]


def test_the_question_is_edited_where_it_stands(qtbot, room, session):
    room.header.question.setFocus()
    room.header.question.selectAll()
    qtbot.keyClicks(room.header.question, "What is fair?")
    qtbot.keyClick(room.header.question, Key.Key_Return)
    assert session.snapshot.rounds[0].question == "What is fair?"
    session.undo()
    assert room.header.question.toPlainText() == "Question 1?"


def test_entering_the_room_puts_the_seat_line_in_focus(room):
    assert room.side.line.hasFocus()


def test_a_digit_works_while_nobody_types(qtbot, room, session):
    sit_down(session, person(session, "Anwen"), 4)
    qtbot.keyClick(room.side.line, Key.Key_Escape)
    qtbot.keyClick(room, Key.Key_4)
    assert sitting(session) == {}


@pytest.mark.parametrize(("letter", "prompt"), [("C", "Who sits down?"), ("W", "Who goes on the waiting list?")])
def test_letters_lead_back_to_the_seat_line(room, desk, letter, prompt):
    room.setFocus()
    name = next(name for name, command in desk.actions.commands.items() if command.letter == letter)
    desk.actions[name].trigger()
    assert room.side.line.hasFocus()
    assert room.side.line.placeholderText() == prompt


def test_actions_of_the_room_do_nothing_while_it_is_hidden(room, desk, session):
    sit_down(session, person(session, "Anwen"))
    room.hide()
    desk.actions["clear_circle"].trigger()
    assert sitting(session) == {1: "Anwen"}
    room.show()
    desk.actions["clear_circle"].trigger()
    assert sitting(session) == {}


def test_what_changed_while_the_room_was_hidden_is_there_when_it_comes_back(room, session):
    room.hide()
    sit_down(session, person(session, "Anwen"))
    assert room.side.chairs.model.rows[0].is_free
    room.show()
    assert room.side.chairs.model.rows[0].name == "Anwen"


def test_nothing_scrolls_at_the_smallest_window(room):
    room.window().resize(904, 640)
    assert room.window().height() == 640
    for widget in (room.side.line, room.circle, room.side.chairs.list, room.header.start):
        assert not widget.visibleRegion().isEmpty()
        corner = widget.mapTo(room, widget.rect().bottomRight())
        assert room.rect().contains(corner)


def test_undo_shows_everything_as_before(room, session, running):
    sit_down(session, person(session, "Anwen"))
    leave(session, 1)
    session.undo()
    assert room.side.chairs.model.rows[0].name == "Anwen"
    assert "Anwen" not in [seat.name for seat in room.circle._state.seats]


@pytest.mark.parametrize("tab", range(4))
def test_everything_that_takes_the_focus_has_a_name(room, tab):
    room.tabs.setCurrentIndex(tab)
    nameless = [
        widget
        for widget in room.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and not widget.accessibleName()
        and not getattr(widget, "text", lambda: "")()
    ]
    assert nameless == []


@pytest.fixture
def large_text(qapp, room, session):
    """The room as it is on a screen of 1366 x 768 with text of 150 %, and four people on the waiting list."""
    for name in ("Anwen", "Bethan", "Caradog", "Dylan"):
        join_queue(session, person(session, name))
    apply_theme(qapp, Scheme.LIGHT, 1.5)
    room.window().resize(1230, 606)
    qapp.processEvents()
    yield room
    apply_theme(qapp, Scheme.LIGHT, 1.0)


def shown_rows(view):
    """Return how many rows of a list are whole on the screen."""
    rects = [view.visualRect(view.model().index(row, 0)) for row in range(view.model().rowCount())]
    return sum(view.viewport().rect().contains(rect) for rect in rects)


def test_with_large_text_on_a_small_screen_all_five_chairs_are_seen(large_text):
    side = large_text.side
    assert side.short.isVisible()
    assert side.hint.isHidden()
    assert shown_rows(side.chairs.list) == 5
    assert shown_rows(side.waiting.list) >= 2


def test_a_long_question_keeps_its_second_line_where_height_is_saved(qtbot, large_text, session):
    question = large_text.header.question
    one = question.height()
    edit_activity(session, session.snapshot.rounds[0].id, question="What would a fair promise be? " * 6)
    qtbot.waitUntil(lambda: question.height() > one)


def test_where_there_is_room_again_nothing_is_saved(qapp, large_text):
    large_text.window().resize(1230, 1000)
    qapp.processEvents()
    assert large_text.side.hint.isVisible()
    assert large_text.side.short.isHidden()


def test_a_title_with_markup_is_no_markup_in_the_tooltip(room, session):
    live = Live(room.desk, room)
    edit_activity(session, session.snapshot.rounds[0].id, title="<b>Loud</b>")
    room.header.show_snapshot(session.snapshot)
    assert "Loud" in room.header.start.toolTip()
    assert "<b>Loud" not in room.header.start.toolTip()
    live.shut()


def test_who_has_been_heard_is_found_by_a_key_and_in_other_words(room, desk):
    desk.actions["heard"].trigger()
    assert room.tabs.currentWidget() is room.fairness
    assert room.fairness.list.hasFocus()
    assert "silent" in synonyms()["heard"]
