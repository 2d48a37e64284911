"""Banners: the most urgent is shown, and what moves under a finger is not pressed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from fishbowl_app.ui.trouble.banner import Banners, Notice
from fishbowl_app.ui.widgets import MessageKind


@pytest.fixture
def page(qtbot):
    """Return a window of banners above a large button."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(800, 300)
    made.banners, made.below, made.pressed = Banners(made), QPushButton("Finish", made), []
    made.below.clicked.connect(lambda: made.pressed.append("finish"))
    made.below.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
    column = QVBoxLayout(made)
    column.addWidget(made.banners)
    column.addWidget(made.below, 1)
    made.show()
    return made


def notice(key, kind=MessageKind.INFO, deed=lambda: None):
    return Notice(key, f"About {key}", kind, (("Do it", deed),))


def shown(banners):
    return [key for key, row in banners.rows.items() if row.isVisible()]


def test_only_the_most_urgent_is_shown_until_the_others_are_asked_for(page):
    banners = page.banners
    banners.show_notice(notice("disk", MessageKind.ALERT))
    banners.show_notice(notice("bug", MessageKind.WARN))
    banners.show_notice(notice("read"))
    assert shown(banners) == ["disk"]
    more = banners.rows["disk"].more
    assert more.text() == "2 more"
    more.click()
    assert shown(banners) == ["disk", "bug", "read"]
    more.click()
    assert shown(banners) == ["disk"]
    banners.take_away("disk")
    assert shown(banners) == ["bug"]
    banners.focus_first("read")
    assert banners.rows["read"].isVisible(), "to be read where the focus is"
    banners.take_away("bug")
    assert banners.rows["read"].more.isHidden()


def click(page, at):
    """Click wherever that is in the window by now."""
    target = page.childAt(at)
    QTest.mouseClick(target, Qt.MouseButton.LeftButton, pos=target.mapFrom(page, at))


def test_a_click_where_a_banner_came_or_went_just_now_does_nothing(page, qtbot):
    banners = page.banners
    qtbot.waitUntil(lambda: page.below.y() < 40)
    banners.show_notice(notice("disk", deed=lambda: page.pressed.append("deed")))
    deed = banners.rows["disk"].buttons[0]
    qtbot.waitUntil(lambda: page.below.y() > 40)
    at = deed.mapTo(page, deed.rect().center())
    click(page, at)
    assert page.pressed == []
    banners.glass.over.timeout.emit()
    click(page, at)
    assert page.pressed == ["deed"]
    banners.take_away("disk")
    qtbot.waitUntil(lambda: page.below.y() < 40)
    click(page, at)
    assert page.pressed == ["deed"]
    click(page, page.below.geometry().bottomRight() - QPoint(20, 20))
    assert page.pressed == ["deed", "finish"], "what did not move can be pressed"
