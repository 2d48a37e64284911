"""Commands for those who begin with the app."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fishbowl_app.ui.commands.command import Area, Command


def beginning_commands() -> list[Command]:
    translate = QCoreApplication.translate
    area = Area.HELP
    rehearse = translate("Commands", "The sample session runs itself, ten times as fast: practise on it")
    return [
        Command("tour", area, translate("Commands", "One-minute tour"), icon="eye"),
        Command("rehearse", area, translate("Commands", "Rehearse"), icon="fishbowl", tip=rehearse),
        Command("end_rehearsal", area, translate("Commands", "End the rehearsal"), icon="finish"),
    ]
