"""The fishbowl room in a window, with six people and three rounds."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QVBoxLayout

from fishbowl_app.model.ops.time import start_activity
from fishbowl_app.ui.fishbowl.room import FishbowlRoom


@pytest.fixture
def room(qtbot, desk):
    """The room as the window shows it, with the seat line in focus."""
    window = desk.actions.parent()
    layout = QVBoxLayout(window)
    layout.setContentsMargins(0, 0, 0, 0)
    made = FishbowlRoom(desk, window)
    layout.addWidget(made)
    window.resize(904, 660)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    made.enter()
    return made


@pytest.fixture
def running(session):
    """The id of the first round, which runs."""
    first = session.snapshot.rounds[0]
    start_activity(session, first.id)
    return first.id
