"""What every room of the window is."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.theme import gap


class Room(QWidget):
    """One place of the work; rooms do not know each other.

    A room builds its widgets once, follows `desk.bridge.changed`, and runs ops through `desk.bridge.do`.
    """

    shows_proposals = False  # whether a proposed plan of the rotation can be used from here
    plans_rotation = True  # whether the keys that plan the rotation do so here; else they plan something else

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk

    def column(self) -> QVBoxLayout:
        """Return the layout of the room, with margins and rhythm as in every room; its head goes first."""
        made = QVBoxLayout(self)
        made.setContentsMargins(gap(2), gap(), gap(2), gap())
        made.setSpacing(gap())
        return made

    def enter(self) -> None:
        """Be shown: put the focus where the work begins."""
        self.setFocus()

    def find(self) -> None:
        """Put the focus where one searches; a room with nothing to search does nothing."""

    def shut(self) -> None:
        """End what goes on in the room, before the session is let go."""
