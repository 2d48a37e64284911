"""A full disk and a file that goes away while the session is open, through the real window."""

from __future__ import annotations

from contextlib import contextmanager, suppress
from sqlite3 import ProgrammingError

import pytest
from PySide6.QtCore import Qt

from fishbowl_app.model.errors import NotWritten, WriteProblem
from fishbowl_app.model.ops.people import add_participant
from fishbowl_app.model.ops.time import note_clocks, start_activity
from fishbowl_app.model.session import Session
from fishbowl_app.ui import main_window
from fishbowl_app.ui.trouble.session import SessionTrouble
from fishbowl_app.ui.trouble.watch import UNSAVED

CTRL = Qt.KeyboardModifier.ControlModifier
LONG = "damp and mould in the nursery " * 8


@pytest.fixture
def session(window):
    window.sessions.new_from("five-chair-fishbowl", "en")
    opened = window.sessions.session
    add_participant(opened, name="Anwen")
    return opened


@contextmanager
def full_disk(session):
    """Let SQLite and the try beside the file find no room."""
    raw = session._file._raw
    (pages,) = raw.execute("PRAGMA page_count").fetchone()
    raw.execute(f"PRAGMA max_page_count = {pages}")
    yield
    with suppress(ProgrammingError):  # the session may go on elsewhere by then
        raw.execute("PRAGMA max_page_count = 1000000")


def take_note(window, words):
    window.workspace.capture.open()
    window.workspace.capture.edit.setText(words)
    window.workspace.capture.edit.returnPressed.emit()


def fill_up(window, session):
    """Take notes until there is no room for one more, and return its words."""
    for number in range(60):
        words = f"{number} {LONG}"
        take_note(window, words)
        if window.workspace.desk.bridge.unsaved is not None:
            return words
    raise AssertionError("there is still room")


def pass_time(window, clock, seconds):
    clock.advance(seconds)
    window.workspace.desk.ticker.tick()


@pytest.fixture
def refusing(monkeypatch):
    """Let whoever asks whether it can be written hear that it cannot, until the list is emptied."""
    refused, really = [True], Session.try_writing

    def try_writing(session):
        if refused:
            raise NotWritten(session.path, WriteProblem.DISK_FULL, free=300_000)
        really(session)

    monkeypatch.setattr(Session, "try_writing", try_writing)
    return refused


def test_a_full_disk_is_said_at_once_and_over_by_itself(window, session, clock, refusing):
    strip, capture = window.workspace.strip, window.workspace.capture
    with full_disk(session):
        words = fill_up(window, session)
        before = session.snapshot
        assert "Not saved" in window.banners.text(UNSAVED)
        assert "the disk is full" in window.banners.text(UNSAVED)
        assert strip.saved.text().startswith("Not saved since")
        assert capture.edit.text() == words
        assert capture.edit.hasFocus()
        for _ in range(3):
            pass_time(window, clock, 2)
        assert UNSAVED in window.banners.rows
    refusing.clear()
    pass_time(window, clock, 2)
    assert UNSAVED not in window.banners.rows
    assert "everything is saved" in strip.messages.message.text
    assert strip.saved.text().startswith("Saved")
    assert session.snapshot is before
    capture.edit.returnPressed.emit()
    assert capture.edit.text() == ""
    assert len(session.snapshot.notes) == len(before.notes) + 1
    window.actions_table["undo"].trigger()
    assert session.snapshot.notes == before.notes


def test_try_again_goes_on_at_once(window, session, refusing):
    with full_disk(session):
        fill_up(window, session)
    window.workspace.capture.edit.returnPressed.emit()
    assert UNSAVED not in window.banners.rows, "an act that works says so too"
    with full_disk(session):
        fill_up(window, session)
    refusing.clear()
    window.actions_table["go_trouble"].trigger()
    assert window.focusWidget().accessibleName() == "Try again"
    window.focusWidget().click()
    assert UNSAVED not in window.banners.rows


def test_a_copy_elsewhere_goes_on_there(window, session, refusing, tmp_path, monkeypatch):
    target = tmp_path / "Elsewhere.fishbowl"
    monkeypatch.setattr(window.sessions, "ask_save", lambda title: target)
    with full_disk(session):
        fill_up(window, session)
        before = session.snapshot
        window.banners.rows[UNSAVED].buttons[1].click()
        assert session.path == target
        assert UNSAVED not in window.banners.rows
        window.workspace.capture.edit.returnPressed.emit()
    assert len(session.snapshot.notes) == len(before.notes) + 1


@pytest.mark.parametrize("how", ["rename", "delete", "replace"])
def test_a_file_that_goes_away_is_noticed_and_nothing_is_written_any_more(
    window, session, clock, tmp_path, monkeypatch, how
):
    path, target = session.path, tmp_path / "Saved.fishbowl"
    if how == "rename":
        path.rename(path.with_name("Other.fishbowl"))
    elif how == "delete":
        path.unlink()
    else:
        (tmp_path / "other").write_bytes(b"something else")
        (tmp_path / "other").replace(path)
    pass_time(window, clock, 4)
    said = "Another file lies in the place of" if how == "replace" else "was renamed or deleted"
    assert said in window.banners.text(UNSAVED)
    assert window.workspace.strip.saved.text().startswith("Saved"), "nothing was refused so far"
    take_note(window, "Mould")
    assert window.workspace.capture.edit.text() == "Mould"
    assert not session.snapshot.notes
    monkeypatch.setattr(window.sessions, "ask_save", lambda title: target)
    window.actions_table["save_as"].trigger()
    assert session.path == target
    assert UNSAVED not in window.banners.rows
    window.workspace.capture.edit.returnPressed.emit()
    assert [note.text for note in session.snapshot.notes.values()] == ["Mould"]
    assert how != "replace" or path.read_bytes() == b"something else"


def test_what_the_clock_does_by_itself_says_nothing_more(window, session, clock, refusing):
    start_activity(session, session.snapshot.agenda[0].id)
    bridge, failed, states = window.workspace.desk.bridge, [], []
    bridge.failed.connect(failed.append)
    with full_disk(session):
        fill_up(window, session)
        count = len(failed)
        bridge.saving.connect(states.append)
        for _ in range(5):
            bridge.quietly(note_clocks, [session.snapshot.live.id])
            pass_time(window, clock, 1)
    assert len(failed) == count
    assert states == []


def test_what_was_not_saved_while_the_rooms_were_made_is_said_too(window, session):
    desk = window.workspace.desk
    session.path.unlink()
    desk.bridge.note_unsaved(NotWritten(session.path, WriteProblem.MOVED))
    window.banners.take_away(UNSAVED)  # as if nobody had listened
    SessionTrouble(desk, window.banners, window.sessions, window.workspace)
    assert "was renamed or deleted" in window.banners.text(UNSAVED)


def test_save_as_goes_on_from_memory_where_the_file_so_far_cannot_be_read(window, session, tmp_path, monkeypatch):
    take_note(window, "Mould")
    session._file.in_doubt = True  # a write has failed, and the disk has lost what was there
    session.path.write_bytes(bytes(session.path.stat().st_size))
    before, target = session.snapshot, tmp_path / "Saved.fishbowl"
    asked = iter([tmp_path / "not there" / "Saved.fishbowl", target])
    errors = []
    monkeypatch.setattr(window.sessions, "ask_save", lambda title: next(asked))
    monkeypatch.setattr(window.sessions, "show_error", errors.append)
    window.sessions.name_and_move()
    assert [error.problem for error in errors] == [WriteProblem.NO_FOLDER]
    window.sessions.name_and_move()
    assert session.path == target
    assert session.snapshot.tables == before.tables


def test_a_session_that_a_bug_keeps_from_being_shown_is_closed_again(window, qtbot, monkeypatch):
    def fall(*_):
        raise ZeroDivisionError

    with monkeypatch.context() as patched, qtbot.capture_exceptions() as caught:
        patched.setattr(main_window, "SessionBackups", fall)
        window.sessions.new_from("five-chair-fishbowl", "en")
    assert [kind for kind, *_ in caught] == [ZeroDivisionError]
    assert window.sessions.session is None
    assert window.workspace is None
    assert not window.actions_table["save_as"].isEnabled()
    window.sessions.new_from("five-chair-fishbowl", "en")
    assert window.workspace.isVisible()
