"""What the mouse takes hold of and carries: notes, or a frame by its head."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QCursor, QMouseEvent
from PySide6.QtWidgets import QApplication, QToolTip

from fishbowl_app.ui.board.wall.scene.contents import Thing
from fishbowl_app.ui.board.wall.scene.drops import Target, drop_frame, drop_notes
from fishbowl_app.ui.board.wall.scene.frames import FrameItem, GroundKind
from fishbowl_app.ui.board.wall.scene.glide import put
from fishbowl_app.ui.board.wall.scene.note_item import ABOVE, NoteItem
from fishbowl_app.ui.widgets import tooltip_text

if TYPE_CHECKING:
    from fishbowl_app.ui.board.wall.scene.view import BoardView

CARRIED = 50.0  # above everything
_LEVEL = 1e-4
_RIM = 28  # pixels at the edge of the view where it scrolls while something is carried
_SCROLL_MS = 30


class Hand:
    """Takes hold on a press, carries on a move, drops on a release; Esc puts all back."""

    def __init__(self, view: BoardView) -> None:
        self._view = view
        self._pressed: QPoint | None = None
        self._held: NoteItem | FrameItem | None = None
        self._starts: dict[Thing, QPointF] = {}  # where what is carried came from
        self._lifted: list[NoteItem] = []  # the notes of it
        self._level = ABOVE
        self._grip = QPointF()  # where it was taken hold of, in the scene
        self._last = QPoint()
        self._stacks = False
        self._target = Target()
        self._timer = QTimer(view)
        self._timer.setInterval(_SCROLL_MS)
        self._timer.timeout.connect(self._scroll)

    @property
    def carries(self) -> bool:
        """Whether something is being carried."""
        return bool(self._starts)

    def holds(self, thing: Thing) -> bool:
        """Tell whether something is being carried."""
        return thing in self._starts

    def press(self, event: QMouseEvent) -> bool:
        """Take hold of what is under the mouse, and tell whether there was anything."""
        place = event.position().toPoint()
        note = self._view.note_at(place)
        self._held = note or self._view.head_at(place)
        self._pressed = place if self._held is not None else None
        if note is not None:
            self._choose(note.note_id, more=_is_more(event))
        return self._held is not None

    def move(self, event: QMouseEvent) -> bool:
        """Carry what is held, and tell whether anything is."""
        if self._pressed is None:
            return False
        self._last = event.position().toPoint()
        self._stacks = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if not self.carries and (self._last - self._pressed).manhattanLength() >= QApplication.startDragDistance():
            self._lift()
        if self.carries:
            self._carry()
        return True

    def release(self, event: QMouseEvent) -> bool:
        """Drop what is carried, and tell whether anything was held."""
        if self._pressed is None or self._held is None:
            return False
        if self.carries:
            self._drop()
        elif isinstance(self._held, NoteItem):
            if not _is_more(event):
                self._view.select(())
        elif self._held.ground.kind is GroundKind.THEME:
            self._view.theme_pressed.emit(self._held.ground.id)
        self._let_go()
        return True

    def cancel(self) -> bool:
        """Put everything back, and tell whether anything was carried."""
        carried = dict(self._starts)
        self._let_go()
        if carried:
            self._view.send_home(carried)
        return bool(carried)

    # --- inside ------------------------------------------------------------------------------------------

    def _choose(self, note_id: str, *, more: bool) -> None:
        """Stand on the note that is pressed; one of several that are selected takes the others along."""
        selected, current = self._view.selected, self._view.current
        if more:
            self._view.select((selected or frozenset({current} - {""})) ^ {note_id})
        elif note_id not in selected:
            self._view.select(())
        self._view.make_current(note_id, scroll=False)

    def _lift(self) -> None:
        contents, held = self._view.contents, self._held
        self._view.settle()
        if isinstance(held, NoteItem):
            ids = self._view.selected | {held.note_id}
            things = [contents.notes[note_id] for note_id in ids if note_id in contents.notes]
        elif held is not None and held.ground.kind is GroundKind.THEME:
            snapshot = self._view.snapshot
            inside = [contents.notes.get(note.id) for note in snapshot.notes_of_theme(held.ground.id)]
            things = [held, *filter(None, inside)]
        else:
            return
        self._starts = {thing: thing.pos() for thing in things}
        self._grip = self._view.mapToScene(self._pressed)
        self._level += _LEVEL  # what was carried last lies on top
        self._lifted = [thing for thing in things if isinstance(thing, NoteItem)]
        for note in self._lifted:
            note.setZValue(CARRIED)
        self._view.show_moving(True)
        self._timer.start()

    def _carry(self) -> None:
        way = self._view.mapToScene(self._last) - self._grip
        for thing, start in self._starts.items():
            put(thing, start + way)
        if isinstance(self._held, NoteItem):
            self._aim(self._target_at(self._last))

    def _target_at(self, place: QPoint) -> Target:
        if self._stacks:
            below = [note for note in self._view.notes_at(place) if note not in self._starts]
            if below:
                return Target(note=below[0])
        return Target(frame=self._view.contents.top_frame_at(self._view.mapToScene(place)))

    def _aim(self, target: Target) -> None:
        if target == self._target:
            return
        if self._target.frame is not None:
            self._target.frame.heat("")
        if target.frame is not None:
            target.frame.heat(target.words())
        self._view.looks.aim_at(target.note.note_id if target.note else "")
        QToolTip.showText(QCursor.pos(), tooltip_text(target.words()), self._view.viewport())
        self._target = target

    def _drop(self) -> None:
        """Do what the drop means; then everything goes to where it belongs, be it where it was."""
        target, carried = self._target, list(self._starts)
        self._aim(Target())
        self._starts = {}
        if isinstance(self._held, FrameItem):
            drop_frame(self._view, self._held)
        else:
            notes = self._view.contents.notes
            there = (note for note in carried if notes.get(note.note_id) is note)  # others may have gone meanwhile
            drop_notes(self._view, target, {note.note_id: note.pos() for note in there})
        self._view.send_home(carried)

    def _let_go(self) -> None:
        self._timer.stop()
        self._aim(Target())
        self._view.show_moving(False)
        for note in self._lifted:
            note.setZValue(self._level)
        self._lifted = []
        self._pressed, self._held, self._starts = None, None, {}

    def _scroll(self) -> None:
        """Scroll while something is held at the edge of the view."""
        inner = self._view.viewport().rect().adjusted(_RIM, _RIM, -_RIM, -_RIM)
        across = min(0, self._last.x() - inner.left()) + max(0, self._last.x() - inner.right())
        down = min(0, self._last.y() - inner.top()) + max(0, self._last.y() - inner.bottom())
        if across or down:
            self._view.scroll_by(across, down)
            self._carry()


def _is_more(event: QMouseEvent) -> bool:
    return bool(event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier))
