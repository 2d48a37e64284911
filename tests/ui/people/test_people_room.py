from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QComboBox, QLineEdit, QMenu, QPlainTextEdit, QWidget

from fishbowl_app.model.entities import Presence
from fishbowl_app.model.errors import BadText
from fishbowl_app.model.ops.people import delete_participants
from fishbowl_app.ui.actions import LetterKeys
from fishbowl_app.ui.imports import ImportDialog, choose
from fishbowl_app.ui.people.cells import Column
from tests.ui.conftest import person

KEY = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


def rows(room):
    return [room.shown.person(row).name for row in range(room.shown.rowCount())]


def choose_people(room, *names):
    room.table.clearSelection()
    for name in names:
        room.table.selectionModel().select(
            room.shown.index(rows(room).index(name), 0),
            room.table.selectionModel().SelectionFlag.Select | room.table.selectionModel().SelectionFlag.Rows,
        )
    room.table.selectionModel().setCurrentIndex(
        room.shown.index(rows(room).index(names[0]), 0), room.table.selectionModel().SelectionFlag.NoUpdate
    )


def presence(session, name):
    return session.snapshot.participants[person(session, name)].presence


def edited(qtbot, room, name, column, kind=QLineEdit):
    room.table.edit_cell(person(room.desk.bridge.session, name), column)
    return room.table.viewport().findChildren(kind)[-1]


# --- adding -------------------------------------------------------------------------------------------------


def test_a_name_and_enter_add_a_person_to_the_group_of_the_last_one(qtbot, room, session):
    line = room.adding.line
    line.insert("Gwenllian Tŷ")
    qtbot.keyClick(line, KEY.Key_Return)
    qtbot.keyClicks(line, "Huw")
    qtbot.keyClick(line, KEY.Key_Return)
    added = [session.snapshot.participants[person(session, name)] for name in ("Gwenllian Tŷ", "Huw")]
    assert {session.snapshot.group_of(item).name for item in added} == {"Officers"}
    assert line.text() == ""
    assert [item.name for item in room.table.selected()] == ["Huw"]


def test_a_name_that_is_refused_stays_to_be_mended(qtbot, room, said):
    qtbot.keyClicks(room.adding.line, "x" * 61)
    qtbot.keyClick(room.adding.line, KEY.Key_Return)
    assert isinstance(said[0], BadText)
    assert room.adding.line.text() == "x" * 61
    assert room.adding.line.property("invalid") is True
    qtbot.keyClick(room.adding.line, KEY.Key_Backspace)
    qtbot.keyClick(room.adding.line, KEY.Key_Return)
    assert "x" * 60 in rows(room)


def test_a_namesake_is_pointed_out(qtbot, room, said):
    qtbot.keyClicks(room.adding.line, "anwen")
    qtbot.keyClick(room.adding.line, KEY.Key_Return)
    assert "There is another anwen" in said[0]
    assert len(rows(room)) == 7


def test_who_is_added_is_shown_even_where_a_filter_would_hide_them(qtbot, room):
    room.filters.search.setText("anwen")
    qtbot.keyClick(room.filters.search, KEY.Key_Return)
    assert rows(room) == ["Anwen"]
    qtbot.keyClicks(room.adding.line, "Gwen")
    qtbot.keyClick(room.adding.line, KEY.Key_Return)
    assert len(rows(room)) == 7


# --- editing ------------------------------------------------------------------------------------------------


def test_enter_edits_a_name_and_tab_goes_on_to_the_next_cell(qtbot, room, session):
    choose_people(room, "Anwen")
    qtbot.keyClick(room.table, KEY.Key_Return)
    editor = room.table.viewport().findChildren(QLineEdit)[-1]
    editor.selectAll()
    qtbot.keyClicks(editor, "Angharad")
    qtbot.keyClick(editor, KEY.Key_Tab)
    assert "Angharad" in rows(room)
    assert room.table.currentIndex().column() == Column.GROUP


def test_typing_the_beginning_of_a_group_and_enter_takes_the_group(qtbot, room, session):
    editor = edited(qtbot, room, "Anwen", Column.GROUP)
    editor.selectAll()
    qtbot.keyClicks(editor, "off")
    qtbot.keyClick(editor, KEY.Key_Return)
    anwen = session.snapshot.participants[person(session, "Anwen")]
    assert session.snapshot.group_of(anwen).name == "Officers"
    assert len(session.snapshot.groups) == 2


def test_a_new_name_makes_a_group(qtbot, room, session):
    editor = edited(qtbot, room, "Anwen", Column.GROUP)
    editor.selectAll()
    qtbot.keyClicks(editor, "Councillors")
    qtbot.keyClick(editor, KEY.Key_Return)
    assert [group.name for group in session.snapshot.group_list] == ["Tenants", "Officers", "Councillors"]
    assert room.groups.model.rowCount() == 3


def test_what_is_refused_keeps_the_editor_open_and_escape_takes_it_back(qtbot, room, said):
    editor = edited(qtbot, room, "Anwen", Column.NAME)
    editor.clear()
    qtbot.keyClick(editor, KEY.Key_Return)
    editor.setModified(True)
    assert isinstance(said[0], BadText)
    assert editor.property("invalid") is True
    qtbot.keyClick(editor, KEY.Key_Escape)
    assert "Anwen" in rows(room)


def test_a_remark_has_several_lines(qtbot, room, session):
    editor = edited(qtbot, room, "Ffion", Column.NOTE, QPlainTextEdit)
    qtbot.keyClicks(editor, "one")
    qtbot.keyClick(editor, KEY.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(editor, "two")
    assert room.table.viewport().rect().contains(editor.geometry())
    qtbot.keyClick(editor, KEY.Key_Return)
    assert session.snapshot.participants[person(session, "Ffion")].note == "one\ntwo"


def test_who_is_here_is_chosen_from_a_list(qtbot, room, session):
    editor = edited(qtbot, room, "Anwen", Column.PRESENCE, QComboBox)
    assert editor.currentText() == "Expected"
    editor.setCurrentIndex(editor.findText("Comes later"))
    editor.activated.emit(editor.currentIndex())
    assert presence(session, "Anwen") is Presence.LATE


def test_space_hides_a_name(qtbot, room, session):
    index = room.shown.index(0, Column.HIDDEN)
    room.table.setCurrentIndex(index)
    qtbot.keyClick(room.table, KEY.Key_Space)
    assert session.snapshot.participants[person(session, "Anwen")].name_hidden


# --- marking and taking out ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("key", "expected"),
    [("p", Presence.PRESENT), ("L", Presence.LATE), ("x", Presence.LEFT)],
)
def test_a_letter_marks_who_is_chosen(qtbot, room, session, said, key, expected):
    choose_people(room, "Anwen", "Elin")
    qtbot.keyClicks(room.table, key)
    assert presence(session, "Anwen") is presence(session, "Elin") is expected
    assert presence(session, "Bethan") is Presence.EXPECTED
    assert said[0].startswith("2 people: ")
    qtbot.keyClicks(room.table, "e")
    assert presence(session, "Anwen") is Presence.EXPECTED


def test_letters_are_dead_where_they_are_turned_off_and_while_typing(qtbot, room, session, desk):
    choose_people(room, "Anwen")
    desk.actions.letters = False
    qtbot.keyClicks(room.table, "p")
    assert presence(session, "Anwen") is Presence.EXPECTED
    desk.actions.letters = True
    editor = edited(qtbot, room, "Anwen", Column.NAME)
    qtbot.keyClicks(editor, "p")
    assert presence(session, "Anwen") is Presence.EXPECTED


def test_a_letter_without_anybody_chosen_is_left_to_others(qtbot, room, session):
    room.table.clearSelection()
    qtbot.keyClicks(room.table, "p")
    assert session.undo_op.value == "add_activity"


def test_a_letter_at_the_list_reaches_the_room_and_nothing_else(qtbot, room, session, desk):
    fired = []
    for name, action in ((name, desk.actions[name]) for name in desk.actions.commands):
        action.triggered.connect(lambda _=False, name=name: fired.append(name))
    keys = LetterKeys(desk.actions, room)
    qtbot.keyClicks(room.table, "susan+-?")
    room.table.clearSelection()
    qtbot.keyClicks(room.table, "p")
    assert (fired, keys.parent()) == ([], room)
    assert all(item.presence is Presence.EXPECTED for item in session.snapshot.people)


def test_all_who_are_expected_are_marked_by_one_button(qtbot, room, session):
    choose_people(room, "Elin")
    qtbot.keyClicks(room.table, "l")
    assert room.marks.everybody.text() == "Mark all 5 expected as present"
    qtbot.mouseClick(room.marks.everybody, Qt.MouseButton.LeftButton)
    assert presence(session, "Anwen") is Presence.PRESENT
    assert presence(session, "Elin") is Presence.LATE
    assert room.marks.everybody.isHidden()
    assert "5 present, 1 come later" in room.header.subtitle.text()


def test_delete_takes_people_out_at_once_and_undo_brings_them_back(qtbot, room, session, said):
    choose_people(room, "Bethan", "Caradog")
    qtbot.keyClick(room.table, KEY.Key_Delete)
    assert rows(room) == ["Anwen", "Dylan", "Elin", "Ffion"]
    assert said == ["2 people were taken out."]
    assert [item.name for item in room.table.selected()] == ["Dylan"]
    session.undo()
    assert rows(room) == ["Anwen", "Bethan", "Caradog", "Dylan", "Elin", "Ffion"]


def test_delete_in_a_name_that_is_edited_takes_nobody_out(qtbot, room):
    editor = edited(qtbot, room, "Anwen", Column.NAME)
    editor.setCursorPosition(0)
    editor.deselect()
    qtbot.keyClick(editor, KEY.Key_Delete)
    assert editor.text() == "nwen"
    assert len(rows(room)) == 6


def test_several_are_put_into_a_group_by_the_menu_or_by_typing_once(qtbot, room, session):
    choose_people(room, "Anwen", "Bethan")
    menu = QMenu()
    room.marks._fill_groups(menu)
    next(action for action in menu.actions() if action.text() == "Officers").trigger()
    assert {item.name for item in session.snapshot.people if item.group_id is not None} == set(rows(room))
    menu.actions()[-1].trigger()
    editor = room.table.viewport().findChildren(QLineEdit)[-1]
    editor.selectAll()
    qtbot.keyClicks(editor, "Councillors")
    qtbot.keyClick(editor, KEY.Key_Return)
    found = {item.name: session.snapshot.group_of(item).name for item in session.snapshot.people}
    assert (found["Anwen"], found["Bethan"], found["Caradog"]) == ("Councillors", "Councillors", "Tenants")


def test_rows_are_copied_as_cells(qtbot, room):
    choose_people(room, "Anwen", "Dylan")
    qtbot.keyClick(room.table, KEY.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == (
        "Anwen\tTenants\tTenant\t\tExpected\nDylan\tOfficers\tHousing officer\t\tExpected"
    )


# --- finding ------------------------------------------------------------------------------------------------


def test_the_search_narrows_the_list_and_escape_shows_all(qtbot, room):
    room.find()
    qtbot.keyClicks(room.filters.search, "tenant")
    qtbot.keyClick(room.filters.search, KEY.Key_Down)
    assert rows(room) == ["Anwen", "Bethan", "Caradog"]
    assert room.header.subtitle.text().endswith("3 shown")
    qtbot.keyClick(room.table, KEY.Key_Escape)
    assert len(rows(room)) == 6
    assert room.filters.search.text() == ""


def test_filters_by_group_and_presence_and_a_way_back_from_nobody(qtbot, room):
    group = room.filters.group
    group.setCurrentIndex(group.findText("Officers"))
    group.activated.emit(group.currentIndex())
    assert rows(room) == ["Dylan", "Elin", "Ffion"]
    box = room.filters.presence
    box.setCurrentIndex(box.findText("Has left"))
    box.activated.emit(box.currentIndex())
    assert rows(room) == []
    assert room.nobody_fits.isVisible()
    qtbot.mouseClick(room.nobody_fits.button, Qt.MouseButton.LeftButton)
    assert len(rows(room)) == 6


# --- bringing in --------------------------------------------------------------------------------------------


def opened(room):
    return room.findChild(ImportDialog)


@pytest.mark.parametrize("where", ["table", "line"])
def test_cells_pasted_anywhere_in_the_room_open_the_preview(qtbot, room, where):
    QGuiApplication.clipboard().setText("Mair\tTenants\nHuw\tOfficers\n")
    target = room.table if where == "table" else room.adding.line
    target.setFocus()
    qtbot.keyClick(target, KEY.Key_V, CONTROL)
    assert opened(room).agree.text() == "Import 2 people"
    assert room.adding.line.text() == ""


def test_one_name_pasted_into_the_line_stays_there(qtbot, room):
    QGuiApplication.clipboard().setText("Mair Pryce")
    qtbot.keyClick(room.adding.line, KEY.Key_V, CONTROL)
    assert room.adding.line.text() == "Mair Pryce"
    assert opened(room) is None


def test_an_empty_clipboard_is_said(qtbot, room, said):
    QGuiApplication.clipboard().setText(" ")
    room.paste()
    assert "nothing to paste" in said[0]


def test_the_import_action_asks_for_a_file_only_while_the_room_is_seen(qtbot, room, desk, tmp_path, monkeypatch):
    path = tmp_path / "pobl.csv"
    path.write_text("Enw,Grŵp\nMair,Tenants\n", "utf-8")
    monkeypatch.setattr(choose, "ask_path", lambda *_: path)
    room.hide()
    desk.actions["import"].trigger()
    assert opened(room) is None
    room.show()
    desk.actions["import"].trigger()
    assert opened(room).windowTitle() == "Import people"


def test_a_file_dropped_on_the_room_opens_the_preview(qtbot, room, tmp_path):
    path = tmp_path / "pobl.csv"
    path.write_text("Enw\nMair\n", "utf-8")

    def drop(*paths: Path) -> QDropEvent:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        event = QDropEvent(
            QPointF(10, 10),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        event.ignore()
        room.dropEvent(event)
        return event

    assert not drop(tmp_path / "evening.fishbowl").isAccepted()
    assert opened(room) is None
    assert drop(tmp_path / "picture.png", path).isAccepted()
    assert opened(room).agree.text() == "Import 1 people"


def test_an_empty_room_says_what_to_do_first(qtbot, room, session, monkeypatch):
    delete_participants(session, [item.id for item in session.snapshot.people])
    assert room.nobody.isVisible()
    assert "Ctrl+V" in room.nobody.text.text()
    room.enter()
    assert room.focusWidget() is room.adding.line
    asked = []
    monkeypatch.setattr(choose, "ask_path", lambda *_: asked.append(1))
    qtbot.mouseClick(room.nobody.button, Qt.MouseButton.LeftButton)
    assert asked == [1]
    qtbot.keyClicks(room.adding.line, "Mair")
    qtbot.keyClick(room.adding.line, KEY.Key_Return)
    assert room.table.isVisible()


# --- the room itself ----------------------------------------------------------------------------------------


def test_actions_of_the_room_are_dead_while_it_is_not_seen(qtbot, room, desk):
    choose_people(room, "Anwen")
    assert desk.actions["people_late"].isEnabled()
    room.hide()
    assert not desk.actions["people_late"].isEnabled()
    assert not desk.actions["people_all_present"].isEnabled()


def test_actions_mark_who_is_chosen_too(qtbot, room, desk, session):
    choose_people(room, "Anwen")
    desk.actions["people_left"].trigger()
    assert presence(session, "Anwen") is Presence.LEFT
    desk.actions["people_all_present"].trigger()
    assert presence(session, "Elin") is Presence.PRESENT
    desk.actions["people_delete"].trigger()
    assert "Anwen" not in rows(room)


def test_narrow_rooms_give_up_columns_and_the_groups_before_names(qtbot, room):
    assert room.groups.isVisible()
    room.resize(640, 600)
    assert not room.groups.isVisible()
    assert room.table.isColumnHidden(Column.TURNS)
    assert room.table.columnWidth(Column.NAME) > 100
    room.groups_button.click()
    assert room.groups.isVisible()
    room.resize(600, 600)
    assert room.groups.isVisible()


def test_everything_that_takes_the_focus_has_a_name(room):
    for widget in room.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(room):
            assert widget.accessibleName() or getattr(widget, "text", str)(), widget
