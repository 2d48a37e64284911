"""Pictures of the room for print: its pages, with the paper that they show."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop

from fishbowl_app.ui.main_window import MainWindow
from fishbowl_app.ui.summary.room import SummaryRoom

Draw = Callable[[str], Path]  # by the name of the picture

PATIENCE_S = 30.0  # with the process that lays pages out
PAGES = (
    ("page_handouts", "handouts.png"),
    ("page_codes", "qr-codes.png"),
    ("page_languages", "two-languages.png"),
)


def print_pictures(window: MainWindow, of_room: Draw) -> list[Path]:
    """Walk through the pages after that of the summary and draw them; return where."""
    window.workspace.go_to("summary")
    room = window.workspace.rooms["summary"]
    written = []
    for page, name in PAGES:
        room.open_page(page)
        wait_for_paper(room)
        written.append(of_room(name))
    return written


def wait_for_paper(room: SummaryRoom) -> None:
    """Wait until the pages that are seen, and the thumbnails, are there."""
    until = time.monotonic() + PATIENCE_S
    while not room.settled and time.monotonic() < until:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 100)
