"""Forms in the real window, by keys alone: one of five kinds is made, given out, and all of it undone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from fishbowl_app.model.entities import Compares, QuestionKind
from tests.trips.test_accessible import unnamed

ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
Key = Qt.Key


@pytest.fixture
def page(window, hands):
    """Where one comes by one key from anywhere."""
    window.sessions.new_empty()
    hands.press(Key.Key_8, ALT)
    return window.workspace.rooms["questions"].forms


def go_to_kind(hands, page, kind: QuestionKind) -> None:
    """Choose how the question is answered that is being begun, and come back to its wording."""
    hands.press(Key.Key_Tab, SHIFT)
    assert QApplication.focusWidget() is page.questions.card.kind
    while page.questions.card.kind_shown is not kind:
        up = list(QuestionKind).index(kind) < list(QuestionKind).index(page.questions.card.kind_shown)
        hands.press(Key.Key_Up if up else Key.Key_Down)
    hands.press(Key.Key_Tab)


def type_lines(hands, *lines: str) -> None:
    """Type into one field after the other."""
    for line in lines:
        hands.type(line)
        hands.press(Key.Key_Return)


def test_a_form_of_five_kinds_is_made_by_keys_alone_and_undone(window, hands, page):
    session = window.sessions.session
    page.empty.buttons[-1].setFocus()
    hands.press(Key.Key_Space)
    type_lines(hands, "After the round", "What could this group change?", "Nothing", "Everything")
    type_lines(hands, "And you alone?", "Nothing at all", "Much")
    go_to_kind(hands, page, QuestionKind.STATEMENT)
    type_lines(hands, "I have a say in what happens.", "I was heard.")
    go_to_kind(hands, page, QuestionKind.CHOICE)
    type_lines(hands, "What comes first?", "Repairs", "Rents", "")
    go_to_kind(hands, page, QuestionKind.WORDS)
    type_lines(hands, "What is missing?")
    go_to_kind(hands, page, QuestionKind.TRIANGLE)
    type_lines(hands, "Who decides?", "Tenants", "Landlord", "Council")
    hands.press(Key.Key_Return)  # nothing more
    snapshot = session.snapshot
    [form] = snapshot.form_list
    asked = snapshot.questions_of(form.id)
    assert form.title == "After the round"
    assert {row.kind for row in asked} == set(QuestionKind)
    assert [row.wording for row in asked][-1] == "Who decides?"
    assert asked[0].extremes == ("Nothing", "Everything")
    assert asked[-1].extremes == ("Tenants", "Landlord", "Council")
    assert [box.title for box in snapshot.boxes_of(asked[4].id)] == ["Repairs", "Rents"]
    assert page.questions.list.hasFocus()
    assert unnamed(page) == []
    while session.undo_op is not None:
        hands.press(Key.Key_Z, CTRL)
    assert session.snapshot.form_list == []
    assert page.empty.isVisible()


def test_questions_are_moved_and_taken_out_where_they_stand(window, hands, page):
    session = window.sessions.session
    page.empty.buttons[-1].click()
    type_lines(hands, "Round", "One?", "", "", "Two?", "", "", "")
    hands.press(Key.Key_Up, ALT)
    [form] = session.snapshot.form_list
    assert [row.wording for row in session.snapshot.questions_of(form.id)] == ["Two?", "One?"]
    hands.press(Key.Key_Delete)
    assert [row.wording for row in session.snapshot.questions_of(form.id)] == ["One?"]
    hands.press(Key.Key_Insert)
    hands.press(Key.Key_Escape)
    assert [row.wording for row in session.snapshot.questions_of(form.id)] == ["One?"]


def test_a_form_is_given_out_in_framings_that_are_named(window, hands, page):
    session = window.sessions.session
    page.empty.buttons[-1].click()
    type_lines(hands, "Round", "One?")
    hands.press(Key.Key_G, CTRL)
    part = page.given_out.conditions
    hands.press(Key.Key_Down)
    [form] = session.snapshot.form_list
    assert form.compares is Compares.FRAMINGS
    assert not form.same_people
    assert len(session.snapshot.conditions_of(form.id)) == 2
    part.title.setFocus()
    type_lines(hands, "Landlord")
    part.handed_out.setFocus()
    type_lines(hands, "many")
    assert part.handed_out.text() == "many"
    part.handed_out.clear()
    type_lines(hands, "30")
    first, second = session.snapshot.conditions_of(form.id)
    assert (first.title, first.handed_out, second.first_number) == ("Landlord", 30, 31)
    assert unnamed(page) == []
