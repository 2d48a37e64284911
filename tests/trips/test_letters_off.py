"""Single letters, turned off: they do nothing anywhere in the window, and no hint names them."""

from __future__ import annotations

import string

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMenu

from fishbowl_app.ui.actions import is_typing
from fishbowl_app.ui.rooms import ROOMS
from fishbowl_app.ui.settings import SINGLE_LETTER_KEYS

MARKS = string.ascii_lowercase + "19+-?" + "MDGQ"


def press_all(widget) -> None:
    for mark in MARKS:
        held = Qt.KeyboardModifier.ShiftModifier if mark.isupper() else Qt.KeyboardModifier.NoModifier
        key = Qt.Key(ord(mark.upper()))
        QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, key, held, mark))


def places(window):
    """Go through all rooms and pages; yield what has the focus there unless somebody types in it, and the page."""
    for spec in ROOMS:
        window.workspace.go_to(spec.name)
        room = window.workspace.room
        pages = room.tabs.count() if hasattr(room, "page") else 1
        for number in range(pages):
            page = room
            if hasattr(room, "page"):
                room.tabs.setCurrentIndex(number)
                page = room.page
            yield from (widget for widget in {page, QApplication.focusWidget()} - {None} if not is_typing(widget))


def test_no_letter_does_anything_in_any_room(window):
    window.sessions.open_afternoon()
    window.settings.set(SINGLE_LETTER_KEYS, False)
    fired: list[str] = []
    for name in window.actions_table.commands:
        window.actions_table[name].triggered.connect(lambda _=False, name=name: fired.append(name))
    steps = len(window.sessions.session.history)
    seen = 0
    for widget in places(window):
        went = len(fired)  # rooms and pages may be gone to by their commands
        press_all(widget)
        seen += 1
        assert fired[went:] == [], type(widget).__name__
        QApplication.sendEvent(
            QApplication.focusWidget() or window,
            QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        )
    assert seen > 20
    assert len(window.sessions.session.history) == steps
    window.settings.set(SINGLE_LETTER_KEYS, True)
    window.workspace.go_to("session")
    window.workspace.room.setFocus()
    press_all(window)
    assert {"take_note", "blank"} <= set(fired), "the same keys, allowed again"


def test_menus_and_tips_name_a_letter_only_where_it_works(window):
    window.sessions.open_sample()
    window.workspace.go_to("agenda")
    start = window.actions_table["start_finish"]
    live = next(menu for menu in window.findChildren(QMenu) if start in menu.actions())

    def shown() -> str:
        live.aboutToShow.emit()
        text = start.text()
        live.aboutToHide.emit()
        assert "\t" not in start.text()
        return text.partition("\t")[2]

    window.workspace.rail.setFocus()
    window.setFocus()
    assert shown() == "Ctrl+Return, Ctrl+Enter, S"
    window.workspace.room.table.setFocus()
    assert shown() == "", "the list keeps letters for what is typed there"
    window.setFocus()
    window.settings.set(SINGLE_LETTER_KEYS, False)
    assert shown() == ""
    assert start.toolTip().endswith("(Ctrl+Return)")
