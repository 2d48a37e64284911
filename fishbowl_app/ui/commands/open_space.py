"""Commands of the open space, by page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fishbowl_app.ui.commands.command import Area, Command, grouped


def open_space_commands() -> list[Command]:
    """Return the commands of all its pages."""
    translate = QCoreApplication.translate
    return [
        *grouped(_pages(), translate("Commands", "Pages")),
        *grouped(_wall(), translate("Commands", "Topics"), "page_wall"),
        *grouped(_arranging(), translate("Commands", "Arrange"), "page_wall"),
        *grouped(_breakouts(), translate("Commands", "Breakouts"), "page_breakouts"),
        *grouped(_reports(), translate("Commands", "Reports"), "page_reports"),
        *grouped(_convergence(), translate("Commands", "Convergence"), "page_convergence"),
    ]


def _pages() -> list[Command]:
    translate = QCoreApplication.translate
    area = Area.OPEN_SPACE
    return [
        Command("page_wall", area, translate("Commands", "Agenda wall"), ("Ctrl+1",), icon="open-space"),
        Command("page_breakouts", area, translate("Commands", "Breakouts"), ("Ctrl+2",), icon="timebox"),
        Command("page_reports", area, translate("Commands", "Reports"), ("Ctrl+3",), icon="notes"),
        Command("page_convergence", area, translate("Commands", "Convergence"), ("Ctrl+4",), icon="check"),
    ]


def _wall() -> list[Command]:
    translate = QCoreApplication.translate
    area = Area.OPEN_SPACE
    return [
        Command("wall_topic", area, translate("Commands", "Post a topic"), ("Ins",), "T", "plus"),
        Command("wall_merge", area, translate("Commands", "Merge the chosen topics"), (), "M", "together"),
        Command("wall_split", area, translate("Commands", "Split the topic again"), (), "Shift+M", "apart"),
        Command("wall_withdraw", area, translate("Commands", "Withdraw, or post again"), (), "W", "leave"),
        Command("wall_pin", area, translate("Commands", "Pin or unpin the topic"), ("Ctrl+T",), "I", "pin"),
        Command("wall_hands", area, translate("Commands", "Count hands for the topic"), (), "H", "people"),
        Command("wall_off", area, translate("Commands", "Take the topic off the wall"), ("Del",), icon="close"),
        Command("wall_close", area, translate("Commands", "Close the space in this slot, or open it"), (), "X"),
        Command("wall_list", area, translate("Commands", "Go to the list of topics"), ("Ctrl+Shift+F",), "L"),
        Command("wall_places", area, translate("Commands", "Go to slots and spaces"), ("Ctrl+Shift+K",)),
        Command("wall_wide", area, translate("Commands", "Wall alone, or with what is beside it"), ("Ctrl+D",)),
        Command(
            "wall_pitch", area, translate("Commands", "Show the topic on the Stage"), ("Ctrl+E",), "E", "stage"
        ),
        Command("import_topics", area, translate("Commands", "Import topics…"), icon="import"),
        Command("import_spaces", area, translate("Commands", "Import spaces…"), icon="import"),
        Command("import_choices", area, translate("Commands", "Import choices…"), icon="import"),
        Command("wall_clear", area, translate("Commands", "Clear the wall"), icon="blank"),
        Command("wall_delete", area, translate("Commands", "Delete the topics"), ("Shift+Del",), icon="delete"),
    ]


def _arranging() -> list[Command]:
    """What arranges the wall; the keys are those that plan the rotation elsewhere."""
    translate = QCoreApplication.translate
    area = Area.OPEN_SPACE
    return [
        Command("arrange_wall", area, translate("Commands", "Arrange the wall"), ("Ctrl+R",), icon="shuffle"),
        Command(
            "arrange_anew", area, translate("Commands", "Arrange all anew"), ("Ctrl+Shift+A",), icon="shuffle"
        ),
        Command(
            "look_longer_wall",
            area,
            translate("Commands", "Look longer for a better wall, or stop"),
            ("Ctrl+Shift+L",),
            icon="search",
        ),
        Command("use_wall", area, translate("Commands", "Use the proposed wall"), ("F9",), icon="check"),
        Command(
            "let_go_wall", area, translate("Commands", "Let the proposed wall go"), ("Shift+F9",), icon="close"
        ),
        Command("wall_ways", area, translate("Commands", "Who goes where…"), ("Ctrl+Shift+Y",), icon="people"),
        Command("better_wall", area, translate("Commands", "Take the wall that moves more"), ("Ctrl+F9",)),
    ]


def _breakouts() -> list[Command]:
    translate = QCoreApplication.translate
    area = Area.OPEN_SPACE
    return [
        Command("breakouts_start", area, translate("Commands", "Start all breakouts"), ("F3",), icon="play"),
        Command("breakout_end", area, translate("Commands", "End the breakout, or go on"), ("Ctrl+E",)),
        Command("slot_before", area, translate("Commands", "Breakouts of the slot before"), ("Alt+Left",)),
        Command("slot_after", area, translate("Commands", "Breakouts of the next slot"), ("Alt+Right",)),
    ]


def _reports() -> list[Command]:
    translate = QCoreApplication.translate
    area = Area.OPEN_SPACE
    return [
        Command("report_next", area, translate("Commands", "Next report"), ("Ctrl+Down",), "J", "down"),
        Command("report_before", area, translate("Commands", "Report before"), ("Ctrl+Up",), "K", "up"),
    ]


def _convergence() -> list[Command]:
    translate = QCoreApplication.translate
    area = Area.OPEN_SPACE
    return [
        Command(
            "convergence_dots", area, translate("Commands", "Options and dots"), ("Ctrl+Shift+D",), icon="check"
        ),
        Command(
            "convergence_shared",
            area,
            translate("Commands", "Shared priorities"),
            ("Ctrl+Shift+G",),
            icon="together",
        ),
        Command("convergence_actions", area, translate("Commands", "Actions"), ("Ctrl+Shift+J",), icon="finish"),
    ]
