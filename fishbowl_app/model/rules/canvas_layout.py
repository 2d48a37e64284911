"""Where the regions of a canvas and its notes lie, in the units of the board.

Every region has room for all its notes, so that a canvas grows with them. A note that was laid somewhere in its
region lies at these shares of the region's width and height; the others fill rows around it.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from fishbowl_app.model.entities import CanvasKind, Note, Region
from fishbowl_app.model.rules.board_layout import (
    APART,
    GAP,
    HEADER,
    NOTE_HEIGHT,
    NOTE_WIDTH,
    Frame,
    Spot,
    frame_for,
)
from fishbowl_app.model.snapshot import Snapshot

AXIS = 48  # beside a two-by-two, for the names of its axes
# The shapes that stand and fall with how many regions they have.
REGIONS_OF: Mapping[CanvasKind, int] = {CanvasKind.CYNEFIN: 5, CanvasKind.TWO_BY_TWO: 4}
_WIDE = 1.6  # how wide the whole is for its height, about
_LEAST_COLUMNS, _MOST_COLUMNS = 2, 61
_MOST_COVERED = 4  # places in rows that one note can be in the way of
_Shape = Callable[[Sequence[int]], list[Frame]]  # from how many notes its regions have to their frames


class _Grid(NamedTuple):
    """How many notes lie side by side in a region, and how many rows there are."""

    columns: int
    rows: int

    @property
    def width(self) -> float:
        return GAP + self.columns * (NOTE_WIDTH + GAP)

    @property
    def height(self) -> float:
        return HEADER + self.rows * (NOTE_HEIGHT + GAP)

    def frame(self, across: int, down: int) -> Frame:
        """Return the frame of a region with so many like it left of it and above it."""
        return Frame(
            across * (self.width + GAP), down * (self.height + GAP), self.width, self.height, self.columns
        )


@dataclass(frozen=True, slots=True)
class CanvasLayout:
    """Where everything of a canvas lies.

    Attributes:
        kind: the shape of the canvas.
        regions: the frame of each region by its id; of two that overlap the later lies on top.
        notes: the top left of each top note by its id, those in the tray too.
        tray: the frame of the notes that lie in no region of any canvas and are not set aside.
        area: what goes around the regions.
        bounds: what goes around everything, the names of the axes too.
        elsewhere: how many top notes lie on other canvases, which shows them nowhere here.
    """

    kind: CanvasKind
    regions: Mapping[str, Frame]
    notes: Mapping[str, Spot]
    tray: Frame
    area: Frame
    bounds: Frame
    elsewhere: int


def canvas_layout(snapshot: Snapshot, canvas_id: str, *, to_fill: bool = False) -> CanvasLayout:
    """Lay a canvas out: a function of the session alone. It must be there (KeyError).

    `to_fill`: each region has room for its share of all that can still be laid, so that it is worth aiming at and
    stays as it is while it fills; else for its own notes, as on paper.
    """
    canvas, regions = snapshot.canvases[canvas_id], snapshot.regions_of(canvas_id)
    inside = [
        [note for note in snapshot.notes_of_region(region.id) if note.stack_id is None] for region in regions
    ]
    loose = [note for note in snapshot.top_notes if note.region_id is None and not note.set_aside]
    share = math.ceil((len(loose) + sum(map(len, inside))) / max(1, len(regions)))
    frames, spots = _laid(_SHAPES[_shape(canvas.kind, regions)], inside, share if to_fill else 0)
    axis = AXIS if canvas.kind is CanvasKind.TWO_BY_TWO else 0
    area = _around(frames)
    tray = _tray(area.moved(area.x - axis, area.y), len(loose))
    spots.update(_lie(tray, loose, ()))
    whole = Frame(area.x - axis, area.y, area.width + axis, area.height + axis, 0)
    return CanvasLayout(
        kind=canvas.kind,
        regions={region.id: frame for region, frame in zip(regions, frames, strict=True)},
        notes=spots,
        tray=tray,
        area=area,
        bounds=_around([whole, tray]),
        elsewhere=len(snapshot.top_notes) - len(spots) - sum(note.region_id is None for note in snapshot.aside),
    )


# --- shapes -----------------------------------------------------------------------------------------------


def _shape(kind: CanvasKind, regions: Sequence[Region]) -> CanvasKind:
    """Return how regions lie; where there are not as many as a shape needs, as columns."""
    fits = len(regions) == REGIONS_OF.get(kind, len(regions))
    return kind if fits else CanvasKind.COLUMNS


def _columns(counts: Sequence[int]) -> list[Frame]:
    """Return regions side by side."""
    grid = _grid(max(counts, default=0), max(1, len(counts)), 1)
    return [grid.frame(place, 0) for place in range(len(counts))]


def _bands(counts: Sequence[int]) -> list[Frame]:
    """Return regions one below another."""
    grid = _grid(max(counts, default=0), 1, max(1, len(counts)), least_rows=1)
    return [grid.frame(0, place) for place in range(len(counts))]


def _corners(counts: Sequence[int]) -> list[Frame]:
    """Return four regions, as they are read."""
    grid = _grid(max(counts), 2, 2)
    return [grid.frame(*divmod(place, 2)[::-1]) for place in range(4)]


def _cynefin(counts: Sequence[int]) -> list[Frame]:
    """Return four corners, and the fifth over the middle of them."""
    columns = max(_LEAST_COLUMNS, math.ceil(math.sqrt(counts[4])))
    middle = _Grid(columns, max(1, math.ceil(counts[4] / columns))).frame(0, 0)
    covered = math.ceil(columns / 2 + 1) * math.ceil(counts[4] / columns / 2 + 1)  # cells of a corner, at most
    corners = _corners([count + covered for count in counts[:4]])
    area = _around(corners)
    left, top = (area.width - middle.width) / 2, (area.height - middle.height) / 2
    return [*corners, middle.moved(left, top)]


_SHAPES: Mapping[CanvasKind, _Shape] = {
    CanvasKind.KEEP_LEAVE_CHANGE: _columns,
    CanvasKind.CYNEFIN: _cynefin,
    CanvasKind.HORIZONS: _columns,
    CanvasKind.FAILURES: _bands,
    CanvasKind.TWO_BY_TWO: _corners,
    CanvasKind.COLUMNS: _columns,
}


def _grid(count: int, across: int, down: int, least_rows: int = 2) -> _Grid:
    """Return the grid that a region of so many notes needs, where so many regions lie side by side and below one
    another and the whole is to be a little wider than high."""
    grids = [
        _Grid(columns, max(least_rows, math.ceil(count / columns)))
        for columns in range(_LEAST_COLUMNS, _MOST_COLUMNS)
    ]
    return min(grids, key=lambda grid: abs(math.log(grid.width * across / (grid.height * down) / _WIDE)))


# --- notes ------------------------------------------------------------------------------------------------


def _laid(shape: _Shape, inside: Sequence[Sequence[Note]], least: int) -> tuple[list[Frame], dict[str, Spot]]:
    """Return frames of regions with room for their notes, and for so many at least, and where these lie."""
    for weight in range(1, _MOST_COVERED + 1):  # of a note that lies anywhere
        counts = [sum(1 if note.region_x is None else weight for note in notes) for notes in inside]
        frames = shape([max(least, count) for count in counts])
        spots: dict[str, Spot] = {}
        for place, (frame, notes) in enumerate(zip(frames, inside, strict=True)):
            spots.update(_lie(frame, notes, [other for other in frames[place + 1 :] if other.meets(frame)]))
        if len(spots) == sum(map(len, inside)):
            break
    return frames, spots


def _lie(frame: Frame, notes: Iterable[Note], over: Sequence[Frame]) -> dict[str, Spot]:
    """Return where notes lie in a frame: where they were laid, else in rows beside these and what lies over it.

    Those for which there is no room are left out.
    """
    spots, rest = {}, []
    for note in notes:
        if note.region_x is None or note.region_y is None:
            rest.append(note.id)
        else:
            x, y = frame.x + note.region_x * frame.width, frame.y + note.region_y * frame.height
            spots[note.id] = _within(frame, x, y)
    taken = [*over, *(Frame(*spot, NOTE_WIDTH, NOTE_HEIGHT, 0) for spot in spots.values())]
    return {**spots, **dict(zip(rest, _free(frame, taken), strict=False))}


def _free(frame: Frame, taken: Sequence[Frame]) -> Iterator[Spot]:
    """Yield the free places of a frame row by row."""
    across, down, left, top = NOTE_WIDTH + GAP, NOTE_HEIGHT + GAP, frame.x + GAP, frame.y + HEADER
    covered = {
        cell
        for other in taken
        for cell in itertools.product(
            _touched(other.y - top, other.height, NOTE_HEIGHT, down),
            _touched(other.x - left, other.width, NOTE_WIDTH, across),
        )
    }
    rows = range(int((frame.height - HEADER) // down))
    for row, column in itertools.product(rows, range(frame.columns)):
        if (row, column) not in covered:
            yield Spot(left + column * across, top + row * down)


def _touched(start: float, length: float, of_note: float, step: float) -> range:
    """Return the numbers of the rows, or columns, that a stretch has ground in common with."""
    return range(math.floor((start - of_note) / step) + 1, math.ceil((start + length) / step))


def _within(frame: Frame, x: float, y: float) -> Spot:
    """Return a place for a note, brought inside a frame and below its name."""
    right, bottom = frame.right - NOTE_WIDTH, frame.bottom - NOTE_HEIGHT
    return Spot(max(frame.x, min(x, right)), max(frame.y + HEADER, min(y, bottom)))


def _tray(area: Frame, count: int) -> Frame:
    """Return the frame of the notes to be laid: left of all, so that the whole is seen as near as can be."""
    frames = [frame_for(count, columns) for columns in range(_LEAST_COLUMNS, _MOST_COLUMNS)]

    def size(frame: Frame) -> float:
        return max((area.width + APART + frame.width) / _WIDE, area.height, frame.height)

    frame = min(frames, key=size)
    return frame.moved(area.x - APART - frame.width, area.y)


def _around(frames: Sequence[Frame]) -> Frame:
    """Return what goes around frames."""
    left, top = min((each.x for each in frames), default=0.0), min((each.y for each in frames), default=0.0)
    right, bottom = (
        max((each.right for each in frames), default=0.0),
        max((each.bottom for each in frames), default=0.0),
    )
    return Frame(left, top, right - left, bottom - top, 0)
