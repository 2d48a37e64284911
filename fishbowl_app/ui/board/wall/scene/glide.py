"""Moving many things at once: one animation for all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QEasingCurve, QObject, QPointF, QVariantAnimation

from fishbowl_app.ui.board.wall.scene.frames import FrameItem
from fishbowl_app.ui.board.wall.scene.note_item import NoteItem

Thing = NoteItem | FrameItem
MILLISECONDS = 180


class Glide(QObject):
    """Takes notes and frames to their homes.

    Args:
        moving: told whether something moves.
    """

    def __init__(self, moving: Callable[[bool], None], parent: QObject) -> None:
        super().__init__(parent)
        self._moving = moving
        self._ways: list[tuple[Thing, QPointF, QPointF]] = []
        self._animation = QVariantAnimation(self)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.setEasingCurve(QEasingCurve.Type.InOutCubic)
        self._animation.valueChanged.connect(self._step)
        self._animation.finished.connect(self._arrived)

    def start(self, ends: Mapping[Thing, QPointF], seen: Iterable[Thing], *, still: bool) -> None:
        """Take things to where they belong; what nobody sees, or everything where no motion is wanted, at once."""
        self.finish()
        glides = set() if still else set(seen)
        for thing, end in ends.items():
            if thing not in glides:
                put(thing, end)
        self._ways = [(thing, thing.pos(), end - thing.pos()) for thing, end in ends.items() if thing in glides]
        if self._ways:
            self._moving(True)
            self._animation.setDuration(MILLISECONDS)
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
