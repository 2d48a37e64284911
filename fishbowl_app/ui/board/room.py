"""The room for the notes: the board, its words, the write-up, and paper slips to type in."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from fishbowl_app.ui.board.canvases.commands import CanvasCommands
from fishbowl_app.ui.board.page import Page
from fishbowl_app.ui.board.slips.page import SlipsPage
from fishbowl_app.ui.board.wall.page import BoardPage
from fishbowl_app.ui.board.words.page import WordsPage
from fishbowl_app.ui.board.writeup.page import WriteUpPage
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.room import Room
from fishbowl_app.ui.theme import gap

PAGES = ("page_board", "page_words", "page_writeup", "page_slips")


class BoardRoom(Room):
    """Four pages in the order of the work.

    Signals:
        staged: a theme or canvas is to be shown on the Stage, or taken off again. arg: its id.
    """

    staged = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.board = BoardPage(desk, self)
        self.words = WordsPage(desk, self)
        self.writeup = WriteUpPage(desk, self)
        self.slips = SlipsPage(desk, self)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        for part in (self.tabs, self.tabs.tabBar()):
            part.setAccessibleName(self.tr("Pages of the board"))
        self._pages: tuple[Page, ...] = (self.board, self.words, self.writeup, self.slips)
        for name, page in zip(PAGES, self._pages, strict=True):
            self.tabs.addTab(page, desk.actions[name].text().replace("&&", "&"))
            desk.actions[name].triggered.connect(self._go)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * gap(), gap(), 2 * gap(), gap())
        layout.addWidget(self.tabs)
        self.tabs.currentChanged.connect(self._entered)
        self.board.staged.connect(self.staged)
        self.words.wanted_on_board.connect(self._show_word)
        self.canvases = CanvasCommands(desk, self)
        self.canvases.made.connect(self._show_canvas)
        self._allow(False)

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return self.tabs.currentWidget()

    def enter(self) -> None:
        self.page.enter()

    def find(self) -> None:
        self.page.find()

    def shut(self) -> None:
        for page in self._pages:
            page.shut()

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
        self.canvases.allow(allowed)

    def _show_word(self, word: str, note_ids: frozenset[str]) -> None:
        """Show the notes of a word on the board."""
        self.board.show_word(word, note_ids)
        self.tabs.setCurrentWidget(self.board)

    def _show_canvas(self, canvas_id: str) -> None:
        """Show a canvas on the board."""
        self.board.show_canvas(canvas_id)
        self.tabs.setCurrentWidget(self.board)

    def _go(self) -> None:
        self.tabs.setCurrentIndex(PAGES.index(self.sender().objectName()))

    def _entered(self) -> None:
        if self.isVisible():
            self.page.enter()
