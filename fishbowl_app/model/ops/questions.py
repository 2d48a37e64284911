"""The questions of a form."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypedDict, Unpack

from fishbowl_app.model import text
from fishbowl_app.model.changes import Op
from fishbowl_app.model.entities import MOST_BOXES, MOST_QUESTIONS, Box, Form, Question, QuestionKind
from fishbowl_app.model.errors import Gone, HasAnswers, TooMany
from fishbowl_app.model.ops.answers import delete_question_now, was_answered
from fishbowl_app.model.ops.find import row
from fishbowl_app.model.ops.order import moved, number
from fishbowl_app.model.session import Session
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.model.store.journal import new_id
from fishbowl_app.model.store.tx import Tx

_EXTREMES = ("first_extreme", "second_extreme", "third_extreme")


class QuestionFields(TypedDict, total=False):
    """What can be changed of a question."""

    kind: QuestionKind
    wording: str
    extremes: Sequence[str]  # up to three
    several: bool


def add_question(
    session: Session,
    form_id: str,
    kind: QuestionKind,
    wording: str,
    *,
    extremes: Sequence[str] = ("", "", ""),
    boxes: Sequence[str] = (),
    several: bool = False,
    place: int | None = None,
) -> Question:
    """Add a question to a form, at a place counted from 0 or after all others.

    Args:
        session: whose form it is.
        form_id: the form.
        kind: how it is answered.
        wording: what is asked; of a statement that itself.
        extremes: of a slider left and right, of a triangle all three.
        boxes: of a choice, what can be ticked.
        several: whether more than one box may be.
        place: among the questions of the form.

    Raises:
        Gone, BadText, TooMany.
    """
    row(session, Form, form_id)
    there = session.snapshot.questions_of(form_id)
    if len(there) >= MOST_QUESTIONS:
        raise TooMany("questions", MOST_QUESTIONS)
    fields = QuestionFields(wording=wording, extremes=extremes, several=several)
    question = checked_question(form_id, len(there), kind, fields)
    new = new_boxes(question.id, boxes)
    with session.change(Op.ADD_QUESTION) as tx:
        tx.insert(question)
        for box in new:
            tx.insert(box)
        number(tx, moved([*there, question], question, len(there) if place is None else place))
    return session.snapshot.questions[question.id]


def edit_question(session: Session, question_id: str, **fields: Unpack[QuestionFields]) -> None:
    """Change what is given of a question. Extremes and boxes that another kind has no use for are kept.

    Raises:
        Gone, BadText.
        HasAnswers: if it is to be answered in another way, or one box to be ticked, and was answered already.
    """
    question = row(session, Question, question_id)
    kept = _cleaned(fields)
    other_kind = kept.get("kind", question.kind) is not question.kind
    only_one = question.several and not kept.get("several", True)
    if (other_kind or only_one) and was_answered(session.snapshot, question_id):
        raise HasAnswers(question_id)
    with session.change(Op.EDIT_QUESTION) as tx:
        tx.update(question, **kept)


def set_boxes(session: Session, question_id: str, boxes: Sequence[tuple[str | None, str]]) -> None:
    """Say what can be ticked: the id of each box that is there, None for a new one, and its title, in order.

    Raises:
        Gone, BadText, TooMany.
        HasAnswers: if one is to go that was ticked.
    """
    question = row(session, Question, question_id)
    there = {box.id: box for box in session.snapshot.boxes_of(question_id)}
    new = new_boxes(question_id, [title for _, title in boxes])
    given = [box_id for box_id, _ in boxes if box_id is not None]
    _check_boxes(session.snapshot, question, there, given)
    with session.change(Op.EDIT_QUESTION) as tx:
        for gone in there.keys() - set(given):
            tx.delete(there[gone])
        for (box_id, _), box in zip(boxes, new, strict=True):
            _keep(tx, there.get(box_id or ""), box)


def move_question(session: Session, question_id: str, place: int) -> None:
    """Move a question to a place among those of its form, counted from 0.

    Raises:
        Gone.
    """
    question = row(session, Question, question_id)
    with session.change(Op.MOVE_QUESTION) as tx:
        number(tx, moved(session.snapshot.questions_of(question.form_id), question, place))


def delete_question(session: Session, question_id: str) -> None:
    """Take a question out with its answers; what was said in words stays on the board.

    Raises:
        Gone.
    """
    question = row(session, Question, question_id)
    with session.change(Op.DELETE_QUESTION) as tx:
        delete_question_now(tx, question)
        number(tx, tx.snapshot.questions_of(question.form_id))


def checked_question(form_id: str, place: int, kind: QuestionKind, fields: QuestionFields) -> Question:
    """Return a new question as it would be kept, or raise BadText."""
    kept = dict.fromkeys(_EXTREMES, "") | _cleaned(fields)
    return Question(id=new_id(), form_id=form_id, place=place, kind=kind, **kept)


def new_boxes(question_id: str, titles: Sequence[str]) -> list[Box]:
    """Return new boxes of a choice in their order, or raise BadText or TooMany."""
    if len(titles) > MOST_BOXES:
        raise TooMany("boxes", MOST_BOXES)
    kept = [text.clean(title, text.BOX) for title in titles]
    return [Box(new_id(), question_id, place, title) for place, title in enumerate(kept)]


def _cleaned(fields: QuestionFields) -> dict[str, Any]:
    kept: dict[str, Any] = {name: fields[name] for name in ("kind", "several") if name in fields}
    if "wording" in fields:
        kept["wording"] = text.clean(fields["wording"], text.ASKED)
    if "extremes" in fields:
        named = [text.clean(each, text.EXTREME) for each in fields["extremes"]]
        kept |= dict(zip(_EXTREMES, named, strict=False))
    return kept


def _check_boxes(snapshot: Snapshot, question: Question, there: Mapping[str, Box], given: Iterable[str]) -> None:
    staying = set(given)
    for box_id in staying - there.keys():
        raise Gone("box", box_id)
    ticked = {box_id for answer in snapshot.answers_to(question.id) for box_id in answer.box_ids}
    counted = {hands.box_id for hands in snapshot.hands_for(question.id)}
    if (ticked | counted) & (there.keys() - staying):
        raise HasAnswers(question.id)


def _keep(tx: Tx, there: Box | None, box: Box) -> None:
    if there is None:
        tx.insert(box)
    else:
        tx.update(there, place=box.place, title=box.title)
