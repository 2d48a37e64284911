"""The settings: pages, keys of one's own, and back to the beginning."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QSettings, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton

from fishbowl_app.ui.dialogs.own_keys_page import OwnKeysPage, refusal_text
from fishbowl_app.ui.dialogs.settings import CHOSEN, SettingsDialog
from fishbowl_app.ui.settings import (
    MUTED,
    OWN_KEYS,
    RECENT_FILES,
    SINGLE_LETTER_KEYS,
    TEXT_PERCENT,
    Settings,
    own_commands,
)
from fishbowl_app.ui.theme import Scheme, apply_theme

Key, Mod = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def settings(qapp, tmp_path):
    return Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def page(qtbot, settings) -> OwnKeysPage:
    made = OwnKeysPage(settings)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def choose(page: OwnKeysPage, name: str) -> None:
    page.table.selectRow(page.rows.row_of(name))


def keys(settings: Settings, name: str) -> tuple[str, ...]:
    return next(command.keys for command in own_commands(settings) if command.name == name)


def letter(settings: Settings, name: str) -> str:
    return next(command.letter for command in own_commands(settings) if command.name == name)


def press_for(qtbot, page: OwnKeysPage, key: Key, held: Mod = Mod.NoModifier, *, of_letter: bool = False) -> None:
    qtbot.mouseClick(page.new_letter if of_letter else page.new_key, Qt.MouseButton.LeftButton)
    assert page.catcher.hasFocus()
    qtbot.keyClick(page.catcher, key, held)


def test_a_key_is_pressed_for_a_command_and_taken_away_and_reset(qtbot, page, settings):
    choose(page, "mute")
    press_for(qtbot, page, Key.Key_J, Mod.ControlModifier | Mod.ShiftModifier)
    assert keys(settings, "mute") == ("Ctrl+M",), "another has that: it is asked about first"
    assert "Actions" in page.message.text()
    press_for(qtbot, page, Key.Key_F10)
    assert keys(settings, "mute") == ("F10",)
    press_for(qtbot, page, Key.Key_Escape)
    assert keys(settings, "mute") == ("F10",)
    press_for(qtbot, page, Key.Key_Backspace)
    assert keys(settings, "mute") == ()
    qtbot.mouseClick(page.back, Qt.MouseButton.LeftButton)
    assert settings.get(OWN_KEYS) == {}


def test_who_has_the_key_is_named_and_lets_go_only_when_asked(qtbot, page, settings):
    choose(page, "save_copy")
    press_for(qtbot, page, Key.Key_M, Mod.ControlModifier)
    assert page.message.text() == "Ctrl+M is “Mute the chime” (Live). Only one of them can have it."
    assert keys(settings, "mute") == ("Ctrl+M",)
    page.message.acted.emit()
    assert (keys(settings, "save_copy"), keys(settings, "mute")) == (("Ctrl+M",), ())
    qtbot.mouseClick(page.all_back, Qt.MouseButton.LeftButton)
    assert (keys(settings, "save_copy"), keys(settings, "mute")) == ((), ("Ctrl+M",))
    page.message.acted.emit()
    assert keys(settings, "save_copy") == ("Ctrl+M",), "all of it can be taken back"


@pytest.mark.parametrize(("letter", "said"), [(False, "This keyboard does not say"), (True, "That is no single")])
def test_a_key_without_a_name_takes_none_away(qapp, page, settings, letter, said):
    choose(page, "undo")
    (page.new_letter if letter else page.new_key).click()
    qapp.sendEvent(page.catcher, QKeyEvent(QEvent.Type.KeyPress, Key.Key_unknown, Mod.NoModifier))
    assert page.message.text().startswith(said)
    assert settings.get(OWN_KEYS) == {}


def test_what_another_got_is_asked_for_before_it_is_given_back(qtbot, page, settings):
    choose(page, "mute")
    press_for(qtbot, page, Key.Key_F10)
    choose(page, "save_copy")
    press_for(qtbot, page, Key.Key_M, Mod.ControlModifier)
    choose(page, "mute")
    page.reset()
    assert keys(settings, "mute") == ("F10",)
    page.message.acted.emit()
    assert (keys(settings, "mute"), settings.get(OWN_KEYS)) == (("Ctrl+M",), {})


def test_a_letter_is_given_and_a_key_that_is_typed_is_refused(qtbot, page, settings):
    choose(page, "mute")
    press_for(qtbot, page, Key.Key_Q)
    assert page.message.text().startswith("That is typed in words.")
    press_for(qtbot, page, Key.Key_Tab)
    assert page.message.text().startswith("That key goes through")
    press_for(qtbot, page, Key.Key_Q, of_letter=True)
    assert (keys(settings, "mute"), letter(settings, "mute")) == (("Ctrl+M",), "Q")
    choose(page, "board_place")
    assert not page.new_letter.isEnabled(), "its digits are its own"


def test_commands_are_found_by_words_and_by_keys(page):
    page.search.searched.emit("chime mute")
    assert page.rows.command(0).name == "mute"
    page.search.searched.emit("ctrl+m")
    assert [page.rows.command(row).name for row in range(page.rows.rowCount())] == ["mute"]
    page.search.searched.emit("zzzz")
    assert (page.rows.rowCount(), page.new_key.isEnabled()) == (0, False)


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_the_dialog_fits_the_smallest_screen(qapp, qtbot, settings, scale):
    apply_theme(qapp, Scheme.LIGHT, scale)
    dialog = SettingsDialog(settings)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.width() <= 1000
    assert dialog.height() <= 700
    assert dialog.focusWidget().accessibleName() == "Language"
    apply_theme(qapp, Scheme.LIGHT)


def test_all_that_is_chosen_there_is_reset_and_nothing_else(qtbot, settings):
    settings.set(MUTED, True)
    settings.set(TEXT_PERCENT, 150)
    settings.set(SINGLE_LETTER_KEYS, False)
    settings.set(RECENT_FILES, ("/a/b.fishbowl",))
    dialog = SettingsDialog(settings)
    qtbot.addWidget(dialog)
    dialog.reset()
    assert dialog.result() == SettingsDialog.ANEW
    assert all(settings.get(setting) == setting.default for setting in CHOSEN)
    assert settings.get(RECENT_FILES) == ("/a/b.fishbowl",)
    assert "Reset all settings…" in {made.text() for made in dialog.findChildren(QPushButton)}


def test_every_refusal_says_what_to_do(qapp):
    from fishbowl_app.ui.commands.own_keys import Refused

    assert all(refusal_text(why).endswith(".") for why in Refused)
