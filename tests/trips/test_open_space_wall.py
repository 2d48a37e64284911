"""A marketplace through the real window, by keyboard alone: slots and spaces, twenty topics, merging, moving."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from fishbowl_app.model.ops.people import add_participant
from fishbowl_app.model.session import Session

ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
TAB, ENTER = Qt.Key.Key_Tab, Qt.Key.Key_Return


@pytest.fixture
def session(window, tmp_path, clock):
    """A session of eight people in the window, without slots and spaces."""
    made = Session.create(tmp_path / "fair.fishbowl", title="Cwm Bach", clock=clock)
    for name in ("Anwen", "Bethan", "Caradog", "Dylan", "Elin", "Ffion", "Gareth", "Heledd"):
        add_participant(made, name=name)
    window.sessions.take(made)
    window.workspace.go_to("openspace")
    return made


def cell(session, number):
    """Return slot and space of a topic, counted from 1."""
    topic = next(topic for topic in session.snapshot.topic_list if topic.number == number)
    slots, spaces = ([row.id for row in rows] for rows in (session.snapshot.slots, session.snapshot.space_list))
    return None if topic.slot_id is None else (slots.index(topic.slot_id) + 1, spaces.index(topic.space_id) + 1)


def test_a_marketplace_by_keyboard(window, session, hands):
    page = window.workspace.room.wall
    for _ in range(4):
        page.places.add_slot()
    window.actions_table["wall_places"].trigger()
    for name in ("Main hall", "Library", "Kitchen", "Garden room", "Stage"):
        hands.type(name)
        hands.press(ENTER)
    window.actions_table["wall_topic"].trigger()
    for number in range(1, 20):
        hands.type(f"Topic {number}")
        hands.press(ENTER)
    hands.type("Bus fares")
    hands.press(TAB)
    hands.press(TAB)
    hands.type("el, dy")
    hands.press(ENTER)
    assert len(session.snapshot.wall) == 20
    last = session.snapshot.topic_list[-1]
    assert [session.snapshot.participants[who].name for who in last.convener_ids] == ["Elin", "Dylan"]
    assert cell(session, 20) == (4, 5)
    # the wall: the card that was posted last is the chosen one
    page.board.begin()
    hands.press(Qt.Key.Key_Up, ALT)
    assert (cell(session, 20), cell(session, 19)) == ((4, 4), (4, 5))
    hands.press(Qt.Key.Key_Delete)
    assert cell(session, 20) is None
    window.actions_table["undo"].trigger()
    assert cell(session, 20) == (4, 4)
    # the list: the last two become one, and two again
    hands.press(Qt.Key.Key_L)
    hands.press(Qt.Key.Key_Up, SHIFT)
    hands.press(Qt.Key.Key_M)
    assert session.snapshot.topic_list[-1].merged_into == session.snapshot.topic_list[-2].id
    hands.press(Qt.Key.Key_M, SHIFT)
    assert cell(session, 20) == (4, 4)
    hands.press(Qt.Key.Key_W)
    assert session.snapshot.topic_list[-2].withdrawn


def test_keys_of_the_wall_are_dead_elsewhere(window, session):
    names = [name for name in window.actions_table.commands if name.startswith("wall_")]
    assert all(window.actions_table[name].isEnabled() for name in names)
    window.workspace.go_to("people")
    assert not any(window.actions_table[name].isEnabled() for name in names)
    window.workspace.go_to("openspace")
    window.actions_table["page_breakouts"].trigger()
    assert not any(window.actions_table[name].isEnabled() for name in names)
