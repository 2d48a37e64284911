"""The room: planned at a key, what that reaches, pinned, kept out; the two tables and the tabs beside them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from fishbowl_app.model.entities import Kind, SeatRuleKind
from fishbowl_app.model.ops.agenda import add_activity, delete_activity
from fishbowl_app.model.ops.people import mark_presence
from fishbowl_app.model.ops.rotation import clear_rotation, plan_rotation, set_seat
from fishbowl_app.model.ops.time import start_activity
from fishbowl_app.model.rules.rotation import RotationKind
from tests.ui.conftest import person
from tests.ui.rotation.conftest import cell, choose, names

Key, Mod = Qt.Key, Qt.KeyboardModifier
CTRL, SHIFT = Mod.ControlModifier, Mod.ShiftModifier
ACCESSIBLE = Qt.ItemDataRole.AccessibleTextRole


def test_one_press_plans_all_rounds_and_says_what_that_reaches(qtbot, room, session):
    qtbot.waitUntil(lambda: room.header.says.text() == "Nothing is planned yet: press Plan.")
    assert room.header.plan.text() == "Plan"
    assert room.header.another.isHidden()
    qtbot.keyClick(room.seats, Key.Key_R, CTRL)
    assert [len(session.snapshot.seats_of_round(item.id)) for item in session.snapshot.rounds] == [3, 3, 3]
    qtbot.waitUntil(lambda: room.header.says.text().startswith("Everybody has 1 or 2 turns. Fair is 1 or 2."))
    assert room.header.plan.text() == "Plan again"
    assert room.header.another.isVisible()


def test_what_is_planned_is_cleared_as_one_step(qtbot, planned, session):
    planned.desk.actions["clear_rotation"].trigger()
    assert not session.snapshot.planned_seats
    session.undo()
    assert len(session.snapshot.planned_seats) == 9


def test_the_room_opens_on_a_cell_that_can_be_changed(room, session):
    assert room.seats.currentIndex() == cell(room, 1, 1)
    start_activity(session, session.snapshot.rounds[0].id)
    room.enter()
    assert room.seats.currentIndex() == cell(room, 1, 2)


def test_without_people_or_rounds_there_is_one_button_that_leads_on(qtbot, room, session, desk):
    for item in session.snapshot.rounds:
        delete_activity(session, item.id)
    assert room._no_rounds.isVisible()
    assert room.header.plan.isHidden()
    room.enter()
    with qtbot.waitSignal(desk.actions["go_agenda"].triggered):
        qtbot.keyClick(room.focusWidget(), Key.Key_Space)


# --- what is chosen ---------------------------------------------------------------------------------------


def test_a_key_pins_and_unpins_and_says_so(qtbot, planned, session):
    choose(planned, 2, 1)
    assert planned.chosen.words.text() == "Round 1, Chair 2, Bethan"
    qtbot.keyClick(planned.seats, Key.Key_T, CTRL)
    assert cell(planned, 2, 1).data(ACCESSIBLE) == "Round 1, Chair 2, Bethan, pinned"
    assert planned.chosen.pin.text() == "Unpin"
    plan_rotation(session, seed=5, fresh=True)
    assert names(session, 1)[2] == "Bethan"
    qtbot.mouseClick(planned.chosen.pin, Qt.MouseButton.LeftButton)
    assert cell(planned, 2, 1).data(ACCESSIBLE) == "Round 1, Chair 2, Bethan"


def test_where_no_seat_is_chosen_the_keys_say_so(qtbot, room, bridge):
    asked = ((Key.Key_T, CTRL, "Choose a planned seat"), (Key.Key_X, CTRL | SHIFT, "Choose somebody in a round"))
    for key, held, words in asked:
        with qtbot.waitSignal(bridge.said) as said:
            qtbot.keyClick(room.seats, key, held)
        assert said.args[0].startswith(words)


def test_who_is_kept_out_of_a_round_is_planned_out_of_it_in_two_keys(qtbot, planned, session):
    choose(planned, 2, 1)
    qtbot.keyClick(planned.seats, Key.Key_X, CTRL | SHIFT)
    assert [rule.kind for rule in session.snapshot.rule_list] == [SeatRuleKind.NOT]
    assert names(session, 1)[2] == "Bethan", "the plan in use stays until another is used"
    assert planned.bar.use.isVisible()
    assert planned.seats.hasFocus(), "the next one can be kept out at once"
    assert planned.seats.currentIndex() == cell(planned, 2, 1)
    qtbot.keyClick(planned.seats, Key.Key_F9)
    assert "Bethan" not in names(session, 1).values()


def test_by_person_somebody_is_kept_out_and_let_in_again(qtbot, planned, session):
    qtbot.keyClick(planned.seats, Key.Key_T, CTRL | SHIFT)
    people = planned.people.people
    planned.people.choose(people.index_of_somebody(person(session, "Ffion"), session.snapshot.rounds[0].id))
    qtbot.keyClick(planned.people, Key.Key_X, CTRL | SHIFT)
    assert planned.bar.isHidden(), "she was not planned for it, so no seat changes"
    assert planned.people.currentIndex().data(ACCESSIBLE) == "Ffion, Round 1, outer circle, not in this round"
    assert planned.chosen.forbid.text() == "Let sit in this round"
    qtbot.keyClick(planned.people, Key.Key_X, CTRL | SHIFT)
    assert not session.snapshot.seat_rules


# --- the table by person ----------------------------------------------------------------------------------


def rows(room):
    model = room.people.people
    return {
        model.headerData(row, Qt.Orientation.Vertical): [
            model.index(row, column).data() for column in range(model.columnCount())
        ]
        for row in range(model.rowCount())
    }


def test_people_by_rounds_have_turns_waits_and_whom_they_meet(qtbot, planned, session):
    qtbot.keyClick(planned.seats, Key.Key_T, CTRL | SHIFT)
    assert planned.people.hasFocus()
    assert rows(planned)["Elin"] == ["2", "1", "4", "", "chair 2", "chair 3"]
    assert rows(planned)["Bethan"] == ["1", "2", "2", "chair 2", "", ""]
    planned.grab()


def test_the_other_table_shows_the_same_person(qtbot, planned, session):
    choose(planned, 2, 2)
    qtbot.keyClick(planned.seats, Key.Key_T, CTRL | SHIFT)
    assert planned.people.currentIndex().data(ACCESSIBLE) == "Elin, Round 2, chair 2"
    qtbot.keyClick(planned.people, Key.Key_Return)
    assert planned.seats.currentIndex() == cell(planned, 2, 2)
    assert planned.tools.by_seat.isChecked()


def test_people_are_found_by_name_and_group(qtbot, planned, session):
    planned.find()
    qtbot.keyClicks(planned.tools.search, "eli")
    qtbot.waitUntil(lambda: list(rows(planned)) == ["Elin"])
    qtbot.keyClick(planned.tools.search, Key.Key_Return)
    assert planned.people.people.person(planned.people.currentIndex().row()).name.startswith("Eli")
    planned.tools.search.clear()
    planned.tools.group.setCurrentText("Tenants")
    qtbot.waitUntil(lambda: list(rows(planned)) == ["Anwen", "Bethan", "Caradog"])
    planned.tools.group.setCurrentIndex(0)
    assert len(rows(planned)) == 6


def test_who_left_is_shown_only_while_they_are_planned(planned, session):
    mark_presence(session, [person(session, "Bethan"), person(session, "Ffion")], "left")
    set_seat(session, session.snapshot.rounds[1].id, 3, None)
    assert "Ffion" not in rows(planned)
    assert "Bethan" in rows(planned)


def test_the_models_keep_the_rules_of_qt(planned, qtmodeltester):
    for model in (planned.seats.plan, planned.people.people, planned.inspector.compare.model):
        qtmodeltester.check(model)


# --- the plan in use and the session ----------------------------------------------------------------------


def test_a_plan_that_fits_no_more_says_why_and_is_planned_again_in_two_keys(qtbot, planned, session):
    mark_presence(session, [person(session, "Bethan")], "left")
    qtbot.waitUntil(planned.bar.isVisible)
    assert planned.bar.words.text() == "1 people left."
    qtbot.keyClick(planned.seats, Key.Key_R, CTRL)
    qtbot.keyClick(planned.focusWidget(), Key.Key_Return)
    assert "Bethan" not in names(session, 1).values()
    qtbot.waitUntil(planned.bar.isHidden)


def test_the_figures_of_the_plan_in_use_stand_beside_the_limit(qtbot, planned, session):
    planned.inspector.setCurrentWidget(planned.inspector.compare)
    model = planned.inspector.compare.model
    qtbot.waitUntil(lambda: model.rowCount() > 0)
    words = [model.index(row, column).data(ACCESSIBLE) for row in range(model.rowCount()) for column in (0, 2)]
    assert words[:2] == ["Turns each, In use: 1–2", "Turns each, Limit: 1–2"]
    assert words[2:4] == ["Pairs met, In use: 8", "Pairs met, Limit: 9"]
    clear_rotation(session)
    qtbot.waitUntil(lambda: model.rowCount() == 0)


# --- tables -----------------------------------------------------------------------------------------------


@pytest.fixture
def at_tables(qtbot, room, session):
    """Two table rounds after the three of the fishbowl, and two tables."""
    for number in (1, 2):
        add_activity(session, Kind.TABLES, f"Tables {number}", 900)
    room.tools.tables.setValue(2)
    qtbot.mouseClick(room.header.tables, Qt.MouseButton.LeftButton)
    return room


def test_table_rounds_have_a_plan_of_their_own(qtbot, at_tables, session, desk):
    assert desk.proposals.kind is RotationKind.TABLES
    assert session.snapshot.fishbowl.tables == 2
    qtbot.keyClick(at_tables.seats, Key.Key_R, CTRL)
    first = session.snapshot.table_rounds[0]
    assert sorted(map(len, session.snapshot.tables_of(first.id).values())) == [3, 3]
    model = at_tables.seats.plan
    assert [model.headerData(row, Qt.Orientation.Vertical) for row in range(model.rowCount())] == [
        "Table 1", "", "", "Table 2", "", "",
    ]  # fmt: skip
    assert model.index(3, 0).data(ACCESSIBLE).startswith("Table round 1, Table 2, seat 1, ")
    assert at_tables.chosen.forbid.isHidden(), "everybody sits at a table"
    at_tables.grab()


def test_people_at_tables_are_told_their_table(qtbot, at_tables, session):
    qtbot.keyClick(at_tables.seats, Key.Key_R, CTRL)
    qtbot.keyClick(at_tables.seats, Key.Key_T, CTRL | SHIFT)
    assert all(cells[1].startswith("table ") for cells in rows(at_tables).values())


def test_seats_at_tables_change_by_hand(qtbot, at_tables, session):
    qtbot.keyClick(at_tables.seats, Key.Key_R, CTRL)
    first = session.snapshot.table_rounds[0].id
    before = {seat.participant_id: seat.table for seat in session.snapshot.seats_of_round(first)}
    choose(at_tables, 3, 1)
    qtbot.keyClick(at_tables.seats, Key.Key_Down, CTRL)
    after = {seat.participant_id: seat.table for seat in session.snapshot.seats_of_round(first)}
    assert sum(before[who] != after[who] for who in before) == 2
