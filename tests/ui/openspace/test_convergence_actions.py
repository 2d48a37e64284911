"""Actions are typed one after the other: what, who, by when."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from fishbowl_app.model.ops.actions import add_action
from fishbowl_app.model.ops.topics import add_topic
from fishbowl_app.ui.openspace.actions.model import Column
from fishbowl_app.ui.openspace.actions.panel import ActionsPanel
from tests.ui.conftest import person


@pytest.fixture
def panel(qtbot, desk):
    made = ActionsPanel(desk.bridge)
    qtbot.addWidget(made)
    made.resize(1000, 500)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.enter()
    return made


def press(qtbot, *keys: str | Qt.Key) -> None:
    """Type words and press keys where the focus is."""
    for key in keys:
        if isinstance(key, str):
            qtbot.keyClicks(QApplication.focusWidget(), key)
        else:
            qtbot.keyClick(QApplication.focusWidget(), key)


def rows(panel):
    return [
        tuple(panel.model.index(row, column).data() for column in Column) for row in range(panel.model.rowCount())
    ]


def test_a_row_is_typed_with_tab_and_enter(qtbot, panel, session):
    tab, enter = Qt.Key.Key_Tab, Qt.Key.Key_Return
    press(qtbot, "Write to all tenants", tab, "an", tab, "12 December", enter)
    press(qtbot, "Mend the lift", tab, "be,the caretaker", tab, enter)
    press(qtbot, "Meet again", enter)
    first, second, third = session.snapshot.action_list
    assert (first.what, first.who_ids, first.by_when) == (
        "Write to all tenants",
        (person(session, "Anwen"),),
        "12 December",
    )
    assert (second.who_ids, second.who) == ((person(session, "Bethan"),), "the caretaker")
    assert (third.what, third.who_ids, third.topic_id) == ("Meet again", (), None)
    assert rows(panel)[1] == ("Mend the lift", "Bethan, the caretaker", "", "All of us")
    session.undo()
    assert len(rows(panel)) == 2


def test_nothing_is_no_action(qtbot, panel, session):
    press(qtbot, Qt.Key.Key_Return)
    assert not session.snapshot.actions
    assert panel.line.what.property("invalid") is True


def test_cells_are_edited_in_place(qtbot, panel, session):
    topic = add_topic(session, "Lifts")
    action = add_action(session, "Mend the lift")
    table = panel.table
    table.setFocus()
    table.choose(action.id, Column.WHO)
    press(qtbot, Qt.Key.Key_F2, "dy", Qt.Key.Key_Return)
    assert QApplication.focusWidget().text() == "Dylan"  # the first Enter took the name
    press(qtbot, Qt.Key.Key_Return)
    assert session.snapshot.actions[action.id].who_ids == (person(session, "Dylan"),)
    panel.model.setData(panel.model.index(0, Column.TOPIC), topic.id, Qt.ItemDataRole.UserRole)
    assert rows(panel) == [("Mend the lift", "Dylan", "", "1  Lifts")]


def test_rows_are_moved_and_deleted_by_keys(qtbot, panel, session):
    made = [add_action(session, what) for what in ("One", "Two", "Three")]
    table = panel.table
    table.setFocus()
    table.choose(made[2].id)
    qtbot.keyClick(table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [row[0] for row in rows(panel)] == ["One", "Three", "Two"]
    press(qtbot, Qt.Key.Key_Delete)
    assert [row[0] for row in rows(panel)] == ["One", "Two"]


def test_the_actions_of_one_topic(qtbot, panel, session):
    topic = add_topic(session, "Lifts")
    for what, topic_id in (("Mend", topic.id), ("Meet", None), ("Test", topic.id)):
        add_action(session, what, topic_id=topic_id)
    panel.show_topic(topic.id)
    assert panel.model.columnCount() == Column.TOPIC
    press(qtbot, "Paint", Qt.Key.Key_Return)
    assert session.snapshot.action_list[-1].topic_id == topic.id
    panel.table.choose(session.snapshot.action_list[2].id)
    panel.up.click()
    assert [action.what for action in session.snapshot.action_list] == ["Test", "Mend", "Meet", "Paint"]
