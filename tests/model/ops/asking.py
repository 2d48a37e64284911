"""A form that people filled in, for tests of forms and answers."""

from __future__ import annotations

from typing import Unpack

from fishbowl_app.model.entities import Compares, Condition, Form, Question, QuestionKind
from fishbowl_app.model.ops.conditions import add_condition, edit_condition
from fishbowl_app.model.ops.forms import FormParts, ReadyForm, add_ready_form
from fishbowl_app.model.ops.questions import add_question
from fishbowl_app.model.session import Session


def add_form(session: Session, title: str, **fields: Unpack[FormParts]) -> Form:
    """Add a form without questions, with one condition."""
    return add_ready_form(session, ReadyForm(title, (), (), fields))


def framed(session: Session) -> Form:
    """Add a form with a question of every kind, in two framings."""
    form = add_form(session, "Failure", compares=Compares.FRAMINGS)
    edit_condition(session, session.snapshot.conditions_of(form.id)[0].id, title="To avoid")
    add_condition(session, form.id, "To learn from")
    add_question(session, form.id, QuestionKind.SLIDER, "Whose was it?", extremes=["Tenant", "Landlord"])
    add_question(session, form.id, QuestionKind.STATEMENT, "I had a say.")
    add_question(session, form.id, QuestionKind.CHOICE, "What next?", boxes=["Keep", "Leave"])
    add_question(session, form.id, QuestionKind.TRIANGLE, "What for?", extremes=["Home", "Work", "Play"])
    add_question(session, form.id, QuestionKind.WORDS, "What else?")
    return form


def condition(session: Session, place: int = 0) -> Condition:
    """Return a condition of the first form."""
    return session.snapshot.conditions_of(session.snapshot.form_list[0].id)[place]


def question(session: Session, kind: QuestionKind) -> Question:
    """Return the question of a kind."""
    return next(each for each in session.snapshot.questions.values() if each.kind is kind)
