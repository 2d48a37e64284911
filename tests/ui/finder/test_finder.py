"""The finder over the real window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from fishbowl_app.model.clock import FixedClock
from fishbowl_app.ui.commands.search import Entry
from fishbowl_app.ui.finder.finder import SHARE, Finder
from fishbowl_app.ui.main_window import MainWindow
from fishbowl_app.ui.settings import RECENT_COMMANDS, Settings

Key = Qt.Key


@pytest.fixture
def window(qtbot, tmp_path):
    settings = Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    made = MainWindow(settings, clock=FixedClock())
    qtbot.addWidget(made)
    made.resize(1024, 768)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.close()


def press(key: Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget(), key, held)


def opened(window: MainWindow) -> Finder:
    press(Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    finder = window.findChild(Finder)
    assert finder is not None
    assert finder.line.hasFocus()
    return finder


def shown(finder: Finder) -> list[Entry]:
    return [finder.model.entry(row) for row in range(finder.model.rowCount())]


def test_without_a_session_what_needs_one_is_last_and_says_so(window):
    before = QApplication.focusWidget()
    finder = opened(window)
    names = [entry.name for entry in shown(finder)]
    assert {"new_session", "settings", "guide"} <= set(names[: names.index("undo")])
    assert {entry.why_not for entry in shown(finder)[names.index("undo") :]} == {"Open a session first"}
    QTest.keyClicks(finder.line, "pause")
    press(Key.Key_Return)
    assert finder.isVisible(), "it says why, and waits"
    press(Key.Key_Escape)
    assert window.findChild(Finder) is None
    assert QApplication.focusWidget() is before


def test_a_command_is_done_where_it_belongs_and_about_what_was_chosen(qtbot, window):
    """One window for all of it: to another room and page, back to the same line, and in the list of people."""
    window.sessions.open_sample()
    workspace = window.workspace
    workspace.go_to("people")
    room = workspace.rooms["people"]
    room.table.choose_row(0)
    room.table.setFocus()
    who = room.table.selected()[0]

    finder = opened(window)
    assert finder.height() <= window.height() // SHARE
    QTest.keyClicks(finder.line, "left has")  # in any order
    assert shown(finder)[0].name == "people_left"
    press(Key.Key_Return)
    assert room.table.hasFocus()
    assert window.sessions.session.snapshot.participants[who.id].presence.value == "left"

    finder = opened(window)
    assert shown(finder)[0].name == "people_left", "what was done last comes first"
    QTest.keyClicks(finder.line, "write-up page")
    names = [entry.name for entry in shown(finder)]
    assert names[0] == "page_writeup"
    press(Key.Key_Return)
    assert workspace.room is workspace.rooms["board"]
    assert workspace.room.page is workspace.room.writeup
    assert window.settings.get(RECENT_COMMANDS)[:2] == ("page_writeup", "people_left")

    opened(window)
    QTest.keyClicks(QApplication.focusWidget(), "pause or")
    press(Key.Key_Down)
    press(Key.Key_Escape)
    assert window.findChild(Finder) is None
    assert workspace.room.isAncestorOf(QApplication.focusWidget())


def test_it_closes_when_the_work_goes_on_elsewhere(window):
    window.sessions.open_sample()
    opened(window)
    window.workspace.go_to("agenda")
    assert window.findChild(Finder) is None
    field = QLineEdit(window)
    field.show()
    field.setFocus()
    opened(window)  # from a field, too, whose own key it is on Linux
    press(Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert window.findChild(Finder) is None
    assert field.hasFocus()
