"""Writes the reference of the menus, docs/user-guide/menus.md, from the table of commands.

python3 dev.py tool tools.menus
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from fishbowl_app.ui.commands import Area, Command, all_commands, area_title
from tools.menu_words import SAYS

PAGE = Path(__file__).resolve().parent.parent / "docs" / "user-guide" / "menus.md"
HEAD = """# Every menu entry

What stands in the menus, from left to right, with its keys as they come. Your own keys, if you changed some, are
in the sheet of `Ctrl+F1`. A letter works while nobody types. The menu of a room is there while that room is shown.

You need not look for an entry: press `Ctrl+K` and type what you want to do.

*This page is written by `python3 dev.py tool tools.menus` from what the app itself has in its menus.*
"""


def page() -> str:
    """Return the page in Markdown."""
    order = list(Area)
    commands = sorted(all_commands(), key=lambda command: order.index(command.area))
    menus = groupby(commands, lambda command: command.area)
    return "\n".join([HEAD, *(line for _, menu in menus for line in _menu([*menu]))])


def _menu(commands: list[Command]) -> Iterator[str]:
    yield f"## {area_title(commands[0].area)}\n"
    for group in dict.fromkeys(command.group for command in commands):
        if group:
            yield f"### {area_title(commands[0].area)} › {group}\n"
        yield "| entry | keys | what it does |\n| --- | --- | --- |"
        yield from (_row(command) for command in commands if command.group == group)
        yield ""


def _row(command: Command) -> str:
    return f"| {command.text} | {', '.join(f'`{key}`' for key in spoken_keys(command))} | {SAYS[command.name]} |"


def spoken_keys(command: Command) -> list[str]:
    """Return the keys of a command, its letter last, as keyboards have them."""
    keys = (key.replace("Return", "Enter").replace("Del", "Delete") for key in (*command.keys, command.letter))
    return [*dict.fromkeys(filter(None, keys))]


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
