"""Undo in fields: the typing first, then the session."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from fishbowl_app.ui.undo_keys import UndoKeys

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(params=[QLineEdit, QPlainTextEdit])
def place(qtbot, request):
    """A window with one field and an undo action that counts."""
    window = QWidget()
    qtbot.addWidget(window)
    window.undone = 0

    def count():
        window.undone += 1

    action = QAction(window)
    action.setShortcut(QKeySequence("Ctrl+Z"))
    action.triggered.connect(count)
    window.addAction(action)
    window.field = request.param(window)
    QVBoxLayout(window).addWidget(window.field)
    window.keys = UndoKeys(window)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.field.setFocus()
    return window


def text(field):
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def test_what_was_typed_is_taken_back_first(qtbot, place):
    qtbot.keyClicks(place.field, "abc")
    qtbot.keyClick(place.field, Qt.Key.Key_Z, CTRL)
    assert text(place.field) == ""
    assert place.undone == 0


def test_an_empty_field_leaves_undo_to_the_session(qtbot, place):
    qtbot.keyClicks(place.field, "abc")
    place.field.clear()
    qtbot.keyClick(place.field, Qt.Key.Key_Z, CTRL)
    assert place.undone == 1
    assert text(place.field) == ""


def test_a_field_that_shows_what_is_kept_leaves_undo_to_the_session(qtbot, place):
    place.field.setText("kept") if isinstance(place.field, QLineEdit) else place.field.setPlainText("kept")
    qtbot.keyClick(place.field, Qt.Key.Key_Z, CTRL)
    assert place.undone == 1
    assert text(place.field) == "kept"
