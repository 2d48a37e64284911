"""What happens after a bug of ours: in a slot, in a thread, while a room looks on, again and again."""

from __future__ import annotations

import logging
import sys
import threading

import pytest
from PySide6.QtCore import QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QWidget

from fishbowl_app.ui import crash
from fishbowl_app.ui.crash import CRASH, CrashDialog, CrashHook
from fishbowl_app.ui.trouble.banner import Banners

TYPED = "the wall in the nursery is wet"


def fall() -> None:
    raise ValueError(TYPED)


class Desk:
    """A window with its hook, and what was shown."""

    def __init__(self) -> None:
        self.window, self.shown, self.ended, self.in_front = QWidget(), [], [], False
        self.banners = Banners(self.window)
        self.hook = CrashHook(self.window, self.banners, lambda: self.in_front, lambda: self.ended.append(True))

    def crash(self) -> None:
        try:
            fall()
        except ValueError as error:
            self.hook(type(error), error, error.__traceback__)


@pytest.fixture
def desk(qtbot, monkeypatch):
    """Return a window whose dialogs are answered with *Go on*."""
    made = Desk()
    qtbot.addWidget(made.window)
    monkeypatch.setattr(QMessageBox, "exec", lambda dialog: made.shown.append(dialog))
    return made


@pytest.fixture
def installed(desk, monkeypatch):
    """Return it as it is in the app; the interpreter and Qt have their own again afterwards."""
    for module, name in ((sys, "excepthook"), (threading, "excepthook"), (sys, "unraisablehook")):
        monkeypatch.setattr(module, name, getattr(module, name))
    before = qInstallMessageHandler(None)
    desk.hook.install()
    yield desk
    qInstallMessageHandler(before)


def test_neither_the_report_nor_the_log_quotes_what_people_typed(desk, caplog):
    with caplog.at_level(logging.ERROR):
        desk.crash()
    (dialog,) = desk.shown
    next(button for button in dialog.buttons() if button.text() == "Copy report").click()
    for text in (QApplication.clipboard().text(), caplog.text):
        assert "ValueError" in text
        assert "in fall" in text
        assert TYPED not in text


def test_who_asks_for_it_saves_a_copy_and_ends(desk, qtbot):
    desk.crash()
    desk.shown[0].quit.click()
    qtbot.waitUntil(lambda: desk.ended == [True])


def test_while_a_room_looks_on_nothing_comes_up_before_it(desk):
    desk.in_front = True
    desk.crash()
    assert desk.shown == []
    assert "you can go on" in desk.banners.text(CRASH)
    desk.banners.rows[CRASH].buttons[0].click()
    (dialog,) = desk.window.findChildren(CrashDialog)
    assert dialog.isVisible()
    assert not dialog.isModal()


def test_the_same_mistake_again_opens_no_dialog_again(desk, caplog):
    with caplog.at_level(logging.ERROR):
        for _ in range(25):
            desk.crash()
    assert len(desk.shown) == 1
    assert CRASH in desk.banners.rows
    assert len(caplog.records) == 2, "the first and the tenth"


def test_a_mistake_in_a_slot_reaches_the_hook(installed, qtbot):
    button = QPushButton(installed.window)
    button.clicked.connect(fall)
    button.click()
    (dialog,) = installed.shown
    assert "in fall" in dialog.detailedText()


def test_a_mistake_in_a_thread_is_told_on_the_thread_of_the_window(installed, qtbot):
    thread = threading.Thread(target=fall)
    thread.start()
    thread.join()
    assert installed.shown == []
    qtbot.waitUntil(lambda: len(installed.shown) == 1)


def test_a_mistake_while_something_is_thrown_away_is_logged_and_not_told(installed, caplog):
    class Falls:
        def __del__(self) -> None:
            fall()

    with caplog.at_level(logging.ERROR):
        made = Falls()
        del made
    assert "in fall" in caplog.text
    assert installed.shown == []


def test_what_qt_says_is_logged_without_what_it_quotes(caplog, capsys):
    class Context:
        category = "qt.widgets"

    with caplog.at_level(logging.WARNING):
        crash.log_qt(QtMsgType.QtWarningMsg, Context(), f'cannot show "{TYPED}"')
        crash.log_qt(QtMsgType.QtFatalMsg, Context(), "no screen")
    assert [record.levelname for record in caplog.records] == ["WARNING", "CRITICAL"]
    assert "qt.widgets: cannot show …" in caplog.text
    assert TYPED not in caplog.text
    assert TYPED in capsys.readouterr().err, "the terminal is the person's own"


def test_ctrl_c_is_no_mistake(desk, capsys):
    desk.hook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert desk.shown == []
