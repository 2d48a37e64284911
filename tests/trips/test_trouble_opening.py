"""Files that cannot be opened as usual, through the real window: read only, in use, damaged."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtWidgets import QMessageBox

from fishbowl_app.backups.folders import backups_folder
from fishbowl_app.backups.keep import keep
from fishbowl_app.model.errors import FileProblem, FileRefused
from fishbowl_app.model.ops.notes import add_note
from fishbowl_app.model.session import Session
from fishbowl_app.ui.trouble.damaged import DamagedDialog
from fishbowl_app.ui.trouble.session import READ_ONLY

HOLD = """
import sys
from pathlib import Path
from fishbowl_app.model.session import Session
session = Session.open(Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.readline()
"""


@pytest.fixture
def file(tmp_path):
    """Return a session file with some notes that nobody has open."""
    session = Session.create(tmp_path / "Homes.fishbowl", title="Homes")
    for number in range(40):
        add_note(session, f"Note {number}: the wall of the nursery is wet")
    session.close()
    return session.path


@pytest.fixture
def read_only(monkeypatch, file):
    """Let the file be one that cannot be written: the tests may run as somebody who may write anything."""
    opens = Session.open

    def refuse(path, **given):
        if path == file:
            raise FileRefused(path, FileProblem.READ_ONLY)
        return opens(path, **given)

    monkeypatch.setattr(Session, "open", refuse)
    return file


def test_what_cannot_be_written_is_opened_to_look_at_and_says_so(window, read_only, monkeypatch, tmp_path):
    before = read_only.read_bytes()
    assert window.sessions.open(read_only)
    assert window.sessions.session.read_only
    assert "Homes.fishbowl can be looked at" in window.banners.text(READ_ONLY)
    assert "(read only)" in window.windowTitle()
    target = tmp_path / "Mine.fishbowl"
    monkeypatch.setattr(window.sessions, "ask_save", lambda title: target)
    window.workspace.capture.open()
    window.workspace.capture.edit.setText("Mould")
    window.workspace.capture.edit.returnPressed.emit()
    assert window.workspace.capture.edit.text() == "Mould"
    strip = window.workspace.strip
    assert strip.messages.button.accessibleName() == "Save as…"
    strip.messages.answer()
    assert window.sessions.session.path == target
    assert READ_ONLY not in window.banners.rows
    assert "(read only)" not in window.windowTitle()
    window.workspace.capture.edit.returnPressed.emit()
    assert window.workspace.capture.edit.text() == ""
    assert read_only.read_bytes() == before


@pytest.mark.parametrize("looks", [True, False])
def test_what_somebody_else_has_open_says_who_and_can_be_looked_at(window, file, monkeypatch, looks):
    pipe = subprocess.PIPE
    other = subprocess.Popen([sys.executable, "-c", HOLD, str(file)], stdin=pipe, stdout=pipe, text=True)
    other.stdout.readline()
    said = []

    def answer(box):
        said.append(box.text())
        (box.defaultButton() if looks else box.escapeButton()).click()

    monkeypatch.setattr(QMessageBox, "exec", answer)
    try:
        assert window.sessions.open(file) is looks
    finally:
        other.communicate("end\n")
    assert "Homes.fishbowl is in use on" in said[0]
    assert (window.sessions.session is not None) is looks
    if looks:
        assert len(window.sessions.session.snapshot.notes) == 40


def damage(file, page):
    whole = bytearray(file.read_bytes())
    whole[4096 * page : 4096 * page + 2048] = b"\xff" * 2048
    file.write_bytes(bytes(whole))
    return bytes(whole)


@pytest.mark.parametrize(("chosen", "page"), [("work", 3), ("work", 0), ("leave", 3)])
def test_a_damaged_file_is_worked_on_in_a_copy_or_left(window, qtbot, file, monkeypatch, chosen, page):
    before, said = damage(file, page), []

    def choose(dialog):
        qtbot.waitUntil(lambda: not dialog.progress.isVisibleTo(dialog))
        said.append(dialog.words.text())
        getattr(dialog, chosen).click()

    monkeypatch.setattr(DamagedDialog, "exec", choose)
    assert window.sessions.open(file) is (chosen == "work")
    assert "saved" in said[0]
    assert file.read_bytes() == before
    if chosen == "work":
        assert window.sessions.session.path == file.with_name("Homes (recovered).fishbowl")
        assert not window.sessions.session.read_only
        assert window.sessions.session.snapshot.notes


def test_a_backup_is_offered_first_where_no_note_could_be_saved(qtbot, tmp_path):
    session = Session.create(tmp_path / "Homes.fishbowl")
    add_note(session, "Mould")
    keep(session.whole(), session.path, session.identity, 1_780_000_000.0, backups_folder())
    session.close()
    session.path.write_bytes(bytes(session.path.stat().st_size))
    dialog = DamagedDialog(session.path)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: not dialog.progress.isVisibleTo(dialog))
    assert dialog.restore.isDefault()
    assert not dialog.restore.isHidden()
    dialog.let_go()


def test_what_is_no_session_is_refused_with_the_reason(window, tmp_path, monkeypatch):
    told = []
    monkeypatch.setattr(window.sessions, "show_error", told.append)
    strange = tmp_path / "strange.fishbowl"
    strange.write_bytes(b"PK\x03\x04" * 200)
    assert not window.sessions.open(strange)
    assert [error.problem for error in told] == [FileProblem.NOT_A_SESSION]
