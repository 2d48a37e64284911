"""A note-taker's hour by keyboard alone: notes typed, put into themes, one quoted, saved for Word."""

from __future__ import annotations

import docx
from PySide6.QtCore import Qt

from fishbowl_app.ui.summary import saving

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
KEY = Qt.Key
NOTES = ("Damp again", "Nobody rings back", "A text the night before")


def test_from_the_first_note_to_a_write_up_for_word(qtbot, window, hands, tmp_path, monkeypatch):
    window.sessions.new_empty()
    hands.press(KEY.Key_N, CTRL)
    for words in NOTES:
        hands.type(words)
        hands.press(KEY.Key_Return)
    hands.press(KEY.Key_Escape)
    session = window.sessions.session
    assert {note.text for note in session.snapshot.note_list} == set(NOTES)

    hands.press(KEY.Key_7, ALT)
    hands.type("t")
    hands.type("1")
    hands.type("t")
    themes = session.snapshot.theme_list
    assert [len(session.snapshot.notes_of_theme(theme.id)) for theme in themes] == [2, 1]

    hands.press(KEY.Key_3, CTRL)
    hands.press(KEY.Key_Return)
    assert [len(session.snapshot.passages_of(theme.id)) for theme in themes] == [1, 0]

    target = tmp_path / "notes.docx"
    monkeypatch.setattr(saving, "ask_notes_path", lambda *_: target)
    hands.press(KEY.Key_K, CTRL)
    hands.type("export notes")
    hands.press(KEY.Key_Return)
    qtbot.waitUntil(target.is_file, timeout=20_000)
    qtbot.waitUntil(lambda: not window.workspace.rooms["summary"].summary.saver.running)
    text = "\n".join(paragraph.text for paragraph in docx.Document(str(target)).paragraphs)
    assert any(words in text for words in NOTES)
