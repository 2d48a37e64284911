"""What happens after a bug of ours."""

from __future__ import annotations

import logging

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from fishbowl_app.ui.crash import CrashDialog, CrashHook

TYPED = "the wall in the nursery is wet"


def fall() -> None:
    raise ValueError(TYPED)


@pytest.fixture
def crash(qtbot, monkeypatch):
    """Return what runs the hook for a bug, presses a button of the dialog, and tells whether the app ends."""
    window = QWidget()
    qtbot.addWidget(window)

    def crash(press: str) -> bool:
        ended: list[bool] = []
        chosen: list[object] = []

        def show(dialog: CrashDialog) -> None:
            for button in dialog.buttons():
                if button.text() == "Copy report":
                    button.click()
            chosen.append(getattr(dialog, press))

        monkeypatch.setattr(QMessageBox, "exec", show)
        monkeypatch.setattr(QMessageBox, "clickedButton", lambda dialog: chosen[0])
        hook = CrashHook(window, lambda: ended.append(True))
        try:
            fall()
        except ValueError as error:
            hook(type(error), error, error.__traceback__)
        return bool(ended)

    return crash


def test_neither_the_report_nor_the_log_quotes_what_people_typed(crash, caplog):
    with caplog.at_level(logging.ERROR):
        assert not crash("go_on")
    report = QApplication.clipboard().text()
    for text in (report, caplog.text):
        assert "ValueError" in text
        assert "in fall" in text
        assert TYPED not in text


def test_who_asks_for_it_saves_a_copy_and_ends(crash):
    assert crash("quit")
