"""The editor over a note: where it lies, and what is done with what was written."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize

from fishbowl_app.model.ops.notes import edit_note
from fishbowl_app.model.rules.board_layout import NOTE_HEIGHT, NOTE_WIDTH
from fishbowl_app.ui.board.wall.scene.drops import Target, take_note
from fishbowl_app.ui.board.wall.scene.editor import NoteEditor
from fishbowl_app.ui.theme import gap

if TYPE_CHECKING:
    from fishbowl_app.ui.board.wall.scene.view import BoardView


class Writing:
    """Opens one editor at a time over a note, or where a new one is to be."""

    def __init__(self, view: BoardView) -> None:
        self._view = view
        self._editor: NoteEditor | None = None
        self._note_id = ""
        self._place = QPointF()

    def on_note(self, note_id: str) -> None:
        """Write on a note."""
        note = self._view.snapshot.notes.get(note_id)
        if note is not None and self._leave():
            self._note_id, self._place = note_id, QPointF(*self._view.contents.notes[note_id].home)
            self._open(note.text, lambda words: self._view.desk.bridge.tried(edit_note, note_id, text=words)[0])

    def new(self, place: QPointF, target: Target) -> None:
        """Write a new note at a place of the scene, in the frame that is there."""
        if self._leave():
            self._note_id = ""
            self._place = place - QPointF(NOTE_WIDTH / 2, NOTE_HEIGHT / 2)
            self._open("", lambda words: take_note(self._view, target, self._place, words))

    def follow(self) -> None:
        """Stay over the note, whatever scrolls or zooms; go when the note is gone."""
        if self._editor is None:
            return
        if self._note_id and self._note_id not in self._view.contents.notes:
            self._editor.leave()
            return
        if self._note_id:
            self._place = QPointF(*self._view.contents.notes[self._note_id].home)
        self._editor.setGeometry(self._room())

    def close(self) -> None:
        """Keep what is written, and leave the editor."""
        if not self._leave():
            self._editor.leave()

    # --- inside ------------------------------------------------------------------------------------------

    def _open(self, words: str, save: Callable[[str], bool]) -> None:
        self._editor = NoteEditor(words, save, self._view.viewport())
        self._editor.left.connect(self._left)
        self._editor.setGeometry(self._room())
        self._editor.show()
        self._editor.setFocus()

    def _leave(self) -> bool:
        """Keep what is written elsewhere first; False: it was refused, and is to be mended before."""
        return self._editor is None or self._editor.commit()

    def _left(self) -> None:
        editor, self._editor = self._editor, None
        if editor is not None:
            had_focus = editor.hasFocus()
            editor.hide()
            editor.deleteLater()
            if had_focus:
                self._view.setFocus()

    def _room(self) -> QRect:
        """Return where the editor stands: over the note, but large enough to write in, and in view."""
        rect = self._view.mapFromScene(QRectF(self._place, QSize(NOTE_WIDTH, NOTE_HEIGHT))).boundingRect()
        room = QRect(rect.topLeft(), rect.size().expandedTo(QSize(gap(27), gap(17))))
        inside = self._view.viewport().rect()
        room.moveLeft(max(inside.left(), min(room.left(), inside.right() - room.width())))
        room.moveTop(max(inside.top(), min(room.top(), inside.bottom() - room.height())))
        return room
