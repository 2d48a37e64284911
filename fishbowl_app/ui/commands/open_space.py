"""Commands of the open space, by page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fishbowl_app.ui.commands.command import Area, Command


def open_space_commands() -> list[Command]:
    """Return the commands of all its pages."""
    return [*_pages(), *_wall(), *_breakouts(), *_reports(), *_convergence()]


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
    return []


def _breakouts() -> list[Command]:
    return []


def _reports() -> list[Command]:
    return []


def _convergence() -> list[Command]:
    return []
