"""The crib that the window saves: with the keys that work now."""

from __future__ import annotations

from fishbowl_app.ui.commands.own_keys import OwnKeys
from fishbowl_app.ui.dialogs import crib
from fishbowl_app.ui.settings import OWN_KEYS
from tests.export.pdf.reading import pages_of
from tools.every_window import shown_window


def test_it_is_saved_with_the_keys_of_now_and_opened_to_be_printed(qtbot, tmp_path, monkeypatch):
    opened = []
    monkeypatch.setattr(crib, "ask_path", lambda *_: tmp_path / "crib.pdf")
    monkeypatch.setattr(crib, "show_path", opened.append)
    window = shown_window(tmp_path)
    qtbot.addWidget(window)
    window.settings.set(OWN_KEYS, {"feedback": OwnKeys(("Ctrl+J",))})
    window.actions_table["print_crib"].trigger()
    assert opened == [tmp_path / "crib.pdf"]
    assert "Ctrl+J" in pages_of(opened[0])[0]
