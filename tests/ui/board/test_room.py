"""The room of the board: its pages and their keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout

from fishbowl_app.model.ops.notes import add_note
from fishbowl_app.ui.board.room import BoardRoom
from fishbowl_app.ui.commands import ROOM_AREAS
from fishbowl_app.ui.pages import Page


@pytest.fixture
def room(qtbot, desk, session):
    add_note(session, "One")
    window = desk.actions.parent()
    for area in ROOM_AREAS:
        for action in desk.actions.of_area(area):
            action.setEnabled(False)
    made = BoardRoom(desk, window)
    QVBoxLayout(window).addWidget(made)
    window.resize(1024, 640)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    made.enter()
    return made


def pages(room) -> list[Page]:
    return [room.tabs.widget(number) for number in range(room.tabs.count())]


def test_ctrl_and_a_digit_go_to_a_page_and_its_work(qtbot, room):
    for number, page in enumerate(pages(room)):
        key = Qt.Key(Qt.Key.Key_1 + number)
        qtbot.keyClick(QApplication.focusWidget(), key, Qt.KeyboardModifier.ControlModifier)
        assert room.page is page
        assert page.isAncestorOf(QApplication.focusWidget())


def test_the_keys_of_a_room_that_is_not_seen_are_left_to_others(room, desk):
    room.hide()
    own = [name for name, command in desk.actions.commands.items() if command.area == "board"]
    assert [name for name in own if desk.actions[name].isEnabled() and desk.actions[name].isVisible()] == []
