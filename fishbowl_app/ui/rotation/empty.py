"""What the room shows while there is nobody, or no round, to plan for."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from fishbowl_app.ui.widgets import EmptyState


class NoPeople(EmptyState):
    """Nobody takes part yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            "people",
            self.tr("Nobody to plan for yet"),
            self.tr("A rotation says who sits in which round. Bring in the people first."),
            self.tr("Add people"),
            parent,
        )


class NoRounds(EmptyState):
    """The agenda has no round yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            "rotation",
            self.tr("No rounds to plan yet"),
            self.tr("A rotation says who sits in which round. Add the rounds to the agenda first."),
            self.tr("Add rounds in the agenda"),
            parent,
        )
