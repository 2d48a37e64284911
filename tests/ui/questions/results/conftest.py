"""A form in two framings with a question of each kind, and a form that nobody has answered."""

from __future__ import annotations

import pytest

from fishbowl_app.model.entities import Compares, QuestionKind
from fishbowl_app.model.ops.conditions import add_condition, edit_condition
from fishbowl_app.model.ops.questions import add_question
from fishbowl_app.model.ops.responses import ResponseImport, import_answers
from fishbowl_app.model.rules.asking.data import Given
from fishbowl_app.ui.questions.chosen import Chosen
from fishbowl_app.ui.questions.results.page import ResultsPage
from tests.model.ops.asking import add_form

Kind = QuestionKind


@pytest.fixture
def asked(session):
    """The questions by kind: 12 people answered the first framing, 14 the second, further to the right."""
    form = add_form(session, "Who decides?", compares=Compares.FRAMINGS, asks_group=True)
    first = session.snapshot.conditions_of(form.id)[0]
    edit_condition(session, first.id, title="A late list")
    second = add_condition(session, form.id, "A damp home")
    made = {
        Kind.SLIDER: add_question(session, form.id, Kind.SLIDER, "Who?", extremes=("Landlord", "Tenants")),
        Kind.STATEMENT: add_question(session, form.id, Kind.STATEMENT, "I was heard."),
        Kind.CHOICE: add_question(session, form.id, Kind.CHOICE, "What first?", boxes=("Rent", "Damp")),
        Kind.TRIANGLE: add_question(session, form.id, Kind.TRIANGLE, "What?", extremes=("Money", "Time", "Talk")),
        Kind.WORDS: add_question(session, form.id, Kind.WORDS, "What else?"),
    }
    add_question(session, form.id, Kind.STATEMENT, "I would come again.")
    rent, damp = session.snapshot.boxes_of(made[Kind.CHOICE].id)
    rows = []
    for condition, many, left in ((first, 12, 10), (second, 14, 60)):
        for number in range(many):
            given = {
                made[Kind.SLIDER].id: Given(value=left + 2 * number),
                made[Kind.STATEMENT].id: Given(value=1 + number % 3 + (2 if condition is second else 0)),
                made[Kind.CHOICE].id: Given(box_ids=((rent if number % 3 else damp).id,)),
                made[Kind.TRIANGLE].id: Given(shares=(left, 100 - left - number, number)),
                made[Kind.WORDS].id: Given(words=f"Listen, {condition.title} {number}"),
            }
            rows.append(ResponseImport(condition.id, given, group_name="Tenants" if number % 2 else "Officers"))
    import_answers(session, rows, "answers.csv")
    unasked = add_form(session, "Not yet")
    add_question(session, unasked.id, Kind.SLIDER, "And now?", extremes=("No", "Yes"))
    return made


@pytest.fixture
def page(qtbot, desk, asked):
    made = ResultsPage(desk, Chosen(desk.bridge))
    qtbot.addWidget(made)
    made.resize(1100, 600)
    made.show()
    made.enter()
    yield made
    made.shut()
