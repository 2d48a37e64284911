"""The next round beside the circle: who is planned for it, and the circle seated by its plan."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from fishbowl_app.model.entities import Format
from fishbowl_app.model.ops.details import edit_fishbowl
from fishbowl_app.model.ops.rotation import set_seat
from fishbowl_app.model.ops.seating import sit_down
from fishbowl_app.model.ops.time import start_activity
from tests.ui.conftest import person
from tests.ui.fishbowl.test_chairs import sitting

Key, Mod = Qt.Key, Qt.KeyboardModifier
ACCESSIBLE = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def panel(room, session):
    """A closed fishbowl of four chairs, one of them free."""
    edit_fishbowl(session, format=Format.CLOSED, chairs=4, free_chairs=1)
    return room.next_round


@pytest.fixture
def planned(session, panel):
    """Round 1: Anwen, Bethan, Dylan; round 2: Bethan, Elin, Ffion."""
    for number, names in enumerate((("Anwen", "Bethan", "Dylan"), ("Bethan", "Elin", "Ffion"))):
        for chair, name in enumerate(names, start=1):
            set_seat(session, session.snapshot.rounds[number].id, chair, person(session, name))
    return panel


def seats(panel):
    return [panel.model.index(row).data(ACCESSIBLE) for row in range(panel.model.rowCount())]


def open_it(qtbot, room):
    qtbot.keyClick(room.side.line, Key.Key_E, Mod.ControlModifier)


def test_its_key_opens_it_and_it_names_who_comes_stays_and_goes(qtbot, planned, room, session):
    open_it(qtbot, room)
    assert planned.title.text() == "Round 1"
    assert seats(planned)[0] == "Chair 1, Anwen, Tenants, comes"
    assert planned.says.isHidden()
    start_activity(session, session.snapshot.rounds[0].id)
    assert planned.title.text() == "Round 2"
    assert planned.question.text() == "Question 2?"
    assert seats(planned) == [
        "Chair 1, Bethan, Tenants, stays", "Chair 2, Elin, Officers, comes", "Chair 3, Ffion, Officers, comes",
    ]  # fmt: skip
    assert planned.says.text() == "Go to the outer circle: Anwen, Dylan."
    planned.grab()


def test_the_round_is_seated_by_its_buttons_or_key(qtbot, planned, room, session):
    assert room.side.seat.text() == "Seat round 1 as planned"
    open_it(qtbot, room)
    assert planned.seat.text() == "Seat round 1 as planned"
    qtbot.keyClick(planned.list, Key.Key_R, Mod.ControlModifier | Mod.ShiftModifier)
    assert sitting(session) == {1: "Anwen", 2: "Bethan", 3: "Dylan"}
    assert room.side.seat.isHidden()
    assert planned.seat.isHidden()


def test_a_closed_fishbowl_without_a_plan_offers_one_beside_the_circle(qtbot, panel, room, desk):
    assert room.side.plan.isVisible()
    for offer in (room.side.plan, panel.plan):
        open_it(qtbot, room)
        with qtbot.waitSignal(desk.actions["plan_rotation"].triggered):
            qtbot.mouseClick(offer, Qt.MouseButton.LeftButton)


def test_a_plan_that_is_there_is_not_offered_again(planned, room):
    assert room.side.plan.isHidden()
    assert planned.plan.isHidden()


def test_where_nothing_is_planned_the_key_says_so(qtbot, panel, room, bridge):
    with qtbot.waitSignal(bridge.said) as said:
        qtbot.keyClick(room, Key.Key_R, Mod.ControlModifier | Mod.ShiftModifier)
    assert said.args[0] == "Nothing is planned for this round that does not sit already."
    open_it(qtbot, room)
    assert panel.says.text() == "Nothing is planned for this round yet."


def test_escape_leaves_the_list_and_the_circle_comes_back_by_its_key(qtbot, planned, room, session):
    sit_down(session, person(session, "Ffion"), 2)
    open_it(qtbot, room)
    assert planned.list.hasFocus()
    assert room.back.isVisible()
    qtbot.keyClick(planned.list, Key.Key_Escape)
    assert room.tabs.currentWidget() is planned
    assert room.hasFocus()
    qtbot.keyClick(room, Key.Key_2)
    assert sitting(session) == {2: "Ffion"}
    qtbot.keyClick(room, Key.Key_G, Mod.ControlModifier)
    assert room.tabs.currentIndex() == 0
    assert room.back.isHidden()


def test_empty_chairs_name_who_is_planned(planned, room):
    index = room.side.chairs.model.index(0)
    assert index.data(ACCESSIBLE) == "Chair 1, free chair, planned: Anwen"
