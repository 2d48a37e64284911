"""What lies on the board, kept as the session has it: only what changed is touched."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QGraphicsScene

from fishbowl_app.model.changes import Changes
from fishbowl_app.model.rules.board_layout import Spot
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.board.wall.scene.axes import Axes, AxesItem
from fishbowl_app.ui.board.wall.scene.face import Look, face_of
from fishbowl_app.ui.board.wall.scene.frames import FrameItem, Ground
from fishbowl_app.ui.board.wall.scene.note_item import NoteItem
from fishbowl_app.ui.board.wall.scene.places import Places

Thing = NoteItem | FrameItem


class Contents:
    """All items of the scene. Python keeps a reference to each: Qt alone would let its wrapper go.

    `undrawn` are the notes whose picture is not, or not any more, what it should be.
    """

    def __init__(self, scene: QGraphicsScene) -> None:
        self._scene = scene
        self.notes: dict[str, NoteItem] = {}
        self.frames: dict[tuple[str, str], FrameItem] = {}
        self.undrawn: set[NoteItem] = set()
        self._axes: AxesItem | None = None

    def show(self, snapshot: Snapshot, places: Places, changes: Changes | None) -> list[Thing]:
        """Bring notes and frames up to date, and return those that have another home now; what is new is there.

        Without `changes` everything is looked at.
        """
        self._show_axes(places.axes)
        moved = self._show_frames(places)
        for note_id in self.notes.keys() - places.notes.keys():
            self._drop(note_id)
        known = list(self.notes) if changes is None else _touched(snapshot, changes)
        for note_id in known:
            if note_id in self.notes:
                self._show_face(snapshot, note_id, places)
        for note_id, spot in places.notes.items():
            item = self.notes.get(note_id)
            if item is None:
                self._add(snapshot, note_id, places)
            elif item.home != spot:
                item.home = spot
                moved.append(item)
        return moved

    def show_look(self, note_id: str, look: Look) -> None:
        """Show what the person does with a note."""
        item = self.notes.get(note_id)
        if item is not None and item.look != look:
            item.look = look
            self._draw_again(item)

    def draw_all_again(self) -> None:
        """Have every picture drawn anew, as for another zoom or theme."""
        self.undrawn.update(self.notes.values())

    def top_frame_at(self, place: QPointF) -> FrameItem | None:
        """Return the frame at a point, the last one where several lie over one another."""
        found = (frame for frame in reversed(self.frames.values()) if frame.contains(frame.mapFromScene(place)))
        return next(found, None)

    def head_at(self, place: QPointF, zoom: float) -> FrameItem | None:
        """Return the frame whose head is at a point when seen at a zoom."""
        found = (frame for frame in reversed(self.frames.values()) if frame.head_rect(zoom).contains(place))
        return next(found, None)

    def _show_frames(self, places: Places) -> list[Thing]:
        moved: list[Thing] = []
        shown: dict[tuple[str, str], FrameItem] = {}
        for ground, spot in places.grounds:
            key = (ground.kind, ground.id)
            frame = shown[key] = self.frames.pop(key, None) or self._add_frame(ground, spot)
            frame.show_ground(ground)
            if frame.home != spot:
                frame.home = spot
                moved.append(frame)
        for frame in self.frames.values():
            self._scene.removeItem(frame)
            self._scene.removeItem(frame.head)
        for level, frame in enumerate(shown.values()):
            frame.lie_at(level / len(shown))
        self.frames = shown
        return moved

    def _show_axes(self, axes: Axes | None) -> None:
        if self._axes is not None and self._axes.axes != axes:
            self._scene.removeItem(self._axes)
            self._axes = None
        if self._axes is None and axes is not None:
            self._axes = AxesItem(axes)
            self._scene.addItem(self._axes)

    def _show_face(self, snapshot: Snapshot, note_id: str, places: Places) -> None:
        item, face = self.notes[note_id], face_of(snapshot, snapshot.notes[note_id], places.numbers)
        if item.face != face:
            item.face = face
            self._draw_again(item)

    def _add(self, snapshot: Snapshot, note_id: str, places: Places) -> None:
        face = face_of(snapshot, snapshot.notes[note_id], places.numbers)
        item = self.notes[note_id] = NoteItem(note_id, face, places.notes[note_id])
        self._scene.addItem(item)
        self.undrawn.add(item)

    def _drop(self, note_id: str) -> None:
        item = self.notes.pop(note_id)
        self.undrawn.discard(item)
        self._scene.removeItem(item)

    def _add_frame(self, ground: Ground, spot: Spot) -> FrameItem:
        frame = FrameItem(ground, spot)
        self._scene.addItem(frame)
        self._scene.addItem(frame.head)
        return frame

    def _draw_again(self, item: NoteItem) -> None:
        self.undrawn.add(item)
        item.update()  # the picture is drawn with the next frame


def _touched(snapshot: Snapshot, changes: Changes) -> Iterable[str]:
    """Return the notes whose picture may be another: those that changed, and what they lie or lay under."""
    if changes.touches("group", "theme"):
        return list(snapshot.notes)
    ids = set()
    for row in changes.rows:
        if row.table == "note":
            note = snapshot.notes.get(row.id)
            ids |= {row.id, (row.before or {}).get("stack_id"), note.stack_id if note is not None else None}
    return [note_id for note_id in ids if note_id in snapshot.notes]
