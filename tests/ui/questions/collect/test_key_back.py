"""Keying back on its page: what is typed, refused, corrected, undone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from fishbowl_app.model.entities import Compares, QuestionKind
from fishbowl_app.model.ops.conditions import add_condition, edit_condition, hand_out
from fishbowl_app.model.ops.forms import edit_form
from fishbowl_app.model.ops.questions import add_question
from fishbowl_app.model.ops.responses import add_response
from fishbowl_app.model.rules.asking.data import Given
from fishbowl_app.ui.questions.chosen import Chosen
from fishbowl_app.ui.questions.collect.page import CollectPage
from tests.model.ops.asking import add_form

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def form(session):
    """A form with a question of each kind, given out before and after to the same four people."""
    made = add_form(session, "Homes", compares=Compares.MOMENTS, asks_group=True)
    add_question(session, made.id, QuestionKind.SLIDER, "Who decides?", extremes=("Tenant", "Landlord"))
    add_question(session, made.id, QuestionKind.STATEMENT, "I have a say")
    add_question(
        session, made.id, QuestionKind.CHOICE, "What is cold?", boxes=("Hall", "Bed", "Bath"), several=True
    )
    add_question(session, made.id, QuestionKind.TRIANGLE, "What counts?", extremes=("Cost", "Time", "Warmth"))
    add_question(session, made.id, QuestionKind.WORDS, "What else?")
    (before,) = session.snapshot.conditions_of(made.id)
    edit_condition(session, before.id, title="Before")
    after = add_condition(session, made.id, "After")
    for condition in (before, after):
        hand_out(session, condition.id, 4)
    return made


@pytest.fixture
def page(qtbot, desk, form, bridge, clock):
    made = CollectPage(desk, Chosen(bridge))
    qtbot.addWidget(made)
    made.resize(1000, 640)
    made.show()
    qtbot.waitExposed(made)
    made.enter()
    made.clock = clock
    return made


def typed(qtbot, page, *lines):
    """Type into the line that has the focus, with Enter after each; "4!" goes on by itself."""
    page.clock.advance(10)
    for line in lines:
        words = line.removesuffix("!")
        qtbot.keyClicks(page.focusWidget(), words)
        if words == line:
            qtbot.keyClick(page.focusWidget(), KEY.Key_Return)


WHOLE = ("", "T!", "67", "4!", "ca", "40 30", "Too cold")


def only(session):
    (response,) = session.snapshot.responses.values()
    return response


def test_a_form_of_all_kinds_is_typed_line_by_line(qtbot, page, session, form):
    typed(qtbot, page, *WHOLE)
    response, snapshot = only(session), session.snapshot
    assert (response.number, snapshot.groups[response.group_id].name) == (1, "Tenants")
    assert snapshot.conditions[response.condition_id].title == "Before"
    by_place = {snapshot.questions[row.question_id].place: row for row in snapshot.answers_in(response.id)}
    assert [by_place[place].value for place in (0, 1)] == [67, 4]
    assert [snapshot.boxes[key].title for key in by_place[2].box_ids] == ["Hall", "Bath"]
    assert (by_place[3].value, by_place[3].second) == (40, 30)
    assert [note.text for note in snapshot.notes_in(response.id)] == ["Too cold"]
    assert page.key_back.said.text().startswith("No. 1 · Before · 5 answer")
    assert page.key_back.sheet.number.words() == "2"
    assert page.focusWidget() is page.key_back.sheet.number.line


def test_what_cannot_be_an_answer_is_marked_at_once_and_nothing_is_lost(qtbot, page, session):
    typed(qtbot, page, "", "O!", "150")
    row = page.key_back.sheet.rows[2]
    assert page.focusWidget() is row.line
    assert (row.words(), row.line.property("invalid"), row.wrong.text()) == ("150", True, "From 0 to 100")
    for key in (KEY.Key_Backspace,) * 3:
        qtbot.keyClick(row.line, key)
    assert not row.wrong.isVisible()
    typed(qtbot, page, "15", "7!")
    row = page.key_back.sheet.rows[3]
    assert (page.focusWidget(), row.wrong.text()) == (row.line, "From 1 to 5")
    qtbot.keyClick(row.line, KEY.Key_Backspace)
    typed(qtbot, page, "5!", "AD")
    assert page.key_back.sheet.rows[4].wrong.text() == "No such box: A\u00a0Hall, B\u00a0Bed, C\u00a0Bath"
    assert not session.snapshot.responses


def test_enter_on_an_empty_line_is_no_answer_and_a_blank_form_is_asked_about(qtbot, page, session):
    typed(qtbot, page, "", "", "", "", "", "")
    assert not session.snapshot.responses
    typed(qtbot, page, "")
    assert not session.snapshot.responses
    assert page.key_back.said.text().startswith("Nothing is answered.")
    typed(qtbot, page, "")
    assert not session.snapshot.answers_in(only(session).id)
    assert page.key_back.said.text().endswith("5 left out")


def test_a_number_that_is_there_is_refused_and_its_form_can_be_opened(qtbot, page, session):
    typed(qtbot, page, *WHOLE)
    typed(qtbot, page, "1")
    line = page.key_back.sheet.number.line
    assert page.focusWidget() is line
    assert "1" in page.key_back.sheet.number.wrong.text()
    assert page.entered.table.currentIndex().row() == 0
    qtbot.keyClick(line, KEY.Key_F2)
    assert page.key_back.mode.text() == "Correcting No. 1 · Before"
    assert [row.words() for row in page.key_back.sheet.rows] == [
        "1",
        "Tenants",
        "67",
        "4",
        "AC",
        "40 30 30",
        "Too cold",
    ]
    typed(qtbot, page, "", "", "70", "", "", "", "")
    (answer,) = [row for row in session.snapshot.answers_in(only(session).id) if row.value == 70]
    assert session.snapshot.questions[answer.question_id].wording == "Who decides?"
    assert page.key_back.sheet.number.words() == "2"
    assert not page.key_back.mode.isVisible()


def test_a_number_that_was_not_handed_out_is_refused_at_once(qtbot, page, session):
    typed(qtbot, page, "5")
    assert page.focusWidget() is page.key_back.sheet.number.line
    assert page.key_back.sheet.number.line.property("invalid")
    assert page.key_back.sheet.number.words() == "5"


def test_what_is_corrected_changes_nothing_that_was_not_typed_anew(qtbot, page, session, form):
    slider, said = session.snapshot.questions_of(form.id)[0], session.snapshot.questions_of(form.id)[4]
    (before, _) = session.snapshot.conditions_of(form.id)
    given = {slider.id: Given(value=33.333333), said.id: Given(words="Too cold")}
    response = add_response(session, before.id, given, number=3, source="answers.csv")
    typed(qtbot, page, "", "T!", "9")
    page.key_back.correct(response.id)
    typed(qtbot, page, "2", "", "", "", "", "", "")
    assert session.snapshot.responses[response.id].number == 2
    assert [row.value for row in session.snapshot.answers_in(response.id)] == [33.333333]
    assert [row.words() for row in page.key_back.sheet.rows][:3] == ["4", "T", "9"]  # what had been begun


def test_undo_puts_what_was_typed_back_and_redo_takes_it_away(qtbot, page, session, desk):
    typed(qtbot, page, *WHOLE)
    session.undo()
    assert not session.snapshot.responses
    assert [row.words() for row in page.key_back.sheet.rows] == ["1", *(word.strip("!") for word in WHOLE[1:])]
    session.redo()
    assert [row.words() for row in page.key_back.sheet.rows] == ["2", "", "", "", "", "", ""]
    typed(qtbot, page, "", "O!", "1")
    session.undo()
    assert [row.words() for row in page.key_back.sheet.rows][:3] == ["2", "O", "1"]


def test_a_form_is_found_by_its_number_and_deleted(qtbot, page, session):
    typed(qtbot, page, *WHOLE)
    typed(qtbot, page, *WHOLE)
    page.find()
    qtbot.keyClicks(page.entered.search, "1")
    qtbot.keyClick(page.entered.search, KEY.Key_Return)
    assert page.key_back.mode.text() == "Correcting No. 1 · Before"
    qtbot.keyClick(page.focusWidget(), KEY.Key_Escape)
    page.entered.table.setFocus()
    qtbot.keyClick(page.entered.table, KEY.Key_Delete)
    assert only(session).number == 2
    assert page.key_back.state.text() == "Before: 1 of 4; missing 1   After: 0 of 4"


def test_the_moment_is_chosen_once(qtbot, page, session, form):
    page.chosen.choose_condition(session.snapshot.conditions_of(form.id)[1].id)
    typed(qtbot, page, *WHOLE)
    typed(qtbot, page, *WHOLE)
    titles = [session.snapshot.conditions[row.condition_id].title for row in session.snapshot.responses.values()]
    assert titles == ["After", "After"]


def test_what_was_begun_stays_while_another_form_is_chosen(qtbot, page, session, form):
    other = add_form(session, "Another")
    typed(qtbot, page, "3", "T!", "9")
    page.chosen.choose_form(other.id)
    page.chosen.choose_form(form.id)
    assert [row.words() for row in page.key_back.sheet.rows][:3] == ["3", "T", "9"]


def test_a_framing_chosen_by_hand_brings_its_own_numbers(qtbot, page, session, form):
    edit_form(session, form.id, compares=Compares.FRAMINGS, same_people=False)
    before, after = session.snapshot.conditions_of(form.id)
    number = page.key_back.sheet.number
    assert (number.words(), number.echo.text()) == ("1", "Before")
    page.chosen.choose_condition(after.id)
    assert (number.words(), number.echo.text()) == ("5", "After")
    number.line.selectAll()
    typed(qtbot, page, "2")
    assert (page.chosen.condition, number.echo.text()) == (session.snapshot.conditions[before.id], "Before")


def test_a_form_is_kept_from_any_line(qtbot, page, session):
    typed(qtbot, page, "", "T!", "67")
    qtbot.keyClick(page.focusWidget(), KEY.Key_Return, CTRL)
    assert [row.value for row in session.snapshot.answers_in(only(session).id)] == [67]


def test_a_form_whose_number_nobody_can_read_has_none(qtbot, page, session):
    qtbot.keyClick(page.focusWidget(), KEY.Key_Backspace)
    typed(qtbot, page, *WHOLE)
    assert only(session).number is None
    assert page.key_back.said.text().startswith("No number · Before")
    assert page.key_back.sheet.number.words() == "1"


def test_the_moment_stays_chosen_when_a_form_of_another_is_corrected(qtbot, page, session, form):
    typed(qtbot, page, *WHOLE)
    before = only(session)
    after = session.snapshot.conditions_of(form.id)[1]
    page.chosen.choose_condition(after.id)
    page.key_back.correct(before.id)
    assert page.key_back.sheet.number.echo.text() == "Before"
    typed(qtbot, page, "", "", "70", "", "", "", "")
    assert page.key_back.said.text().startswith("No. 1 · Before")
    typed(qtbot, page, *WHOLE)
    assert len(session.snapshot.responses_in(after.id)) == 1


def test_tab_goes_from_line_to_line_in_a_form_that_was_just_chosen(qtbot, page, session):
    other = add_form(session, "Another")
    for number in range(3):
        add_question(session, other.id, QuestionKind.SLIDER, f"Question {number}")
    page.chosen.choose_form(other.id)
    page.key_back.enter()
    for row in page.key_back.sheet.rows:
        assert page.focusWidget() is row.line
        qtbot.keyClick(row.line, KEY.Key_Tab)
    assert page.focusWidget() is page.key_back.keep_button
