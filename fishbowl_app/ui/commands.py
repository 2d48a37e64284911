"""Every command of the window with its words and keys: the one table that menus and `?` read."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication


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
    NOTES = "notes"
    SUMMARY = "summary"
    HELP = "help"


# Areas whose commands belong to one room, and are in the menu bar only while it is shown.
ROOM_AREAS = (Area.PEOPLE, Area.AGENDA, Area.ROTATION, Area.FISHBOWL, Area.NOTES, Area.SUMMARY)


@dataclass(frozen=True)
class Command:
    """A thing a person can ask for. `letter` works only while nobody types, and can be turned off."""

    name: str
    area: Area
    text: str
    keys: tuple[str, ...] = ()
    letter: str = ""
    icon: str = ""
    tip: str = ""


def all_commands() -> list[Command]:
    """Return the table in the language of now."""
    everywhere = [*_file(), *_edit(), *_live(), *_stage(), *_go()]
    return [*everywhere, *_people(), *_agenda(), *_rotation(), *_fishbowl(), *_help()]


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
        Area.NOTES: translate("Commands", "Notes"),
        Area.SUMMARY: translate("Commands", "Summary"),
        Area.HELP: translate("Commands", "Help"),
    }
    return titles[area]


def with_mnemonic(title: str, taken: set[str]) -> str:
    """Return a menu's title with "&" before the first letter that no other menu has; adds it to `taken`."""
    for place, letter in enumerate(title):
        if letter.isalpha() and letter.casefold() not in taken:
            taken.add(letter.casefold())
            return f"{title[:place]}&{title[place:]}"
    return title


def _file() -> list[Command]:
    translate = QCoreApplication.translate
    area = Area.FILE
    return [
        Command("new_session", area, translate("Commands", "New session"), ("Ctrl+Shift+N",), icon="plus"),
        Command("open_session", area, translate("Commands", "Open…"), ("Ctrl+O",), icon="open"),
        Command("open_sample", area, translate("Commands", "Open the sample session"), icon="fishbowl"),
        Command("save_as", area, translate("Commands", "Name and move…"), ("Ctrl+Shift+S",), icon="export"),
        Command("save_copy", area, translate("Commands", "Save a copy…"), icon="copy"),
        Command("save_summary", area, translate("Commands", "Save summary PDF…"), ("Ctrl+P",), icon="summary"),
        Command("save_handouts", area, translate("Commands", "Save handouts…"), ("Ctrl+Shift+P",), icon="export"),
        Command("close_session", area, translate("Commands", "Close session"), ("Ctrl+W",), icon="close"),
        Command("quit", area, translate("Commands", "Quit"), ("Ctrl+Q",)),
    ]


def _edit() -> list[Command]:
    translate = QCoreApplication.translate
    area = Area.EDIT
    return [
        Command("undo", area, translate("Commands", "Undo"), ("Ctrl+Z",), "U", "undo"),
        Command("redo", area, translate("Commands", "Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), icon="redo"),
        Command("find", area, translate("Commands", "Find"), ("Ctrl+F",), icon="search"),
        Command("import", area, translate("Commands", "Import people or notes…"), ("Ctrl+I",), icon="import"),
        Command("settings", area, translate("Commands", "Settings…"), ("Ctrl+,",), icon="settings"),
    ]


def _live() -> list[Command]:
    translate = QCoreApplication.translate
    area = Area.LIVE
    return [
        Command(
            "start_finish",
            area,
            translate("Commands", "Start or finish"),
            ("Ctrl+Return", "Ctrl+Enter"),
            "S",
            "play",
        ),
        Command("pause", area, translate("Commands", "Pause or go on"), ("Ctrl+Space",), "P", "pause"),
        Command(
            "skip", area, translate("Commands", "Skip the next activity"), ("Ctrl+Shift+Return",), icon="skip"
        ),
        Command("add_minute", area, translate("Commands", "1 more minute"), ("Ctrl++", "Ctrl+="), "+", "plus"),
        Command("add_five", area, translate("Commands", "5 more minutes"), ("Ctrl+Shift++",), "Shift++", "plus"),
        Command("take_minute", area, translate("Commands", "1 minute less"), ("Ctrl+-",), "-", "minus"),
        Command("plan_rotation", area, translate("Commands", "Plan the rotation"), ("Ctrl+R",), icon="shuffle"),
        Command("use_plan", area, translate("Commands", "Use the proposed plan"), ("F9",), icon="check"),
        Command(
            "let_go_plan", area, translate("Commands", "Let the proposed plan go"), ("Shift+F9",), icon="close"
        ),
        Command("take_note", area, translate("Commands", "Take a note"), ("Ctrl+N", "F4"), "N", "note-add"),
        Command("mute", area, translate("Commands", "Mute the chime"), ("Ctrl+M",), icon="mute"),
        Command("sound_test", area, translate("Commands", "Test the chime"), icon="sound"),
        Command(
            "answer_message", area, translate("Commands", "Press the button of the message"), ("F8",), icon="bell"
        ),
    ]


def _stage() -> list[Command]:
    translate = QCoreApplication.translate
    area = Area.STAGE
    return [
        Command("stage", area, translate("Commands", "Show the Stage"), ("F5",), icon="stage"),
        Command("freeze", area, translate("Commands", "Freeze the Stage"), ("F6",), icon="freeze"),
        Command("blank", area, translate("Commands", "Blank the Stage"), ("F7",), "B", "blank"),
        Command("stage_test", area, translate("Commands", "Check from the back row"), icon="eye"),
    ]


def _go() -> list[Command]:
    translate = QCoreApplication.translate
    area = Area.GO
    return [
        Command("go_session", area, translate("Commands", "Session"), ("Alt+1",), icon="session"),
        Command("go_people", area, translate("Commands", "People"), ("Alt+2",), icon="people"),
        Command("go_agenda", area, translate("Commands", "Agenda"), ("Alt+3",), icon="agenda"),
        Command("go_rotation", area, translate("Commands", "Rotation"), ("Alt+4",), icon="rotation"),
        Command("go_fishbowl", area, translate("Commands", "Fishbowl"), ("Alt+5",), icon="fishbowl"),
        Command("go_notes", area, translate("Commands", "Notes"), ("Alt+6",), icon="notes"),
        Command("go_summary", area, translate("Commands", "Summary"), ("Alt+7",), icon="summary"),
    ]


def _people() -> list[Command]:
    translate = QCoreApplication.translate
    area = Area.PEOPLE
    return [
        Command("people_paste", area, translate("Commands", "Paste people"), ("Ctrl+V",), icon="paste"),
        Command("people_present", area, translate("Commands", "Present"), letter="P", icon="person-present"),
        Command("people_late", area, translate("Commands", "Comes later"), letter="L", icon="person-late"),
        Command("people_left", area, translate("Commands", "Has left"), letter="X", icon="person-left"),
        Command("people_expected", area, translate("Commands", "Expected"), letter="E", icon="person-expected"),
        Command(
            "people_all_present",
            area,
            translate("Commands", "Mark all expected as present"),
            ("Ctrl+Shift+E",),
            icon="person-present",
        ),
        Command("people_delete", area, translate("Commands", "Take out"), ("Del",), icon="delete"),
    ]


def _agenda() -> list[Command]:
    translate = QCoreApplication.translate
    area = Area.AGENDA
    return [
        Command("activity_add", area, translate("Commands", "Add an activity"), ("Ins",), icon="plus"),
        Command(
            "activity_up", area, translate("Commands", "Move the activity up"), ("Alt+Up", "Ctrl+Up"), icon="up"
        ),
        Command(
            "activity_down",
            area,
            translate("Commands", "Move the activity down"),
            ("Alt+Down", "Ctrl+Down"),
            icon="down",
        ),
        Command(
            "activity_double", area, translate("Commands", "Duplicate the activity"), ("Ctrl+D",), icon="copy"
        ),
        Command("activity_delete", area, translate("Commands", "Delete the activity"), ("Del",), icon="delete"),
    ]


def _rotation() -> list[Command]:
    translate = QCoreApplication.translate
    area = Area.ROTATION
    return [
        Command("another_plan", area, translate("Commands", "Another plan"), ("Ctrl+Shift+A",), icon="shuffle"),
        Command(
            "look_longer",
            area,
            translate("Commands", "Look longer for a better plan, or stop"),
            ("Ctrl+Shift+L",),
            icon="search",
        ),
        Command("pin_seat", area, translate("Commands", "Pin or unpin a planned seat"), ("Ctrl+T",), icon="pin"),
        Command(
            "forbid_seat",
            area,
            translate("Commands", "Keep out of this round, or let in"),
            ("Ctrl+K",),
            icon="forbid",
        ),
        Command(
            "turn_table", area, translate("Commands", "By chair or by person"), ("Ctrl+Shift+T",), icon="rotation"
        ),
        Command(
            "rotation_details",
            area,
            translate("Commands", "Show or hide the details"),
            ("Ctrl+Shift+I",),
            icon="info",
        ),
        Command(
            "rotation_rules", area, translate("Commands", "Rules and goals"), ("Ctrl+Shift+K",), icon="together"
        ),
        Command(
            "rotation_why", area, translate("Commands", "Why they sit here"), ("Ctrl+Shift+Y",), icon="question"
        ),
        Command("clear_rotation", area, translate("Commands", "Clear what is planned"), icon="close"),
    ]


def _fishbowl() -> list[Command]:
    translate = QCoreApplication.translate
    area = Area.FISHBOWL
    return [
        Command("circle", area, translate("Commands", "Back to the circle"), ("Ctrl+G",), "G", "fishbowl"),
        Command("seat_somebody", area, translate("Commands", "Name who sits down"), ("Ctrl+L",), "C", "sit"),
        Command(
            "waiting_list",
            area,
            translate("Commands", "Name who goes on the waiting list"),
            ("Alt+W",),
            "W",
            "waiting",
        ),
        Command("feedback", area, translate("Commands", "Feedback on the round"), ("Ctrl+B",), "F", "feedback"),
        Command(
            "next_question",
            area,
            translate("Commands", "Feedback line becomes the next question"),
            ("Ctrl+Shift+B",),
            icon="question",
        ),
        Command("next_round", area, translate("Commands", "Next round"), ("Ctrl+E",), icon="rotation"),
        Command(
            "seat_planned", area, translate("Commands", "Seat the round as planned"), ("Ctrl+Shift+R",), icon="sit"
        ),
        Command(
            "fishbowl_format", area, translate("Commands", "Format and chairs"), ("Ctrl+Shift+F",), icon="settings"
        ),
        Command("clear_circle", area, translate("Commands", "Everybody leaves the circle"), icon="leave"),
    ]


def _help() -> list[Command]:
    translate = QCoreApplication.translate
    area = Area.HELP
    return [
        Command("keys", area, translate("Commands", "Keys"), ("F1",), "?", "help"),
        Command("guide", area, translate("Commands", "User guide"), icon="info"),
        Command("about", area, translate("Commands", "About")),
    ]
