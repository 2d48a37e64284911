"""What stands in the place of the wall while it has no slot, or no space."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from fishbowl_app.ui.widgets import EmptyState


class NoSlots(EmptyState):
    """The agenda has no slot yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            "clock",
            self.tr("When do breakouts meet?"),
            self.tr("Add a slot: time in which breakouts run side by side. Topics can be posted already."),
            self.tr("Add a slot"),
            parent,
        )


class NoSpaces(EmptyState):
    """Nobody has named a space yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            "open-space",
            self.tr("Where do breakouts meet?"),
            self.tr("Add a space: a room, a corner, a table. Topics can be posted already."),
            self.tr("Add a space"),
            parent,
        )
