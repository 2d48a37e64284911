"""The room for open space: topics and the wall, breakouts, reports, convergence."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.openspace.breakouts.page import BreakoutsPage
from fishbowl_app.ui.openspace.convergence.page import ConvergencePage
from fishbowl_app.ui.openspace.page import Page
from fishbowl_app.ui.openspace.reports.page import ReportsPage
from fishbowl_app.ui.openspace.wall.page import WallPage
from fishbowl_app.ui.room import Room
from fishbowl_app.ui.theme import gap

PAGES = ("page_wall", "page_breakouts", "page_reports", "page_convergence")


class OpenSpaceRoom(Room):
    """Four pages in the order of the work.

    Signals:
        pitched: a topic is to be shown large on the Stage, or taken off again. arg: its id.
    """

    plans_rotation = False  # the same keys arrange the wall

    pitched = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.wall = WallPage(desk, self)
        self.breakouts = BreakoutsPage(desk, self)
        self.reports = ReportsPage(desk, self)
        self.convergence = ConvergencePage(desk, self)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        for part in (self.tabs, self.tabs.tabBar()):
            part.setAccessibleName(self.tr("Pages of the open space"))
        pages = (self.wall, self.breakouts, self.reports, self.convergence)
        for name, page in zip(PAGES, pages, strict=True):
            self.tabs.addTab(page, desk.actions[name].text().replace("&&", "&"))
            desk.actions[name].triggered.connect(self._go)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * gap(), gap(), 2 * gap(), gap())
        layout.addWidget(self.tabs)
        self.tabs.currentChanged.connect(self._entered)
        self.wall.pitched.connect(self.pitched)

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return self.tabs.currentWidget()

    def enter(self) -> None:
        self.page.enter()

    def find(self) -> None:
        self.page.find()

    def shut(self) -> None:
        for number in range(self.tabs.count()):
            self.tabs.widget(number).shut()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._allow(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._allow(False)

    def _allow(self, allowed: bool) -> None:
        """Let the keys of the pages work only while the room is seen: others use them too."""
        for name in PAGES:
            self.desk.actions[name].setEnabled(allowed)

    def _go(self) -> None:
        self.tabs.setCurrentIndex(PAGES.index(self.sender().objectName()))

    def _entered(self) -> None:
        if self.isVisible():
            self.page.enter()
