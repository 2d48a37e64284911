"""All keys as plain data, by where they work: for the sheet on the screen and for paper."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from fishbowl_app.ui.commands import ROOM_AREAS, Area, Command, all_commands, area_title

if TYPE_CHECKING:
    from fishbowl_app.ui.actions import Actions

_EVERYWHERE = (Area.LIVE, Area.STAGE, Area.EDIT, Area.GO, Area.FILE, Area.HELP)  # what is pressed most first
MOST_KEYS = 2  # of one command, besides its letter


@dataclass(frozen=True)
class KeyRow:
    """What can be pressed for something. `changed`: somebody gave the command other keys than its own."""

    text: str
    keys: tuple[str, ...]
    changed: bool = False


@dataclass(frozen=True)
class KeyArea:
    """The keys that work in one place."""

    title: str
    rows: tuple[KeyRow, ...]


def crib_rows(actions: Actions, first: Area | None = None) -> list[KeyArea]:
    """Return the keys that work now, area by area; those without any are left out.

    The room `first` comes at the top, then what works everywhere, then the other rooms in the order of the work.
    """
    by_itself = {command.name: command for command in all_commands()}
    order = dict.fromkeys([*([first] if first else []), *_EVERYWHERE, *ROOM_AREAS])
    found = [each for area in order for each in _areas(actions, area, by_itself)]
    return [area for area in found if area.rows]


def own_first_keys(actions: Actions) -> tuple[tuple[str, str], ...]:
    """Return the first key of each command to which somebody gave others, "" for none."""
    usual = {command.name: command.keys[:1] for command in all_commands()}
    commands = actions.commands.values()
    changed = [command for command in commands if command.keys[:1] != usual.get(command.name, command.keys[:1])]
    return tuple((command.name, actions.keys_of(command.name)[0] if command.keys else "") for command in changed)


def caps_of_all(actions: Actions) -> tuple[tuple[str, str], ...]:
    """Return what is pressed for each command now: its first key, else its letter; "" for none."""
    pressed = ((name, actions.keys_of(name)[:1]) for name in actions.commands)
    return tuple((name, "".join(keys).replace("Return", "Enter")) for name, keys in pressed)


def seat_line_keys(waiting: str = "Alt+W") -> list[tuple[str, list[str]]]:
    """Return the keys that only the seat line of the Fishbowl room has; `waiting` is that of the waiting list."""
    translate = QCoreApplication.translate
    enter = translate("KeysDialog", "Enter")
    return [
        (translate("KeysDialog", "Sits down: two letters of a name"), [enter]),
        (
            translate("KeysDialog", "Waiting list: two letters of a name"),
            ["Shift+" + enter, *filter(None, [waiting])],
        ),
        (translate("KeysDialog", "Leaves the chair: its number"), ["1 … 9"]),
        (translate("KeysDialog", "Speaks, or has spoken: the chair's number"), ["Ctrl+1 … 9"]),
        (translate("KeysDialog", "Out of the line, to the single letters"), ["Esc"]),
    ]


def _areas(actions: Actions, area: Area, by_itself: dict[str, Command]) -> Iterator[KeyArea]:
    if area is Area.FISHBOWL:
        waiting = actions.keys_of("waiting_list")[:1] if "waiting_list" in actions.commands else []
        rows = (KeyRow(text, tuple(keys)) for text, keys in seat_line_keys("".join(waiting)))
        title = QCoreApplication.translate("KeysDialog", "Fishbowl: the seat line")
        yield KeyArea(title, tuple(rows))
    commands = [command for command in actions.commands.values() if command.area is area]
    yield KeyArea(area_title(area), tuple(_rows(actions, commands, by_itself)))


def _rows(actions: Actions, commands: Iterable[Command], by_itself: dict[str, Command]) -> Iterator[KeyRow]:
    for command in commands:
        keys = actions.keys_of(command.name)
        letter = [command.letter] if command.letter and actions.letters else []
        shown = (*keys[: len(keys) - len(letter)][:MOST_KEYS], *letter)
        usual = by_itself.get(command.name, command)
        if shown:
            changed = (command.keys, command.letter) != (usual.keys, usual.letter)
            yield KeyRow(command.text, shown, changed)
