"""A QR code in the real window, by keys alone: made, moved, put on the Stage, undone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from fishbowl_app.model.entities import CodeKind
from fishbowl_app.model.rules.stage_code import CodeScene
from tests.accessible.spoken import unnamed

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


@pytest.fixture
def page(window, hands):
    """Where one comes by two keys from anywhere."""
    window.sessions.new_empty()
    hands.press(Key.Key_9, ALT)
    hands.press(Key.Key_3, CTRL)
    return window.workspace.rooms["summary"].codes


def made(hands, page, kind: CodeKind, label: str, *fields: str) -> None:
    """Type a code: its label, past what it belongs to, then its fields."""
    page.begin(kind)  # what the menu of the key Ins does
    hands.type(label)
    hands.press(Key.Key_Tab)
    for field in fields:
        hands.press(Key.Key_Tab)
        hands.type(field)
    hands.press(Key.Key_Return)


def test_codes_are_made_moved_and_put_on_the_stage(window, hands, page):
    session = window.sessions.session
    made(hands, page, CodeKind.LINK, "Survey", "example.org/survey")
    made(hands, page, CodeKind.CONTACT, "Ask us", "Anwen", "", "029 2018 0000")
    hands.press(Key.Key_Up, ALT)
    assert [code.label for code in session.snapshot.code_list] == ["Ask us", "Survey"]
    hands.press(Key.Key_E, CTRL)
    scene = window.workspace.stage.show.state.scene
    assert isinstance(scene, CodeScene)
    assert scene.label == "Ask us"
    page.on_stage.click()
    assert not isinstance(window.workspace.stage.show.state.scene, CodeScene)
    assert unnamed(page) == []
    hands.press(Key.Key_Delete)
    for _ in range(4):
        hands.press(Key.Key_Z, CTRL)
    assert session.snapshot.code_list == []
