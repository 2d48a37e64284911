"""Opening, leaving and naming sessions through the real window."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import Qt

from fishbowl_app.drafts import is_draft
from fishbowl_app.model.ops.notes import add_note
from fishbowl_app.model.ops.people import add_participant
from fishbowl_app.model.ops.time import finish_activity, start_activity
from fishbowl_app.model.session import Session

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def live(window, hands):
    """A session of the first plan with its first activity running."""
    hands.press(Qt.Key.Key_Space)
    session = window.sessions.session
    start_activity(session, session.snapshot.agenda[0].id)
    return session


@pytest.mark.parametrize("key", [Qt.Key.Key_W, Qt.Key.Key_Q])
def test_leaving_what_runs_in_front_of_the_room_is_asked_about(window, hands, live, monkeypatch, key):
    monkeypatch.setattr(window.sessions, "may_leave", lambda showing: False)
    hands.press(key, CTRL)
    assert window.sessions.session is live
    hands.press(Qt.Key.Key_N, CTRL | SHIFT)
    assert window.sessions.session is live


def test_leaving_when_nothing_runs_asks_nothing(window, hands, live):
    finish_activity(live, live.snapshot.agenda[0].id)
    hands.press(Qt.Key.Key_W, CTRL)
    assert window.sessions.session is None


def test_words_that_are_refused_keep_the_session_open_until_they_are_mended(window, hands, live):
    finish_activity(live, live.snapshot.agenda[0].id)
    add_note(live, "Damp walls")
    window.workspace.go_to("board")
    hands.press(Qt.Key.Key_Return)
    field = window.focusWidget()
    field.setPlainText("x" * 300)
    hands.press(Qt.Key.Key_W, CTRL)
    assert window.sessions.session is live
    assert field.toPlainText() == "x" * 300
    field.setPlainText("Mould")
    hands.press(Qt.Key.Key_W, CTRL)
    assert window.sessions.session is None
    again = Session.open(live.path)
    assert [note.text for note in again.snapshot.note_list] == ["Mould"]
    again.close()


def test_a_session_that_was_let_go_is_no_more_kept_from_being_collected(window, hands, live):
    assert gc.get_freeze_count()
    finish_activity(live, live.snapshot.agenda[0].id)
    hands.press(Qt.Key.Key_W, CTRL)
    assert not gc.get_freeze_count()


def test_an_untouched_draft_is_not_kept_and_not_offered(window, hands):
    window.sessions.new_empty()
    path = window.sessions.session.path
    assert is_draft(path)
    hands.press(Qt.Key.Key_W, CTRL)
    assert not path.exists()
    assert path not in window.settings.recent_files()
    assert not window._start.recent.isVisible()


def test_naming_a_draft_moves_it(window, hands, tmp_path, monkeypatch):
    window.sessions.new_empty()
    draft = window.sessions.session.path
    add_participant(window.sessions.session, name="Anwen")
    target = tmp_path / "Named.fishbowl"
    monkeypatch.setattr(window.sessions, "ask_save", lambda title: target)
    hands.press(Qt.Key.Key_S, CTRL | SHIFT)
    assert window.sessions.session.path == target
    assert not draft.exists()
    assert window.settings.recent_files()[0] == target
    hands.press(Qt.Key.Key_Z, CTRL)
    assert window.sessions.session.snapshot.participants == {}, "undo goes on after moving"


def test_a_file_that_is_gone_is_said_and_taken_off_the_list(window, tmp_path, monkeypatch):
    told = []
    monkeypatch.setattr(window.sessions, "show_error", told.append)
    gone = tmp_path / "gone.fishbowl"
    window.settings.add_recent(gone)
    assert not window.sessions.open(gone)
    assert len(told) == 1
    assert window.settings.recent_files() == []


def test_a_file_that_cannot_be_opened_leaves_the_open_one_alone(window, hands, tmp_path, monkeypatch):
    told = []
    monkeypatch.setattr(window.sessions, "show_error", told.append)
    window.sessions.new_empty()
    before = window.sessions.session
    bad = tmp_path / "bad.fishbowl"
    bad.write_text("hello")
    assert not window.sessions.open(bad)
    assert window.sessions.session is before
    assert len(told) == 1


def test_a_copy_is_whole_and_the_session_goes_on_where_it_was(window, tmp_path, monkeypatch):
    window.sessions.new_empty()
    add_participant(window.sessions.session, name="Anwen")
    target = tmp_path / "Copy.fishbowl"
    monkeypatch.setattr(window.sessions, "ask_save", lambda title: target)
    window.actions_table["save_copy"].trigger()
    assert window.sessions.session.path != target
    copy = Session.open(target)
    assert copy.snapshot == window.sessions.session.snapshot
    copy.close()


@pytest.mark.parametrize(
    ("asked", "said"), [("save_as", []), ("save_copy", ["That is the file you are working in."])]
)
def test_choosing_the_file_one_works_in_changes_nothing(window, monkeypatch, asked, said):
    window.sessions.new_empty()
    session = window.sessions.session
    path, told = session.path, []
    add_participant(session, name="Anwen")
    window.sessions.told.connect(told.append)
    monkeypatch.setattr(window.sessions, "show_error", told.append)
    monkeypatch.setattr(
        window.sessions, "ask_save", lambda title: path.parent / ".." / path.parent.name / path.name
    )
    window.actions_table[asked].trigger()
    assert told == said
    assert session.path == path
    assert path.exists()
    assert path in window.settings.recent_files()


def test_a_file_that_the_system_hands_over_is_opened_unless_the_room_looks_on(window, live, monkeypatch, tmp_path):
    other = Session.create(tmp_path / "Neuadd y Dŵr 100%.fishbowl", title="Another")
    other.close()
    monkeypatch.setattr(window.sessions, "may_leave", lambda showing: False)
    window.open_given(other.path)
    assert window.sessions.session is live
    monkeypatch.setattr(window.sessions, "may_leave", lambda showing: True)
    window.open_given(other.path)
    assert window.sessions.session.path == other.path
