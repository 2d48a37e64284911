"""Who has been heard, per group and per person."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from fishbowl_app.model.ops.groups import add_group
from fishbowl_app.model.ops.people import add_participant
from fishbowl_app.model.ops.seating import leave, sit_down, toggle_speaking
from fishbowl_app.ui.fishbowl import share_bars
from tests.ui.conftest import person
from tests.ui.fishbowl.test_chairs import sitting

ACCESSIBLE = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def heard(room, session, running, clock, desk):
    """Anwen was in for nine minutes and spoke for two; Dylan has been in for three; the panel is shown."""
    sit_down(session, person(session, "Anwen"))
    toggle_speaking(session, 1)
    clock.advance(120)
    toggle_speaking(session, 1)
    clock.advance(420)
    leave(session, 1)
    sit_down(session, person(session, "Dylan"))
    clock.advance(180)
    room.tabs.setCurrentWidget(room.fairness)
    desk.ticker.tick()
    return room.fairness


def test_groups_have_their_share_of_people_beside_that_of_time(heard, room):
    words = "Tenants: 50\u00a0% of the people, 75\u00a0% of the time, 1 turns, 9 min, spoken 2 min"
    assert heard.bars.accessibleDescription().startswith(words)
    room.tabs.setCurrentIndex(0)
    assert room.strip.accessibleDescription() == heard.bars.accessibleDescription()


def test_groups_beyond_the_fourth_are_named_with_a_way_to_them(qtbot, room, session, desk):
    assert room.more.isHidden()
    for number in range(4):
        group = add_group(session, f"Group {number}")
        add_participant(session, name=f"Person {number}", group_id=group.id)
    assert room.more.isVisible()
    assert room.more.text() == "and 2 more: Heard"
    qtbot.mouseClick(room.more, Qt.MouseButton.LeftButton)
    assert room.tabs.currentWidget() is room.fairness


def test_tracks_of_bars_are_equally_long_whatever_stands_beside_them(qtbot, monkeypatch):
    tracks = []
    monkeypatch.setattr(share_bars, "paint_bar", lambda painter, rect, *_: tracks.append(rect.width()))
    bars = share_bars.ShareBars()
    qtbot.addWidget(bars)
    short = share_bars.ShareRow(None, "A", 0.5, 0.5, "short", "short")
    bars.show_shares((short, replace(short, name="B", words="a good deal longer than that", short="longer")))
    bars.resize(600, 60)
    bars.grab()
    assert len(set(tracks)) == 1


def test_who_has_not_been_in_stands_first(heard):
    rows = [heard.model.index(row).data(ACCESSIBLE) for row in range(heard.model.rowCount())]
    assert rows == [
        "Bethan, Tenants, not in yet",
        "Caradog, Tenants, not in yet",
        "Elin, Officers, not in yet",
        "Ffion, Officers, not in yet",
        "Dylan, Officers, 1 turns · 3 min · in the circle",
        "Anwen, Tenants, 1 turns · 9 min · spoken 2 min",
    ]


def test_enter_seats_and_shift_enter_puts_on_the_waiting_list(qtbot, heard, session):
    heard.list.setFocus()
    heard.list.setCurrentIndex(heard.model.index(1))
    qtbot.keyClick(heard.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert session.snapshot.waiting_of(person(session, "Caradog")) is not None
    heard.list.setCurrentIndex(heard.model.index(0))
    qtbot.keyClick(heard.list, Qt.Key.Key_Return)
    assert sitting(session)[2] == "Bethan"


def test_minutes_follow_the_clock(heard, clock, desk):
    clock.advance(540)
    desk.ticker.tick()
    assert "43\u00a0% of the time" in heard.bars.accessibleDescription()


def test_nothing_is_counted_while_nobody_looks(room, session, running, clock, desk):
    sit_down(session, person(session, "Anwen"))
    room.hide()
    clock.advance(600)
    desk.ticker.tick()
    assert room.side.chairs.model.rows[0].minutes == 0
    room.show()
    assert room.side.chairs.model.rows[0].minutes == 10


def test_the_model_keeps_the_rules_of_qt(heard, qtmodeltester):
    qtmodeltester.check(heard.model)
    heard.grab()
