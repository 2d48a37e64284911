"""Commands for QR codes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fishbowl_app.ui.commands.command import Area, Command


def code_commands() -> list[Command]:
    translate = QCoreApplication.translate
    area, group = Area.SUMMARY, translate("Commands", "QR codes")
    return [
        Command("code_add", area, translate("Commands", "Add a QR code…"), ("Ins",), icon="plus", group=group),
        Command("code_up", area, translate("Commands", "Move the code up"), ("Alt+Up",), icon="up", group=group),
        Command(
            "code_down", area, translate("Commands", "Move the code down"), ("Alt+Down",), icon="down", group=group
        ),
        Command(
            "code_delete", area, translate("Commands", "Delete the code"), ("Del",), icon="delete", group=group
        ),
        Command(
            "code_stage",
            area,
            translate("Commands", "Show the code on the Stage, or take it off"),
            ("Ctrl+E",),
            icon="stage",
            group=group,
        ),
        Command(
            "codes_test", area, translate("Commands", "Test all codes"), ("Ctrl+T",), icon="check", group=group
        ),
    ]
