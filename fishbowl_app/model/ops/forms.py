"""Forms: questions that are asked together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypedDict, Unpack

from fishbowl_app.model import text
from fishbowl_app.model.changes import Op
from fishbowl_app.model.entities import MOST_FORMS, Box, Compares, Condition, Form, Question, QuestionKind
from fishbowl_app.model.errors import HasNumbers, TooMany
from fishbowl_app.model.ops.answers import delete_condition_now, delete_question_now
from fishbowl_app.model.ops.fields import cleaned
from fishbowl_app.model.ops.find import row
from fishbowl_app.model.ops.form_numbers import renumber
from fishbowl_app.model.ops.order import moved, number
from fishbowl_app.model.ops.questions import QuestionFields, checked_question, new_boxes
from fishbowl_app.model.ops.translations import add_translations
from fishbowl_app.model.session import Session
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.model.store.journal import new_id
from fishbowl_app.model.store.tx import Tx

_RULES = {"title": text.FORM, "intro": text.INTRO}


class FormParts(TypedDict, total=False):
    """What can be said of a form besides its title."""

    intro: str
    compares: Compares
    numbered: bool
    same_people: bool
    asks_group: bool


class FormFields(FormParts, total=False):
    """What can be changed of a form."""

    title: str


@dataclass(frozen=True, slots=True)
class ReadyQuestion:
    """A question of a ready form."""

    kind: QuestionKind
    wording: str
    extremes: tuple[str, ...] = ()
    boxes: tuple[str, ...] = ()
    several: bool = False


@dataclass(frozen=True, slots=True)
class ReadyForm:
    """A form to start from.

    conditions: the title and wording of each; () for the only one. translated: for each other language what its
    texts are in it.
    """

    title: str
    questions: tuple[ReadyQuestion, ...]
    conditions: tuple[tuple[str, str], ...] = ()
    fields: FormParts = field(default_factory=FormParts)
    translated: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


def add_ready_form(session: Session, ready: ReadyForm) -> Form:
    """Add a form after all others: with all of its questions, and what is known of them in other languages.

    Where nothing is said, it has one condition, its conditions are moments and its forms numbered. People answer
    at all moments, but in one framing each: so it is with `same_people` where nothing is said.

    Raises:
        BadText, TooMany.
    """
    form = _new_form(session.snapshot, ready)
    questions = [_new_question(form, place, each) for place, each in enumerate(ready.questions)]
    conditions = [_new_condition(form, place, *each) for place, each in enumerate(ready.conditions or [("", "")])]
    with session.change(Op.ADD_FORM) as tx:
        tx.insert(form)
        for condition in conditions:
            tx.insert(condition)
        for question, boxes in questions:
            _insert(tx, question, boxes)
        add_translations(tx, ready.translated)
    return form


def edit_form(session: Session, form_id: str, **fields: Unpack[FormFields]) -> None:
    """Change what is given of a form. Where it is not numbered, nobody can tell that people are the same.

    Raises:
        Gone, BadText.
        HasNumbers: if forms were entered with numbers that they are not to have.
        NumberStays: if a form was entered by a number that would not be of its condition any more.
    """
    form = row(session, Form, form_id)
    kept = _checked(session.snapshot, form, cleaned(fields, _RULES))
    with session.change(Op.EDIT_FORM) as tx:
        changed = tx.update(form, **kept)
        if changed.same_people != form.same_people:
            renumber(tx, changed)


def move_form(session: Session, form_id: str, place: int) -> None:
    """Move a form to a place among the others, counted from 0.

    Raises:
        Gone.
    """
    form = row(session, Form, form_id)
    with session.change(Op.MOVE_FORM) as tx:
        number(tx, moved(session.snapshot.form_list, form, place))


def delete_form(session: Session, form_id: str) -> None:
    """Take a form out with all that was answered; what people said in their own words stays on the board.

    Raises:
        Gone.
    """
    form = row(session, Form, form_id)
    with session.change(Op.DELETE_FORM) as tx:
        for question in session.snapshot.questions_of(form_id):
            delete_question_now(tx, question)
        for condition in session.snapshot.conditions_of(form_id):
            delete_condition_now(tx, condition)
        tx.delete(form)
        number(tx, tx.snapshot.form_list)


def _new_form(snapshot: Snapshot, ready: ReadyForm) -> Form:
    if len(snapshot.forms) >= MOST_FORMS:
        raise TooMany("forms", MOST_FORMS)
    kept = cleaned({"title": ready.title, "intro": "", **ready.fields}, _RULES)
    said = {"compares": Compares.MOMENTS, "numbered": True, "asks_group": False, **kept}
    same = said["numbered"] and said.get("same_people", said["compares"] is Compares.MOMENTS)
    return Form(id=new_id(), place=len(snapshot.forms), **{**said, "same_people": same})


def _new_condition(form: Form, place: int, title: str, wording: str) -> Condition:
    titled, worded = text.clean(title, text.CONDITION), text.clean(wording, text.FRAMING)
    return Condition(new_id(), form.id, place, titled, worded, first_number=1, handed_out=None)


def _new_question(form: Form, place: int, ready: ReadyQuestion) -> tuple[Question, list[Box]]:
    fields = QuestionFields(wording=ready.wording, extremes=ready.extremes, several=ready.several)
    question = checked_question(form.id, place, ready.kind, fields)
    return question, new_boxes(question.id, ready.boxes)


def _insert(tx: Tx, question: Question, boxes: Sequence[Box]) -> None:
    tx.insert(question)
    for box in boxes:
        tx.insert(box)


def _checked(snapshot: Snapshot, form: Form, kept: dict[str, Any]) -> dict[str, Any]:
    numbered = kept.get("numbered", form.numbered)
    if not numbered and any(each.number is not None for each in snapshot.responses_of(form.id)):
        raise HasNumbers(form.id)
    return kept if numbered else {**kept, "same_people": False}
