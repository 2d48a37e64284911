import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit

from fishbowl_app.model.entities import Colour
from fishbowl_app.model.errors import GroupInUse
from fishbowl_app.model.ops.groups import delete_group
from fishbowl_app.ui.people.groups_model import GroupColumn, GroupsModel

KEY = Qt.Key


@pytest.fixture
def panel(room):
    return room.groups


def names(panel):
    return [panel.model.group(row).name for row in range(panel.model.rowCount())]


def edited(panel, row, column, kind=QLineEdit):
    index = panel.model.index(row, column)
    panel.table.setCurrentIndex(index)
    panel.table.edit(index)
    return panel.table.viewport().findChildren(kind)[-1]


def test_the_list_of_groups_is_a_proper_model(bridge, qtmodeltester):
    qtmodeltester.check(GroupsModel(bridge))


def test_groups_say_how_many_people_they_have(panel):
    assert [panel.model.index(row, GroupColumn.PEOPLE).data() for row in range(2)] == ["3", "3"]
    index = panel.model.index(0, GroupColumn.LABEL)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Short: T"
    assert not index.data(Qt.ItemDataRole.DecorationRole).isNull()


def test_a_name_and_enter_add_a_group(qtbot, panel, room, said):
    qtbot.keyClicks(panel.line, "Councillors")
    qtbot.keyClick(panel.line, KEY.Key_Return)
    assert names(panel) == ["Tenants", "Officers", "Councillors"]
    assert panel.line.text() == ""
    assert room.adding.group.findText("Councillors") > 0
    qtbot.keyClicks(panel.line, "officers")
    qtbot.keyClick(panel.line, KEY.Key_Return)
    assert isinstance(said[0], GroupInUse)
    assert panel.line.property("invalid") is True


def test_name_label_and_colour_are_edited_in_place(qtbot, panel, session):
    editor = edited(panel, 0, GroupColumn.NAME)
    editor.selectAll()
    qtbot.keyClicks(editor, "Residents")
    qtbot.keyClick(editor, KEY.Key_Return)
    editor = edited(panel, 1, GroupColumn.LABEL)
    assert editor.maxLength() == 3
    editor.selectAll()
    qtbot.keyClicks(editor, "HO")
    qtbot.keyClick(editor, KEY.Key_Return)
    colours = edited(panel, 1, GroupColumn.COLOUR, QComboBox)
    assert colours.count() == 6
    colours.setCurrentIndex(colours.findText("Purple"))
    colours.activated.emit(colours.currentIndex())
    first, second = session.snapshot.group_list
    assert (first.name, second.label, second.colour) == ("Residents", "HO", Colour.PURPLE)


def test_a_name_that_another_group_has_is_refused(qtbot, panel, said):
    editor = edited(panel, 0, GroupColumn.NAME)
    editor.selectAll()
    qtbot.keyClicks(editor, "Officers")
    qtbot.keyClick(editor, KEY.Key_Return)
    assert isinstance(said[0], GroupInUse)
    assert editor.property("invalid") is True


def test_delete_takes_a_group_out_and_its_people_stay(qtbot, panel, room, session, said):
    panel.table.setCurrentIndex(panel.model.index(0, GroupColumn.NAME))
    qtbot.keyClick(panel.table, KEY.Key_Delete)
    assert names(panel) == ["Officers"]
    assert said == ["Tenants was deleted. 3 people are without a group now."]
    assert len(session.snapshot.people) == 6
    session.undo()
    assert names(panel) == ["Tenants", "Officers"]
    assert panel.model.index(0, GroupColumn.PEOPLE).data() == "3"


def test_a_filter_by_a_group_that_goes_shows_everybody(room, session):
    box = room.filters.group
    box.setCurrentIndex(box.findText("Tenants"))
    box.activated.emit(box.currentIndex())
    assert room.shown.rowCount() == 3
    delete_group(session, session.snapshot.group_list[0].id)
    assert room.shown.rowCount() == 6
