"""Commands of what is printed, by page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fishbowl_app.ui.commands.command import Area, Command, grouped


def summary_commands() -> list[Command]:
    """Return the commands of all its pages."""
    translate = QCoreApplication.translate
    area = Area.SUMMARY
    pages = [
        Command("page_summary", area, translate("Commands", "Summary"), ("Ctrl+1",), icon="summary"),
        Command("page_handouts", area, translate("Commands", "Handouts"), ("Ctrl+2",), icon="copy"),
        Command("page_codes", area, translate("Commands", "QR codes"), ("Ctrl+3",), icon="label"),
        Command("page_languages", area, translate("Commands", "Two languages"), ("Ctrl+4",), icon="speak"),
    ]
    return [
        *grouped(pages, translate("Commands", "Pages")),
        Command("save_pdf", area, translate("Commands", "Save PDF…"), ("Ctrl+S",), icon="summary"),
        Command("print_pdf", area, translate("Commands", "Print…"), icon="print"),
    ]
