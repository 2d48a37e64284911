"""One thing is said above the circle at a time."""

from __future__ import annotations

from itertools import product

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from fishbowl_app.model.entities import Format, Presence
from fishbowl_app.model.ops.details import edit_fishbowl
from fishbowl_app.model.ops.people import mark_presence
from fishbowl_app.model.ops.rotation import plan_rotation
from fishbowl_app.model.ops.time import finish_activity, start_activity
from fishbowl_app.ui.fishbowl.notices import Notices


@pytest.fixture
def place(qtbot):
    """A window with three bars that are hidden."""
    window = QWidget()
    qtbot.addWidget(window)
    window.bars = tuple(QLabel(name, window) for name in ("first", "second", "third"))
    for bar in window.bars:
        bar.hide()
    window.notices = Notices(window.bars, window)
    window.show()
    return window


@pytest.mark.parametrize("wanted", list(product([False, True], repeat=3)))
def test_the_first_that_has_something_to_say_is_shown_and_the_next_when_it_goes(place, wanted):
    bars = place.bars
    for bar, shown in reversed(list(zip(bars, wanted, strict=True))):
        bar.setVisible(shown)
    left = [bar for bar, shown in zip(bars, wanted, strict=True) if shown]
    while left:
        assert [bar for bar in bars if bar.isVisible()] == left[:1]
        left.pop(0).hide()
    assert place.notices.isHidden()


def test_a_plan_that_does_not_fit_comes_before_the_offer_of_feedback(qtbot, room, session):
    edit_fishbowl(session, format=Format.CLOSED, chairs=3, free_chairs=0)
    plan_rotation(session)
    first = session.snapshot.rounds[0]
    start_activity(session, first.id)
    finish_activity(session, first.id)
    assert room.message.isVisible()
    high = room.circle.height()
    gone = session.snapshot.seats_of_round(session.snapshot.rounds[1].id)[0].participant_id
    mark_presence(session, [gone], Presence.LEFT)
    qtbot.waitUntil(room.bar.isVisible)
    assert not room.message.isVisible()
    assert not room.message.isHidden()
    mark_presence(session, [gone], Presence.PRESENT)
    qtbot.waitUntil(room.message.isVisible)
    assert not room.bar.isVisible()
    assert room.circle.height() == high


def test_what_is_said_takes_its_height_from_the_header_first(qtbot, room):
    room.window().resize(1246, 625)  # what is left to the room on a screen of 1366x768
    qtbot.waitUntil(lambda: room.height() == 625)
    before, header = room.circle.height(), room.header.height()
    room.message.show_message("Something to say", action="Do it")
    qtbot.waitUntil(lambda: room.header.height() < header)
    assert before - room.circle.height() < room.message.height()
    room.message.clear()
    qtbot.waitUntil(lambda: (room.circle.height(), room.header.height()) == (before, header))
