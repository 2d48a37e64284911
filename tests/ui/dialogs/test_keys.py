"""The sheet of keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from fishbowl_app.ui.actions import Actions
from fishbowl_app.ui.commands import Area, Command, all_commands
from fishbowl_app.ui.commands.crib import crib_rows
from fishbowl_app.ui.commands.own_keys import OwnKeys, with_own_keys
from fishbowl_app.ui.dialogs.keys import KeysDialog
from fishbowl_app.ui.theme import Scheme, apply_theme
from fishbowl_app.ui.widgets.words import Heading, KeyCap, PlainLabel

LONG = "Rhowch bum munud arall i'r gweithgaredd sydd ar waith nawr, os oes ar y bobl yn y cylch ei angen"


@pytest.fixture
def actions(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    return Actions(all_commands(), window)


@pytest.fixture(params=[1.0, 1.5])
def sheet(qapp, qtbot, request):
    """The sheet with one long command of two keys and a letter, in either size of text."""
    apply_theme(qapp, Scheme.LIGHT, request.param)
    window = QWidget()
    qtbot.addWidget(window)
    command = Command("add_five", Area.LIVE, LONG, ("Ctrl+Shift+PgDown", "Ctrl+Alt+Home"), "X")
    dialog = KeysDialog(Actions([command], window), window)
    dialog.show()
    qtbot.waitExposed(dialog)
    yield dialog
    apply_theme(qapp, Scheme.LIGHT)


def test_the_keys_of_the_room_one_is_in_stand_first(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    commands = [Command("live", Area.LIVE, "Live", ("L",)), Command("board", Area.BOARD, "Board", ("B",))]

    def titles(first):
        made = KeysDialog(Actions(commands, window), window, first=first)
        return [heading.text() for heading in made.findChildren(Heading)]

    assert titles(None) == ["Live", "Fishbowl: the seat line", "Board"]
    assert titles(Area.BOARD) == ["Board", "Live", "Fishbowl: the seat line"]


def test_a_command_is_found_by_its_words_and_by_its_key(qtbot, actions):
    sheet = KeysDialog(actions)
    qtbot.addWidget(sheet)
    sheet.show()

    def shown() -> list[str]:
        return [label.text() for label in sheet.findChildren(KeyCap) if label.isVisible()]

    sheet.look_for("chime")
    assert shown() == ["Ctrl+M"]
    sheet.look_for("Ctrl+Shift+Z")
    assert shown() == ["Ctrl+Shift+Z", "Ctrl+Y"]
    sheet.look_for("zzzz")
    assert (shown(), sheet.nothing.isVisible()) == ([], True)
    sheet.look_for("")
    assert len(shown()) > 150


def test_it_tells_the_keys_of_now(actions):
    by_itself = {row.text: row for area in crib_rows(actions) for row in area.rows}
    assert (by_itself["Undo"].keys, by_itself["Undo"].changed) == (("Ctrl+Z", "U"), False)
    own = {"undo": OwnKeys(("F10",)), "redo": OwnKeys(()), "waiting_list": OwnKeys(("F11",))}
    actions.use_keys(with_own_keys(all_commands(), own), letters=False)
    rows = {row.text: row for area in crib_rows(actions) for row in area.rows}
    assert (rows["Undo"].keys, rows["Undo"].changed) == (("F10",), True)
    assert "Redo" not in rows
    assert rows["Waiting list: two letters of a name"].keys[1:] == ("F11",)
    assert not {"U", "S", "J", "?"} & {key for row in rows.values() for key in row.keys}


def test_long_words_wrap_so_that_nobody_scrolls_sideways(sheet):
    area = sheet.findChild(QScrollArea)
    assert sheet.width() <= 1024
    assert area.widget().width() == area.viewport().width()
    row = next(label for label in sheet.findChildren(PlainLabel) if label.text() == LONG)
    assert row.height() > row.fontMetrics().height() * 1.5
    caps = [cap for cap in sheet.findChildren(KeyCap) if cap.text() in ("Ctrl+Shift+PgDown", "Ctrl+Alt+Home", "X")]
    assert len(caps) == 3
    assert all(cap.geometry().right() < area.viewport().width() for cap in caps)


def test_end_and_home_go_to_either_end(qtbot, sheet):
    sheet.resize(sheet.width(), 200)
    bar = sheet.findChild(QScrollArea).verticalScrollBar()
    qtbot.keyClick(sheet, Qt.Key.Key_End)
    assert bar.value() == bar.maximum() > 0
    qtbot.keyClick(sheet, Qt.Key.Key_Home)
    assert bar.value() == 0
