"""Commands of the board, by page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fishbowl_app.ui.commands.command import Area, Command


def board_commands() -> list[Command]:
    """Return the commands of all its pages."""
    return [*_pages()]


def _pages() -> list[Command]:
    translate = QCoreApplication.translate
    area = Area.BOARD
    return [
        Command("page_board", area, translate("Commands", "Board"), ("Ctrl+1",), icon="notes"),
        Command("page_words", area, translate("Commands", "Words"), ("Ctrl+2",), icon="search"),
        Command("page_writeup", area, translate("Commands", "Write-up"), ("Ctrl+3",), icon="summary"),
        Command("page_slips", area, translate("Commands", "Slips"), ("Ctrl+4",), icon="note-add"),
    ]
