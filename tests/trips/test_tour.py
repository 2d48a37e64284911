"""The one-minute tour: every step has what it speaks of, the card is wholly seen, it can be left at any time."""

from __future__ import annotations

import gc
import weakref

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication

from fishbowl_app.model.ops.time import start_activity
from fishbowl_app.ui.tour.card import place_beside
from fishbowl_app.ui.tour.tour import Tour
from fishbowl_app.ui.translator import speak

KEY = Qt.Key


@pytest.fixture
def welsh(qapp):
    speak(qapp, "cy")
    yield
    speak(qapp, "en")


def begin(window) -> Tour:
    window.actions_table["tour"].trigger()
    return window.workspace.findChild(Tour)


def settled(tour: Tour) -> QRect:
    """Return where the card is once everything has its place."""
    QApplication.processEvents()
    return tour.card.geometry()


def walk(window, hands) -> None:
    """Go through all of it by Enter, and look at each step."""
    window.resize(1024, 768)
    tour = begin(window)
    for step in tour.steps:
        card, target = settled(tour), step.widget(window.workspace)
        assert target.isVisible(), step.part
        assert window.workspace.rect().contains(card), step.part
        at = QRect(target.mapTo(window.workspace, QPoint()), target.size())
        assert tour.outline.geometry().contains(at.intersected(window.workspace.rect()))
        assert step.part == "board" or not card.intersects(at), step.part
        assert (step.title in tour.card.accessibleName(), tour.card.accessibleDescription()) == (True, step.text)
        assert QApplication.focusWidget() is tour.card
        hands.press(KEY.Key_Return)
    assert window.workspace.findChild(Tour) is None


def test_every_step_has_what_it_speaks_of_and_covers_nothing_of_it(window, hands):
    walk(window, hands)
    assert begin(window).number == 0  # it can be taken again


def test_it_fits_in_welsh_too(welsh, window, hands):
    walk(window, hands)


def test_it_is_walked_by_keys_and_left_where_it_began(window, hands):
    window.sessions.open_sample()
    window.workspace.go_to("people")
    tour = begin(window)
    hands.press(KEY.Key_Return)
    assert tour.number == 1
    hands.press(KEY.Key_Right)
    hands.press(KEY.Key_Left)
    assert (tour.number, window.workspace.room) == (1, window.workspace.rooms["agenda"])
    hands.press(KEY.Key_Tab)
    hands.press(KEY.Key_Right)  # the arrows mean the same on the buttons
    assert tour.number == 2
    hands.press(KEY.Key_Escape)
    assert window.workspace.findChild(Tour) is None
    assert window.workspace.room is window.workspace.rooms["people"]


def test_it_stays_on_the_session_that_is_open_and_no_letter_starts_anything(window, hands):
    window.sessions.new_empty()
    session = window.sessions.session
    begin(window)
    hands.press(KEY.Key_S)
    assert window.sessions.session is session
    assert window.workspace.room is window.workspace.rooms["session"]
    assert session.undo_op is None


def test_it_is_not_on_the_stage_and_goes_with_the_session(window, qtbot):
    window.sessions.open_sample()
    session = window.sessions.session
    start_activity(session, session.snapshot.next_activity.id)
    before = window.workspace.stage.show.picture(1024, 768)
    begin(window)
    assert window.workspace.stage.show.picture(1024, 768) == before
    gone = weakref.ref(window.workspace)
    window.sessions.close()
    assert window.workspace is None
    qtbot.waitUntil(lambda: gc.collect() >= 0 and gone() is None)


def test_the_card_goes_where_there_is_room():
    room = QRect(0, 0, 1000, 700)
    size = QRect(0, 0, 300, 150).size()
    for target in (QRect(0, 0, 100, 700), QRect(900, 0, 100, 700), QRect(0, 0, 1000, 80), QRect(0, 640, 1000, 60)):
        card = QRect(place_beside(target, size, room), size)
        assert room.contains(card)
        assert not card.intersects(target)
    assert room.contains(QRect(place_beside(room, size, room), size))
