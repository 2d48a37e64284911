"""Walks through what is for newcomers: the cards of the tour, and a rehearsal. It opens sessions of its own."""

from __future__ import annotations

from fishbowl_app.ui.main_window import MainWindow
from fishbowl_app.ui.tour.tour import Tour
from tools.every_window import Shown, settle


def every_practice(window: MainWindow) -> Shown:
    """Take the tour from the first card to the last, then begin a rehearsal; at the end no session is open."""
    window.actions_table["tour"].trigger()
    tour = window.workspace.findChild(Tour)
    for number, _ in enumerate(tour.steps, 1):
        settle()
        yield f"tour / {number}", window
        tour.next()
    window.actions_table["rehearse"].trigger()
    settle()
    yield "rehearsal", window
    window.sessions.end_rehearsal()
