"""The room for the notes: the board, its words, the write-up, and paper slips to type in."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fishbowl_app.ui.board.canvases.commands import CanvasCommands
from fishbowl_app.ui.board.slips.page import SlipsPage
from fishbowl_app.ui.board.wall.page import BoardPage
from fishbowl_app.ui.board.words.page import WordsPage
from fishbowl_app.ui.board.writeup.page import WriteUpPage
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.pages import PagedRoom


class BoardRoom(PagedRoom):
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
        pages = {
            "page_board": self.board,
            "page_words": self.words,
            "page_writeup": self.writeup,
            "page_slips": self.slips,
        }
        self.hold(pages, self.tr("Pages of the board"))
        self.board.staged.connect(self.staged)
        self.words.wanted_on_board.connect(self.show_notes)
        self.canvases = CanvasCommands(desk, self)
        self.canvases.made.connect(self._show_canvas)
        self.allow(False)

    def allow(self, allowed: bool) -> None:
        super().allow(allowed)
        self.canvases.allow(allowed)

    def show_notes(self, why: str, note_ids: frozenset[str]) -> None:
        """Show only some notes on the board: those of a word, or that answer a question."""
        self.board.show_word(why, note_ids)
        self.tabs.setCurrentWidget(self.board)

    def _show_canvas(self, canvas_id: str) -> None:
        """Show a canvas on the board."""
        self.board.show_canvas(canvas_id)
        self.tabs.setCurrentWidget(self.board)
