"""All commands as the finder shows them now."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from fishbowl_app.ui.actions import Actions, bare
from fishbowl_app.ui.commands import ROOM_AREAS, Area, Command, place_text
from fishbowl_app.ui.commands.reasons import needs_another_room, needs_session, reason
from fishbowl_app.ui.commands.search import Entry
from fishbowl_app.ui.commands.synonyms import synonyms

if TYPE_CHECKING:
    from fishbowl_app.ui.workspace import Workspace

ITSELF = "find_command"


@dataclass(frozen=True)
class Place:
    """Where in the window one is: the room that is shown, None for the start page; its page, "" for none."""

    room: str | None = None
    page: str = ""


def place_of(workspace: Workspace | None) -> Place:
    """Return where in the window one is."""
    if workspace is None:
        return Place()
    room = next(name for name, made in workspace.rooms.items() if made is workspace.room)
    return Place(room, getattr(workspace.room, "page_command", ""))


def entries(actions: Actions, place: Place) -> list[Entry]:
    """Return an entry for each command but the one that looks for them."""
    other_words = synonyms()
    return [
        _entry(actions, command, place, other_words.get(command.name, ""))
        for command in actions.commands.values()
        if command.name != ITSELF
    ]


def run(actions: Actions, name: str) -> bool:
    """Do a command, where it belongs: in its room, on its page. False: not even there could it be done."""
    command = actions.commands[name]
    if command.area in ROOM_AREAS and not actions[name].isEnabled():
        actions[f"go_{command.area.value}"].trigger()
        if command.page:
            actions[command.page].trigger()
    if not actions[name].isEnabled():
        return False
    actions[name].trigger()
    return True


def _entry(actions: Actions, command: Command, place: Place, also: str) -> Entry:
    text = bare(actions[command.name].text()).replace("&&", "&")
    more = " ".join((also, command.tip, command.text if text != command.text else ""))
    far = 1 if command.area not in ROOM_AREAS else 0 if command.area.value == place.room else 2
    why = _why_not(actions, command, place)
    return Entry(command.name, text, place_text(command), tuple(actions.keys_of(command.name)), more, why, far)


def _why_not(actions: Actions, command: Command, place: Place) -> str:
    if actions[command.name].isEnabled():
        return ""
    if place.room is None:
        return needs_session()
    if command.area in ROOM_AREAS:
        elsewhere = command.area.value != place.room or command.page not in ("", place.page)
        return "" if elsewhere else reason(command.name)
    return needs_another_room() if _room_of(place) in command.yields_to else reason(command.name)


def _room_of(place: Place) -> Area | None:
    return next((area for area in ROOM_AREAS if area.value == place.room), None)
