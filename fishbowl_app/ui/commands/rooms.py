"""Commands that belong to one room."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fishbowl_app.ui.commands.command import Area, Command


def people_commands() -> list[Command]:
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
        Command("people_erase", area, translate("Commands", "Erase for good…"), icon="delete"),
    ]


def agenda_commands() -> list[Command]:
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


def rotation_commands() -> list[Command]:
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
            ("Ctrl+Shift+X",),
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


def fishbowl_commands() -> list[Command]:
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
        Command("heard", area, translate("Commands", "Who has been heard"), ("Ctrl+H",), icon="speak"),
        Command("next_round", area, translate("Commands", "Next round"), ("Ctrl+E",), icon="rotation"),
        Command(
            "seat_planned", area, translate("Commands", "Seat the round as planned"), ("Ctrl+Shift+R",), icon="sit"
        ),
        Command(
            "fishbowl_format", area, translate("Commands", "Format and chairs"), ("Ctrl+Shift+F",), icon="settings"
        ),
        Command("clear_circle", area, translate("Commands", "Everybody leaves the circle"), icon="leave"),
    ]
