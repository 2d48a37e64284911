"""How a room looks while its session can only be looked at."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSpinBox, QWidget

from fishbowl_app.ui.looking import OF_THE_APP, only_look
from fishbowl_app.ui.widgets import SearchField


def test_only_what_is_about_the_session_cannot_be_typed_into(qtbot):
    room = QWidget()
    qtbot.addWidget(room)
    title, words, own = QLineEdit("Warm homes", room), QPlainTextEdit(room), QLineEdit(room)
    search, page = SearchField("Find", room), QSpinBox(room)
    title.setPlaceholderText("such as Warm homes")
    own.setProperty(OF_THE_APP, True)
    only_look(room)
    assert title.isReadOnly()
    assert (title.text(), title.placeholderText()) == ("Warm homes", "")
    assert words.isReadOnly()
    assert not any(each.isReadOnly() for each in (own, search, page))
