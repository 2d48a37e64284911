"""A line that names people by a few letters each."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from fishbowl_app.model.rules.match import label_people
from fishbowl_app.ui.widgets.people_line import PeopleLine
from tests.model.build import a_session, person

PEOPLE = a_session(person("Siân Pugh"), person("Sian Rees"), person("Evans, Ann"), person("Bran"))


@pytest.fixture
def line(qtbot):
    """A line over a page, with another field to go to."""
    page = QWidget()
    qtbot.addWidget(page)
    made = PeopleLine("Conveners", lambda: PEOPLE, label_people, page)
    column = QVBoxLayout(page)
    for widget in (made, QLineEdit(page)):
        column.addWidget(widget)
    page.resize(400, 400)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    made.setFocus()
    return made


def test_letters_mean_the_likeliest_and_enter_writes_the_name_out(line):
    heard = []
    line.entered.connect(lambda: heard.append(line.text()))
    QTest.keyClicks(line, "si")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert heard == ["Siân Pugh"]
    assert line.ids() == ["Siân Pugh"]


def test_several_are_parted_by_commas_and_nobody_is_named_twice(line):
    QTest.keyClicks(line, "br,re;br")
    assert line.ids() == ["Bran", "Sian Rees"]
    assert line.strangers() == []


def test_a_name_in_the_middle_can_be_typed_anew(line):
    line.show_ids(["Bran", "Sian Rees"])
    line.setCursorPosition(4)
    for _ in range(4):
        QTest.keyClick(line, Qt.Key.Key_Backspace)
    QTest.keyClicks(line, "an")
    QTest.keyClick(line, Qt.Key.Key_Tab)
    assert line.text() == "Evans  Ann, Sian Rees"
    assert line.ids() == ["Evans, Ann", "Sian Rees"]


def test_a_comma_in_a_name_does_not_part_it(line):
    line.show_ids(["Evans, Ann"])
    assert line.ids() == ["Evans, Ann"]


def test_who_is_not_known_is_a_stranger_and_escape_closes_the_list(line):
    QTest.keyClicks(line, "Zoe, b")
    assert line.strangers() == ["Zoe"]
    assert line.popup.isVisible()
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert not line.popup.isVisible()
    assert line.ids() == ["Bran"]
