"""Every command of the window with its words and keys: the one table that menus and `?` read."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fishbowl_app.ui.commands.beginning import beginning_commands
from fishbowl_app.ui.commands.board import board_commands
from fishbowl_app.ui.commands.codes import code_commands
from fishbowl_app.ui.commands.command import ROOM_AREAS, WITH_SESSION, Area, Command
from fishbowl_app.ui.commands.everywhere import (
    edit_commands,
    file_commands,
    go_commands,
    help_commands,
    live_commands,
    stage_commands,
)
from fishbowl_app.ui.commands.languages import language_commands
from fishbowl_app.ui.commands.open_space import open_space_commands
from fishbowl_app.ui.commands.questions import question_commands
from fishbowl_app.ui.commands.rooms import agenda_commands, fishbowl_commands, people_commands, rotation_commands
from fishbowl_app.ui.commands.summary import summary_commands

__all__ = [
    "ROOM_AREAS",
    "WITH_SESSION",
    "Area",
    "Command",
    "all_commands",
    "area_title",
    "place_text",
    "with_mnemonic",
]


def all_commands() -> list[Command]:
    """Return the table in the language of now."""
    everywhere = (file_commands, edit_commands, live_commands, stage_commands, go_commands)
    rooms = (
        people_commands,
        agenda_commands,
        rotation_commands,
        fishbowl_commands,
        open_space_commands,
        board_commands,
        question_commands,
        summary_commands,
        language_commands,
        code_commands,
    )
    helping = (beginning_commands, help_commands)
    return [command for commands in (*everywhere, *rooms, *helping) for command in commands()]


def area_title(area: Area) -> str:
    """Return what an area is called in menus and in the list of keys."""
    translate = QCoreApplication.translate
    titles = {
        Area.FILE: translate("Commands", "File"),
        Area.EDIT: translate("Commands", "Edit"),
        Area.LIVE: translate("Commands", "Live"),
        Area.STAGE: translate("Commands", "Stage"),
        Area.GO: translate("Commands", "Go"),
        Area.PEOPLE: translate("Commands", "People"),
        Area.AGENDA: translate("Commands", "Agenda"),
        Area.ROTATION: translate("Commands", "Rotation"),
        Area.FISHBOWL: translate("Commands", "Fishbowl"),
        Area.OPEN_SPACE: translate("Commands", "Open space"),
        Area.BOARD: translate("Commands", "Board"),
        Area.QUESTIONS: translate("Commands", "Questions"),
        Area.SUMMARY: translate("Commands", "Summary & print"),
        Area.HELP: translate("Commands", "Help"),
    }
    return titles[area]


def place_text(command: Command) -> str:
    """Return the menu that a command stands in: "Board › Themes"."""
    return " › ".join(filter(None, (area_title(command.area), command.group)))


def with_mnemonic(title: str, taken: set[str]) -> str:
    """Return a menu's title with "&" before the first letter that no other menu has; adds it to `taken`."""
    title = title.replace("&", "&&")
    for place, letter in enumerate(title):
        if letter.isalpha() and letter.casefold() not in taken:
            taken.add(letter.casefold())
            return f"{title[:place]}&{title[place:]}"
    return title
