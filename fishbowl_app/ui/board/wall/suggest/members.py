"""The notes of a suggested theme."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from fishbowl_app.model.rules.suggestions import Suggestion
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.actions import LETTERS_OFF
from fishbowl_app.ui.widgets.rows import Row, RowsList

_WALKS = {
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
}


class Members(RowsList):
    """Walked with the arrow keys; all other keys are for who shows it.

    The note that says it best comes first, then those that are sure.

    Signals:
        went: one stands on another note. arg: its id.
    """

    went = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Notes of this theme; Space takes one out"), parent)
        self.setProperty(LETTERS_OFF, False)
        self.selectionModel().currentChanged.connect(lambda *_: self.went.emit(self.key()))

    def show_members(self, snapshot: Snapshot, suggestion: Suggestion, out: Collection[str]) -> None:
        """Show the notes of a suggestion, marked as sure or unsure, or as taken out."""
        first = suggestion.nearest
        ids = sorted(suggestion.note_ids, key=lambda each: (each != first, each not in suggestion.sure))
        self.show_rows([self._row(snapshot, note_id, suggestion, out) for note_id in ids])
        if not self.currentIndex().isValid():
            self.choose(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _WALKS and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def _row(self, snapshot: Snapshot, note_id: str, suggestion: Suggestion, out: Collection[str]) -> Row:
        text = snapshot.notes[note_id].text
        if note_id in out:
            return Row(note_id, "", (text,), "minus", "text_quiet", self.tr("taken out"))
        sure = note_id in suggestion.sure
        mark = self.tr("sure") if sure else self.tr("unsure")
        if note_id == suggestion.nearest:
            mark = self.tr("{0}, says it best").format(mark)
        return Row(note_id, "", (text,), "check" if sure else "question", "ok" if sure else "warn", mark)
