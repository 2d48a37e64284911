"""Where everything stands on the board or on a canvas: the layouts of the model, with words for their frames."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QRectF

from fishbowl_app.board_texts import theme_names
from fishbowl_app.model.rules.board_layout import Frame, Spot, layout
from fishbowl_app.model.rules.canvas_layout import canvas_layout
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.board.wall.scene.frames import Ground, GroundKind
from fishbowl_app.ui.board.wall.scene.words import translate


@dataclass(frozen=True, slots=True)
class Places:
    """All frames, and where the top notes stand."""

    grounds: list[tuple[Ground, Spot]]
    notes: Mapping[str, Spot]
    bounds: QRectF
    numbers: Mapping[str, int] = field(default_factory=dict)  # of the themes, where notes have to say them


def places_of(snapshot: Snapshot, canvas_id: str | None = None) -> Places:
    """Return where themes and notes stand, or regions and notes on a canvas."""
    return _board(snapshot) if canvas_id is None else _canvas(snapshot, canvas_id)


def rect_of(frame: Frame) -> QRectF:
    """Return a frame of the model as Qt has it."""
    return QRectF(frame.x, frame.y, frame.width, frame.height)


def _board(snapshot: Snapshot) -> Places:
    laid, names = layout(snapshot), theme_names(snapshot)
    loose = sum(note.x is None for note in snapshot.alone)
    grounds = [
        _ground(GroundKind.TRAY, "", translate("Board", "Alone"), laid.tray, loose),
        _ground(GroundKind.ASIDE, "", translate("Board", "Set aside"), laid.aside, len(snapshot.aside)),
    ]
    for number, (theme_id, frame) in enumerate(laid.frames.items(), 1):
        count, colour = len(snapshot.notes_of_theme(theme_id)), snapshot.themes[theme_id].colour
        grounds.append(_ground(GroundKind.THEME, theme_id, names[theme_id], frame, count, number, colour))
    return Places(grounds, laid.notes, rect_of(laid.bounds))


def _canvas(snapshot: Snapshot, canvas_id: str) -> Places:
    laid = canvas_layout(snapshot, canvas_id)
    loose = sum(note.region_id is None for note in snapshot.top_notes if not note.set_aside)
    grounds = [_ground(GroundKind.TRAY, "", translate("Board", "In no region"), laid.tray, loose)]
    for region_id, frame in laid.regions.items():
        title, count = snapshot.regions[region_id].title, len(snapshot.notes_of_region(region_id))
        grounds.append(_ground(GroundKind.REGION, region_id, title, frame, count))
    numbers = {theme_id: number for number, theme_id in enumerate(theme_names(snapshot), 1)}
    return Places(grounds, laid.notes, rect_of(laid.bounds), numbers)


def _ground(
    kind: GroundKind, row_id: str, title: str, frame: Frame, count: int, number: int = 0, colour: str = ""
) -> tuple[Ground, Spot]:
    ground = Ground(kind, row_id, title, (frame.width, frame.height), number, count, colour)
    return ground, Spot(frame.x, frame.y)
