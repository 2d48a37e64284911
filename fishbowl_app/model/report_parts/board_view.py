"""The board as it lies, for a picture of it: plain values, no ids, no name that may not be shown.

Lengths are in the units of the board's scene, from the top left of all.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from fishbowl_app.model.entities import Colour, NameStyle, Note
from fishbowl_app.model.report_parts.note_data import Origins
from fishbowl_app.model.rules.board_layout import NOTE_HEIGHT, NOTE_WIDTH, Frame, Layout, Spot, layout
from fishbowl_app.model.snapshot import Snapshot

MARGIN = 24.0


@dataclass(frozen=True, slots=True)
class FrameView:
    """A theme as a frame; `number` is its place from 1, 0 for the notes in no theme."""

    x: float
    y: float
    width: float
    height: float
    number: int
    name: str
    notes: int
    colour: Colour | None


@dataclass(frozen=True, slots=True)
class NoteView:
    """A note: its top left, what it says, and of it what may be told; `under` is how many lie below it."""

    x: float
    y: float
    text: str
    colour: Colour
    group: str
    votes: int
    under: int


@dataclass(frozen=True, slots=True)
class BoardView:
    """All of the board."""

    title: str
    width: float
    height: float
    frames: tuple[FrameView, ...]
    notes: tuple[NoteView, ...]


def board_view(snapshot: Snapshot, style: NameStyle) -> BoardView:
    """Return the board as it lies, without what was set aside.

    Args:
        snapshot: the session.
        style: how people may be named; under NONE notes have no group, and no colour of one.
    """
    laid, origins = layout(snapshot), Origins(snapshot, style)
    frames = list(_frames(snapshot, laid))
    shown = [note for note in snapshot.top_notes if not note.set_aside]
    notes = [_note(snapshot, note, laid.notes[note.id], origins) for note in shown]
    boxes = [(frame.x, frame.y, frame.width, frame.height) for frame in frames]
    boxes += [(note.x, note.y, NOTE_WIDTH, NOTE_HEIGHT) for note in notes]
    left = min((box[0] for box in boxes), default=0.0) - MARGIN
    top = min((box[1] for box in boxes), default=0.0) - MARGIN
    return BoardView(
        title=snapshot.details.title,
        width=max((box[0] + box[2] for box in boxes), default=left) - left + MARGIN,
        height=max((box[1] + box[3] for box in boxes), default=top) - top + MARGIN,
        frames=tuple(replace(frame, x=frame.x - left, y=frame.y - top) for frame in frames),
        notes=tuple(replace(note, x=note.x - left, y=note.y - top) for note in notes),
    )


def _frames(snapshot: Snapshot, laid: Layout) -> Iterator[FrameView]:
    for number, theme in enumerate(snapshot.theme_list, start=1):
        count = len(snapshot.notes_of_theme(theme.id))
        yield _frame(laid.frames[theme.id], number, theme.name, count, theme.colour)
    loose = [note for note in snapshot.alone if note.x is None or note.y is None]
    if loose:
        yield _frame(laid.tray, 0, "", len(loose), None)


def _frame(frame: Frame, number: int, name: str, notes: int, colour: Colour | None) -> FrameView:
    return FrameView(frame.x, frame.y, frame.width, frame.height, number, name, notes, colour)


def _note(snapshot: Snapshot, note: Note, spot: Spot, origins: Origins) -> NoteView:
    told, below = origins.of(note), snapshot.stack_of(note.id)
    return NoteView(
        x=spot.x,
        y=spot.y,
        text=note.text,
        colour=told.colour or Colour.YELLOW,
        group=told.group,
        votes=note.votes + sum(other.votes for other in below),
        under=len(below),
    )
