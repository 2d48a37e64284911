"""The rotation: planned, changed by hand, pinned."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from fishbowl_app.model.entities import Format
from fishbowl_app.model.ops.details import edit_fishbowl
from fishbowl_app.model.ops.people import add_participant
from fishbowl_app.model.ops.rotation import plan_rotation, set_seat
from fishbowl_app.model.ops.seating import sit_down
from fishbowl_app.model.ops.time import start_activity
from fishbowl_app.ui.actions import LetterKeys
from fishbowl_app.ui.rotation.chairs_view import NameEditor
from fishbowl_app.ui.rotation.words import reached
from tests.ui.conftest import person

Key, Mod = Qt.Key, Qt.KeyboardModifier
ACCESSIBLE = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def panel(room, session):
    """A closed fishbowl of four chairs, one of them free."""
    edit_fishbowl(session, format=Format.CLOSED, chairs=4, free_chairs=1)
    room.enter()
    return room


@pytest.fixture
def planned(session, panel):
    """Round 1: Anwen, Bethan, Dylan; round 2: Caradog, Elin, Ffion."""
    for number, names in enumerate((("Anwen", "Bethan", "Dylan"), ("Caradog", "Elin", "Ffion"))):
        for chair, name in enumerate(names, start=1):
            set_seat(session, session.snapshot.rounds[number].id, chair, person(session, name))
    return panel


def cell(panel, chair, round_number):
    return panel.view.plan.index(chair - 1, round_number - 1)


def names(session, number):
    seats = session.snapshot.seats_of_round(session.snapshot.rounds[number - 1].id)
    return {seat.chair: session.snapshot.participants[seat.participant_id].name for seat in seats}


def choose(panel, chair, round_number):
    panel.view.setFocus()
    panel.view.setCurrentIndex(cell(panel, chair, round_number))


def test_one_press_plans_all_rounds_and_says_what_that_reaches(qtbot, panel, session):
    assert panel.header.subtitle.text().startswith("Nothing is planned yet.")
    assert panel.plan.text() == "Plan (Ctrl+R)"
    qtbot.mouseClick(panel.plan, Qt.MouseButton.LeftButton)
    assert [len(session.snapshot.seats_of_round(item.id)) for item in session.snapshot.rounds] == [3, 3, 3]
    assert panel.header.subtitle.text().startswith("Everybody has 1 to 2 turns.")
    assert panel.plan.text() == "Plan again (Ctrl+R)"


def test_another_plan_is_another(qtbot, panel, session):
    qtbot.mouseClick(panel.plan, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(panel.another, Qt.MouseButton.LeftButton)
    assert session.snapshot.fishbowl.plan_seed == 2
    qtbot.mouseClick(panel.clear, Qt.MouseButton.LeftButton)
    assert not session.snapshot.planned_seats


def test_somebody_is_chosen_by_typing(qtbot, panel, session):
    choose(panel, 2, 1)
    qtbot.keyClick(panel.view, Key.Key_Return)
    editor = panel.view.findChild(NameEditor)
    qtbot.keyClicks(editor, "el")
    qtbot.keyClick(editor, Key.Key_Return)
    qtbot.waitUntil(lambda: names(session, 1) == {2: "Elin"})


def test_what_is_nobody_s_name_changes_nothing(qtbot, planned, session):
    choose(planned, 2, 1)
    qtbot.keyClick(planned.view, Key.Key_F2)
    editor = planned.view.findChild(NameEditor)
    qtbot.keyClicks(editor, "zzz")
    assert editor.means_nobody()
    qtbot.keyClick(editor, Key.Key_Return)
    qtbot.waitUntil(lambda: planned.view.state() is not planned.view.State.EditingState)
    assert names(session, 1) == {1: "Anwen", 2: "Bethan", 3: "Dylan"}


def test_who_sits_in_the_round_already_changes_places(qtbot, planned, session):
    choose(planned, 1, 1)
    qtbot.keyClick(planned.view, Key.Key_Return)
    editor = planned.view.findChild(NameEditor)
    qtbot.keyClicks(editor, "dyl")
    qtbot.keyClick(editor, Key.Key_Return)
    qtbot.waitUntil(lambda: names(session, 1) == {1: "Dylan", 2: "Bethan", 3: "Anwen"})


def test_an_empty_chair_says_that_the_plan_leaves_it_free(planned, session):
    assert cell(planned, 4, 1).data() == "left free"
    assert cell(planned, 4, 1).data(ACCESSIBLE) == "Round 1, Chair 4, left free"
    assert cell(planned, 4, 1).data(Qt.ItemDataRole.EditRole) == ""
    assert cell(planned, 4, 3).data() == "", "nothing is planned for that round"
    edit_fishbowl(session, free_chairs=0)
    assert cell(planned, 4, 1).data() == ""


def test_delete_takes_somebody_out(qtbot, planned, session):
    choose(planned, 2, 1)
    qtbot.keyClick(planned.view, Key.Key_Delete)
    assert names(session, 1) == {1: "Anwen", 3: "Dylan"}


def test_control_and_arrows_exchange_people(qtbot, planned, session):
    choose(planned, 1, 1)
    qtbot.keyClick(planned.view, Key.Key_Down, Mod.ControlModifier)
    assert names(session, 1) == {1: "Bethan", 2: "Anwen", 3: "Dylan"}
    qtbot.keyClick(planned.view, Key.Key_Right, Mod.ControlModifier)
    assert names(session, 1)[2] == "Elin"
    assert names(session, 2)[2] == "Anwen"
    assert planned.view.currentIndex() == cell(planned, 2, 2)


def test_a_letter_in_a_cell_begins_a_name_and_one_enter_takes_the_first_that_fits(qtbot, planned, session):
    choose(planned, 2, 1)
    qtbot.keyClicks(planned.view, "f")
    editor = planned.view.findChild(NameEditor)
    assert editor.text() == "f"
    qtbot.waitUntil(editor.completer().popup().isVisible)
    qtbot.keyClick(QApplication.activePopupWidget(), Key.Key_Return)
    qtbot.waitUntil(lambda: names(session, 1)[2] == "Ffion")
    qtbot.waitUntil(lambda: planned.view.state() is not planned.view.State.EditingState)


def test_enter_takes_the_name_that_was_chosen_below_the_line(qtbot, planned, session):
    add_participant(session, name="Fflur")
    choose(planned, 2, 1)
    qtbot.keyClicks(planned.view, "ff")
    editor = planned.view.findChild(NameEditor)
    qtbot.waitUntil(editor.completer().popup().isVisible)
    offered = editor.completer().model().stringList()
    assert sorted(offered) == ["Ffion", "Fflur"]
    qtbot.keyClick(QApplication.activePopupWidget(), Key.Key_Down)
    qtbot.keyClick(QApplication.activePopupWidget(), Key.Key_Down)
    qtbot.keyClick(QApplication.activePopupWidget(), Key.Key_Return)
    qtbot.waitUntil(lambda: names(session, 1)[2] == offered[1])


def test_one_escape_leaves_the_cell_as_it_was(qtbot, planned, session):
    choose(planned, 2, 1)
    qtbot.keyClicks(planned.view, "f")
    editor = planned.view.findChild(NameEditor)
    qtbot.waitUntil(editor.completer().popup().isVisible)
    qtbot.keyClick(QApplication.activePopupWidget(), Key.Key_Escape)
    qtbot.waitUntil(lambda: planned.view.state() is not planned.view.State.EditingState)
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
        qtbot.keyClick(planned.view, letter)
        assert (planned.view.state() is planned.view.State.EditingState) is not begun
        planned.view.setFocus()
        planned.view.reset()
    assert done == []


def test_the_space_bar_takes_nobody_out(qtbot, planned, session):
    choose(planned, 2, 1)
    qtbot.keyClick(planned.view, Key.Key_Space)
    editor = planned.view.findChild(NameEditor)
    assert editor.text() == "Bethan"
    qtbot.keyClick(editor, Key.Key_Return)
    qtbot.waitUntil(lambda: planned.view.state() is not planned.view.State.EditingState)
    assert names(session, 1)[2] == "Bethan"


def test_the_room_opens_on_a_cell_that_can_be_changed(panel, session):
    assert panel.view.currentIndex() == cell(panel, 1, 1)
    start_activity(session, session.snapshot.rounds[0].id)
    panel.enter()
    assert panel.view.currentIndex() == cell(panel, 1, 2)


def test_a_key_pins_and_lets_go_and_says_so(qtbot, planned, session):
    choose(planned, 2, 1)
    qtbot.keyClick(planned.view, Key.Key_T, Mod.ControlModifier)
    assert cell(planned, 2, 1).data() == "Bethan · pinned"
    assert cell(planned, 2, 1).data(ACCESSIBLE) == "Round 1, Chair 2, Bethan, pinned"
    assert planned.pin.text() == "Let go (Ctrl+T)"
    plan_rotation(session, seed=5)
    assert names(session, 1)[2] == "Bethan"
    qtbot.mouseClick(planned.pin, Qt.MouseButton.LeftButton)
    assert cell(planned, 2, 1).data() == "Bethan"


def test_with_no_seat_chosen_the_key_for_pins_says_so(qtbot, panel, bridge):
    with qtbot.waitSignal(bridge.said) as said:
        qtbot.keyClick(panel.view, Key.Key_T, Mod.ControlModifier)
    assert said.args[0] == "Choose a planned seat in the rotation first."


def test_a_round_that_began_shows_who_sat_and_stays_as_it_is(qtbot, planned, session):
    sit_down(session, person(session, "Ffion"), 1)
    start_activity(session, session.snapshot.rounds[0].id)
    assert cell(planned, 1, 1).data() == "Ffion"
    assert not cell(planned, 1, 1).flags() & Qt.ItemFlag.ItemIsEditable
    choose(planned, 2, 1)
    qtbot.keyClick(planned.view, Key.Key_Delete)
    assert names(session, 1)[2] == "Bethan"


def test_the_sentence_names_what_gave_way(planned, session):
    assert reached(session.snapshot).startswith("Everybody has 1 turns. No two people meet twice.")
    set_seat(session, session.snapshot.rounds[2].id, 1, person(session, "Anwen"))
    set_seat(session, session.snapshot.rounds[2].id, 2, person(session, "Bethan"))
    words = reached(session.snapshot)
    assert "1 pairs meet twice." in words
    assert "1 rounds have an empty chair too many." in words


def test_people_by_rounds_are_the_second_view(planned, qtbot):
    planned.by_person.click()
    turns = planned.turns
    row = [turns.headerData(r, Qt.Orientation.Vertical) for r in range(turns.rowCount())].index("Elin")
    cells = [turns.index(row, column).data() for column in range(turns.columnCount())]
    assert cells == ["", "chair 2", "", "1"]
    assert turns.index(row, 0).data(ACCESSIBLE) == "outer circle"
    planned.grab()


def test_the_models_keep_the_rules_of_qt(planned, qtmodeltester):
    qtmodeltester.check(planned.view.plan)
    qtmodeltester.check(planned.turns)
