"""The rail where there is little room."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton, QWidget

from fishbowl_app.ui.icons import icon
from fishbowl_app.ui.rail import Rail


def test_words_stay_whole_on_a_low_screen_and_icons_go(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    rail = Rail([QAction(icon("notes"), name) for name in ("Session", "People", "Board", "Questions")], window)
    rail.resize(140, 400)
    window.show()
    buttons = rail.findChildren(QToolButton)
    assert {made.toolButtonStyle() for made in buttons} == {Qt.ToolButtonStyle.ToolButtonTextUnderIcon}
    rail.resize(140, 150)
    assert {made.toolButtonStyle() for made in buttons} == {Qt.ToolButtonStyle.ToolButtonTextOnly}
    assert all(made.height() >= made.fontMetrics().height() for made in buttons)
