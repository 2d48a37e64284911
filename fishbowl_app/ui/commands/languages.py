"""Commands of the page for texts in a second language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fishbowl_app.ui.commands.command import Area, Command, grouped


def language_commands() -> list[Command]:
    """Return what can be done there; it stands in a menu of its own."""
    translate = QCoreApplication.translate
    area = Area.SUMMARY
    commands = [
        Command("texts_next", area, translate("Commands", "Next text to translate"), ("Ctrl+J",), icon="down"),
        Command(
            "texts_missing",
            area,
            translate("Commands", "Only what is to do, or all texts"),
            ("Ctrl+Shift+M",),
            icon="filter",
        ),
        Command(
            "texts_same",
            area,
            translate("Commands", "The chosen texts are the same in both languages"),
            ("Ctrl+D",),
            icon="check",
        ),
        Command("texts_save", area, translate("Commands", "Save texts for the translator…"), icon="export"),
        Command("texts_read", area, translate("Commands", "Read the translation…"), icon="import"),
    ]
    return grouped(commands, translate("Commands", "Two languages"), "page_languages")
