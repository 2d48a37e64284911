"""The real main window, with a clock that the test moves."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from fishbowl_app.model.clock import FixedClock
from fishbowl_app.ui.board.wall.suggest import suggesting
from fishbowl_app.ui.main_window import MainWindow
from fishbowl_app.ui.settings import Settings


class Hands:
    """Presses keys wherever the focus is, and counts groups of keystrokes: what is typed in one go is one."""

    def __init__(self) -> None:
        self.groups = 0

    def type(self, words: str) -> None:
        """Type words where the focus is."""
        self.groups += 1
        QTest.keyClicks(self._focus(), words)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press one key, with others held."""
        self.groups += 1
        QTest.keyClick(self._focus(), key, modifiers)

    def _focus(self):
        widget = QApplication.focusWidget()
        assert widget is not None, "nothing has the focus"
        return widget


@pytest.fixture(autouse=True)
def nothing_read_ahead(monkeypatch):
    """However long a trip looks at the board, no process reads its notes meanwhile."""
    monkeypatch.setattr(suggesting, "SHOWN_MS", 3_600_000)


@pytest.fixture
def hands() -> Hands:
    return Hands()


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def window(qtbot, tmp_path, clock):
    settings = Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    made = MainWindow(settings, clock=clock)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.close()
