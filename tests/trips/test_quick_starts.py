"""What the quick starts tell newcomers to press does what they are told it does."""

from __future__ import annotations

from PySide6.QtCore import Qt

from fishbowl_app.model.entities import Kind

Key, CTRL, SHIFT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def sitting(window) -> list[str]:
    snapshot = window.sessions.session.snapshot
    return [snapshot.participants[turn.participant_id].name.split()[0] for turn in snapshot.circle.values()]


def test_of_moderators(window, hands):
    window.sessions.open_sample()
    session = window.sessions.session
    hands.press(Key.Key_5, Qt.KeyboardModifier.AltModifier)
    for letters in ("be", "ff", "hef"):
        hands.type(letters)
        hands.press(Key.Key_Return)
    assert sorted(sitting(window)) == ["Bethan", "Ffion", "Hefina"]
    hands.press(Key.Key_Return, CTRL)
    assert session.snapshot.live.kind is Kind.ROUND
    hands.type("2")
    assert len(sitting(window)) == 2
    for letters in ("di", "ca"):
        hands.type(letters)
        hands.press(Key.Key_Return, SHIFT)
    assert len(session.snapshot.waiting) == 2
    hands.press(Key.Key_N, CTRL)
    hands.type("Warm")
    hands.press(Key.Key_Return)
    assert "Warm" in [note.text for note in session.snapshot.notes.values()]
    hands.press(Key.Key_Escape)
    hands.press(Key.Key_Return, CTRL)
    hands.press(Key.Key_Return, CTRL)
    assert session.snapshot.live.kind is Kind.FEEDBACK
    hands.press(Key.Key_B, CTRL)
    assert window.workspace.room.feedback.line.hasFocus()
