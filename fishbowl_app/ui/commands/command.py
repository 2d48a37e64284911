"""What a command is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Area(StrEnum):
    """Where a command belongs, in menus and in the list of keys."""

    FILE = "file"
    EDIT = "edit"
    LIVE = "live"
    STAGE = "stage"
    GO = "go"
    PEOPLE = "people"
    AGENDA = "agenda"
    ROTATION = "rotation"
    FISHBOWL = "fishbowl"
    OPEN_SPACE = "openspace"
    BOARD = "board"
    QUESTIONS = "questions"
    SUMMARY = "summary"
    HELP = "help"


# Areas whose commands belong to one room, and are in the menu bar only while it is shown.
ROOM_AREAS = (
    Area.PEOPLE,
    Area.AGENDA,
    Area.ROTATION,
    Area.FISHBOWL,
    Area.OPEN_SPACE,
    Area.BOARD,
    Area.QUESTIONS,
    Area.SUMMARY,
)


@dataclass(frozen=True)
class Command:
    """A thing a person can ask for. `letter` works only while nobody types, and can be turned off.

    `group` is the menu inside the area's menu in which it stands; "" for that itself.
    """

    name: str
    area: Area
    text: str
    keys: tuple[str, ...] = ()
    letter: str = ""
    icon: str = ""
    tip: str = ""
    group: str = ""
