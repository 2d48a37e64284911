"""Lets keys of commands reach the window from a field that would claim them and has no need of them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

_FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox)
_UNDO = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
# On Linux one-line fields take them for the end of the line and for deleting all or the rest of it.
# Of the keys in `commands/` they are the only ones that are no editing of text anywhere else.
_COMMANDS = tuple(QKeySequence(key) for key in ("Ctrl+E", "Ctrl+K", "Ctrl+U"))


class FieldKeys(QObject):
    """Watches the field that has the focus for keys that are rather meant for the window.

    Undo and redo: Qt's fields claim them always, even when empty. A field that was typed in and not kept yet
    undoes the typing. One that is empty, or shows what is kept, leaves the key to the session. The key of a
    command goes to the command; where that is off, the field has it after all.

    Only that one field is watched: a filter on the whole application would be asked about every event there is.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        QApplication.instance().focusChanged.connect(self._on_focus)

    def _on_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is not None:
            old.removeEventFilter(self)
        if isinstance(new, _FIELDS):
            new.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        if not _is_for_the_window(watched, event):
            return False
        event.ignore()  # not wanted by the field: so it becomes a shortcut
        return True


def _is_for_the_window(field: QObject, event: QKeyEvent) -> bool:
    if QKeySequence(event.keyCombination()) in _COMMANDS:
        return True
    return any(event.matches(key) for key in _UNDO) and _has_nothing_of_its_own(field)


def _has_nothing_of_its_own(widget: QObject) -> bool:
    if isinstance(widget, QLineEdit):
        return not widget.text() or not widget.isModified()
    if isinstance(widget, (QPlainTextEdit, QTextEdit)):
        return not widget.document().isModified() or widget.document().isEmpty()
    return False
