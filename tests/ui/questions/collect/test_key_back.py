"""Keying back on its page: what is typed, refused, corrected, undone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from fishbowl_app.model.entities import Compares, QuestionKind
from fishbowl_app.model.ops.conditions import add_condition, edit_condition, hand_out
from fishbowl_app.model.ops.forms import add_form, edit_form
from fishbowl_app.model.ops.questions import add_question
from fishbowl_app.model.ops.responses import add_response
from fishbowl_app.model.rules.asking.data import Given
from fishbowl_app.ui.questions.chosen import Chosen
from fishbowl_app.ui.questions.collect.page import CollectPage

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
