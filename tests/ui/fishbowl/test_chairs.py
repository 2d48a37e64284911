"""The list of chairs and the circle beside it: same rows, same deeds."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from fishbowl_app.model.entities import Format
from fishbowl_app.model.ops.details import edit_fishbowl
from fishbowl_app.model.ops.people import add_participant
from fishbowl_app.model.ops.queue import join_queue
from fishbowl_app.model.ops.seating import sit_down, toggle_speaking
from fishbowl_app.ui.fishbowl import circle_scene, lists
from fishbowl_app.ui.fishbowl.drags import Carried, carried_by, mime_of
from tests.ui.conftest import person

Key, Mod = Qt.Key, Qt.KeyboardModifier
ACCESSIBLE = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def two(session, running):
    """Anwen on chair 1 and Dylan on chair 3, in a round that runs."""
    sit_down(session, person(session, "Anwen"), 1)
    sit_down(session, person(session, "Dylan"), 3)


@pytest.fixture
def chairs(room):
    """The list of chairs in focus."""
    room.side.chairs.list.setFocus()
    return room.side.chairs


def sitting(session):
    snapshot = session.snapshot
    return {chair: snapshot.participants[turn.participant_id].name for chair, turn in snapshot.circle.items()}


def spoken(chairs, chair):
    return chairs.model.index(chair - 1).data(ACCESSIBLE)


def test_each_row_says_all_there_is(chairs, session, desk, clock, two):
    clock.advance(250)
    toggle_speaking(session, 3)
    desk.ticker.tick()
    assert spoken(chairs, 1) == "Chair 1, Anwen, Tenants, 4 min"
    assert spoken(chairs, 2) == "Chair 2, free chair"
    assert spoken(chairs, 3) == "Chair 3, Dylan, Officers, 4 min, speaking"


def test_the_picture_of_the_circle_says_who_sits_as_the_list_does(chairs, room, session, two):
    listed = [spoken(chairs, row.number) for row in chairs.model.rows]
    assert listed[0].startswith("Chair 1, Anwen")
    *said, where_else = room.circle.accessibleDescription().splitlines()
    assert said == listed
    assert where_else == "The list of chairs says and does the same."


def test_the_rotating_chair_is_named(chairs, session):
    edit_fishbowl(session, format=Format.PANEL)
    assert spoken(chairs, 5) == "Chair 5, rotating chair, free chair"


def test_the_model_keeps_the_rules_of_qt(chairs, qtmodeltester, session, two):
    qtmodeltester.check(chairs.model)
    edit_fishbowl(session, chairs=7)
    edit_fishbowl(session, chairs=4)
    qtmodeltester.check(chairs.model)
    assert chairs.model.rowCount() == 4


def test_only_rows_that_changed_are_told(qtbot, chairs, session, two):
    with qtbot.waitSignal(chairs.model.dataChanged) as told:
        sit_down(session, person(session, "Elin"), 2)
    assert told.args[0].row() == 1
    assert told.args[1].row() == 1


@pytest.mark.parametrize("key", [Key.Key_Delete, Key.Key_Backspace])
def test_delete_lets_go(qtbot, chairs, session, two, key):
    chairs.list.setCurrentIndex(chairs.model.index(2))
    qtbot.keyClick(chairs.list, key)
    assert sitting(session) == {1: "Anwen"}


def test_space_marks_who_speaks(qtbot, chairs, session, two):
    chairs.list.setCurrentIndex(chairs.model.index(0))
    qtbot.keyClick(chairs.list, Key.Key_Space)
    assert session.snapshot.speaking.turn_id == session.snapshot.circle[1].id


def test_control_and_arrows_change_chairs_and_stay_with_the_person(qtbot, chairs, session, two):
    chairs.list.setCurrentIndex(chairs.model.index(0))
    qtbot.keyClick(chairs.list, Key.Key_Down, Mod.ControlModifier)
    assert sitting(session) == {2: "Anwen", 3: "Dylan"}
    qtbot.keyClick(chairs.list, Key.Key_Down, Mod.ControlModifier)
    assert sitting(session) == {2: "Dylan", 3: "Anwen"}
    assert chairs.list.row() == 2
    chairs.list.setCurrentIndex(chairs.model.index(1))
    for _ in range(2):
        qtbot.keyClick(chairs.list, Key.Key_Up, Mod.ControlModifier)
    assert sitting(session) == {3: "Anwen", 5: "Dylan"}


def test_enter_asks_who_sits_there(qtbot, chairs, room, two):
    chairs.list.setCurrentIndex(chairs.model.index(2))
    qtbot.keyClick(chairs.list, Key.Key_Return)
    assert room.side.line.hasFocus()
    assert room.side.line.placeholderText() == "Who takes chair 3?"


def test_letters_in_the_list_are_the_window_s(qtbot, chairs, desk, session):
    heard = []
    desk.actions["start_finish"].triggered.connect(lambda: heard.append("S"))
    chairs.list.window().keyPressEvent = lambda event: desk.actions.trigger_letter(event)
    qtbot.keyClick(chairs.list, Key.Key_S)
    assert heard == ["S"]


def test_the_buttons_act_on_the_chosen_chair(qtbot, chairs, session, two):
    chairs.list.setCurrentIndex(chairs.model.index(1))
    assert not chairs._leave.isEnabled()
    chairs.list.setCurrentIndex(chairs.model.index(0))
    qtbot.mouseClick(chairs._speak, Qt.MouseButton.LeftButton)
    assert session.snapshot.speaking is not None
    qtbot.mouseClick(chairs._leave, Qt.MouseButton.LeftButton)
    assert sitting(session) == {3: "Dylan"}


# --- the circle ------------------------------------------------------------------------------------------


def middle_of(room, chair):
    box = room.circle.layout_now.chairs[chair - 1]
    return QPointF(box.x, box.y)


def seat_of(room, name):
    names = [seat.name for seat in room.circle._state.seats]
    box = room.circle.layout_now.seats[names.index(name)]
    return QPointF(box.x, box.y)


def drop(widget, carried, place):
    mime = mime_of(carried)
    move, none = Qt.DropAction.MoveAction, Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(place.toPoint(), move, mime, Qt.MouseButton.LeftButton, none)
    widget.dragEnterEvent(entered)
    assert entered.isAccepted()
    widget.dropEvent(QDropEvent(place, move, mime, Qt.MouseButton.LeftButton, none))


def test_the_circle_knows_who_is_where(room, two):
    assert room.circle.chair_at(middle_of(room, 1)).name == "Anwen"
    assert room.circle.chair_at(middle_of(room, 2)).is_free
    assert room.circle.seat_at(seat_of(room, "Elin")).short == "Elin"
    assert room.circle.chair_at(QPointF(1, 1)) is None


def test_somebody_dropped_on_a_free_chair_sits_there(room, session, two):
    drop(room.circle, Carried(person(session, "Elin")), middle_of(room, 4))
    assert sitting(session) == {1: "Anwen", 3: "Dylan", 4: "Elin"}


def test_somebody_dropped_on_a_taken_chair_takes_the_place(room, session, two):
    drop(room.circle, Carried(person(session, "Elin")), middle_of(room, 1))
    assert sitting(session) == {1: "Elin", 3: "Dylan"}


def test_who_sits_dropped_on_another_chair_changes_chairs(room, session, two):
    drop(room.circle, Carried(person(session, "Anwen"), 1), middle_of(room, 3))
    assert sitting(session) == {1: "Dylan", 3: "Anwen"}


def test_who_sits_dropped_outside_leaves(room, session, two):
    drop(room.circle, Carried(person(session, "Anwen"), 1), QPointF(5, 5))
    assert sitting(session) == {3: "Dylan"}


def test_a_drop_inside_the_circle_but_on_no_chair_does_nothing(room, session, two):
    box = room.circle.layout_now.floor
    drop(room.circle, Carried(person(session, "Anwen"), 1), QPointF(box.x, box.y))
    assert sitting(session) == {1: "Anwen", 3: "Dylan"}


def test_somebody_dropped_on_a_row_sits_on_that_chair(room, chairs, session, two):
    rect = chairs.list.visualRect(chairs.model.index(4))
    drop(chairs.list, Carried(person(session, "Ffion")), QPointF(rect.center()))
    assert sitting(session)[5] == "Ffion"


def test_the_mouse_picks_somebody_up_after_a_little_way(qtbot, room, session, two, monkeypatch):
    carried = []
    monkeypatch.setattr(circle_scene, "drag", lambda source, who, name: carried.append((who, name)))
    start = middle_of(room, 1).toPoint()
    qtbot.mousePress(room.circle, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(room.circle, start + QPoint(2, 0))
    assert carried == []
    qtbot.mouseMove(room.circle, start + QPoint(40, 0))
    assert carried == [(Carried(person(session, "Anwen"), 1), "Anwen")]


def test_a_free_chair_cannot_be_dragged(room, chairs, two, monkeypatch):
    carried = []
    monkeypatch.setattr(lists, "drag", lambda source, who, name: carried.append(name))
    for row in (0, 1):
        chairs.list.setCurrentIndex(chairs.model.index(row))
        chairs.list.startDrag(Qt.DropAction.MoveAction)
    assert carried == ["Anwen"]


def test_a_double_click_asks_for_a_chair_or_seats_somebody(qtbot, room, session, two):
    qtbot.mouseDClick(room.circle, Qt.MouseButton.LeftButton, pos=seat_of(room, "Elin").toPoint())
    assert sitting(session)[2] == "Elin"
    qtbot.mouseDClick(room.circle, Qt.MouseButton.LeftButton, pos=middle_of(room, 4).toPoint())
    assert room.side.line.placeholderText() == "Who sits on chair 4?"


def test_the_menus_hold_the_same_deeds(room, session, two):
    circle = room.circle
    chair = circle._chair_menu(circle.chair_at(middle_of(room, 1)))
    assert [action.text() for action in chair.actions()] == [
        "Anwen speaks",
        "Anwen leaves the chair",
        "Name who takes the place of Anwen",
    ]
    chair.actions()[1].trigger()
    assert sitting(session) == {3: "Dylan"}
    seat = circle._seat_menu(circle.seat_at(seat_of(room, "Elin")))
    seat.actions()[1].trigger()
    assert session.snapshot.waiting_of(person(session, "Elin")) is not None


def test_people_are_drawn_as_names_then_as_dots(room, session):
    for number in range(30):
        add_participant(session, name=f"Person {number}")
    room.circle.grab()
    assert not room.circle.layout_now.dots
    for number in range(30, 150):
        add_participant(session, name=f"Person {number}")
    join_queue(session, person(session, "Person 7"))
    room.circle.grab()
    assert room.circle.layout_now.dots
    assert len(room.circle.layout_now.seats) == 156


def test_a_drag_of_something_else_is_not_taken(room):
    from PySide6.QtCore import QMimeData

    mime = QMimeData()
    mime.setText("a name")
    assert carried_by(mime) is None
    assert carried_by(mime_of(Carried("x", 3))) == Carried("x", 3)
