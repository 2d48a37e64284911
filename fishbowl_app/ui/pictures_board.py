"""Pictures of the board, from the sample of open space: the pages of the room and what the Stage shows."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop

from fishbowl_app.model.rules.stage_views import StageView
from fishbowl_app.model.session import Session
from fishbowl_app.ui.board.room import BoardRoom
from fishbowl_app.ui.board.wall.tools import BOARD, BOTH
from fishbowl_app.ui.board.words.cloud import CloudView
from fishbowl_app.ui.main_window import MainWindow
from fishbowl_app.ui.stage.show import stage_show

Draw = Callable[[str], Path]  # by the name of the picture

PATIENCE_S = 90  # with the suggestions
ON_PAGES = (
    ("page_board", "board.png"),
    ("page_words", "words.png"),
    ("page_writeup", "write-up.png"),
    ("page_slips", "slips.png"),
)
ON_STAGE = (
    (StageView.BOARD, "stage-board.png"),
    (StageView.THEME, "stage-theme.png"),
    (StageView.THEMES, "stage-themes.png"),
    (StageView.WORDS, "stage-words.png"),
)


def board_pictures(window: MainWindow, session: Session, of_room: Draw, of_stage: Draw) -> list[Path]:
    """Walk through the pages of the board and draw them, then what the room may see of it; return where."""
    workspace = window.workspace
    workspace.desk.ticker.tick()  # what is due is told of from the first picture on
    workspace.go_to("board")
    room, show = workspace.rooms["board"], stage_show(workspace.desk)
    written = [_page(room, page, lambda name=name: of_room(name)) for page, name in ON_PAGES]
    _lay_out_by(room, session.snapshot.canvas_list[0].id, BOARD)
    written.append(_page(room, "page_board", lambda: of_room("canvas.png")))
    _lay_out_by(room, None, BOTH)
    _suggest(room)
    written.append(of_room("suggestions.png"))
    room.board.suggesting.reviewing.let_go()
    for view, name in ON_STAGE:
        show.put_on(view, session.snapshot.theme_list[0].id)
        written.append(of_stage(name))
    show.put_on(StageView.AUTOMATIC)
    return written


def _page(room: BoardRoom, page: str, draw: Callable[[], Path]) -> Path:
    """Draw a page; the cloud of words is laid out at once, without waiting for more changes."""
    room.open_page(page)
    QCoreApplication.processEvents()
    for cloud in room.page.findChildren(CloudView):
        cloud.lay_out()
    return draw()


def _suggest(room: BoardRoom) -> None:
    """Ask for themes, and wait for the process that finds them."""
    reviewing, until = room.board.suggesting.reviewing, time.monotonic() + PATIENCE_S
    reviewing.suggest()
    while reviewing.review is None and time.monotonic() < until:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 100)


def _lay_out_by(room: BoardRoom, canvas_id: str | None, view: str) -> None:
    """Lay the notes out by a canvas, or by themes, and show the board alone or with the list."""
    box = room.board.tools.canvas
    room.board.show_view(view)
    box.setCurrentIndex(box.findData(canvas_id))
    box.activated.emit(box.currentIndex())
