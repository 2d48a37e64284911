"""Undo and redo: what their commands are called now, and what is said once it was done."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fishbowl_app.model.session import Session
from fishbowl_app.ui.actions import Actions
from fishbowl_app.ui.bridge import SessionBridge, Tone
from fishbowl_app.ui.texts import op_text


def word_turning_back(actions: Actions, session: Session) -> None:
    """Let the commands say what they would take back or do again."""
    translate = QCoreApplication.translate
    words = (
        ("undo", session.undo_op, translate("MainWindow", "Undo"), translate("MainWindow", "Undo: {0}")),
        ("redo", session.redo_op, translate("MainWindow", "Redo"), translate("MainWindow", "Redo: {0}")),
    )
    for name, op, alone, with_op in words:
        actions[name].setEnabled(op is not None)
        actions[name].setText(with_op.format(op_text(op)) if op else alone)


def turn_back(bridge: SessionBridge, *, redo: bool) -> None:
    """Take the last act back, or do it again, and say so."""
    translate = QCoreApplication.translate
    _, changes = bridge.tried(Session.redo if redo else Session.undo)
    if changes is None:
        return
    done = translate("MainWindow", "Done again: {0}.") if redo else translate("MainWindow", "Undone: {0}.")
    text = done.format(op_text(changes.op))
    if changes.kept:
        text += " " + translate("MainWindow", "What was changed since was left as it is.")
    bridge.say(text, Tone.DONE)
