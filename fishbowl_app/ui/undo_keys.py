"""Lets undo and redo reach the session from a field in which there is nothing of its own to take back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

_FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit)
_KEYS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class UndoKeys(QObject):
    """Watches the field that has the focus for undo keys; Qt's fields claim them always, even when empty.

    A field that was typed in and not kept yet undoes the typing. One that is empty, or shows what is kept,
    leaves the key to the session. Only that one field is watched: a filter on the whole application would be
    asked about every event there is.
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
        if not any(event.matches(key) for key in _KEYS) or not _has_nothing_of_its_own(watched):
            return False
        event.ignore()  # not wanted by the field: so it becomes a shortcut
        return True


def _has_nothing_of_its_own(widget: QObject) -> bool:
    if isinstance(widget, QLineEdit):
        return not widget.text() or not widget.isModified()
    if isinstance(widget, (QPlainTextEdit, QTextEdit)):
        return not widget.document().isModified() or widget.document().isEmpty()
    return False
