"""A backup is made, looked at, and restored beside the session, in the real window and by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from fishbowl_app.model.ops.notes import add_note, delete_notes
from fishbowl_app.model.session import Session


@pytest.fixture
def named(window, tmp_path):
    """Return the path of a session with a note in it, open in the window."""
    path = tmp_path / "Homes.fishbowl"
    made = Session.create(path, title="Homes", clock=window.sessions._clock)
    add_note(made, "It is cold.")
    made.close()
    window.sessions.open(path)
    return path


def settled(qtbot, window):
    keeper = window.backups.keeper
    qtbot.waitUntil(lambda: not keeper._lane.busy and not keeper._second_lane.busy)


def opened(qtbot, window):
    """Open the dialog and wait until it has looked."""
    window.actions_table["backups"].trigger()
    dialog = window.backups.dialog
    qtbot.waitUntil(lambda: dialog._pages.currentWidget() is not dialog.waiting)
    return dialog


def test_what_was_deleted_comes_back_in_a_file_beside(qtbot, window, named, hands):
    dialog = opened(qtbot, window)
    assert not dialog.isModal()
    assert dialog._pages.currentWidget() is dialog.empty
    dialog.close()
    session = window.sessions.session
    delete_notes(session, list(session.snapshot.notes))
    settled(qtbot, window)
    line = window.workspace.rooms["session"].file.findChild(type(window.backups.line()))
    assert line.words.text().startswith("Backup ")
    dialog = opened(qtbot, window)
    dialog.table.setFocus()
    qtbot.waitUntil(dialog.table.hasFocus)
    assert dialog.table.model().index(0, 3).data().startswith("1 note")
    hands.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.sessions.session.path != named)
    assert "(backup of " in window.sessions.session.path.name
    assert len(window.sessions.session.snapshot.notes) == 1
    assert len(Session.read(named).notes) == 0
    assert "The session before is unchanged." in window.workspace.strip.messages.message.text


def test_back_up_now_by_its_key(qtbot, window, named, hands):
    window.workspace.room.setFocus()
    hands.press(Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    settled(qtbot, window)
    assert window.workspace.strip.messages.message.text.startswith("A backup was made: 1 note")
    dialog = opened(qtbot, window)
    assert dialog.table.backup().held.notes == 1
    assert dialog.restore_button.isEnabled()
    dialog.table.backup().path.write_bytes(b"nothing of it is left")
    dialog.refresh()
    qtbot.waitUntil(lambda: dialog.table.backup().held is None)
    assert not dialog.restore_button.isEnabled()


def test_a_second_copy_goes_where_the_person_says_until_they_stop(qtbot, window, named, tmp_path, monkeypatch):
    stick = tmp_path / "stick"
    stick.mkdir()
    dialog = opened(qtbot, window)
    monkeypatch.setattr(dialog, "ask_folder", lambda: stick)
    assert dialog.stop.isHidden()
    dialog.choose.click()
    window.backups.keeper.back_up()
    qtbot.waitUntil(lambda: (stick / "Homes (backup).fishbowl").exists())
    settled(qtbot, window)
    assert str(stick) in dialog.second.text()
    dialog.stop.click()
    assert window.backups.keeper.folder is None
    assert dialog.stop.isHidden()
