"""What every page of the board is."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from fishbowl_app.ui.desk import Desk


class Page(QWidget):
    """One page of the board; pages do not know each other. A page lets its own commands work while it is seen."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk

    def enter(self) -> None:
        """Be shown: put the focus where the work begins."""
        self.setFocus()

    def find(self) -> None:
        """Put the focus where one searches; a page with nothing to search does nothing."""

    def shut(self) -> None:
        """End what goes on in the page, before the session is let go."""
