"""Canvases are made and changed in dialogs; notes go into regions by digits."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout

from fishbowl_app.canvas_texts import ready_canvas
from fishbowl_app.model.entities import CanvasKind
from fishbowl_app.model.ops.canvases import add_canvas, put_in_region
from fishbowl_app.model.ops.notes import add_notes
from fishbowl_app.ui.actions import LetterKeys
from fishbowl_app.ui.board.canvases.edit_dialog import CanvasesDialog
from fishbowl_app.ui.board.canvases.new_dialog import NewCanvasDialog
from fishbowl_app.ui.board.room import BoardRoom
from fishbowl_app.ui.commands import ROOM_AREAS

KEY, ALT = Qt.Key, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def room(qtbot, desk, session):
    add_notes(session, ["One", "Two", "Three"])
    for area in ROOM_AREAS:
        for action in desk.actions.of_area(area):
            action.setEnabled(False)
    window = desk.actions.parent()
    made = BoardRoom(desk, window)
    made.letters = LetterKeys(desk.actions, window)
    QVBoxLayout(window).addWidget(made)
    window.resize(1100, 700)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    made.enter()
    return made


def regions(session) -> list[str | None]:
    """The title of the region of each note, in the order they were taken."""
    snapshot = session.snapshot
    return [snapshot.regions[note.region_id].title if note.region_id else None for note in snapshot.note_list]


def test_a_canvas_is_made_and_shown_and_digits_put_notes_into_its_regions(room, desk, session, qtbot):
    desk.actions["board_canvas"].trigger()
    dialog = room.canvases.dialog
    assert dialog.regions.toPlainText().splitlines() == ["Keep", "Leave behind", "Do differently"]
    dialog.name.setText("Looking back")
    dialog.make()
    canvas = session.snapshot.canvas_list[0]
    assert (canvas.title, room.board.tools.canvas_id, room.board.board.canvas_id) == (
        "Looking back",
        canvas.id,
        canvas.id,
    )
    qtbot.waitUntil(lambda: room.board.table.hasFocus() or room.window().isActiveWindow())
    room.board.table.setFocus()
    for key in ("1", "3", "9"):
        qtbot.keyClicks(room.board.table, key)
    assert regions(session) == ["Keep", "Do differently", None]
    assert room.board.tools.progress.text() == "2 in regions, 1 in none"
    room.board.chosen.stand_on(session.snapshot.note_list[0].id)
    qtbot.keyClicks(room.board.table, "0")
    assert regions(session) == [None, "Do differently", None]
    assert not session.snapshot.aside


def test_notes_of_other_canvases_are_told(room, session):
    first, second = (add_canvas(session, CanvasKind.COLUMNS, title, ["A"]) for title in ("First", "Second"))
    note = session.snapshot.note_list[0]
    put_in_region(session, {note.id: None}, session.snapshot.regions_of(first.id)[0].id)
    room.board.show_canvas(second.id)
    assert room.board.tools.progress.text() == "0 in regions, 2 in none, 1 on other canvases"


def test_each_kind_fills_in_what_it_starts_with(qtbot, bridge, session):
    dialog = NewCanvasDialog(bridge)
    qtbot.addWidget(dialog)
    dialog.show()
    for number, kind in enumerate(CanvasKind):
        dialog.kinds.button(number).click()
        ready = ready_canvas(kind)
        assert dialog.name.text() == ready.title
        assert dialog.regions.toPlainText().splitlines() == list(ready.regions)
        assert dialog.axes["up_to"].isVisible() == (kind is CanvasKind.TWO_BY_TWO)


def test_a_two_by_two_has_axes_of_ones_own(qtbot, bridge, session):
    dialog = NewCanvasDialog(bridge)
    qtbot.addWidget(dialog)
    dialog.kinds.button(list(CanvasKind).index(CanvasKind.TWO_BY_TWO)).click()
    dialog.axes["up_to"].setText("Hot")
    dialog.make()
    assert session.snapshot.canvas_list[0].up_to == "Hot"


def test_what_is_refused_is_said_in_place(qtbot, bridge, session):
    dialog = NewCanvasDialog(bridge)
    qtbot.addWidget(dialog)
    dialog.kinds.button(list(CanvasKind).index(CanvasKind.CYNEFIN)).click()
    dialog.regions.setPlainText("One\nTwo")
    dialog.make()
    assert "5 regions" in dialog.message.text()
    assert dialog.regions.toPlainText() == "One\nTwo"
    assert not session.snapshot.canvases


@pytest.fixture
def dialog(qtbot, bridge, session):
    """The canvases A and B, with two regions each; a note lies in the first."""
    add_notes(session, ["One"])
    for title in ("A", "B"):
        add_canvas(session, CanvasKind.COLUMNS, title, [f"{title}1", f"{title}2"])
    first = session.snapshot.regions_of(session.snapshot.canvas_list[0].id)[0]
    put_in_region(session, {session.snapshot.note_list[0].id: None}, first.id)
    made = CanvasesDialog(bridge)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_canvases_are_named_ordered_and_deleted(dialog, session, qtbot):
    dialog.name.setText("Now")
    assert dialog.name.commit()
    qtbot.keyClick(dialog.canvases.list, KEY.Key_Down, ALT)
    assert [each.title for each in session.snapshot.canvas_list] == ["B", "Now"]
    assert dialog.canvas.title == "Now"
    qtbot.keyClick(dialog.canvases.list, KEY.Key_Delete)
    assert [each.title for each in session.snapshot.canvas_list] == ["B"]
    assert session.snapshot.note_list[0].region_id is None
    assert dialog.canvas.title == "B"
    qtbot.keyClick(dialog.canvases.list, KEY.Key_Delete)
    assert dialog.canvas is None


def test_regions_are_named_added_moved_and_deleted(dialog, session, qtbot):
    canvas = session.snapshot.canvas_list[0].id
    dialog.region.setText("Begin")
    assert dialog.region.commit()
    dialog.add.click()
    dialog.region.setText("End")
    assert dialog.region.commit()
    qtbot.keyClick(dialog.regions.list, KEY.Key_Up, ALT)
    assert [each.title for each in session.snapshot.regions_of(canvas)] == ["Begin", "End", "A2"]
    qtbot.keyClick(dialog.regions.list, KEY.Key_Delete)
    assert [each.title for each in session.snapshot.regions_of(canvas)] == ["Begin", "A2"]


def test_a_name_that_is_typed_goes_to_the_region_it_was_typed_for(dialog, session, qtbot):
    dialog.region.setFocus()
    dialog.region.setText("Begin")
    qtbot.mouseClick(
        dialog.regions.list.viewport(),
        Qt.MouseButton.LeftButton,
        pos=dialog.regions.list.visualRect(dialog.regions.list.rows.index(1)).center(),
    )
    dialog.regions.list.setFocus()
    canvas = session.snapshot.canvas_list[0].id
    assert QApplication.focusWidget() is dialog.regions.list
    assert [each.title for each in session.snapshot.regions_of(canvas)] == ["Begin", "A2"]
    assert dialog.region.text() == "A2"
