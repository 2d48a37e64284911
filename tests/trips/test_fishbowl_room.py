"""The fishbowl room in the real window: its keys, and what becomes of them when the session is closed."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt

from fishbowl_app.model.entities import Kind
from fishbowl_app.model.ops.agenda import add_activity
from fishbowl_app.model.ops.people import add_participant
from fishbowl_app.model.ops.time import finish_activity, start_activity
from fishbowl_app.ui.commands import ROOM_AREAS, Area
from fishbowl_app.ui.theme import theme_notifier

ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
Key = Qt.Key


def open_fishbowl(window, hands):
    """Begin a session of six people and two rounds, and go to the fishbowl."""
    window.sessions.new_empty()
    session = window.sessions.session
    for name in ("Anwen", "Bethan", "Caradog", "Dylan", "Elin", "Ffion"):
        add_participant(session, name=name)
    for number in (1, 2):
        add_activity(session, Kind.ROUND, f"Round {number}", 600, question=f"Question {number}?")
    hands.press(Key.Key_5, ALT)
    return window.workspace.rooms["fishbowl"]


def close_for_good(window, hands):
    """Close the session, and let Qt and Python let go of all that belonged to it."""
    hands.press(Key.Key_W, CTRL)
    assert window.workspace is None
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


@pytest.fixture
def room(window, hands):
    return open_fishbowl(window, hands)


def test_commands_of_a_room_that_is_gone_do_nothing_and_those_of_the_next_work_once(window, hands, monkeypatch):
    first = open_fishbowl(window, hands)
    names = list(first._deeds)
    close_for_good(window, hands)
    for name in names:
        assert not window.actions_table[name].isEnabled()
        window.actions_table[name].trigger()
    theme_notifier().changed.emit()
    room = open_fishbowl(window, hands)
    done = []
    for name in names:
        monkeypatch.setitem(room._deeds, name, lambda name=name: done.append(name))
        window.actions_table[name].trigger()
    assert done == names
    monkeypatch.undo()
    session = window.sessions.session
    start_activity(session, session.snapshot.rounds[0].id)
    hands.press(Key.Key_B, CTRL)
    assert room.feedback.line.hasFocus()


@pytest.mark.parametrize("area", ROOM_AREAS)
def test_on_the_start_page_the_commands_of_rooms_are_off(window, hands, area):
    assert not any(action.isEnabled() for action in window.actions_table.of_area(area))
    open_fishbowl(window, hands)
    close_for_good(window, hands)
    assert not any(action.isEnabled() for action in window.actions_table.of_area(area))


def test_the_next_round_opens_by_its_key_from_the_seat_line_and_from_the_line_of_feedback(window, hands, room):
    session = window.sessions.session
    start_activity(session, session.snapshot.rounds[0].id)
    for line, opens in ((room.side.line, Key.Key_G), (room.feedback.line, Key.Key_B)):
        hands.press(opens, CTRL)
        assert line.hasFocus()
        hands.press(Key.Key_E, CTRL)
        assert room.tabs.currentWidget() is room.next_round


def test_every_command_of_the_fishbowl_belongs_to_its_room(window, room):
    of_area = {action.objectName() for action in window.actions_table.of_area(Area.FISHBOWL)}
    assert of_area == set(room._deeds)
    assert all(window.actions_table[name].isEnabled() for name in of_area)


def test_in_another_room_the_commands_of_the_fishbowl_are_off(window, hands, room):
    hands.press(Key.Key_1, ALT)
    assert not any(action.isEnabled() for action in window.actions_table.of_area(Area.FISHBOWL))
    hands.press(Key.Key_5, ALT)
    assert all(action.isEnabled() for action in window.actions_table.of_area(Area.FISHBOWL))


def test_in_the_empty_feedback_line_undo_is_the_session_s(window, hands, room):
    session = window.sessions.session
    first = session.snapshot.rounds[0].id
    start_activity(session, first)
    finish_activity(session, first)
    hands.press(Key.Key_B, CTRL)
    hands.type("Nobody owns a repair.")
    hands.press(Key.Key_Return)
    hands.type("What")
    hands.press(Key.Key_Z, CTRL)
    assert room.feedback.line.text() == ""
    assert len(session.snapshot.feedback) == 1
    hands.press(Key.Key_Z, CTRL)
    assert not session.snapshot.feedback
    assert room.feedback.line.text() == ""
    hands.press(Key.Key_Z, CTRL | SHIFT)
    assert [line.text for line in session.snapshot.feedback.values()] == ["Nobody owns a repair."]


def test_escape_in_the_next_round_keeps_letters_out_of_the_seat_line(window, hands, room):
    hands.press(Key.Key_E, CTRL)
    hands.press(Key.Key_Escape)
    assert room.tabs.currentWidget() is room.next_round
    hands.press(Key.Key_G)
    assert room.side.line.hasFocus()
