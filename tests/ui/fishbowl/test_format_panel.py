"""The settings of the fishbowl, folded out over the circle."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from fishbowl_app.model.entities import Format, VisitorRule
from fishbowl_app.model.ops.seating import sit_down
from tests.ui.conftest import person


@pytest.fixture
def panel(qtbot, room):
    qtbot.mouseClick(room.header.format, Qt.MouseButton.LeftButton)
    return room.format


def pick(qtbot, panel, value):
    made = next(made for made, kept in panel._values.items() if kept is value)
    made.click()


def test_each_choice_is_kept_at_once(qtbot, panel, room, session):
    pick(qtbot, panel, Format.PANEL)
    pick(qtbot, panel, VisitorRule.ONE_POINT)
    panel.chairs.setValue(8)
    fishbowl = session.snapshot.fishbowl
    assert (fishbowl.format, fishbowl.visitor_rule, fishbowl.chairs) == (Format.PANEL, VisitorRule.ONE_POINT, 8)
    assert room.header.format.text() == "Panel · 8 chairs"


def test_what_does_not_belong_to_a_format_is_off(qtbot, panel):
    assert panel.free.isEnabled()
    assert not panel.run.isEnabled()
    pick(qtbot, panel, Format.CLOSED)
    assert panel.run.isEnabled()
    assert not any(made.isEnabled() for made in panel.visitors.buttons())
    pick(qtbot, panel, Format.PANEL)
    assert not panel.free.isEnabled()


def test_a_chair_somebody_sits_in_cannot_go(qtbot, panel, session, bridge):
    sit_down(session, person(session, "Anwen"), 5)
    with qtbot.waitSignal(bridge.refused):
        panel.chairs.setValue(4)
    assert panel.chairs.value() == 5
    assert session.snapshot.fishbowl.chairs == 5


def test_it_follows_undo(panel, session):
    panel.chairs.setValue(9)
    panel.free.setValue(3)
    session.undo()
    session.undo()
    assert (panel.chairs.value(), panel.free.value()) == (5, 1)


def test_it_is_no_dialog_and_escape_closes_it(qtbot, panel, room):
    assert panel.isVisible()
    assert not panel.isWindow()
    assert room.rect().contains(panel.geometry())
    qtbot.keyClick(panel.chairs, Qt.Key.Key_Escape)
    assert panel.isHidden()
    assert room.side.line.hasFocus()


def test_a_closed_circle_is_suggested_to_leave_no_chair_free(qtbot, panel, session):
    assert panel.free.accessibleName() == "Free chairs"
    pick(qtbot, panel, Format.CLOSED)
    assert session.snapshot.fishbowl.free_chairs == 0
    assert panel._labels[panel.free].text() == panel.free.accessibleName()
    assert panel.free.accessibleName() == "Chairs left free in each planned round"
    pick(qtbot, panel, Format.OPEN)
    assert session.snapshot.fishbowl.free_chairs == 1
    session.undo()
    assert (session.snapshot.fishbowl.format, panel.free.value()) == (Format.CLOSED, 0)


def test_how_many_chairs_stay_free_is_kept_where_people_chose_it(qtbot, panel, session):
    panel.free.setValue(2)
    pick(qtbot, panel, Format.CLOSED)
    assert session.snapshot.fishbowl.free_chairs == 2
    panel.free.setValue(1)
    pick(qtbot, panel, Format.OPEN)
    assert session.snapshot.fishbowl.free_chairs == 1


def test_the_panel_has_room_for_the_longer_name(qtbot, panel, room):
    pick(qtbot, panel, Format.CLOSED)
    label = panel._labels[panel.free]
    assert panel.height() >= panel.sizeHint().height()
    assert label.height() >= label.heightForWidth(label.width())
    assert room.rect().contains(panel.geometry())
