"""What every tab beside the tables of the rotation is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.rotation.sheet import Chosen, Sheet


class InspectorTab(QWidget):
    """One look at the plan that is drawn.

    Signals:
        went_to: choose a cell in the table. args: round id, participant id.
    """

    went_to = Signal(str, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk

    def show_sheet(self, sheet: Sheet) -> None:
        """Show what is drawn now; called only while the tab is seen."""

    def begin(self) -> None:
        """Be ready for keys."""
        self.setFocus()

    def show_chosen(self, chosen: Chosen) -> None:
        """Show something about the cell that is chosen; called only while the tab is seen."""
