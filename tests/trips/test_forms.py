"""Forms in the real window, by keys alone: one of five kinds is made, given out, and all of it undone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from fishbowl_app.export.pdf.kinds import FORMS
from fishbowl_app.model.entities import Compares, QuestionKind
from fishbowl_app.model.ops.responses import add_response
from fishbowl_app.model.rules.asking.data import Given
from tests.accessible.spoken import unnamed

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
    hands.press(Key.Key_G, CTRL)
    assert page.questions.list.hasFocus()
    assert unnamed(page) == []


def test_a_question_that_was_answered_is_not_asked_in_another_way(window, hands, page):
    session = window.sessions.session
    page.empty.buttons[-1].click()
    type_lines(hands, "Round", "One?", "Left", "Right")
    [form] = session.snapshot.form_list
    [question] = session.snapshot.questions_of(form.id)
    [condition] = session.snapshot.conditions_of(form.id)
    add_response(session, condition.id, {question.id: Given(value=40)}, number=1)
    hands.press(Key.Key_Escape)
    hands.press(Key.Key_Return)
    hands.press(Key.Key_Tab, SHIFT)
    hands.press(Key.Key_Down)
    assert session.snapshot.questions[question.id].kind is QuestionKind.SLIDER
    assert page.questions.card.kind_shown is QuestionKind.SLIDER, "what is shown is what is kept"
    said = window.workspace.strip.messages.message
    assert said is not None, "the strip says why"
    page.given_out.numbered.box.click()
    assert session.snapshot.forms[form.id].numbered
    assert page.given_out.numbered.box.isChecked()


def test_what_is_typed_for_a_form_is_kept_when_another_is_chosen_or_the_room_left(window, hands, page):
    session = window.sessions.session
    page.empty.buttons[-1].click()
    type_lines(hands, "First", "One?")
    page.forms.add.click()
    page.forms.menu.close()
    page.empty.buttons[0].click()
    assert len(session.snapshot.form_list) == 2
    hands.type("Second")
    page.forms.list.setFocus()
    hands.press(Key.Key_Up)
    assert page.title.text() == "First"
    page.questions.list.setFocus()
    hands.press(Key.Key_Insert)
    hands.type("Two?")
    hands.press(Key.Key_1, ALT)
    first, second = session.snapshot.form_list
    assert second.title == "Second"
    assert [row.wording for row in session.snapshot.questions_of(first.id)] == ["One?", "Two?"]


def test_what_is_refused_stays_to_be_mended_and_is_told_of_where_one_leaves_it(window, hands, page):
    session = window.sessions.session
    page.empty.buttons[-1].click()
    type_lines(hands, "Round", "One?", "", "")
    page.questions.card.wording.setPlainText("long " * 100)
    hands.press(Key.Key_Return)
    assert page.questions.card.wording.property("invalid")
    assert page.questions.card.wording.toPlainText() == "long " * 100
    hands.press(Key.Key_Insert)
    assert page.questions.card.wording.toPlainText() == "long " * 100, "nothing new before that is mended"
    page.questions.list.setFocus()
    hands.press(Key.Key_Return)
    assert page.questions.card.wording.toPlainText() == "One?"
    assert "long long" in window.workspace.strip.messages.message.text
    [form] = session.snapshot.form_list
    assert [row.wording for row in session.snapshot.questions_of(form.id)] == ["One?"]


def test_a_form_goes_to_the_printer_by_way_of_the_handouts(window, hands, page):
    page.empty.buttons[1].click()
    page.print_button.click()
    handouts = window.workspace.rooms["summary"].handouts
    assert handouts.isVisible()
    assert FORMS in handouts.choices.kinds
    assert handouts.choices.options.form == 1
