"""What the room sees of the rotation, in the real window: the plan in use and never one that is only proposed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from fishbowl_app.model.entities import Format, Kind, Presence
from fishbowl_app.model.ops.agenda import add_activity
from fishbowl_app.model.ops.details import edit_fishbowl
from fishbowl_app.model.ops.people import add_participant, mark_presence
from fishbowl_app.model.ops.time import finish_activity, start_activity
from fishbowl_app.model.rules.stage import NextSeats, NextTables, Tables

ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
Key = Qt.Key
NAMES = ("Anwen", "Bethan", "Caradog", "Dylan", "Elin", "Ffion", "Gareth", "Hefina", "Ifor")


@pytest.fixture(params=[Kind.ROUND, Kind.TABLES])
def session(request, window):
    """Nine people and two rounds of a kind, the first of them over."""
    window.sessions.new_empty()
    made = window.sessions.session
    edit_fishbowl(made, format=Format.CLOSED, chairs=3, free_chairs=0, tables=3)
    for name in NAMES:
        add_participant(made, name=name)
    for number in (1, 2, 3):
        add_activity(made, request.param, f"Stretch {number}", 600)
    return made


def stage(window):
    return window.workspace.stage.show


def words(window) -> str:
    return " ".join(line.text for line in stage(window).picture(1280, 720).words)


def planned(session) -> set[tuple[int, str]]:
    """Return table (or chair) and name of everybody in the plan in use, for the round that comes next."""
    snapshot = session.snapshot
    seats = snapshot.seats_of_round(snapshot.next_activity.id)
    return {(seat.table or seat.chair, snapshot.participants[seat.participant_id].name) for seat in seats}


def shown(window) -> set[tuple[int, str]]:
    """Return table (or chair) and name of everybody the room sees for the round that comes next."""
    scene = stage(window).state.scene
    assert isinstance(scene, NextSeats | NextTables)
    if isinstance(scene, NextSeats):
        return {(seat.chair, seat.name) for seat in scene.seats}
    return {(row.table, row.name) for row in scene.people}


def test_a_plan_is_on_the_stage_when_it_is_used_and_not_before(window, hands, session):
    hands.press(Key.Key_4, ALT)
    hands.press(Key.Key_R, CTRL)
    start_activity(session, session.snapshot.agenda[0].id)
    finish_activity(session, session.snapshot.agenda[0].id)
    in_use, before = planned(session), words(window)
    assert shown(window) == in_use
    hands.press(Key.Key_A, CTRL | SHIFT)
    proposal = window.workspace.rooms["rotation"].sheet.proposal
    assert proposal.changes, "another plan is proposed"
    assert planned(session) == in_use
    assert (shown(window), words(window)) == (in_use, before)
    window.workspace.desk.ticker.tick()
    assert words(window) == before
    hands.press(Key.Key_F9)
    assert planned(session) != in_use
    assert shown(window) == planned(session)
    hands.press(Key.Key_Z, CTRL)
    assert shown(window) == in_use


def test_a_plan_that_is_let_go_was_never_on_the_stage(window, hands, session):
    hands.press(Key.Key_4, ALT)
    hands.press(Key.Key_R, CTRL)
    gone = session.snapshot.seats_of_round(session.snapshot.agenda[0].id)[0].participant_id
    mark_presence(session, [gone], Presence.LEFT)
    before = words(window)
    assert session.snapshot.participants[gone].name not in {name for _, name in shown(window)}
    hands.press(Key.Key_R, CTRL)
    assert window.workspace.desk.proposals.proposal is not None
    assert words(window) == before
    hands.press(Key.Key_F9, SHIFT)
    assert window.workspace.desk.proposals.proposal is None
    assert words(window) == before


def test_a_table_round_from_the_agenda_to_its_tables(window, hands, clock):
    window.sessions.new_empty()
    session = window.sessions.session
    for name in NAMES:
        add_participant(session, name=name)
    add_activity(session, Kind.ROUND, "Round 1", 600)
    hands.press(Key.Key_3, ALT)
    agenda = window.workspace.rooms["agenda"]
    agenda.add_line.title.setFocus()
    hands.type("Table round one")
    hands.press(Key.Key_Return)
    held = session.snapshot.table_rounds[0]
    assert (held.title, held.kind) == ("Table round one", Kind.TABLES)
    start_activity(session, session.snapshot.agenda[0].id)
    finish_activity(session, session.snapshot.agenda[0].id)
    hands.press(Key.Key_R, CTRL)
    assert isinstance(stage(window).state.scene, NextTables)
    assert "Find your name: the number is your table." in words(window)
    hands.press(Key.Key_Return, CTRL)
    assert isinstance(stage(window).state.scene, Tables)
    hands.press(Key.Key_5, ALT)
    fishbowl = window.workspace.rooms["fishbowl"]
    assert fishbowl.at_tables.isVisible()
    hands.type("an")
    hands.press(Key.Key_Return)
    assert window.workspace.strip.messages.message.text == (
        "Table round one is running, and everybody sits at a table. Finish it to seat the circle."
    )
    fishbowl.at_tables._button.click()
    assert window.workspace.room is window.workspace.rooms["rotation"]
    assert window.workspace.room.sheet.kind.value == "tables"
