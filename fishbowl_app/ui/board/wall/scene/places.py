"""Where everything stands on the board or on a canvas: the layouts of the model, with words for their frames."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QRectF

from fishbowl_app.board_texts import theme_names
from fishbowl_app.model.entities import Canvas, CanvasKind, Note
from fishbowl_app.model.rules.board_layout import Frame, Spot, layout
from fishbowl_app.model.rules.canvas_layout import canvas_layout
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.board.wall.scene.axes import Axes
from fishbowl_app.ui.board.wall.scene.frames import Ground, GroundKind
from fishbowl_app.ui.board.wall.scene.words import translate


@dataclass(frozen=True, slots=True)
class Places:
    """All frames, and where the top notes stand."""

    grounds: list[tuple[Ground, Spot]]
    notes: Mapping[str, Spot]
    bounds: QRectF
    numbers: Mapping[str, int] = field(default_factory=dict)  # of the themes, where notes have to say them
    axes: Axes | None = None


def places_of(snapshot: Snapshot, canvas_id: str | None = None) -> Places:
    """Return where themes and notes stand, or regions and notes on a canvas."""
    return _board(snapshot) if canvas_id is None else _canvas(snapshot, canvas_id)


def rect_of(frame: Frame) -> QRectF:
    """Return a frame of the model as Qt has it."""
    return QRectF(frame.x, frame.y, frame.width, frame.height)


def _board(snapshot: Snapshot) -> Places:
    laid, names = layout(snapshot), theme_names(snapshot)
    loose = _count(snapshot, (note for note in snapshot.alone if note.x is None))
    aside = _count(snapshot, snapshot.aside)
    grounds = [
        _ground(GroundKind.TRAY, "", translate("Board", "Alone"), laid.tray, loose),
        _ground(GroundKind.ASIDE, "", translate("Board", "Set aside"), laid.aside, aside),
    ]
    for number, (theme_id, frame) in enumerate(laid.frames.items(), 1):
        count, colour = len(snapshot.notes_of_theme(theme_id)), snapshot.themes[theme_id].colour
        grounds.append(_ground(GroundKind.THEME, theme_id, names[theme_id], frame, count, number, colour))
    return Places(grounds, laid.notes, rect_of(laid.bounds))


def _canvas(snapshot: Snapshot, canvas_id: str) -> Places:
    laid = canvas_layout(snapshot, canvas_id, to_fill=True)
    free = (note for note in snapshot.top_notes if note.region_id is None and not note.set_aside)
    loose = _count(snapshot, free)
    grounds = [_ground(GroundKind.TRAY, "", translate("Board", "In no region"), laid.tray, loose)]
    frames = list(laid.regions.values())
    for number, (region_id, frame) in enumerate(laid.regions.items(), 1):
        title, count = snapshot.regions[region_id].title, len(snapshot.notes_of_region(region_id))
        ground, spot = _ground(GroundKind.REGION, region_id, title, frame, count, number)
        grounds.append((replace(ground, covered=_covered(frame, frames[number:])), spot))
    numbers = {theme_id: number for number, theme_id in enumerate(theme_names(snapshot), 1)}
    return Places(
        grounds, laid.notes, rect_of(laid.bounds), numbers, _axes(snapshot.canvases[canvas_id], laid.area)
    )


def _count(snapshot: Snapshot, tops: Iterable[Note]) -> int:
    """Return how many notes these are with those under them, as they are counted everywhere."""
    return sum(1 + len(snapshot.stack_of(note.id)) for note in tops)


def _covered(frame: Frame, others: Iterable[Frame]) -> tuple[float, float]:
    """Return how much of the head of a region lies below others, which go over its left or right end."""
    over = [other for other in others if other.y < frame.y < other.bottom]
    left = max((other.right - frame.x for other in over if other.x < frame.x < other.right), default=0.0)
    right = max((frame.right - other.x for other in over if other.x < frame.right < other.right), default=0.0)
    return left, right


def _axes(canvas: Canvas, area: Frame) -> Axes | None:
    if canvas.kind is not CanvasKind.TWO_BY_TWO:
        return None
    across, up = (canvas.across_from, canvas.across_to), (canvas.up_from, canvas.up_to)
    return Axes(across, up, (area.x, area.y, area.width, area.height))


def _ground(
    kind: GroundKind, row_id: str, title: str, frame: Frame, count: int, number: int = 0, colour: str = ""
) -> tuple[Ground, Spot]:
    ground = Ground(kind, row_id, title, (frame.width, frame.height), number, count, colour)
    return ground, Spot(frame.x, frame.y)
