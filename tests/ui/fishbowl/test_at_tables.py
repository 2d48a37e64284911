"""The fishbowl room while a table round runs: the circle rests, and the room says where the tables are."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from fishbowl_app.error_texts import error_text
from fishbowl_app.model.entities import Format, Kind
from fishbowl_app.model.ops.agenda import add_activity, delete_activity
from fishbowl_app.model.ops.details import edit_fishbowl
from fishbowl_app.model.ops.rotation import plan_rotation, set_seat
from fishbowl_app.model.ops.time import finish_activity, start_activity
from fishbowl_app.model.rules.rotation import RotationKind
from tests.ui.conftest import person

Key, Mod = Qt.Key, Qt.KeyboardModifier
REFUSED = "At tables is running, and everybody sits at a table. Finish it to seat the circle."


@pytest.fixture
def tables(session, room):
    """A table round that is to come, before three rounds of the circle of which the first is planned."""
    edit_fishbowl(session, format=Format.CLOSED, chairs=3, free_chairs=0)
    set_seat(session, session.snapshot.rounds[0].id, 1, person(session, "Anwen"))
    return add_activity(session, Kind.TABLES, "At tables", 900, at=0)


@pytest.fixture
def refused(bridge):
    said = []
    bridge.refused.connect(lambda error: said.append(error_text(error, bridge.snapshot)))
    return said


def test_the_room_says_that_a_table_round_runs_and_where_its_tables_are(session, room, tables):
    assert not room.at_tables.isVisible()
    plan_rotation(session, RotationKind.TABLES)
    start_activity(session, tables.id)
    assert room.at_tables.isVisible()
    assert room.at_tables.text() == (
        "Table round 1 of 1 is running: everybody sits at a table; the circle rests. "
        "Who sits where is on the Stage and in the Rotation room."
    )
    assert room.at_tables.accessibleName() == room.at_tables.text()
    finish_activity(session, tables.id)
    assert not room.at_tables.isVisible()


def test_where_nobody_is_planned_it_does_not_send_anybody_to_look(session, room, tables):
    start_activity(session, tables.id)
    assert room.at_tables.text().endswith("Nobody has planned who sits where.")


def test_it_is_said_too_where_the_day_has_no_round_of_the_circle(session, room, tables):
    for held in session.snapshot.rounds:
        delete_activity(session, held.id)
    start_activity(session, tables.id)
    assert room.at_tables.isVisible()
    assert room._no_rounds.isVisible()


def test_the_seat_line_says_so_before_and_refuses_with_the_way_out(qtbot, session, room, tables, refused):
    line = room.side.line
    start_activity(session, tables.id)
    assert line.placeholderText() == "The circle rests"
    assert line.hint() == "A table round is running. Nobody sits down in the circle until it is over."
    qtbot.keyClicks(line, "an")
    qtbot.keyClick(line, Key.Key_Return)
    assert refused == [REFUSED]
    assert not session.snapshot.circle
    finish_activity(session, tables.id)
    qtbot.keyClick(line, Key.Key_Return)
    assert len(session.snapshot.circle) == 1


def test_somebody_may_still_ask_for_a_chair(qtbot, session, room, tables):
    start_activity(session, tables.id)
    qtbot.keyClicks(room.side.line, "an")
    qtbot.keyClick(room.side.line, Key.Key_Return, Mod.ShiftModifier)
    assert [entry.participant_id for entry in session.snapshot.waiting.values()] == [person(session, "Anwen")]


def test_the_circle_is_not_seated_by_its_plan(qtbot, session, room, tables, refused):
    assert room.side.seat.isVisible()
    start_activity(session, tables.id)
    assert not room.side.seat.isVisible()
    qtbot.keyClick(room.side.line, Key.Key_R, Mod.ControlModifier | Mod.ShiftModifier)
    assert refused == [REFUSED]
    assert not session.snapshot.circle


def test_its_button_goes_to_the_plan_of_the_tables(qtbot, session, room, desk, tables):
    start_activity(session, tables.id)
    desk.proposals.look_at(RotationKind.CIRCLE)
    with qtbot.waitSignal(desk.actions["go_rotation"].triggered):
        room.at_tables._button.click()
    assert desk.proposals.kind is RotationKind.TABLES
