"""Why somebody sits: round by round, for whom is chosen in the table."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from fishbowl_app.model.entities import Kind, Presence, SeatRuleKind
from fishbowl_app.model.ops.agenda import add_activity
from fishbowl_app.model.ops.people import mark_presence
from fishbowl_app.model.ops.rotation import pin_seat, plan_rotation
from fishbowl_app.model.ops.seat_rules import add_rule
from fishbowl_app.model.rules.rotation import RotationKind
from tests.ui.conftest import person
from tests.ui.rotation.conftest import cell, choose

Key, Mod = Qt.Key, Qt.KeyboardModifier
ACCESSIBLE = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def tab(room):
    room.inspector.setCurrentWidget(room.inspector.why)
    return room.inspector.why


def told(tab):
    return [tab.list.rows.index(number).data(ACCESSIBLE) for number in range(tab.list.rows.rowCount())]


def test_with_nothing_planned_or_nobody_chosen_it_says_what_to_do(qtbot, tab, room, session):
    qtbot.waitUntil(lambda: tab.says.text() == "Nothing is planned yet.")
    plan_rotation(session)
    choose(room, 4, 1)
    qtbot.waitUntil(lambda: tab.says.text().startswith("Choose somebody in the table"))
    assert not tab.list.isVisible()


def test_the_reasons_follow_who_is_chosen_with_their_round_in_sight(qtbot, planned, tab, session):
    seat = session.snapshot.seats_of_round(session.snapshot.rounds[0].id)[0]
    pin_seat(session, seat.id, True)
    choose(planned, 1, 3)
    qtbot.waitUntil(lambda: len(told(tab)) == 3 and told(tab)[0].startswith("Round 1, chair 1: Pinned."))
    assert tab.name.text() == "Anwen"
    assert told(tab)[1].startswith("Round 2, listens: ")
    assert "Turns in other rounds: 2." in told(tab)[1]
    assert tab.list.currentIndex().row() == 2
    choose(planned, 1, 1)
    assert tab.list.currentIndex().row() == 0
    choose(planned, 2, 2)
    assert tab.name.text() == "Elin"


def test_a_rule_is_a_reason(qtbot, planned, tab, session):
    add_rule(session, SeatRuleKind.NOT, [person(session, "Bethan")], [session.snapshot.rounds[1].id])
    choose(planned, 2, 1)
    qtbot.waitUntil(lambda: len(told(tab)) == 3 and "Not in this round, by a rule." in told(tab)[1])


def test_enter_goes_to_the_cell(qtbot, planned, tab):
    choose(planned, 1, 1)
    qtbot.waitUntil(lambda: len(told(tab)) == 3)
    tab.list.setFocus()
    qtbot.keyClick(tab.list, Key.Key_End)
    qtbot.keyClick(tab.list, Key.Key_Return)
    assert planned.seats.currentIndex() == cell(planned, 1, 3)


def test_a_proposal_is_explained_as_proposed(qtbot, planned, tab, session):
    choose(planned, 1, 1)
    qtbot.waitUntil(lambda: tab.says.text() == "In the plan in use.")
    mark_presence(session, [person(session, "Bethan")], Presence.LEFT)
    qtbot.keyClick(planned.seats, Key.Key_R, Mod.ControlModifier)
    choose(planned, 1, 1)
    qtbot.waitUntil(lambda: tab.says.text() == "In the proposed plan.")
    assert "Planned so before." in told(tab)[0]
    planned.desk.proposals.let_go()
    qtbot.waitUntil(lambda: tab.says.text() == "In the plan in use.")
    assert "Planned so before." not in told(tab)[0]


def test_who_left_and_is_still_planned_is_explained_without_a_fall(qtbot, planned, tab, session):
    mark_presence(session, [person(session, "Bethan")], Presence.LEFT)
    choose(planned, 2, 1)
    qtbot.waitUntil(lambda: len(told(tab)) == 3 and told(tab)[1].startswith("Round 2, listens: Is not there."))
    assert tab.name.text() == "Bethan"


def test_at_tables_it_says_who_is_met(qtbot, room, tab, session):
    for number in (1, 2):
        add_activity(session, Kind.TABLES, f"Tables {number}", 900)
    room.desk.proposals.look_at(RotationKind.TABLES)
    plan_rotation(session, RotationKind.TABLES)
    choose(room, 1, 2)
    qtbot.waitUntil(lambda: len(told(tab)) == 2)
    assert told(tab)[0].startswith("Table round 1, table ")


def test_a_key_goes_to_the_reasons_and_one_to_the_rules_and_esc_back(qtbot, planned):
    choose(planned, 1, 1)
    if planned.inspector.isVisible():
        qtbot.keyClick(planned.seats, Key.Key_I, Mod.ControlModifier | Mod.ShiftModifier)
    qtbot.keyClick(planned.seats, Key.Key_Y, Mod.ControlModifier | Mod.ShiftModifier)
    assert planned.inspector.why.list.hasFocus()
    assert planned.inspector.why.name.text() == "Anwen"
    qtbot.keyClick(planned.inspector.why.list, Key.Key_K, Mod.ControlModifier | Mod.ShiftModifier)
    assert planned.inspector.rules.add.hasFocus()
    qtbot.keyClick(planned.inspector.rules.add, Key.Key_Escape)
    assert planned.seats.hasFocus()
