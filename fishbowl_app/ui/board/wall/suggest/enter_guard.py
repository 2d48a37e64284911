"""Keeps one Enter too many from doing something else."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from fishbowl_app.ui.board.wall.suggest.panel import ENTER

_DONE = (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.FocusOut)


class EnterGuard(QObject):
    """Takes every Enter from a widget until another key, a click, or until it loses the focus.

    Who accepts suggestions one after another hardly sees which was the last.
    """

    def guard(self, widget: QWidget) -> None:
        """Take Enter from a widget that has the focus."""
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and event.key() in ENTER:
            return True
        if event.type() in _DONE:
            watched.removeEventFilter(self)
        return False
