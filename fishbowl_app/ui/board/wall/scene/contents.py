"""What lies on the board, kept as the session has it: only what changed is touched."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QGraphicsScene

from fishbowl_app.model.changes import Changes
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.board.wall.scene.face import face_of
from fishbowl_app.ui.board.wall.scene.frames import FrameItem, Ground
from fishbowl_app.ui.board.wall.scene.note_item import NoteItem
from fishbowl_app.ui.board.wall.scene.places import Places

Moves = dict[NoteItem | FrameItem, QPointF]


class Contents:
    """All items of the scene. Python keeps a reference to each: Qt alone would let its wrapper go."""

    def __init__(self, scene: QGraphicsScene) -> None:
        self._scene = scene
        self.notes: dict[str, NoteItem] = {}
        self.frames: dict[tuple[str, str], FrameItem] = {}

    def show(self, snapshot: Snapshot, places: Places, changes: Changes | None) -> Moves:
        """Bring notes and frames up to date, and return what is not where it belongs; what is new is.

        Without `changes` everything is looked at.
        """
        moves = self._show_frames(places)
        gone = self.notes.keys() - places.notes.keys()
        for note_id in gone:
            self._scene.removeItem(self.notes.pop(note_id))
        new = [note_id for note_id in places.notes if note_id not in self.notes]
        for note_id in new:
            self._add(snapshot, note_id, places)
        for note_id in self.notes if changes is None else _touched(snapshot, changes):
            if note_id in self.notes:
                self.notes[note_id].face = face_of(snapshot, snapshot.notes[note_id], places.numbers)
        for note_id, place in places.notes.items():
            item = self.notes[note_id]
            item.home = place
            if item.pos() != place:
                moves[item] = place
        return moves

    def top_frame_at(self, place: QPointF) -> FrameItem | None:
        """Return the frame at a point, the last one where several lie over one another."""
        found = (frame for frame in reversed(self.frames.values()) if frame.contains(frame.mapFromScene(place)))
        return next(found, None)

    def head_at(self, place: QPointF, zoom: float) -> FrameItem | None:
        """Return the frame whose head is at a point when seen at a zoom."""
        found = (frame for frame in reversed(self.frames.values()) if frame.head_rect(zoom).contains(place))
        return next(found, None)

    def _show_frames(self, places: Places) -> Moves:
        moves: Moves = {}
        shown: dict[tuple[str, str], FrameItem] = {}
        for ground, place in places.grounds:
            key = (ground.kind, ground.id)
            frame = shown[key] = self.frames.pop(key, None) or self._add_frame(ground, place)
            frame.show_ground(ground)
            frame.home = place
            if frame.pos() != place:
                moves[frame] = place
        for frame in self.frames.values():
            self._scene.removeItem(frame)
            self._scene.removeItem(frame.head)
        self.frames = shown
        return moves

    def _add(self, snapshot: Snapshot, note_id: str, places: Places) -> None:
        item = NoteItem(note_id, face_of(snapshot, snapshot.notes[note_id], places.numbers))
        item.home = places.notes[note_id]
        item.setPos(item.home)
        self.notes[note_id] = item
        self._scene.addItem(item)

    def _add_frame(self, ground: Ground, place: QPointF) -> FrameItem:
        frame = FrameItem(ground)
        frame.home = place
        frame.move_to(place)
        self._scene.addItem(frame)
        self._scene.addItem(frame.head)
        return frame


def _touched(snapshot: Snapshot, changes: Changes) -> Iterable[str]:
    """Return the notes whose picture may be another: those that changed, and what they lie or lay under."""
    if changes.touches("group"):
        return list(snapshot.notes)
    ids = set()
    for row in changes.rows:
        if row.table == "note":
            tops = ((side or {}).get("stack_id") for side in (row.before, row.after))
            ids |= {row.id, *filter(None, tops)}
            note = snapshot.notes.get(row.id)
            ids |= {note.stack_id} if note is not None and note.stack_id else set()
    return [note_id for note_id in ids if note_id in snapshot.notes]
