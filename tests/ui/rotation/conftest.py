"""The rotation room in a window, with six people and three rounds."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QVBoxLayout

from fishbowl_app.ui.rotation.room import RotationRoom


@pytest.fixture
def room(qtbot, desk):
    """The room as the window shows it."""
    window = desk.actions.parent()
    layout = QVBoxLayout(window)
    layout.setContentsMargins(0, 0, 0, 0)
    made = RotationRoom(desk, window)
    layout.addWidget(made)
    window.resize(1180, 660)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    made.enter()
    return made
