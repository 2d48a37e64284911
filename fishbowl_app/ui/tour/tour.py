"""The tour: goes from step to step, shows the room of each and puts the card beside what it speaks of."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QTimer
from PySide6.QtWidgets import QWidget

from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.tour.card import Outline, TourCard, place_beside
from fishbowl_app.ui.tour.steps import tour_steps
from fishbowl_app.ui.workspace import Workspace

_MOVES = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide)


def take_tour(workspace: Workspace) -> Tour:
    """Begin the tour in a window, or go on with it."""
    tour: Tour | None = workspace.findChild(Tour)
    if tour is None:
        tour = Tour(workspace)
    tour.card.setFocus()
    return tour


class Tour(QObject):
    """One walk through the steps; it goes when it is left, and with the session."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace, self._before = workspace, workspace.room
        self.steps, self.number = tour_steps(), 0
        self.outline, self.card = Outline(workspace), TourCard(workspace)
        self._placing = QTimer(self, singleShot=True, interval=0)  # its own: a static one outlives who goes first
        self._placing.timeout.connect(self.place)
        self.card.on.connect(self.next)
        self.card.back.connect(self.back)
        self.card.left.connect(self.leave)
        workspace.installEventFilter(self)
        self._show()

    def next(self) -> None:
        """Go on; after the last step there is nothing more."""
        if self.number + 1 < len(self.steps):
            self._go(self.number + 1)
        else:
            self.leave()

    def back(self) -> None:
        """Go back; before the first step there is nothing."""
        self._go(max(0, self.number - 1))

    def leave(self) -> None:
        """End it and go back to the room where it began."""
        workspace = self._workspace
        workspace.removeEventFilter(self)
        self._target().removeEventFilter(self)
        for part in (self.outline, self.card, self):
            part.deleteLater()
        self.card.hide()
        self.outline.hide()
        self.setParent(None)
        workspace.go_to(next(name for name, room in workspace.rooms.items() if room is self._before))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            self._placing.start()  # once all else has its place
        return super().eventFilter(watched, event)

    def place(self) -> None:
        """Put frame and card where the step is; where that cannot be seen the card stands alone in the middle."""
        room, target = self._workspace.rect(), self._target()
        seen, middle = target.isVisible(), room.center()
        at = QRect(target.mapTo(self._workspace, QPoint()), target.size()) if seen else QRect(middle, middle)
        self.outline.setVisible(seen)
        self.outline.setGeometry(at.adjusted(-4, -4, 4, 4).intersected(room))
        self.card.fit(room.size())
        self.card.move(place_beside(at, self.card.size(), room.adjusted(gap(), gap(), -gap(), -gap())))
        for part in (self.outline, self.card):
            part.raise_()

    def _go(self, number: int) -> None:
        self._target().removeEventFilter(self)
        self.number = number
        self._show()

    def _show(self) -> None:
        step = self.steps[self.number]
        if self._workspace.room is not self._workspace.rooms[step.room]:
            self._workspace.go_to(step.room)
        self._target().installEventFilter(self)
        self.card.show_step(step.title, step.text, self.number + 1, len(self.steps))
        self.card.show()
        self.place()
        self._placing.start()
        self.card.setFocus()

    def _target(self) -> QWidget:
        return self.steps[self.number].widget(self._workspace)
