"""Which note lies next in a direction, for the arrow keys."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt

from fishbowl_app.model.rules.board_layout import Spot

DIRECTIONS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_ASIDE = 2.5  # how much more a way across counts than one ahead


def nearest(spots: Mapping[str, Spot], start: Spot, direction: tuple[int, int]) -> str | None:
    """Return the note that lies nearest in a direction, None where there is none."""
    across, down = direction
    best: tuple[float, str] | None = None
    for note_id, spot in spots.items():
        right, below = spot.x - start.x, spot.y - start.y
        ahead = right * across + below * down
        if ahead < 1:
            continue
        found = (ahead + _ASIDE * abs(right * down + below * across), note_id)
        if best is None or found < best:
            best = found
    return best[1] if best else None
