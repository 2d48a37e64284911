"""How the room answered, in the real window and by keys alone: looked at, compared, taken to the board."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from fishbowl_app.model.entities import Compares, QuestionKind
from fishbowl_app.model.ops.conditions import add_condition
from fishbowl_app.model.ops.questions import add_question
from fishbowl_app.model.ops.responses import ResponseImport, import_answers
from fishbowl_app.model.rules.asking.data import Given
from tests.accessible.spoken import unnamed
from tests.model.ops.asking import add_form

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


@pytest.fixture
def results(window, hands):
    """218 answers to a slider in two framings, some with words of their own; one comes there by two keys."""
    window.sessions.new_empty()
    session = window.sessions.session
    form = add_form(session, "Who decides?", compares=Compares.FRAMINGS)
    first, second = session.snapshot.conditions_of(form.id)[0], add_condition(session, form.id, "A damp home")
    asked = add_question(session, form.id, QuestionKind.SLIDER, "Who?", extremes=("Landlord", "Tenants"))
    words = add_question(session, form.id, QuestionKind.WORDS, "What else?")
    answers = [(first, 7 * number % 71) for number in range(106)]
    answers += [(second, 100 - 7 * number % 71) for number in range(112)]
    given = [
        {asked.id: Given(value=value)} | ({words.id: Given(words="Ask us")} if value < 9 else {})
        for _, value in answers
    ]
    rows = [ResponseImport(condition.id, each) for (condition, _), each in zip(answers, given, strict=True)]
    import_answers(session, rows, "answers.csv")
    hands.press(Key.Key_8, ALT)
    hands.press(Key.Key_3, CTRL)
    return window.workspace.rooms["questions"].results


def tab_to(hands, widget):
    for _ in range(40):
        if QApplication.focusWidget() is widget:
            return
        hands.press(Key.Key_Tab)
    raise AssertionError("Tab does not lead there")


def test_two_framings_are_compared_and_words_taken_to_the_board(qtbot, window, hands, results):
    assert results.list.hasFocus()
    assert [row.lines for row in results.list.rows.rows] == [("answers: 106 + 112",), ("answers: 14 + 0",)]
    qtbot.waitUntil(lambda: "hardly chance" in results.sheet.difference.text())
    assert results.sheet.chart.accessibleDescription().count("Middle one (median)") == 2
    tab_to(hands, results.sheet.switches.laid_over)
    hands.press(Key.Key_Space)
    tab_to(hands, results.sheet.chart)
    tab_to(hands, results.sheet.table)
    hands.press(Key.Key_C, CTRL)
    assert QApplication.clipboard().text().count("\n") == 2
    assert unnamed(results) == []
    results.list.setFocus()
    hands.press(Key.Key_Down)
    tab_to(hands, results.sheet.to_board)
    hands.press(Key.Key_Space)
    board = window.workspace.rooms["board"]
    assert window.workspace.room is board
    assert "14 of 14" in board.board.filter.shown.text()
