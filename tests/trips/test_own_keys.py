"""Keys that somebody gave to commands work at once, and all that names keys names them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from fishbowl_app.ui.commands.own_keys import OwnKeys
from fishbowl_app.ui.imports import Mode, import_file
from fishbowl_app.ui.settings import OWN_KEYS

Key, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


def test_another_key_and_letter_hold_at_once_and_hints_name_them(window, hands):
    window.sessions.open_sample()
    window.workspace.go_to("people")
    room = window.workspace.room
    window.settings.set(OWN_KEYS, {"mute": OwnKeys(("Ctrl+J",)), "people_left": OwnKeys(None, "G")})
    mute = window.actions_table["mute"]
    room.table.choose_row(0)
    room.table.setFocus()
    who = room.table.selected()[0].id
    hands.press(Key.Key_M, CTRL)
    assert not mute.isChecked()
    hands.press(Key.Key_J, CTRL)
    assert mute.isChecked()
    assert mute.toolTip() == "Mute the chime (Ctrl+J)"
    hands.type("x")
    assert window.sessions.session.snapshot.participants[who].presence.value == "present"
    hands.type("g")
    assert window.sessions.session.snapshot.participants[who].presence.value == "left"


def test_an_import_that_is_looked_at_stays_open(window, monkeypatch):
    def choose(_) -> int:
        window.settings.set(OWN_KEYS, {"pin_seat": OwnKeys(("F10",))})
        return 0

    monkeypatch.setattr("fishbowl_app.ui.dialogs.settings.SettingsDialog.exec", choose)
    window.sessions.open_sample()
    workspace = window.workspace
    dialog = import_file(workspace.desk, workspace.room, Mode.NOTES, pasted="A first thought\nA second one")
    window.actions_table["settings"].trigger()
    assert (window.workspace, dialog.isVisible()) == (workspace, True)
    dialog.reject()


def test_what_the_window_says_of_keys_is_made_anew_once_the_settings_are_closed(window, monkeypatch):
    from fishbowl_app.ui.dialogs.settings import SettingsDialog

    def choose(dialog: SettingsDialog) -> int:
        window.settings.set(OWN_KEYS, {"pin_seat": OwnKeys(("F10",))})
        return SettingsDialog.DialogCode.Rejected

    monkeypatch.setattr(SettingsDialog, "exec", choose)
    window.sessions.open_sample()
    window.workspace.go_to("rotation")
    before = window.workspace.room
    window.actions_table["settings"].trigger()
    room = window.workspace.room
    assert room is not before
    assert type(room) is type(before)
    told = [f"{made.text()} {made.toolTip()}" for made in room.findChildren(QAbstractButton)]
    assert any("F10" in words for words in told)
    assert not any("Ctrl+T" in words for words in told)
