"""The way of Tab, taken from where things are."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from fishbowl_app.ui.reading_order import ReadingOrder, by_place

PLACES = {
    "head": QRect(0, 0, 400, 30),
    "left, first": QRect(0, 40, 100, 20),
    "left, second": QRect(0, 70, 100, 20),
    "right, high": QRect(120, 38, 280, 120),
    "foot, right": QRect(200, 170, 90, 20),
    "foot, left": QRect(0, 168, 90, 24),
}
READ = ["head", "left, first", "left, second", "right, high", "foot, left", "foot, right"]


class Window(ReadingOrder, QDialog):
    """Fields that were made in another order than they stand in."""

    def __init__(self) -> None:
        super().__init__()
        self.last, self.first, self.off = QLineEdit(self), QLineEdit(self), QLineEdit(self)
        self.off.setEnabled(False)
        self.tabs, self.number = QTabWidget(self), QSpinBox()
        self.tabs.addTab(self.number, "Numbers")
        upper = QHBoxLayout()
        for made in (self.first, self.off):
            upper.addWidget(made)
        column = QVBoxLayout(self)
        column.addLayout(upper)
        column.addWidget(self.tabs)
        column.addWidget(self.last)


@pytest.fixture
def window(qtbot):
    made = Window()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.first.setFocus()
    return made


@pytest.mark.parametrize("given", [sorted(READ), sorted(READ, reverse=True)])
def test_lines_come_one_after_the_other_and_columns_within_them(given):
    assert by_place(given, PLACES.__getitem__) == READ


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
def test_tab_goes_round_as_one_reads_and_back_the_same_way(qtbot, window, key):
    way: list[QWidget] = []
    for _ in range(4):
        qtbot.keyClick(QApplication.focusWidget(), key)
        way.append(QApplication.focusWidget())
    if key is Qt.Key.Key_Backtab:
        way = [*reversed(way[:-1]), way[-1]]
    assert way == [window.tabs.tabBar(), window.number, window.last, window.first]
