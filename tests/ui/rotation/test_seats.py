"""The table by chair: changed by typing, by keys and by mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from fishbowl_app.model.ops.details import edit_fishbowl
from fishbowl_app.model.ops.people import add_participant
from fishbowl_app.model.ops.rotation import clear_rotation
from fishbowl_app.model.ops.seating import sit_down
from fishbowl_app.model.ops.time import start_activity
from fishbowl_app.ui.actions import LetterKeys
from fishbowl_app.ui.rotation.name_editor import NameEditor
from tests.ui.conftest import person
from tests.ui.rotation.conftest import cell, choose, names

Key, Mod = Qt.Key, Qt.KeyboardModifier
ACCESSIBLE = Qt.ItemDataRole.AccessibleTextRole


def test_somebody_is_chosen_by_typing(qtbot, room, session):
    choose(room, 2, 1)
    qtbot.keyClick(room.seats, Key.Key_Return)
    editor = room.seats.findChild(NameEditor)
    qtbot.keyClicks(editor, "el")
    qtbot.keyClick(editor, Key.Key_Return)
    qtbot.waitUntil(lambda: names(session, 1) == {2: "Elin"})


def test_what_is_nobody_s_name_changes_nothing(qtbot, planned, session):
    choose(planned, 2, 1)
    qtbot.keyClick(planned.seats, Key.Key_F2)
    editor = planned.seats.findChild(NameEditor)
    qtbot.keyClicks(editor, "zzz")
    assert editor.means_nobody()
    qtbot.keyClick(editor, Key.Key_Return)
    qtbot.waitUntil(lambda: planned.seats.state() is not planned.seats.State.EditingState)
    assert names(session, 1) == {1: "Anwen", 2: "Bethan", 3: "Dylan"}


def test_who_sits_in_the_round_already_changes_places(qtbot, planned, session):
    choose(planned, 1, 1)
    qtbot.keyClick(planned.seats, Key.Key_Return)
    editor = planned.seats.findChild(NameEditor)
    qtbot.keyClicks(editor, "dyl")
    qtbot.keyClick(editor, Key.Key_Return)
    qtbot.waitUntil(lambda: names(session, 1) == {1: "Dylan", 2: "Bethan", 3: "Anwen"})


def test_an_empty_chair_says_that_the_plan_leaves_it_free(planned, session):
    assert cell(planned, 4, 1).data() == "left free"
    assert cell(planned, 4, 1).data(ACCESSIBLE) == "Round 1, Chair 4, left free"
    assert cell(planned, 4, 1).data(Qt.ItemDataRole.EditRole) == ""
    edit_fishbowl(session, free_chairs=0)
    assert cell(planned, 4, 1).data() == ""
    clear_rotation(session)
    edit_fishbowl(session, free_chairs=1)
    assert cell(planned, 4, 1).data() == "", "nothing is planned for that round"


def test_delete_takes_somebody_out(qtbot, planned, session):
    choose(planned, 2, 1)
    qtbot.keyClick(planned.seats, Key.Key_Delete)
    assert names(session, 1) == {1: "Anwen", 3: "Dylan"}


def test_control_and_arrows_exchange_people(qtbot, planned, session):
    choose(planned, 1, 1)
    qtbot.keyClick(planned.seats, Key.Key_Down, Mod.ControlModifier)
    assert names(session, 1) == {1: "Bethan", 2: "Anwen", 3: "Dylan"}
    qtbot.keyClick(planned.seats, Key.Key_Right, Mod.ControlModifier)
    assert names(session, 1)[2] == "Elin"
    assert names(session, 2)[2] == "Anwen"
    assert planned.seats.currentIndex() == cell(planned, 2, 2)


def test_a_letter_in_a_cell_begins_a_name_and_one_enter_takes_the_first_that_fits(qtbot, planned, session):
    choose(planned, 2, 1)
    qtbot.keyClicks(planned.seats, "f")
    editor = planned.seats.findChild(NameEditor)
    assert editor.text() == "f"
    qtbot.waitUntil(editor.completer().popup().isVisible)
    qtbot.keyClick(QApplication.activePopupWidget(), Key.Key_Return)
    qtbot.waitUntil(lambda: names(session, 1)[2] == "Ffion")
    qtbot.waitUntil(lambda: planned.seats.state() is not planned.seats.State.EditingState)


def test_enter_takes_the_name_that_was_chosen_below_the_line(qtbot, planned, session):
    add_participant(session, name="Fflur")
    choose(planned, 2, 1)
    qtbot.keyClicks(planned.seats, "ff")
    editor = planned.seats.findChild(NameEditor)
    qtbot.waitUntil(editor.completer().popup().isVisible)
    offered = editor.completer().model().stringList()
    assert sorted(offered) == ["Ffion", "Fflur"]
    qtbot.keyClick(QApplication.activePopupWidget(), Key.Key_Down)
    qtbot.keyClick(QApplication.activePopupWidget(), Key.Key_Down)
    qtbot.keyClick(QApplication.activePopupWidget(), Key.Key_Return)
    qtbot.waitUntil(lambda: names(session, 1)[2] == offered[1])


def test_one_escape_leaves_the_cell_as_it_was(qtbot, planned, session):
    choose(planned, 2, 1)
    qtbot.keyClicks(planned.seats, "f")
    editor = planned.seats.findChild(NameEditor)
    qtbot.waitUntil(editor.completer().popup().isVisible)
    qtbot.keyClick(QApplication.activePopupWidget(), Key.Key_Escape)
    qtbot.waitUntil(lambda: planned.seats.state() is not planned.seats.State.EditingState)
    assert names(session, 1)[2] == "Bethan"


@pytest.mark.parametrize("begun", [False, True])
def test_no_letter_in_the_table_is_a_live_key(qtbot, planned, session, desk, begun):
    LetterKeys(desk.actions, planned.window())
    done = []
    for name, command in desk.actions.commands.items():
        if command.letter:
            desk.actions[name].triggered.connect(lambda _=False, name=name: done.append(name))
    if begun:
        start_activity(session, session.snapshot.rounds[0].id)
    for letter in (Key.Key_S, Key.Key_N, Key.Key_P, Key.Key_F):
        choose(planned, 1, 1)
        qtbot.keyClick(planned.seats, letter)
        assert (planned.seats.state() is planned.seats.State.EditingState) is not begun
        planned.seats.setFocus()
        planned.seats.reset()
    assert done == []


def test_the_space_bar_takes_nobody_out(qtbot, planned, session):
    choose(planned, 2, 1)
    qtbot.keyClick(planned.seats, Key.Key_Space)
    editor = planned.seats.findChild(NameEditor)
    assert editor.text() == "Bethan"
    qtbot.keyClick(editor, Key.Key_Return)
    qtbot.waitUntil(lambda: planned.seats.state() is not planned.seats.State.EditingState)
    assert names(session, 1)[2] == "Bethan"


def test_a_round_that_began_shows_who_sat_and_stays_as_it_is(qtbot, planned, session):
    sit_down(session, person(session, "Ffion"), 1)
    start_activity(session, session.snapshot.rounds[0].id)
    assert cell(planned, 1, 1).data() == "Ffion"
    assert not cell(planned, 1, 1).flags() & Qt.ItemFlag.ItemIsEditable
    choose(planned, 2, 1)
    qtbot.keyClick(planned.seats, Key.Key_Delete)
    assert names(session, 1)[2] == "Bethan"


def test_a_seat_can_be_dragged_inside_the_table(planned):
    plan = planned.seats.plan
    assert plan.supportedDragActions() & Qt.DropAction.MoveAction  # else the view takes nothing that comes
    seat = next(index for index in (plan.index(0, column) for column in range(9)) if plan.is_open(index))
    assert plan.flags(seat) & Qt.ItemFlag.ItemIsDragEnabled
    assert plan.flags(seat) & Qt.ItemFlag.ItemIsDropEnabled


def test_a_name_that_nobody_has_is_said_to_be_nobodys(qtbot, planned, session, bridge):
    choose(planned, 2, 1)
    qtbot.keyClicks(planned.seats, "x")
    with qtbot.waitSignal(bridge.said) as said:
        qtbot.keyClick(planned.seats.findChild(NameEditor), Key.Key_Return)
    assert said.args[0] == "Nobody here is called “x”: the seat stays as it is."
    assert names(session, 1)[2] == "Bethan"


def test_why_nothing_is_dragged_while_a_plan_is_proposed_is_said(qtbot, planned, desk, bridge):
    desk.proposals.another()
    seat = cell(planned, 1, 1)
    assert planned.seats.plan.flags(seat) & Qt.ItemFlag.ItemIsDragEnabled
    assert not planned.seats.plan.flags(seat) & Qt.ItemFlag.ItemIsDropEnabled
    with qtbot.waitSignal(bridge.said) as said:
        planned.seats.startDrag(Qt.DropAction.MoveAction)
    assert said.args[0].startswith("Use the proposed plan or let it go")
