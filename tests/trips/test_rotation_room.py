"""The rotation in the real window: planned from any room, and again live, in two keystrokes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from fishbowl_app.model.entities import Format, Kind, Presence
from fishbowl_app.model.ops.agenda import add_activity
from fishbowl_app.model.ops.details import edit_fishbowl
from fishbowl_app.model.ops.people import add_participant, mark_presence
from fishbowl_app.model.ops.time import start_activity
from fishbowl_app.ui.commands import Area

ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
Key = Qt.Key


@pytest.fixture
def session(window):
    """Eight people, four rounds of a closed fishbowl with three chairs, nothing planned."""
    window.sessions.new_empty()
    made = window.sessions.session
    edit_fishbowl(made, format=Format.CLOSED, chairs=3, free_chairs=0)
    for name in ("Anwen", "Bethan", "Caradog", "Dylan", "Elin", "Ffion", "Gareth", "Hefina"):
        add_participant(made, name=name)
    for number in range(1, 5):
        add_activity(made, Kind.ROUND, f"Round {number}", 600, question=f"Question {number}?")
    return made


def planned_people(session):
    return {seat.participant_id for held in session.snapshot.rounds[1:] for seat in seats(session, held)}


def seats(session, held):
    return session.snapshot.seats_of_round(held.id)


def test_its_key_plans_from_any_room_and_shows_the_plan(window, hands, session):
    hands.press(Key.Key_3, ALT)
    hands.press(Key.Key_R, CTRL)
    assert window.workspace.room is window.workspace.rooms["rotation"]
    assert [len(seats(session, held)) for held in session.snapshot.rounds] == [3, 3, 3, 3]
    session.undo()
    assert not session.snapshot.planned_seats, "one step"


def test_live_somebody_leaves_and_two_keystrokes_later_the_plan_fits_again(qtbot, window, hands, session):
    hands.press(Key.Key_5, ALT)
    hands.press(Key.Key_R, CTRL)
    fishbowl = window.workspace.rooms["fishbowl"]
    start_activity(session, session.snapshot.rounds[0].id)
    happened = seats(session, session.snapshot.rounds[0])
    gone = seats(session, session.snapshot.rounds[2])[0].participant_id
    mark_presence(session, [gone], Presence.LEFT)
    qtbot.waitUntil(fishbowl.bar.again.isVisible)
    before = dict(session.snapshot.planned_seats)
    hands.press(Key.Key_R, CTRL)
    assert session.snapshot.planned_seats == before, "only proposed"
    hands.press(Key.Key_Return)
    assert gone not in planned_people(session)
    assert seats(session, session.snapshot.rounds[0]) == happened
    assert fishbowl.side.line.hasFocus()
    hands.press(Key.Key_Z, CTRL)
    assert session.snapshot.planned_seats == before


def test_what_the_fishbowl_room_proposes_is_looked_at_in_the_rotation_room(qtbot, window, hands, session):
    hands.press(Key.Key_5, ALT)
    hands.press(Key.Key_R, CTRL)
    mark_presence(session, [seats(session, session.snapshot.rounds[0])[0].participant_id], Presence.LEFT)
    hands.press(Key.Key_R, CTRL)
    window.workspace.rooms["fishbowl"].bar.look.click()
    room = window.workspace.rooms["rotation"]
    assert window.workspace.room is room
    assert room.sheet.proposal is not None
    assert room.bar.use.isVisible()
    hands.press(Key.Key_F9)
    assert room.sheet.proposal is None


def test_no_letter_on_the_button_of_a_proposal_starts_anything(window, hands, session):
    hands.press(Key.Key_5, ALT)
    hands.press(Key.Key_R, CTRL)
    mark_presence(session, [seats(session, session.snapshot.rounds[0])[0].participant_id], Presence.LEFT)
    hands.press(Key.Key_R, CTRL)
    assert QApplication.focusWidget() is window.workspace.rooms["fishbowl"].bar.use
    hands.type("snpb")
    assert session.snapshot.live is None
    hands.press(Key.Key_Escape)
    assert window.workspace.rooms["fishbowl"].side.line.hasFocus()


def test_keys_for_a_proposal_work_only_while_there_is_one(window, hands, session):
    use, drop = window.actions_table["use_plan"], window.actions_table["let_go_plan"]
    assert not use.isEnabled()
    hands.press(Key.Key_4, ALT)
    hands.press(Key.Key_R, CTRL)
    hands.press(Key.Key_A, CTRL | SHIFT)
    assert use.isEnabled()
    assert drop.isEnabled()
    hands.press(Key.Key_F9, SHIFT)
    assert not use.isEnabled()
    hands.press(Key.Key_W, CTRL)
    assert not window.actions_table["plan_rotation"].isEnabled()


def test_every_command_of_the_rotation_belongs_to_its_room(window, hands, session):
    hands.press(Key.Key_4, ALT)
    room = window.workspace.rooms["rotation"]
    of_area = {action.objectName() for action in window.actions_table.of_area(Area.ROTATION)}
    assert of_area == set(room._deeds)
    assert all(window.actions_table[name].isEnabled() for name in of_area)
    hands.press(Key.Key_1, ALT)
    assert not any(window.actions_table[name].isEnabled() for name in of_area)


def test_a_rule_is_made_by_keys_and_the_next_plan_keeps_it(qtbot, window, hands, session):
    hands.press(Key.Key_R, CTRL)
    together = seats(session, session.snapshot.rounds[0])[:2]
    names = [session.snapshot.participants[seat.participant_id].name for seat in together]
    hands.press(Key.Key_K, CTRL | SHIFT)
    hands.press(Key.Key_Space)
    hands.press(Key.Key_Return)
    for name in names:
        hands.type(name[:2])
        hands.press(Key.Key_Return)
    hands.press(Key.Key_Return)
    (rule,) = session.snapshot.rule_list
    assert rule.who == tuple(seat.participant_id for seat in together)
    hands.press(Key.Key_R, CTRL)
    hands.press(Key.Key_F9)
    for held in session.snapshot.rounds:
        assert len({seat.participant_id for seat in seats(session, held)}.intersection(rule.who)) < 2
