"""Moving many things at once: one animation for all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEasingCurve, QObject, QPointF, QRectF, QVariantAnimation

from fishbowl_app.model.rules.board_layout import NOTE_HEIGHT, NOTE_WIDTH
from fishbowl_app.ui.board.wall.scene.contents import Thing
from fishbowl_app.ui.board.wall.scene.frames import FrameItem

MILLISECONDS = 180
FEW = 20  # things; the places of more are painted together


class Glide(QObject):
    """Takes notes and frames to their homes.

    Args:
        moving: told whether much moves.
    """

    def __init__(self, moving: Callable[[bool], None], parent: QObject) -> None:
        super().__init__(parent)
        self._moving = moving
        self._ways: list[tuple[Thing, QPointF, QPointF]] = []
        self._animation = QVariantAnimation(self)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.setDuration(MILLISECONDS)
        self._animation.setEasingCurve(QEasingCurve.Type.InOutCubic)
        self._animation.valueChanged.connect(self._step)
        self._animation.finished.connect(self._arrived)

    def start(self, things: Iterable[Thing], seen: QRectF | None) -> None:
        """Take things home, what is on its way already too; what does not get into view is there at once."""
        under_way = [thing for thing, _, _ in self._ways]
        self._animation.stop()
        self._ways = []
        for thing in dict.fromkeys((*under_way, *things)):
            start, end = thing.pos(), QPointF(*thing.home)
            if seen is not None and start != end and _meets(thing, seen):
                self._ways.append((thing, start, end - start))
            else:
                put(thing, end)
        self._moving(len(self._ways) > FEW)
        if self._ways:
            self._animation.start()

    def finish(self) -> None:
        """Have everything arrive now."""
        if self._ways:
            self._animation.stop()
            self._step(1.0)
            self._arrived()

    def _arrived(self) -> None:
        self._ways = []
        self._moving(False)

    def _step(self, share: float) -> None:
        for thing, start, way in self._ways:
            put(thing, start + way * share)


def put(thing: Thing, place: QPointF) -> None:
    """Put a note or a frame, with its head, somewhere."""
    if isinstance(thing, FrameItem):
        thing.move_to(place)
    else:
        thing.setPos(place)


def _meets(thing: Thing, seen: QRectF) -> bool:
    """Tell whether a thing at home is in view."""
    width, height = thing.ground.size if isinstance(thing, FrameItem) else (NOTE_WIDTH, NOTE_HEIGHT)
    x, y = thing.home
    return x < seen.right() and seen.left() < x + width and y < seen.bottom() and seen.top() < y + height
