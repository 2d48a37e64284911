"""The user guide says what the app has: its menus, its keys."""

from __future__ import annotations

import re

import pytest

from fishbowl_app.ui.commands import all_commands, area_title
from fishbowl_app.words import catalogue
from tools.menu_words import SAYS
from tools.menus import PAGE, page, spoken_keys

PAGES = sorted(PAGE.parent.rglob("*.md"))
# "*File › Backups…*", and with the menu inside it "*Board › Themes › Merge themes*"
PATHS = re.compile(r"\*([^*\n]+ › [^*\n]+)\*")
KEYS = re.compile(r"`((?:(?:Ctrl|Alt|Shift)\+)+\S+?|F\d+)`")
OF_FIELDS = {"Shift+Enter"}  # keys of a field or list, which is no command


def test_the_page_of_the_menus_is_current(qapp):
    """Where this fails: python3 dev.py tool tools.menus"""
    assert PAGE.read_text("utf-8") == page()


def test_what_the_page_of_the_menus_says_is_of_commands_that_there_are(qapp):
    assert sorted(SAYS) == sorted(command.name for command in all_commands())


@pytest.mark.parametrize("path", PAGES, ids=[f"{path.parent.name}-{path.stem}" for path in PAGES])
def test_menus_and_keys_that_the_guide_names_are_there(qapp, path):
    text, commands = path.read_text("utf-8"), all_commands()
    known = catalogue(path.parent.name)  # that of English for the folder of the guide itself
    says = [
        [known.translate("Commands", part) for part in (area_title(each.area), each.group, each.text) if part]
        for each in commands
    ]
    entries = {" › ".join(parts) for parts in says} | {f"{parts[0]} › {parts[-1]}" for parts in says}
    keys = OF_FIELDS.union(*map(spoken_keys, commands))
    assert set(PATHS.findall(text)) <= entries
    assert set(KEYS.findall(text)) <= keys
