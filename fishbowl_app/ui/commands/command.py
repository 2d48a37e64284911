"""What a command is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
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

# Commands of every room that are about the session that is open.
WITH_SESSION = (
    "save_as", "save_copy", "back_up", "backups", "summary", "handouts", "export_notes",
    "export_board_picture", "personal_data", "close_session", "undo", "redo", "find", "import", "take_note",
    "start_finish", "pause", "skip", "add_minute", "add_five", "take_minute", "stage", "freeze", "blank",
    "stage_test", "stage_auto", "stage_wall", "stage_clocks", "stage_news", "stage_dots", "stage_shared",
    "stage_board", "stage_themes", "stage_words", "stage_question", "stage_answers", "stage_compared",
    "mute", "sound_test", "answer_message", "plan_rotation", "use_plan", "let_go_plan", "go_session",
    "go_people", "go_agenda", "go_rotation", "go_fishbowl", "go_openspace", "go_board", "go_questions",
    "go_summary",
)  # fmt: skip


@dataclass(frozen=True)
class Command:
    """A thing a person can ask for. `letter` works only while nobody types, and can be turned off.

    `group` is the menu inside the area's menu in which it stands; "" for that itself. `page` is the command of the
    one page of its room on which it works; "" for all of them. `yields_to` are rooms in which it does not work, as
    its keys do something of theirs there.
    """

    name: str
    area: Area
    text: str
    keys: tuple[str, ...] = ()
    letter: str = ""
    icon: str = ""
    tip: str = ""
    group: str = ""
    page: str = ""
    yields_to: tuple[Area, ...] = ()


def grouped(commands: Iterable[Command], group: str, page: str = "") -> list[Command]:
    """Return commands as those of a menu inside that of their area, and perhaps of one page of their room."""
    return [replace(command, group=group, page=page) for command in commands]


def work_at_once(one: Command, other: Command) -> bool:
    """Tell whether both can be allowed at the same moment, so that no key may be meant for both."""
    if one.area in other.yields_to or other.area in one.yields_to:
        return False
    if one.area is not other.area:
        return not (one.area in ROOM_AREAS and other.area in ROOM_AREAS)
    return one.page == other.page or "" in (one.page, other.page)


def letters_meet(one: Command, other: Command) -> bool:
    """Tell whether one letter could mean both: a room's own goes before those that work everywhere."""
    return work_at_once(one, other) and (one.area in ROOM_AREAS) is (other.area in ROOM_AREAS)
