"""A note-taker's day at the board, in the real window and by keyboard alone."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication

from fishbowl_app.model.ops.notes import add_notes
from fishbowl_app.model.session import Session
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.model.themes import keys
from fishbowl_app.ui.widgets import panels
from tests.ui.board.wall.scene.conftest import carry, middle

KEY, ALT, CTRL = Qt.Key, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
SUBJECTS = ("Damp", "Calls", "Money", "Heating", "Young people")
NOTES, ONE_BY_ONE = 500, 50


@pytest.fixture
def heard(monkeypatch):
    """What a screen reader is told besides what has the focus."""
    told = []
    tell = QAccessible.updateAccessibility

    def listen(event):
        if isinstance(event, QAccessibleAnnouncementEvent):
            told.append(event.message())
        tell(event)

    monkeypatch.setattr(panels.QAccessible, "updateAccessibility", listen)
    return told


@pytest.fixture
def session(tmp_path, clock):
    """Notes about five subjects that take turns, each with its number."""
    made = Session.create(tmp_path / "board.fishbowl", title="Warm homes", clock=clock)
    add_notes(made, [f"{SUBJECTS[number % 5]}, note {number}" for number in range(NOTES)])
    return made


def board_of(tmp_path, clock, name: str) -> Session:
    """Return another session with a few notes."""
    made = Session.create(tmp_path / f"{name}.fishbowl", title=name, clock=clock)
    add_notes(made, [f"{subject}, {name}" for subject in SUBJECTS])
    return made


def kept(path: Path) -> Snapshot:
    """Return what a file holds."""
    with closing(Session.open(path)) as session:
        return session.snapshot


def focused() -> str:
    """Return what a screen reader says of the row that has the focus."""
    focus = QApplication.focusWidget()
    return focus.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)


def test_five_hundred_notes_are_themed_by_keyboard_alone(window, hands, session, heard):
    """Fifty with one key each; the rest is found by a word and sent all at once."""
    window.sessions.take(session)
    hands.press(KEY.Key_7, ALT)
    assert focused() == "Damp, note 0: alone, Yellow"
    for _ in SUBJECTS:
        hands.type("t")
    for number in range(5, ONE_BY_ONE):
        hands.type(str(number % 5 + 1))
    assert heard[0] == "1 note(s) in “Theme 1”; 499 alone"
    assert heard[-1] == "1 note(s) in “Theme 5”; 450 alone"
    assert len(heard) == ONE_BY_ONE
    assert focused() == "Damp, note 50: alone, Yellow"

    page = window.workspace.room.page
    for number, subject in enumerate(SUBJECTS, 1):
        hands.press(KEY.Key_F, CTRL)
        hands.type(subject)
        hands.press(KEY.Key_Return)
        assert page.filter.shown.text() == "100 of 500 shown"
        hands.press(KEY.Key_A, CTRL)
        assert heard[-1] == "100 selected"
        hands.type(str(number))
        assert f"100 note(s) in “Theme {number}”" in heard[-1]
        hands.type("r")
        hands.type(subject)
        hands.press(KEY.Key_Return)
        QApplication.processEvents()
    assert page.tools.progress.text() == "500 placed, 0 alone"
    assert page.tools.progress.accessibleName() == "500 placed, 0 alone"
    assert focused().startswith("Young people, note 4: in Young people")

    for theme, subject in zip(session.snapshot.theme_list, SUBJECTS, strict=True):
        notes = [note.text for note in session.snapshot.notes_of_theme(theme.id)]
        assert theme.name == subject
        assert notes == [f"{subject}, note {number}" for number in range(SUBJECTS.index(subject), NOTES, 5)]
    for _ in range(2):
        hands.press(KEY.Key_Z, CTRL)
    assert session.snapshot.theme_list[4].name == ""
    assert page.tools.progress.text() == "410 placed, 90 alone"


def test_a_session_can_be_left_in_the_middle_of_everything(qtbot, window, hands, tmp_path, clock, monkeypatch):
    """Themes are looked for and a note is written on; in the next session a note is being carried."""
    monkeypatch.setattr(keys, "_installed", lambda model: False)
    first, second = (board_of(tmp_path, clock, name) for name in ("first", "second"))
    window.sessions.take(first)
    hands.press(KEY.Key_7, ALT)
    page = window.workspace.room.page
    hands.type("g")
    assert page.suggesting.work._working.running
    note_id = first.snapshot.note_list[0].id
    page.board.start_edit(note_id)
    hands.type(" and mould")

    window.sessions.take(second)
    assert kept(first.path).notes[note_id].text == "Damp, first and mould"
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    hands.type("t")
    assert [len(second.snapshot.notes_of_theme(theme.id)) for theme in second.snapshot.theme_list] == [1]
    hands.press(KEY.Key_Z, CTRL)
    assert not second.snapshot.themes

    board = window.workspace.room.page.board
    board.settle()
    start = middle(board, second.snapshot.note_list[0].id)
    carry(qtbot, board, start, start + QPoint(300, 100), drop=False)
    hands.press(KEY.Key_W, CTRL)
    assert window.sessions.session is None
    assert not any(note.x for note in kept(second.path).note_list)


def test_a_screen_reader_may_ask_until_the_very_end(qtbot, window, hands, session):
    """Qt asks for what it has of the board also while the board is destroyed."""
    QAccessible.setActive(True)
    try:
        window.sessions.take(session)
        hands.press(KEY.Key_7, ALT)
        board = window.workspace.room.page.board
        gone = []
        board.destroyed.connect(lambda: gone.append(True))
        window.sessions.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        qtbot.waitUntil(lambda: bool(gone))
        assert window.workspace is None
    finally:
        QAccessible.setActive(False)
