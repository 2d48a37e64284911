"""Every text of the collection in every place of a session, in every room of the real window and on the Stage."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox, QTabBar

from fishbowl_app.model.ops.details import edit_details
from fishbowl_app.ui.rooms import ROOMS
from tests.bad_inputs.canary import canary
from tests.bad_inputs.shown import misread
from tests.bad_inputs.texts import all_texts, full_session
from tests.trips.conftest import clock, nothing_read_ahead, window

__all__ = ["clock", "nothing_read_ahead", "window"]

ALSO = ["[*] & <b>done</b>", "{0} {title} %1 &amp; <br>", "<html><img src='x.png'>&copy;"]


@pytest.fixture
def texts():
    """Return the texts in which there is anything to misread."""
    return [words for words in (*all_texts("text"), *ALSO) if set("<&%{[") & set(words)]


def take(window, folder, texts):
    """Open a session that has each text everywhere."""
    window.sessions.take(full_session(folder / "R&D <b>.fishbowl", texts))


def test_no_room_shows_a_text_as_anything_else(window, texts, tmp_path, caplog):
    take(window, tmp_path, texts)
    with canary() as listening:
        for spec in ROOMS:
            window.workspace.go_to(spec.name)
            _each_page(window.workspace.room, lambda room=spec.name: _check(window, texts, room))
        window.workspace.stage.show_stage()
        QApplication.processEvents()
        for shown in QApplication.topLevelWidgets():
            assert misread(shown, texts) == []
        window.workspace.stage.hide_stage()
        assert not listening.asked
    assert not [words for words in texts if len(words) > 8 and words in caplog.text]


def _check(window, texts, room):
    QApplication.processEvents()
    assert misread(window.workspace.room, texts) == [], room


def _each_page(room, check):
    """Look at a room with each of its tabs in front."""
    check()
    for bar in room.findChildren(QTabBar):
        for place in range(bar.count()):
            if bar.isVisible() and bar.isTabEnabled(place):
                bar.setCurrentIndex(place)
                check()


def test_a_window_is_called_as_its_session(window, tmp_path):
    take(window, tmp_path, ())
    title = "[*] R&D %1 {0} <b>done</b> [*]"
    edit_details(window.sessions.session, title=title)
    shown = window.windowTitle().replace("[*][*]", "[*]")
    assert shown.startswith(title)
    assert window.windowTitle().count("[*]") % 2 == 0


def test_an_error_quotes_a_name_as_it_is(window, tmp_path, monkeypatch):
    shown = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: shown.append(misread(box, ["<b>", "R&D"])))
    window.sessions.open(tmp_path / "<b>R&D.fishbowl")
    assert shown == [[]]
