"""Commands of the Questions room, by page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fishbowl_app.ui.commands.command import Area, Command


def question_commands() -> list[Command]:
    """Return the commands of all its pages."""
    translate = QCoreApplication.translate
    area = Area.QUESTIONS
    return [
        Command("page_forms", area, translate("Commands", "Forms"), ("Ctrl+1",), icon="edit"),
        Command("page_collect", area, translate("Commands", "Collect"), ("Ctrl+2",), icon="import"),
        Command("page_results", area, translate("Commands", "Results"), ("Ctrl+3",), icon="eye"),
    ]
