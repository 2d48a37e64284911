"""What comes up before the window when its menu asks for it: each is there once, and gone when it is closed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from fishbowl_app.ui.actions import Actions
from fishbowl_app.ui.commands import Area
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.dialogs.guide import GuideDialog
from fishbowl_app.ui.dialogs.keys import KeysDialog
from fishbowl_app.ui.dialogs.settings import SettingsDialog
from fishbowl_app.ui.privacy.dialog import PersonalDataDialog
from fishbowl_app.ui.settings import OWN_KEYS, SINGLE_LETTER_KEYS, Settings


def show_keys(actions: Actions, area: Area | None, window: QWidget) -> None:
    """Show all keys, those of the room first in which one is."""
    dialog = KeysDialog(actions, window, first=area)
    dialog.exec()
    dialog.deleteLater()


def show_guide(window: QWidget) -> None:
    """Show the guide beside the window, which can be worked in meanwhile."""
    GuideDialog(window).show()


def show_personal_data(desk: Desk, window: QWidget) -> None:
    """Show what of persons is in the session."""
    dialog = PersonalDataDialog(desk, window)
    dialog.exec()
    dialog.deleteLater()


def edit_settings(settings: Settings, window: QWidget) -> bool:
    """Let the settings be changed; tell whether other keys hold now, which hints and buttons name."""
    before = settings.get(OWN_KEYS), settings.get(SINGLE_LETTER_KEYS)
    result = SettingsDialog.ANEW
    while result == SettingsDialog.ANEW:
        dialog = SettingsDialog(settings, window)
        result = dialog.exec()
        dialog.deleteLater()
    return before != (settings.get(OWN_KEYS), settings.get(SINGLE_LETTER_KEYS))
