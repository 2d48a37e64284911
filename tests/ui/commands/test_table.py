"""Order in the table of commands."""

from __future__ import annotations

from collections import Counter
from itertools import combinations

import pytest

from fishbowl_app.paths import resource_path
from fishbowl_app.ui.actions import Actions, fill_menu
from fishbowl_app.ui.commands import Area, all_commands, area_title
from fishbowl_app.ui.commands.command import letters_meet, work_at_once
from fishbowl_app.ui.commands.own_keys import clean_key


@pytest.fixture(scope="module")
def commands(qapp):
    return all_commands()


def test_every_command_has_a_name_a_text_and_an_icon_that_there_is(commands):
    assert [name for name, count in Counter(command.name for command in commands).items() if count > 1] == []
    assert [command.name for command in commands if not command.text.strip()] == []
    icons = {command.icon for command in commands if command.icon}
    assert [icon for icon in icons if not resource_path("icons", f"{icon}.svg").exists()] == []


def test_every_command_has_a_text_of_its_own_inside_its_menu(commands):
    texts = Counter((command.area, command.group, command.text) for command in commands)
    groups = {(command.area, "", command.group) for command in commands if command.group}
    assert [place for place, count in texts.items() if count > 1] == []
    assert groups & set(texts) == set()  # a menu inside is not called as a command beside it


def test_every_command_is_in_a_menu(qtbot, commands):
    from PySide6.QtWidgets import QMainWindow

    window = QMainWindow()
    qtbot.addWidget(window)
    table = Actions(commands, window)
    found = set()
    for area in Area:
        menu = window.menuBar().addMenu(area_title(area))
        fill_menu(menu, table, table.of_area(area))
        inside = [menu, *(action.menu() for action in menu.actions() if action.menu())]
        found |= {action.objectName() for each in inside for action in each.actions()}
    assert {command.name for command in commands} <= found


def test_no_two_commands_that_can_work_at_once_share_a_key_or_a_letter(commands):
    shared = [
        (one.name, other.name)
        for one, other in combinations(commands, 2)
        if (work_at_once(one, other) and set(one.keys) & set(other.keys))
        or (one.letter and one.letter == other.letter and letters_meet(one, other))
    ]
    assert shared == []


def test_keys_are_written_as_qt_writes_them(commands):
    assert [key for command in commands for key in command.keys if clean_key(key) != key] == []


def test_the_page_of_a_command_is_a_command_of_the_same_room(commands):
    areas = {command.name: command.area for command in commands}
    assert [command.name for command in commands if command.page and areas[command.page] is not command.area] == []


def test_only_what_asks_for_more_ends_in_an_ellipsis(commands):
    """What such a command opens is a dialog, a list to choose from, or a page on which the rest is chosen."""
    asking = {command.name for command in commands if command.text.endswith("…")}
    assert not {name for name in asking if name.startswith(("go_", "page_", "stage"))}
    assert [command.text for command in commands if "..." in command.text or command.text.endswith(".")] == []
