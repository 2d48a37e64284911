"""Show of hands on its page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from fishbowl_app.model.entities import QuestionKind
from fishbowl_app.model.ops.questions import add_question
from fishbowl_app.ui.questions.chosen import Chosen
from fishbowl_app.ui.questions.collect.page import CollectPage
from tests.model.ops.asking import add_form

KEY = Qt.Key


@pytest.fixture
def hands(qtbot, desk, session, bridge):
    form = add_form(session, "Homes")
    add_question(session, form.id, QuestionKind.SLIDER, "Who decides?", extremes=("Tenant", "Landlord"))
    add_question(session, form.id, QuestionKind.STATEMENT, "I have a say")
    add_question(session, form.id, QuestionKind.CHOICE, "What is cold?", boxes=("Hall", "Bed"))
    page = CollectPage(desk, Chosen(bridge))
    qtbot.addWidget(page)
    page.show()
    qtbot.waitExposed(page)
    page.show_part(1)
    return page.hands


def counted(session):
    return {
        row.point or session.snapshot.boxes[row.box_id].title: row.count for row in session.snapshot.hands.values()
    }


def press(qtbot, hands, *keys):
    for key in keys:
        if key == "\n":
            qtbot.keyClick(hands.focusWidget(), KEY.Key_Return)
        else:
            qtbot.keyClicks(hands.focusWidget(), key)


def test_two_keys_for_each_answer_and_the_total_against_who_is_here(qtbot, hands, session):
    assert hands.wording.text() == "I have a say"  # nobody raises a hand for a slider
    press(qtbot, hands, "2", "\n", "\n", "\n", "3", "\n")
    assert counted(session) == {1: 2, 4: 3}
    assert hands.total.text() == "5 of 6 here; 1 not counted"
    press(qtbot, hands, "+", "+", "+", "-")
    assert counted(session)[5] == 2
    assert hands.total.text().startswith("7 of 6 here: 1 more hand")
    assert hands.too_many.isVisible()
    press(qtbot, hands, "-")
    assert not hands.too_many.isVisible()


def test_the_next_question_follows_the_last_answer(qtbot, hands, session):
    press(qtbot, hands, *"\n\n\n\n\n")
    assert hands.focusWidget() is hands.next
    qtbot.keyClick(hands.next, KEY.Key_Space)
    press(qtbot, hands, "4", "\n", "2", "\n")
    assert counted(session) == {"Hall": 4, "Bed": 2}
    assert hands.total.text() == "6 of 6 here"


def test_a_group_is_counted_for_itself(qtbot, hands, session):
    hands.group.setCurrentIndex(1)
    hands.enter()
    press(qtbot, hands, "3", "\n")
    assert {(row.group_id is None, row.count) for row in session.snapshot.hands.values()} == {(False, 3)}
    assert hands.total.text() == "3 of 3 here"
    hands.group.setCurrentIndex(0)
    assert hands.replaces.isVisible()
    session.undo()
    assert not session.snapshot.hands
    assert not hands.replaces.isVisible()
