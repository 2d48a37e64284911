"""Keys in fields: undo is for the typing first, then for the session; a command's key is for the command."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QSpinBox, QVBoxLayout, QWidget

from fishbowl_app.ui.field_keys import FieldKeys

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
    window.keys = FieldKeys(window)
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


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit, QSpinBox])
def test_no_field_claims_the_key_of_a_command_that_linux_has_for_the_end_of_the_line(qtbot, place, kind):
    class AsOnLinux(kind):
        """Claims the key as such a field does there; the platform of the tests has other keys."""

        def event(self, event):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            return super().event(event)

    field = AsOnLinux(place)
    place.layout().addWidget(field)
    action = QAction(place, shortcut=QKeySequence("Ctrl+E"))
    place.addAction(action)
    field.show()
    field.setFocus()
    with qtbot.waitSignal(action.triggered):
        qtbot.keyClick(field, Qt.Key.Key_E, CTRL)
    claimed = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_A, CTRL)
    QApplication.sendEvent(field, claimed)
    assert claimed.isAccepted()  # other keys stay the field's
