"""Rooms whose work is on several pages, one behind the other."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QTabWidget, QWidget

from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.room import Room


class Page(QWidget):
    """One page of a room; pages do not know each other. A page lets its own commands work while it is seen."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.commands: dict[str, Callable[[], object]] = {}

    def take(self, commands: Mapping[str, Callable[[], object]]) -> None:
        """Do what commands ask for, by their names, while the page is seen."""
        self.commands = dict(commands)
        for name in commands:  # a method and no lambda: it goes with this page, while the actions outlive it
            self.desk.actions[name].triggered.connect(self._do)
        self.allow(False)

    def allow(self, allowed: bool) -> None:
        """Let the commands of the page work, or not."""
        for name in self.commands:
            self.desk.actions[name].setEnabled(allowed)

    def enter(self) -> None:
        """Be shown: put the focus where the work begins."""
        self.setFocus()

    def find(self) -> None:
        """Put the focus where one searches; a page with nothing to search does nothing."""

    def shut(self) -> None:
        """End what goes on in the page, before the session is let go."""

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.allow(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.allow(False)

    def _do(self) -> None:
        self.commands[self.sender().objectName()]()


class PagedRoom(Room):
    """A room that shows one of its pages, by tabs and by a command for each."""

    def hold(self, pages: Mapping[str, Page], name: str) -> None:
        """Take the pages in the order of the work, by their commands; `name` is heard by screen readers."""
        self._pages = dict(pages)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        for part in (self.tabs, self.tabs.tabBar()):
            part.setAccessibleName(name)
        for command, page in pages.items():
            self.tabs.addTab(page, self.desk.actions[command].text().replace("&&", "&"))
            self.desk.actions[command].triggered.connect(self._go)
        self.tabs.tabBar().setProperty("pages", True)
        self.column().addWidget(self.tabs)
        self.tabs.currentChanged.connect(self._entered)

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return self.tabs.currentWidget()

    @property
    def page_command(self) -> str:
        """The command of the page that is shown."""
        return next(command for command, page in self._pages.items() if page is self.page)

    def open_page(self, command: str) -> None:
        """Show the page of a command."""
        self.tabs.setCurrentWidget(self._pages[command])

    def enter(self) -> None:
        self.page.enter()

    def find(self) -> None:
        self.page.find()

    def shut(self) -> None:
        for page in self._pages.values():
            page.shut()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.allow(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.allow(False)

    def allow(self, allowed: bool) -> None:
        """Let the keys of the pages work only while the room is seen: others use them too."""
        for command in self._pages:
            self.desk.actions[command].setEnabled(allowed)

    def _go(self) -> None:
        self.open_page(self.sender().objectName())

    def _entered(self) -> None:
        if self.isVisible():
            self.page.enter()
