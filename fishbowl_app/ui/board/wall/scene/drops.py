"""Where something that is carried can be dropped, and what is done then: one act, one step to undo."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF

from fishbowl_app.model.ops.board import move_theme_frame
from fishbowl_app.model.ops.notes import add_note
from fishbowl_app.ui.board.wall.scene.frames import FrameItem, GroundKind
from fishbowl_app.ui.board.wall.scene.note_item import NoteItem
from fishbowl_app.ui.board.wall.scene.words import translate

if TYPE_CHECKING:
    from fishbowl_app.ui.board.wall.scene.view import BoardView


@dataclass(frozen=True, slots=True)
class Target:
    """Where something would be dropped: on a note, in a frame, or neither, on empty ground."""

    note: NoteItem | None = None
    frame: FrameItem | None = None

    def words(self) -> str:
        """Return what a drop here does; "" where it says nothing more than that things lie there then."""
        if self.note is not None:
            return translate("Board", "Stack on this note")
        if self.frame is None:
            return ""
        ground = self.frame.ground
        if ground.kind in (GroundKind.TRAY, GroundKind.ASIDE):
            return ground.title
        return translate("Board", "Into “{0}”").format(ground.title)


def changes_something(view: BoardView, target: Target, note_ids: Iterable[str]) -> bool:
    """Tell whether a drop does anything: but for regions and empty ground the frame says where its notes lie."""
    if target.note is not None or target.frame is None:
        return True
    ground, notes = target.frame.ground, [view.snapshot.notes[note_id] for note_id in note_ids]
    if ground.kind is GroundKind.THEME:
        return any(note.theme_id != ground.id for note in notes)
    if ground.kind is GroundKind.ASIDE:
        return not all(note.set_aside for note in notes)
    if ground.kind is GroundKind.REGION:
        return True
    if view.canvas_id is not None:
        return any(note.region_id is not None for note in notes)
    return any(note.theme_id is not None or note.set_aside or note.x is not None for note in notes)


def drop_notes(view: BoardView, target: Target, places: Mapping[str, QPointF]) -> bool:
    """Do what a drop of notes means, and tell whether it was done."""
    if not places or not changes_something(view, target, places):
        return False
    frame, ids = target.frame, list(places)
    if target.note is not None:
        return view.deeds.stack(target.note.note_id, ids)
    if view.canvas_id is not None:
        return _drop_on_canvas(view, frame, places)
    if frame is None:
        return view.deeds.lay(dict(zip(ids, map(QPointF.toTuple, places.values()), strict=True)))
    if frame.ground.kind is GroundKind.TRAY:
        return view.deeds.lay(dict.fromkeys(ids))
    if frame.ground.kind is GroundKind.ASIDE:
        return view.deeds.set_aside(ids)
    return view.deeds.place(ids, frame.ground.id)


def drop_frame(view: BoardView, frame: FrameItem) -> bool:
    """Leave the frame of a theme where it was carried to."""
    place = frame.pos()
    return view.desk.bridge.tried(move_theme_frame, frame.ground.id, place.x(), place.y())[0]


def _drop_on_canvas(view: BoardView, frame: FrameItem | None, places: Mapping[str, QPointF]) -> bool:
    """Lay notes in the region where they were dropped, or in none."""
    if frame is None or frame.ground.kind is not GroundKind.REGION:
        return view.deeds.lay_in_region(dict.fromkeys(places), None)
    return view.deeds.lay_in_region({key: _shares(frame, place) for key, place in places.items()}, frame.ground.id)


def _shares(frame: FrameItem, place: QPointF) -> tuple[float, float]:
    """Return where in a region a note lies, from 0 to 1 of its width and height."""
    (width, height), inside = frame.ground.size, place - frame.pos()
    return min(1.0, max(0.0, inside.x() / width)), min(1.0, max(0.0, inside.y() / height))


def take_note(view: BoardView, target: Target, place: QPointF, words: str) -> bool:
    """Take a note where somebody wrote it, and tell whether it was kept."""
    done, note = view.desk.bridge.tried(add_note, words, **_where(view, target.frame, place))
    if done:
        view.select(())
        view.make_current(note.id)
    return done


def _where(view: BoardView, frame: FrameItem | None, place: QPointF) -> dict[str, object]:
    """Return what a note that is written somewhere belongs to, as `add_note` takes it."""
    if frame is None:
        return {} if view.canvas_id is not None else {"at": place.toTuple()}
    if frame.ground.kind is GroundKind.THEME:
        return {"theme_id": frame.ground.id}
    if frame.ground.kind is GroundKind.REGION:
        return {"region": (frame.ground.id, _shares(frame, place))}
    return {}
