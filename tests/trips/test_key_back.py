"""Sixty paper forms keyed back in the real window, by keyboard alone."""

from __future__ import annotations

import random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from fishbowl_app.model.entities import Compares, QuestionKind
from fishbowl_app.model.ops.conditions import add_condition, edit_condition, hand_out
from fishbowl_app.model.ops.questions import add_question
from tests.model.ops.asking import add_form

ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
Key = Qt.Key
HANDED_OUT = 60


@pytest.fixture
def session(window):
    """A form of six statements and a slider, given out in two framings to thirty people each."""
    window.sessions.new_empty()
    made = window.sessions.session
    form = add_form(made, "Homes", compares=Compares.FRAMINGS)
    for number in range(1, 7):
        add_question(made, form.id, QuestionKind.STATEMENT, f"Statement {number}")
    add_question(made, form.id, QuestionKind.SLIDER, "Who decides?", extremes=("Tenant", "Landlord"))
    (first,) = made.snapshot.conditions_of(form.id)
    edit_condition(made, first.id, title="Framing a")
    second = add_condition(made, form.id, "Framing b")
    for condition in (first, second):
        hand_out(made, condition.id, HANDED_OUT // 2)
    return made


@pytest.fixture
def page(window, hands, session):
    """Where one comes by two keys from anywhere."""
    hands.press(Key.Key_8, ALT)
    hands.press(Key.Key_2, CTRL)
    return window.workspace.rooms["questions"].collect


class Typist:
    """Keys forms back, and counts keystrokes."""

    def __init__(self, hands, clock) -> None:
        self.hands, self.clock, self.keys = hands, clock, 0

    def form(self, number, points, slider) -> None:
        self.clock.advance(10)
        for words in (str(number), None, *map(str, points), str(slider), None):
            if words is None:
                self.hands.press(Key.Key_Return)
                self.keys += 1
            elif words:
                self.hands.type(words)
                self.keys += len(words)


@pytest.fixture
def typist(hands, clock):
    return Typist(hands, clock)


def answers(number):
    chance = random.Random(number)
    return [chance.randint(1, 5) for _ in range(6)], chance.randint(10, 99)


def entered(session):
    return {response.number for response in session.snapshot.responses.values()}


def test_sixty_forms_are_keyed_back_in_any_order_by_keyboard_alone(session, page, typist):
    numbers = list(range(1, HANDED_OUT + 1))
    random.Random(8).shuffle(numbers)
    last_two = numbers[-2:]
    for number in numbers[:-2]:
        typist.form(number, *answers(number))
    assert entered(session) == set(numbers[:-2])
    form = session.snapshot.form_list[0]
    for condition, first in zip(session.snapshot.conditions_of(form.id), (1, 31), strict=True):
        inside = {row.number for row in session.snapshot.responses_in(condition.id)}
        assert inside == set(range(first, first + 30)) - set(last_two)
    said = page.key_back.state.text()
    assert all(f"missing {number}" in said or f", {number}" in said for number in last_two)
    assert page.entered.model.rowCount() == HANDED_OUT - 2

    for number in sorted(last_two):  # they come by themselves
        assert page.key_back.sheet.number.words() == str(number)
        typist.form("", *answers(number))
    assert entered(session) == set(numbers)
    assert page.key_back.state.text().count("30 of 30") == 2
    values = {}
    for response in session.snapshot.responses.values():
        by_place = sorted(
            (session.snapshot.questions[answer.question_id].place, answer.value)
            for answer in session.snapshot.answers_in(response.id)
        )
        values[response.number] = [value for _, value in by_place]
    assert values == {number: [*answers(number)[0], answers(number)[1]] for number in numbers}


def test_a_form_in_order_takes_ten_keystrokes(session, page, typist):
    typist.form("", [4, 2, 5, 3, 1, 4], 67)
    assert entered(session) == {1}
    assert typist.keys == 10
    assert page.key_back.said.text().startswith("No. 1 · Framing a · 7 answer")


def test_any_form_can_be_taken_back_by_undo_or_from_the_list(hands, session, page, typist):
    for number in (3, 40, 8):
        typist.form(number, *answers(number))
    lines = [row.words() for row in page.key_back.sheet.rows]
    for left in ({3, 40}, {3}, set()):
        hands.press(Key.Key_Z, CTRL)
        assert entered(session) == left
    for _ in range(3):
        hands.press(Key.Key_Z, CTRL | SHIFT)
    assert entered(session) == {3, 40, 8}
    assert [row.words() for row in page.key_back.sheet.rows] == lines

    hands.press(Key.Key_F, CTRL)
    hands.type("40")
    hands.press(Key.Key_Down)
    hands.press(Key.Key_Delete)
    assert entered(session) == {3, 8}
    hands.press(Key.Key_Z, CTRL)
    assert entered(session) == {3, 40, 8}
    assert [row.words() for row in page.key_back.sheet.rows] == lines


def test_what_cannot_be_is_refused_with_the_reason_and_nothing_is_lost(hands, session, page, typist):
    typist.form(3, *answers(3))
    number, *_, slider = page.key_back.sheet.rows
    for typed, why in (("3", "Form 3 is entered already"), ("61", "have numbers from 1 to 60")):
        hands.type(typed)
        hands.press(Key.Key_Return)
        assert QApplication.focusWidget() is number.line
        assert why in number.wrong.text()
        hands.press(Key.Key_A, CTRL)
    hands.type("31")
    hands.press(Key.Key_Return)
    for typed in ("4", "9"):  # of five points
        hands.type(typed)
    assert QApplication.focusWidget() is page.key_back.sheet.rows[2].line
    assert page.key_back.sheet.rows[2].wrong.text() == "From 1 to 5"
    hands.press(Key.Key_Backspace)
    for typed in "24135":
        hands.type(typed)
    hands.type("140")
    hands.press(Key.Key_Return)
    assert (slider.wrong.text(), slider.words()) == ("From 0 to 100", "140")
    assert entered(session) == {3}
    hands.press(Key.Key_Backspace)
    hands.press(Key.Key_Return)
    assert entered(session) == {3, 31}


def test_ctrl_enter_keeps_the_form_and_starts_nothing(hands, session, page):
    page.key_back.enter()
    hands.press(Key.Key_Return)
    hands.type("4")
    hands.press(Key.Key_Return, CTRL)
    assert entered(session) == {1}
    assert session.snapshot.live is None
