"""Waits for a key and says which one it was."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from fishbowl_app.ui.actions import letter_names

_HELD = (
    Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr, Qt.Key.Key_CapsLock,
)  # fmt: skip
_KEYPAD = Qt.KeyboardModifier.KeypadModifier


UNKNOWN = "unknown"  # is refused as a key and as a letter: a key without a name is not "no key"


class KeyCatcher(QLineEdit):
    """Takes every key that is pressed while it has the focus. Esc takes none, and Backspace alone "no key".

    Signals:
        caught: a key was pressed. arg: the key, as the table of commands has it; "" for no key,
            UNKNOWN for one without a name, such as those above the digits that make the sound louder.
        left: none was: Esc, or the focus went elsewhere.
    """

    caught = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.wants_letter = False
        self.setReadOnly(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAccessibleName(self.tr("Press the key…"))
        self.setAccessibleDescription(self.tr("Esc: leave it as it is. Backspace: no key."))
        self.setPlaceholderText(self.tr("Press the key…"))

    def wait(self, *, letter: bool) -> None:
        """Wait for a key with Ctrl or Alt or one above the letters, or for a single letter."""
        self.wants_letter = letter
        self.show()
        self.setFocus()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # no command is done meanwhile
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._catch(event)
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def _catch(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~_KEYPAD
        if event.key() in _HELD:
            return
        if plain and event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif plain and event.key() == Qt.Key.Key_Backspace:
            self.caught.emit("")
        else:
            self.caught.emit((letter_names(event)[0] if self.wants_letter else _key(event)) or UNKNOWN)


def _key(event: QKeyEvent) -> str:
    """Return a key as tables have it; Shift and Tab are a key of their own to Qt."""
    held = event.modifiers() & ~_KEYPAD
    key = Qt.Key.Key_Tab if event.key() == Qt.Key.Key_Backtab else Qt.Key(event.key())
    pressed = event.keyCombination()
    pressed = type(pressed)(held, key)
    return QKeySequence(pressed).toString(QKeySequence.SequenceFormat.PortableText)
