"""Commands for QR codes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fishbowl_app.ui.commands.command import Area, Command, grouped


def code_commands() -> list[Command]:
    translate = QCoreApplication.translate
    area = Area.SUMMARY
    commands = [
        Command("code_add", area, translate("Commands", "Add a QR code…"), ("Ins",), icon="plus"),
        Command("code_up", area, translate("Commands", "Move the code up"), ("Alt+Up",), icon="up"),
        Command("code_down", area, translate("Commands", "Move the code down"), ("Alt+Down",), icon="down"),
        Command("code_delete", area, translate("Commands", "Delete the code"), ("Del",), icon="delete"),
        Command(
            "code_stage",
            area,
            translate("Commands", "Show the code on the Stage, or take it off"),
            ("Ctrl+E",),
            icon="stage",
        ),
        Command("codes_test", area, translate("Commands", "Test all codes"), ("Ctrl+T",), icon="check"),
    ]
    return grouped(commands, translate("Commands", "QR codes"), "page_codes")
