"""Taking in what people answered: one form after another, or all that a file holds."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypedDict, Unpack

from fishbowl_app.model.changes import Op
from fishbowl_app.model.entities import (
    MOST_ANSWERS,
    Answer,
    Condition,
    Group,
    Note,
    Question,
    QuestionKind,
    Response,
)
from fishbowl_app.model.errors import Gone, NumberTaken, TooMany
from fishbowl_app.model.ops.answers import delete_responses_now
from fishbowl_app.model.ops.find import present, row
from fishbowl_app.model.ops.form_numbers import check_number
from fishbowl_app.model.ops.groups import ensure_group
from fishbowl_app.model.ops.notes import INSTANT_S, TYPED, Context, group_colour, new_note
from fishbowl_app.model.ops.placing import delete_notes_now
from fishbowl_app.model.rules.asking.checking import checked_given
from fishbowl_app.model.rules.asking.data import Given
from fishbowl_app.model.session import Session
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.model.store.journal import new_id
from fishbowl_app.model.store.tx import Tx

Answers = Mapping[str, Given]  # by question


@dataclass(frozen=True, slots=True)
class ResponseImport:
    """A form as an import hands it over. group_name: "" for none; one of a new name is made."""

    condition_id: str
    given: Answers
    number: int | None = None
    group_name: str = ""


class ResponseFields(TypedDict, total=False):
    """What can be changed of a response. `given` says only what is to change; an empty answer takes it out."""

    given: Answers
    number: int | None
    group_id: str | None


def add_response(
    session: Session,
    condition_id: str,
    given: Answers,
    *,
    number: int | None = None,
    group_id: str | None = None,
    source: str = TYPED,
) -> Response:
    """Take in a form that somebody filled in; what they said in their own words becomes notes.

    One on which nothing is answered may be taken in, too: it came back. A form may have no number though the
    others have: nobody could read it.

    Raises:
        Gone: if there is no such condition, group, or question in the form.
        BadAnswer, BadText: for an answer that cannot be one.
        NotNumbered, BadNumber, NumberOutside, NumberTaken: for its number.
        TooMany: if the session would hold more answers than a file can.
    """
    condition, now = row(session, Condition, condition_id), session.snapshot
    _check_room(now, [given])
    kept = _checked(now, condition.form_id, given)
    if group_id is not None:
        row(session, Group, group_id)
    if number is not None:
        check_number(now, condition, number)
    with session.change(Op.ADD_RESPONSE) as tx:
        response = Response(new_id(), condition_id, number, group_id, tx.now.utc, source)
        return _insert(tx, now, response, kept)


def import_answers(session: Session, rows: Sequence[ResponseImport], source: str) -> list[Response]:
    """Take in all forms of a file in one step, or none of them.

    Raises:
        What `add_response` does; NumberTaken, too, where two rows have one number in a condition.
    """
    with session.change(Op.IMPORT_ANSWERS) as tx:
        return insert_responses(tx, rows, source)


def insert_responses(tx: Tx, rows: Iterable[ResponseImport], source: str) -> list[Response]:
    """Do what `import_answers` does inside a change that is open. Raises as it does."""
    rows = list(rows)
    _check_room(tx.snapshot, [each.given for each in rows])
    groups = {name: ensure_group(tx, name) for name in dict.fromkeys(each.group_name for each in rows)}
    now, made = tx.snapshot, list[Response]()
    taken: dict[tuple[str, int], str] = {}
    for each in rows:
        condition, group = present(now, Condition, each.condition_id), groups[each.group_name]
        at = tx.now.utc + len(made) * INSTANT_S  # one instant each keeps the order of the rows
        response = Response(new_id(), condition.id, each.number, group.id if group else None, at, source)
        if each.number is not None:
            check_number(now, condition, each.number)
            first_id = taken.setdefault((condition.id, each.number), response.id)
            if first_id != response.id:
                raise NumberTaken(condition.id, each.number, first_id)
        made.append(_insert(tx, now, response, _checked(now, condition.form_id, each.given)))
    return made


def edit_response(session: Session, response_id: str, **fields: Unpack[ResponseFields]) -> None:
    """Change what is given of a response; its notes are changed with it.

    Raises:
        What `add_response` does.
    """
    response, now = row(session, Response, response_id), session.snapshot
    condition = now.conditions[response.condition_id]
    kept = _checked(now, condition.form_id, fields.get("given", {}))
    group_id, number = fields.get("group_id", response.group_id), fields.get("number", response.number)
    if group_id is not None:
        row(session, Group, group_id)
    if number is not None and number != response.number:
        check_number(now, condition, number, response)
    with session.change(Op.EDIT_RESPONSE) as tx:
        _regroup(tx, now, response, group_id)
        changed = tx.update(response, number=number, group_id=group_id)
        for question, given in kept:
            _answer_anew(tx, now, changed, question, given)


def delete_response(session: Session, response_id: str) -> None:
    """Take a response out, with the notes that it became.

    Raises:
        Gone.
    """
    response = row(session, Response, response_id)
    with session.change(Op.DELETE_RESPONSE) as tx:
        delete_responses_now(tx, [response], with_words=True)


# --- answers ----------------------------------------------------------------------------------------------

_Kept = list[tuple[Question, Given]]


def _check_room(snapshot: Snapshot, given: Sequence[Answers]) -> None:
    """See that a file can hold so many more answers, and forms on which there may be none."""
    new = sum(max(len(each), 1) for each in given)
    if max(len(snapshot.answers), len(snapshot.responses)) + new > MOST_ANSWERS:
        raise TooMany("answers", MOST_ANSWERS)


def _checked(snapshot: Snapshot, form_id: str, given: Answers) -> _Kept:
    """Return answers as they are kept, in the order of the questions."""
    questions = snapshot.questions_of(form_id)
    strange = given.keys() - {question.id for question in questions}
    if strange:
        raise Gone("question", min(strange))
    asked = [question for question in questions if question.id in given]
    return [(each, checked_given(each, snapshot.boxes_of(each.id), given[each.id])) for each in asked]


def _insert(tx: Tx, snapshot: Snapshot, response: Response, kept: _Kept) -> Response:
    tx.insert(response)
    for question, given in kept:
        _answer(tx, snapshot, response, question, given)
    return response


def _answer(tx: Tx, snapshot: Snapshot, response: Response, question: Question, given: Given) -> None:
    """Write down an answer that was not there."""
    if given == Given():
        return
    if question.kind is QuestionKind.WORDS:
        tx.insert(_note(snapshot, response, question, given.words))
    else:
        tx.insert(Answer(new_id(), response.id, question.id, **_columns(given)))


def _answer_anew(tx: Tx, snapshot: Snapshot, response: Response, question: Question, given: Given) -> None:
    """Let an answer be what it is to be, whether there was one or not."""
    there = _there(snapshot, response, question)
    if there is None:
        _answer(tx, snapshot, response, question, given)
    elif isinstance(there, Note):
        if given.words:
            tx.update(there, text=given.words)
        else:
            delete_notes_now(tx, [there])
    elif given == Given():
        tx.delete(there)
    else:
        tx.update(there, **_columns(given))


def _there(snapshot: Snapshot, response: Response, question: Question) -> Answer | Note | None:
    said: Collection[Answer | Note] = snapshot.answers_in(response.id)
    if question.kind is QuestionKind.WORDS:
        said = snapshot.notes_in(response.id)
    return next((each for each in said if each.question_id == question.id), None)


def _columns(given: Given) -> dict[str, Any]:
    """Return the columns of an answer that is not in words."""
    first, second, _ = given.shares or (given.value, None, None)
    return {"value": first, "second": second, "box_ids": given.box_ids}


def _note(snapshot: Snapshot, response: Response, question: Question, words: str) -> Note:
    note = new_note(snapshot, words, Context(None, None, None, response.group_id, ""), response.at)
    at = response.at + question.place * INSTANT_S  # in the order of the form
    return replace(note, at=at, source=response.source, question_id=question.id, response_id=response.id)


def _regroup(tx: Tx, snapshot: Snapshot, response: Response, group_id: str | None) -> None:
    """Let the notes of a response be of its group, but for those that were given another since."""
    before, after = group_colour(snapshot, response.group_id), group_colour(snapshot, group_id)
    for note in snapshot.notes_in(response.id):
        if note.group_id == response.group_id:
            tx.update(note, group_id=group_id, colour=after if note.colour is before else note.colour)
