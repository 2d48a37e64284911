"""What the room shows while there is nobody, or no round, to have a fishbowl with."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from fishbowl_app.ui.widgets import EmptyState


class NoPeople(EmptyState):
    """Nobody takes part yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            "people",
            self.tr("Who takes part?"),
            self.tr("Bring in the people first: paste them from a spreadsheet, or type their names."),
            self.tr("Go to people"),
            parent,
        )


class NoRounds(EmptyState):
    """The agenda has no round yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            "fishbowl",
            self.tr("No round yet"),
            self.tr("Add a fishbowl round to the agenda, with its minutes and its question."),
            self.tr("Go to the agenda"),
            parent,
        )
