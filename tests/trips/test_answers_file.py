"""Answers of others, from a file to the page of results, by keyboard alone."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from fishbowl_app.model.rules.asking.figures import form_figures
from fishbowl_app.ui.imports import ImportDialog, choose

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
FILE = Path(__file__).parents[1] / "files" / "answers" / "limesurvey.csv"


def test_a_survey_comes_into_a_new_session_in_five_keys_and_goes_in_two(qtbot, window, hands, monkeypatch):
    monkeypatch.setattr(choose, "ask_path", lambda *_: FILE)
    window.sessions.new_empty()
    session = window.sessions.session
    hands.press(Qt.Key.Key_8, ALT)
    hands.press(Qt.Key.Key_2, CTRL)
    hands.press(Qt.Key.Key_I, CTRL)
    (dialog,) = window.findChildren(ImportDialog)
    qtbot.waitExposed(dialog)
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    (form,) = session.snapshot.form_list
    hands.press(Qt.Key.Key_3, CTRL)
    figures = form_figures(session.snapshot, form.id)
    assert [series.base for series in figures.questions[0].series] == [11, 12]
    session.undo()
    assert not session.snapshot.responses
    session.undo()
    assert not session.snapshot.forms
