"""Feedback after a round: typed, counted, and one line for the next question."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from fishbowl_app.model.entities import Kind
from fishbowl_app.model.ops.agenda import add_activity
from fishbowl_app.model.ops.time import finish_activity, start_activity

Key, Mod = Qt.Key, Qt.KeyboardModifier
ACCESSIBLE = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def panel(qtbot, room, session, running):
    """The first round is over, and its feedback was asked for by key."""
    finish_activity(session, running)
    qtbot.keyClick(room.side.line, Key.Key_B, Mod.ControlModifier)
    return room.feedback


def lines(session, round_id):
    return [(line.text, line.count) for line in session.snapshot.feedback_of(round_id)]


def test_after_a_round_feedback_is_offered_but_not_opened(room, session, running):
    finish_activity(session, running)
    assert room.message.text() == "Round 1 is over. What did people hear, what next?"
    assert room.tabs.currentIndex() == 0
    session.undo()
    assert room.message.isHidden()


@pytest.mark.parametrize("at_once", [False, True])
@pytest.mark.parametrize("kind", [Kind.ROUND, Kind.TABLES])
def test_the_offer_goes_when_the_next_round_starts(qtbot, room, session, running, kind, at_once):
    following = add_activity(session, kind, "What follows", 600)
    if not at_once:
        finish_activity(session, running)
        assert room.message.isVisible()
    start_activity(session, following.id)
    assert room.message.isHidden()
    room.open_feedback()
    assert room.feedback.rounds.currentText() == ("Round 4" if kind is Kind.ROUND else "Round 1")


def test_the_offer_stays_while_feedback_runs(room, session, running):
    start_activity(session, session.snapshot.agenda[1].id)
    assert room.message.isVisible()


def test_a_line_and_enter_add_feedback(qtbot, panel, session, running):
    assert panel.line.hasFocus()
    qtbot.keyClicks(panel.line, "Nobody owns a repair.")
    qtbot.keyClick(panel.line, Key.Key_Return)
    qtbot.keyClicks(panel.line, "What would a fair promise be?")
    qtbot.keyClick(panel.line, Key.Key_Tab)
    qtbot.keyClicks(panel.hands, "9")
    qtbot.keyClick(panel.hands, Key.Key_Return)
    assert lines(session, running) == [("Nobody owns a repair.", None), ("What would a fair promise be?", 9)]
    assert panel.line.hasFocus()


def test_an_empty_line_adds_nothing(qtbot, panel, session, running):
    qtbot.keyClicks(panel.line, "  ")
    qtbot.keyClick(panel.line, Key.Key_Return)
    assert lines(session, running) == []


@pytest.fixture
def three(qtbot, panel):
    for words in ("One", "Two", "Three"):
        qtbot.keyClicks(panel.line, words)
        qtbot.keyClick(panel.line, Key.Key_Return)
    return panel


def test_up_and_enter_make_the_last_line_the_next_question(qtbot, three, session, room):
    qtbot.keyClick(three.line, Key.Key_Up)
    assert three.list.hasFocus()
    qtbot.keyClick(three.list, Key.Key_Return)
    assert session.snapshot.rounds[1].question == "Three"
    assert three.model.index(2).data(ACCESSIBLE) == "Three, question of round 2"
    assert room.header.question.toPlainText() == "Three"


def test_one_key_from_anywhere_makes_the_chosen_line_the_question(qtbot, three, session):
    three.list.setCurrentIndex(three.model.index(0))
    qtbot.keyClick(three.line, Key.Key_B, Mod.ControlModifier | Mod.ShiftModifier)
    assert session.snapshot.rounds[1].question == "One"


def test_plus_and_minus_count_hands(qtbot, three, session, running):
    three.list.setFocus()
    three.list.setCurrentIndex(three.model.index(1))
    for _ in range(3):
        qtbot.keyClick(three.list, Key.Key_Plus)
    qtbot.keyClick(three.list, Key.Key_Minus)
    assert lines(session, running)[1] == ("Two", 2)
    for _ in range(3):
        qtbot.keyClick(three.list, Key.Key_Minus)
    assert lines(session, running)[1] == ("Two", None)
    qtbot.keyClick(three.list, Key.Key_Minus)
    assert lines(session, running)[1] == ("Two", None)


def test_a_line_is_edited_in_place_and_deleted_without_asking(qtbot, three, session, running):
    three.list.setFocus()
    three.list.setCurrentIndex(three.model.index(0))
    qtbot.keyClick(three.list, Key.Key_F2)
    editor = three.list.findChild(QLineEdit)
    editor.selectAll()
    qtbot.keyClicks(editor, "Uno")
    qtbot.keyClick(editor, Key.Key_Return)
    qtbot.waitUntil(lambda: lines(session, running)[0] == ("Uno", None))
    assert session.snapshot.rounds[1].question == "Question 2?"
    qtbot.keyClick(three.list, Key.Key_Delete)
    assert [words for words, _ in lines(session, running)] == ["Two", "Three"]
    session.undo()
    assert [words for words, _ in lines(session, running)] == ["Uno", "Two", "Three"]


def test_escape_only_leaves_the_line_and_another_key_goes_back_to_the_circle(qtbot, panel, room, session):
    qtbot.keyClicks(panel.line, "half a thou")
    qtbot.keyClick(panel.line, Key.Key_Escape)
    assert panel.line.text() == ""
    for _ in range(3):
        qtbot.keyClick(room.focusWidget(), Key.Key_Escape)
        assert room.tabs.currentWidget() is panel
        assert room.hasFocus()
    qtbot.keyClick(room, Key.Key_G, Mod.ControlModifier)
    assert room.tabs.currentIndex() == 0
    assert room.side.line.hasFocus()


def test_the_feedback_is_on_the_round_that_began_last(panel, session):
    assert panel.rounds.currentText() == "Round 1"
    start_activity(session, session.snapshot.rounds[1].id)
    assert panel.rounds.currentText() == "Round 2"
    assert panel.rounds.count() == 2


def test_before_the_first_round_there_is_none(room):
    assert not room.feedback.line.isEnabled()
    assert room.feedback._empty.text() == "Feedback is taken once a round has begun."


def test_after_the_last_round_no_line_can_become_a_question(qtbot, three, session):
    for item in session.snapshot.rounds[1:]:
        start_activity(session, item.id)
        finish_activity(session, item.id)
    three.rounds.setCurrentIndex(0)
    three.show_snapshot(session.snapshot)
    three.list.setCurrentIndex(three.model.index(0))
    assert not three.question.isEnabled()
    assert three.question.toolTip() == three.why_not.text()
    assert three.why_not.text() == "No round follows that could take the question: add one in the agenda."
    assert three.why_not.isVisible()
    add_activity(session, Kind.ROUND, "One more", 600)
    assert three.question.isEnabled()
    assert three.why_not.isHidden()


def test_the_model_keeps_the_rules_of_qt(three, qtmodeltester):
    qtmodeltester.check(three.model)
    three.grab()
