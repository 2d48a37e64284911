"""Where notes and themes lie on the board, from what people placed and, for all else, from the order of things."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from fishbowl_app.model.entities import BoardLayout, Note, Theme
from fishbowl_app.model.snapshot import Snapshot

# In the units of the scene.
NOTE_WIDTH, NOTE_HEIGHT = 160, 120
GAP = 12  # between notes, and from a frame to its notes
HEADER = 44  # of a frame, with its name
APART = 48  # between frames
ACROSS = 2  # notes side by side in a theme that is a column
_WIDE = 1.6  # how wide the whole is for its height, about
_CLUSTERS_WIDE = 1.2  # how wide clusters are: the tray stands beside them
_SHELF_STEP = 2 * (NOTE_WIDTH + GAP)
_LEAST_ACROSS = 2  # notes for which the tray and the frame of what is set aside have room, though they be empty


class Spot(NamedTuple):
    """The top left of a note."""

    x: float
    y: float


class Frame(NamedTuple):
    """A rectangle with notes in it, and how many of them lie side by side; 0 where it is no frame of notes."""

    x: float
    y: float
    width: float
    height: float
    columns: int

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height

    def meets(self, other: Frame) -> bool:
        """Tell whether the two have any ground in common."""
        across = self.x < other.right and other.x < self.right
        return across and self.y < other.bottom and other.y < self.bottom

    def moved(self, x: float, y: float) -> Frame:
        """Return the same frame somewhere else."""
        return self._replace(x=x, y=y)


@dataclass(frozen=True, slots=True)
class Layout:
    """Where everything lies: frames by theme, the notes on top by id, and all of it within `bounds`.

    In the tray are the notes that are alone and that nobody put anywhere. The tray and the frame of what is set
    aside are there when they are empty too.
    """

    frames: dict[str, Frame]
    notes: dict[str, Spot]
    tray: Frame
    aside: Frame
    bounds: Frame


def layout(snapshot: Snapshot) -> Layout:
    """Lay the board out: a function of the session alone.

    What people placed lies exactly there, notes that are alone and themes. All other themes stand in their order,
    as columns or as clusters on shelves, where no frame that was placed is in the way. The tray is
    left of all, the frame of what is set aside below.
    """
    inside = _by_theme(snapshot)
    frames = _frames(snapshot, inside)
    spots: dict[str, Spot] = {}
    for theme_id, frame in frames.items():
        spots.update(_rows(frame, inside.get(theme_id, ())))
    loose = []
    for note in snapshot.alone:
        if note.x is None or note.y is None:
            loose.append(note)
        else:
            spots[note.id] = Spot(note.x, note.y)
    ground = _around(frames.values(), spots.values())
    tray = _tray(ground, len(loose))
    spots.update(_rows(tray, loose))
    aside = _aside(_around((ground, tray), ()), len(snapshot.aside))
    spots.update(_rows(aside, snapshot.aside))
    return Layout(frames, spots, tray, aside, _around((ground, tray, aside), ()))


def frame_for(count: int, columns: int) -> Frame:
    """Return a frame at the origin for so many notes, with room for one row at least."""
    rows = max(1, math.ceil(count / columns))
    width = GAP + columns * (NOTE_WIDTH + GAP)
    return Frame(0, 0, width, HEADER + rows * (NOTE_HEIGHT + GAP), columns)


def _by_theme(snapshot: Snapshot) -> dict[str, list[Note]]:
    found: dict[str, list[Note]] = {}
    for note in snapshot.top_notes:
        if note.theme_id is not None:
            found.setdefault(note.theme_id, []).append(note)
    return found


def _frames(snapshot: Snapshot, inside: dict[str, list[Note]]) -> dict[str, Frame]:
    """Return the frame of each theme, in their order."""
    clusters = snapshot.board.layout is BoardLayout.CLUSTERS
    sized = {
        theme.id: frame_for(count, _about_square(count) if clusters else ACROSS)
        for theme in snapshot.theme_list
        for count in (len(inside.get(theme.id, ())),)
    }
    placed = {theme.id: sized[theme.id].moved(*spot) for theme in snapshot.theme_list if (spot := _spot(theme))}
    free = {theme_id: frame for theme_id, frame in sized.items() if theme_id not in placed}
    shelf = (_shelf_width if clusters else _columns_width)(list(free.values()))
    found = {**placed, **_side_by_side(free, shelf, list(placed.values()))}
    return {theme.id: found[theme.id] for theme in snapshot.theme_list}


def _side_by_side(frames: dict[str, Frame], shelf: float, taken: Sequence[Frame]) -> dict[str, Frame]:
    """Put frames side by side on shelves of a width, past those that have their places already."""
    found: dict[str, Frame] = {}
    x = y = lowest = 0.0
    for theme_id, frame in frames.items():
        if x > 0 and x + frame.width > shelf:
            x, y = 0.0, lowest + APART
        frame = _past(frame.moved(x, y), taken)
        found[theme_id] = frame
        x, lowest = frame.right + APART, max(lowest, frame.bottom)
    return found


def _past(frame: Frame, taken: Sequence[Frame]) -> Frame:
    """Return a frame as far to the right as it takes to meet none of those that are there."""
    while (other := next((each for each in taken if each.meets(frame)), None)) is not None:
        frame = frame.moved(other.right + APART, frame.y)
    return frame


def _columns_width(frames: Sequence[Frame]) -> float:
    """Return how wide a shelf is for columns on shelves about as full, in the shape of a screen."""
    step = max((frame.width for frame in frames), default=0.0) + APART

    def off(across: int) -> float:
        shelves = [frames[first : first + across] for first in range(0, len(frames), across)]
        height = sum(max(frame.height for frame in shelf) + APART for shelf in shelves)
        return abs(math.log(across * step / height / _WIDE))

    numbers = range(1, len(frames) + 1)
    return step * min((math.ceil(len(frames) / shelves) for shelves in numbers), key=off, default=0)


def _shelf_width(frames: Collection[Frame]) -> float:
    """Return how wide a shelf is so that all of them are a little wider than high.

    It grows in steps, so that a note more does not send themes to other shelves.
    """
    area = sum((frame.width + APART) * (frame.height + APART) for frame in frames)
    steps = math.ceil(math.sqrt(area * _CLUSTERS_WIDE) / _SHELF_STEP)
    return max([steps * _SHELF_STEP, *(frame.width for frame in frames)])


def _about_square(count: int) -> int:
    """Return how many of so many notes lie side by side so that their frame is about square."""
    return max(ACROSS, round(math.sqrt(count * (NOTE_HEIGHT + GAP) / (NOTE_WIDTH + GAP))))


def _rows(frame: Frame, notes: Iterable[Note]) -> Iterable[tuple[str, Spot]]:
    """Yield where notes lie in a frame, row by row."""
    left, top, columns = frame.x + GAP, frame.y + HEADER, frame.columns
    across, down = NOTE_WIDTH + GAP, NOTE_HEIGHT + GAP
    for index, note in enumerate(notes):
        row, column = divmod(index, columns)
        yield note.id, Spot(left + column * across, top + row * down)


def _tray(ground: Frame, count: int) -> Frame:
    """Return the frame of what nobody put anywhere: left of all, as wide as it takes to fill a screen with all."""

    def off(columns: int) -> float:
        frame = frame_for(count, columns)
        return abs(math.log((ground.width + APART + frame.width) / max(ground.height, frame.height) / _WIDE))

    frame = frame_for(count, min(range(_LEAST_ACROSS, _wide(count) + 1), key=off))
    return frame.moved(ground.x - APART - frame.width, 0.0)


def _aside(ground: Frame, count: int) -> Frame:
    """Return the frame of what is set aside: below all, as wide as that if its notes are so many."""
    room = int((ground.width - GAP) // (NOTE_WIDTH + GAP))
    frame = frame_for(count, max(_LEAST_ACROSS, min(count, max(room, _wide(count)))))
    return frame.moved(ground.x, ground.bottom + APART)


def _wide(count: int) -> int:
    """Return how many of so many notes lie side by side so that their frame is a little wider than high."""
    return max(_LEAST_ACROSS, round(math.sqrt(count * _WIDE * (NOTE_HEIGHT + GAP) / (NOTE_WIDTH + GAP))))


def _around(frames: Iterable[Frame], spots: Iterable[Spot]) -> Frame:
    """Return what goes around frames and notes; the origin is always within."""
    boxes = [(each.x, each.y, each.right, each.bottom) for each in frames]
    boxes += [(x, y, x + NOTE_WIDTH, y + NOTE_HEIGHT) for x, y in spots]
    left, top, right, bottom = (list(side) for side in zip((0.0, 0.0, 0.0, 0.0), *boxes, strict=True))
    return Frame(min(left), min(top), max(right) - min(left), max(bottom) - min(top), 0)


def _spot(theme: Theme) -> Spot | None:
    return None if theme.x is None or theme.y is None else Spot(theme.x, theme.y)
