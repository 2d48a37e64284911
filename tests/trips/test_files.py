"""Naming, closing and opening session files in the real window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QMessageBox

from fishbowl_app.drafts import is_draft
from fishbowl_app.ui.bridge import SessionBridge
from fishbowl_app.ui.ticker import Ticker


@pytest.fixture
def draft(window):
    """Return the path of a draft that is open in the window."""
    window.sessions.new_from("five-chair-fishbowl", "en")
    return window.sessions.session.path


def test_a_draft_that_is_named_goes_on_there_and_says_so(window, draft, tmp_path, monkeypatch):
    named = tmp_path / "Homes.fishbowl"
    monkeypatch.setattr(window.sessions, "ask_save", lambda title: named)
    assert is_draft(draft)
    window.actions_table["save_as"].trigger()
    assert window.sessions.session.path == named
    assert not draft.exists()
    assert window.settings.recent_files() == [named]
    assert "draft" not in window.windowTitle()
    assert window.workspace.rooms["session"].file.name.text() == "Homes.fishbowl"


def test_a_session_that_is_closed_leaves_nothing_behind_in_the_window(window, draft):
    assert len(window.findChildren(SessionBridge)) == len(window.findChildren(Ticker)) == 1
    window.sessions.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert window.findChildren(SessionBridge) == window.findChildren(Ticker) == []


def test_a_file_that_cannot_be_opened_is_named_as_it_is_called(window, tmp_path, monkeypatch):
    shown = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: shown.append((box.text(), box.textFormat())))
    assert not window.sessions.open(tmp_path / "<b>Homes.fishbowl")
    ((text, form),) = shown
    assert "<b>Homes.fishbowl" in text
    assert form.name == "PlainText"
