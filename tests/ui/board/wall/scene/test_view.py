"""The painted board: what it shows, what mouse and keys do."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible

from fishbowl_app.model.entities import BoardLayout, CanvasKind
from fishbowl_app.model.ops.board import tidy
from fishbowl_app.model.ops.canvases import add_canvas
from fishbowl_app.model.ops.notes import add_note, delete_notes, edit_note
from fishbowl_app.model.ops.stacks import stack_notes
from fishbowl_app.model.ops.themes import place_notes, rename_theme
from fishbowl_app.model.rules.board_layout import Spot, layout
from fishbowl_app.ui.board.wall.scene import surface
from fishbowl_app.ui.board.wall.scene.editor import NoteEditor
from fishbowl_app.ui.board.wall.scene.note_item import DIMMED
from fishbowl_app.ui.board.wall.scene.walk import nearest
from fishbowl_app.ui.settings import MOTION
from tests.ui.board.wall.scene.conftest import carry, middle, send_wheel

LEFT, CTRL, ALT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def titles(view):
    return [frame.ground.title for frame in view.contents.frames.values()]


def frame(view, title):
    return next(each for each in view.contents.frames.values() if each.ground.title == title)


def ground_of(view, title):
    """Return a place of the viewport near the lower end of a frame."""
    rect = frame(view, title).sceneBoundingRect()
    return view.mapFromScene(QPointF(rect.center().x(), rect.bottom() - 8))


def editor(view):
    return next((each for each in view.findChildren(NoteEditor) if each.isVisible()), None)


# --- what it shows ----------------------------------------------------------------------------------------


def test_every_top_note_stands_where_the_layout_says(view, session):
    spots = layout(session.snapshot).notes
    assert {note_id: (item.x(), item.y()) for note_id, item in view.contents.notes.items()} == spots
    assert titles(view) == ["Alone", "Set aside", "Cold homes", "Theme 2"]


def test_a_change_draws_only_what_changed_again(view, session, ids):
    def pictures():
        view.grab()
        return {note_id: item.pixmap().cacheKey() for note_id, item in view.contents.notes.items()}

    before = pictures()
    edit_note(session, ids["Bins"], text="Bins are late")
    assert {note_id for note_id, key in pictures().items() if key != before[note_id]} == {ids["Bins"]}


def test_notes_come_and_go_with_the_session(view, session, ids):
    view.select([ids["Bins"]])
    view.make_current(ids["Bins"])
    note = add_note(session, "Another")
    delete_notes(session, [ids["Bins"]])
    assert note.id in view.contents.notes
    assert (view.selected, view.current) == (frozenset(), "")
    session.undo()
    assert ids["Bins"] in view.contents.notes


def test_a_stack_is_one_note_that_counts_what_lies_below(view, session, ids):
    stack_notes(session, ids["Bins"], [ids["Buses"]])
    assert ids["Buses"] not in view.contents.notes
    assert view.contents.notes[ids["Bins"]].face.under == 1


def test_a_frame_takes_the_name_of_its_theme(view, session):
    rename_theme(session, session.snapshot.theme_list[1].id, "Nobody answers")
    assert titles(view)[-1] == "Nobody answers"


def test_what_a_filter_or_a_suggestion_does_not_mean_steps_back(view, ids):
    view.show_filter([ids["Bins"]])
    assert [view.contents.notes[ids[words]].opacity() for words in ("Bins", "Buses")] == [1.0, DIMMED]
    view.show_filter(None)
    view.highlight([ids["Buses"]], [ids["Letters"]])
    faint = {note_id for note_id, item in view.contents.notes.items() if item.opacity() < 1}
    assert faint == view.contents.notes.keys() - {ids["Buses"], ids["Letters"]}
    view.highlight(())
    assert all(item.opacity() == 1 for item in view.contents.notes.values())


def test_the_overview_and_life_size_take_turns(qtbot, view, ids):
    view.make_current(ids["Buses"])
    view.toggle_overview()
    assert view.transform().m11() == pytest.approx(1.0)
    assert view.rect().contains(middle(view, ids["Buses"]))
    qtbot.keyClick(view, Qt.Key.Key_Home)
    shown = view.mapToScene(view.viewport().rect()).boundingRect()
    assert shown.contains(view.places.bounds)


@pytest.mark.parametrize("motion", [True, False])
def test_notes_glide_to_where_they_go_unless_motion_is_off(view, desk, session, ids, motion):
    desk.settings.set(MOTION, motion)
    place_notes(session, [ids["Bins"]], session.snapshot.theme_list[0].id)
    item = view.contents.notes[ids["Bins"]]
    assert (item.pos().toTuple() != item.home) == motion
    view.settle()
    assert item.pos().toTuple() == item.home


def test_of_a_crowd_that_closes_up_only_what_was_placed_glides(view, session, ids, monkeypatch):
    monkeypatch.setattr(surface, "CROWD", 1)
    place_notes(session, [ids["Nobody rings back"]], session.snapshot.theme_list[0].id)
    on_the_way = [item.face.text for item in view.contents.notes.values() if item.pos().toTuple() != item.home]
    assert on_the_way == ["Nobody rings back"]
    view.settle()
    tidy(session, BoardLayout.CLUSTERS)
    assert sum(item.pos().toTuple() != item.home for item in view.contents.notes.values()) > 1


def test_the_wheel_zooms_around_the_mouse_and_the_middle_button_pans(qtbot, view, ids):
    place = middle(view, ids["Bins"])
    there, before = view.mapToScene(place), view.transform().m11()
    send_wheel(view, place)
    assert view.transform().m11() > before
    assert (view.mapToScene(place) - there).manhattanLength() < 4 / before
    area, pan = view.viewport(), Qt.MouseButton.MiddleButton
    held, start = view.mapToScene(place), QPoint(600, 350)
    qtbot.mousePress(area, pan, Qt.KeyboardModifier.NoModifier, start)
    qtbot.mouseMove(area, start - QPoint(40, 0))
    qtbot.mouseRelease(area, pan, Qt.KeyboardModifier.NoModifier, start)
    assert view.mapFromScene(held).x() == place.x() - 40


# --- choosing ---------------------------------------------------------------------------------------------


def test_a_click_goes_to_a_note_and_with_ctrl_selects_one_more(qtbot, view, ids):
    qtbot.mouseClick(view.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, middle(view, ids["Bins"]))
    assert (view.current, view.selected) == (ids["Bins"], frozenset())
    qtbot.mouseClick(view.viewport(), LEFT, CTRL, middle(view, ids["Buses"]))
    assert view.selected == {ids["Bins"], ids["Buses"]}
    assert view.current == ids["Buses"]
    qtbot.mouseClick(view.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, QPoint(2, 2))
    assert view.selected == frozenset()


@pytest.mark.parametrize("factor", [0.2, 0.45, 1.0, 1.9])
def test_a_note_is_hit_all_over_from_near_and_far(view, ids, factor):
    view.zoom_by(factor / view.zoom.factor, view.rect().center())
    view.grab()
    view.show_note(ids["Bins"])
    rect = view.contents.notes[ids["Bins"]].sceneBoundingRect()
    corners = (rect.topLeft() + QPointF(8, 8), rect.bottomRight() - QPointF(8, 8))
    assert [view.note_at(view.mapFromScene(corner)).note_id for corner in corners] == [ids["Bins"]] * 2
    assert view.note_at(view.mapFromScene(rect.bottomRight() + QPointF(5, 5))) is None


def test_a_drag_over_empty_ground_selects_what_it_meets(qtbot, view, ids):
    first, last = (frame(view, "Cold homes").sceneBoundingRect() for _ in range(2))
    start, end = view.mapFromScene(first.bottomLeft() + QPointF(-20, 30)), view.mapFromScene(last.center())
    carry(qtbot, view, start, end)
    assert view.selected
    assert view.selected <= {ids[words] for words in ("Damp walls", "Cold rooms", "No heating")}


def test_arrows_walk_and_with_shift_select(qtbot, view, ids):
    view.make_current(ids["Damp walls"])
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.current == ids["Cold rooms"]
    qtbot.keyClick(view, Qt.Key.Key_Left)
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert view.current == ids["No heating"]
    assert view.selected == {ids["Damp walls"], ids["No heating"]}


def test_the_nearest_note_ahead_is_found_though_others_are_nearer_to_the_side():
    spots = {"start": Spot(0, 0), "side": Spot(20, 150), "ahead": Spot(180, 10)}
    assert nearest(spots, spots["start"], (1, 0)) == "ahead"
    assert nearest(spots, spots["start"], (0, -1)) is None


# --- carrying ---------------------------------------------------------------------------------------------


def test_notes_that_are_dropped_on_a_theme_join_it_in_one_step(qtbot, view, session, ids):
    view.select([ids["Bins"], ids["Buses"]])
    before, theme = len(session.history), session.snapshot.theme_list[1]
    carry(qtbot, view, middle(view, ids["Bins"]), ground_of(view, "Theme 2"))
    assert {session.snapshot.notes[ids[words]].theme_id for words in ("Bins", "Buses")} == {theme.id}
    assert len(session.history) == before + 1
    assert all(item.pos().toTuple() == item.home for item in view.contents.notes.values())


def test_a_frame_says_what_a_drop_does_as_long_as_something_is_over_it(qtbot, view, ids):
    target = ground_of(view, "Cold homes")
    carry(qtbot, view, middle(view, ids["Bins"]), target, drop=False)
    assert frame(view, "Cold homes").hot == "Into “Cold homes”"
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert frame(view, "Cold homes").hot == ""


def test_escape_puts_what_is_carried_back(qtbot, view, session, ids):
    before, home = session.snapshot, view.contents.notes[ids["Bins"]].pos()
    target = ground_of(view, "Cold homes")
    carry(qtbot, view, middle(view, ids["Bins"]), target, drop=False)
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    qtbot.mouseRelease(view.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, target)
    view.settle()
    assert session.snapshot == before
    assert view.contents.notes[ids["Bins"]].pos() == home


def test_a_note_dropped_on_empty_ground_is_alone_there(qtbot, view, session, ids):
    place = QPoint(700, 500)
    there = view.mapToScene(place)
    carry(qtbot, view, middle(view, ids["Letters"]), place)
    note = session.snapshot.notes[ids["Letters"]]
    assert note.theme_id is None
    assert (note.x + 80, note.y + 60) == pytest.approx((there.x(), there.y()), abs=4)


@pytest.mark.parametrize(("words", "title"), [("Letters", "Theme 2"), ("Bins", "Alone"), ("Parking", "Set aside")])
def test_a_note_dropped_where_it_is_goes_back_without_a_step(qtbot, view, session, ids, words, title):
    before, home, steps = session.snapshot, view.contents.notes[ids[words]].pos(), len(session.history)
    carry(qtbot, view, middle(view, ids[words]), ground_of(view, title))
    assert session.snapshot == before
    assert len(session.history) == steps
    assert view.contents.notes[ids[words]].pos() == home


def test_notes_are_set_aside_and_taken_back_by_dropping(qtbot, view, session, ids):
    carry(qtbot, view, middle(view, ids["Bins"]), ground_of(view, "Set aside"))
    assert session.snapshot.notes[ids["Bins"]].set_aside
    carry(qtbot, view, middle(view, ids["Bins"]), ground_of(view, "Alone"))
    note = session.snapshot.notes[ids["Bins"]]
    assert (note.set_aside, note.x) == (False, None)


def test_with_alt_a_note_is_laid_under_another(qtbot, view, session, ids):
    carry(qtbot, view, middle(view, ids["Bins"]), middle(view, ids["Damp walls"]), ALT)
    assert session.snapshot.notes[ids["Bins"]].stack_id == ids["Damp walls"]


def test_the_head_of_a_frame_carries_the_theme(qtbot, view, session):
    head = view.mapFromScene(frame(view, "Theme 2").head_rect(view.zoom.factor).center())
    before = layout(session.snapshot).frames[session.snapshot.theme_list[1].id]
    carry(qtbot, view, head, head + QPoint(0, 80))
    theme = session.snapshot.theme_list[1]
    assert theme.x == pytest.approx(before.x)
    assert theme.y == pytest.approx(before.y + 80 / view.zoom.factor, abs=4)


def test_on_a_canvas_a_note_is_dropped_into_a_region(qtbot, view, session, ids):
    canvas = add_canvas(session, CanvasKind.KEEP_LEAVE_CHANGE, "Next year", ("Keep", "Leave", "Change"))
    view.show_canvas(canvas.id)
    carry(qtbot, view, middle(view, ids["Bins"]), ground_of(view, "Leave"))
    note = session.snapshot.notes[ids["Bins"]]
    assert session.snapshot.regions[note.region_id].title == "Leave"
    assert note.region_y > 0.5
    assert view.contents.notes[ids["Letters"]].face.theme == 2


# --- writing ----------------------------------------------------------------------------------------------


def test_a_note_is_written_on_where_it_lies(qtbot, view, session, ids):
    view.make_current(ids["Bins"])
    qtbot.keyClick(view, Qt.Key.Key_F2)
    qtbot.keyClicks(editor(view), " on Mondays")
    qtbot.keyClick(editor(view), Qt.Key.Key_Return)
    assert session.snapshot.notes[ids["Bins"]].text == "Bins on Mondays"
    assert editor(view) is None


def test_what_is_refused_stays_to_be_mended_and_escape_leaves(qtbot, view, session, ids):
    view.start_edit(ids["Bins"])
    editor(view).setPlainText("x" * 281)
    qtbot.keyClick(editor(view), Qt.Key.Key_Return)
    assert editor(view).toPlainText() == "x" * 281
    assert editor(view).property("invalid") is True
    qtbot.keyClick(editor(view), Qt.Key.Key_Escape)
    assert editor(view) is None
    assert session.snapshot.notes[ids["Bins"]].text == "Bins"


def test_a_double_click_on_a_theme_makes_a_note_in_it_in_one_step(qtbot, view, session):
    theme, before = session.snapshot.theme_list[1], session.snapshot
    qtbot.mouseDClick(view.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, ground_of(view, "Theme 2"))
    qtbot.keyClicks(editor(view), "Calls cost money")
    qtbot.keyClick(editor(view), Qt.Key.Key_Return)
    made = next(note for note in session.snapshot.note_list if note.text == "Calls cost money")
    assert made.theme_id == theme.id
    assert view.current == made.id
    session.undo()
    assert session.snapshot == before


def test_a_double_click_on_a_region_makes_a_note_in_it_in_one_step(qtbot, view, session):
    canvas = add_canvas(session, CanvasKind.KEEP_LEAVE_CHANGE, "Next year", ("Keep", "Leave", "Change"))
    view.show_canvas(canvas.id)
    view.settle()
    before = session.snapshot
    qtbot.mouseDClick(view.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, ground_of(view, "Leave"))
    qtbot.keyClicks(editor(view), "Paper forms")
    view.shut()
    made = next(note for note in session.snapshot.note_list if note.text == "Paper forms")
    assert session.snapshot.regions[made.region_id].title == "Leave"
    session.undo()
    assert session.snapshot == before


# --- screen readers ---------------------------------------------------------------------------------------


def test_a_screen_reader_finds_the_notes_as_a_list(view, session, ids):
    view.select([ids["Damp walls"]])
    board = QAccessible.queryAccessibleInterface(view)
    assert board.role() == QAccessible.Role.List
    assert board.text(QAccessible.Text.Name).startswith("Board: 8 note")
    items = [board.child(number) for number in range(board.childCount())]
    names = [item.text(QAccessible.Text.Name) for item in items]
    assert set(names) == set(ids)
    damp = items[names.index("Damp walls")]
    assert damp.role() == QAccessible.Role.ListItem
    assert damp.text(QAccessible.Text.Description) == "in Cold homes, Yellow"
    assert damp.state().selected == 1
    assert board.indexOfChild(damp) == names.index("Damp walls")
