"""What stands beside the wall: the list of all topics, the chosen one, slots and spaces."""

from __future__ import annotations

from PySide6.QtWidgets import QTabWidget, QWidget

from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.openspace.wall.deeds import Deeds
from fishbowl_app.ui.openspace.wall.inspector import TopicInspector
from fishbowl_app.ui.openspace.wall.places import Places
from fishbowl_app.ui.openspace.wall.topics_list import TopicsList
from fishbowl_app.ui.settings import Setting, one_of
from fishbowl_app.ui.widgets import set_look

NARROWEST = 300  # pixels
SHOWN = Setting("openspace/beside", "shown", one_of("shown", "folded"))


class Beside(QTabWidget):
    """One part at a time; it can be folded away, and going to a part shows it again."""

    def __init__(self, desk: Desk, deeds: Deeds, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = desk.settings
        self.list = TopicsList(deeds, self)
        self.inspector = TopicInspector(desk.bridge, deeds, desk.actions, self)
        self.places = Places(desk.bridge, self)
        self.addTab(self.list, self.tr("Topics"))
        self.addTab(self.inspector, self.tr("Chosen"))
        self.setTabToolTip(self.addTab(self.places, self.tr("Spaces")), self.tr("Slots and spaces"))
        set_look(self.tabBar(), "tight", True)  # four of them beside a wall, on a small screen
        self.setDocumentMode(True)
        self.setMinimumWidth(NARROWEST)
        for part in (self, self.tabBar()):
            part.setAccessibleName(self.tr("Topics, the chosen one, slots and spaces"))
        self.setVisible(self._settings.get(SHOWN) == "shown")

    def shows(self, part: QWidget) -> bool:
        """Tell whether a part can be seen now."""
        return not self.isHidden() and self.currentWidget() is part

    def fold(self) -> None:
        """Leave the wall all the room, or come back."""
        self.setVisible(self.isHidden())
        self._settings.set(SHOWN, "folded" if self.isHidden() else "shown")

    def find(self) -> None:
        """Go where topics are searched."""
        self._show(self.list)
        self.list.search.setFocus()
        self.list.search.selectAll()

    def go_to_list(self) -> None:
        """Go to the list of topics."""
        self._show(self.list)
        self.list.table.begin()

    def go_to_topic(self) -> None:
        """Let the chosen topic be edited."""
        self._show(self.inspector)
        self.inspector.begin()

    def go_to_hands(self) -> None:
        """Let hands be counted for the chosen topic."""
        self._show(self.inspector)
        self.inspector.count_hands()

    def go_to_places(self) -> None:
        """Go to slots and spaces."""
        self._show(self.places)
        self.places.begin()

    def _show(self, part: QWidget) -> None:
        self.show()
        self.setCurrentWidget(part)
