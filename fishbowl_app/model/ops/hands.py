"""Shows of hands: how many were up for each point of a statement or each box of a choice."""

from __future__ import annotations

from collections.abc import Mapping

from fishbowl_app.model.changes import Op
from fishbowl_app.model.entities import MOST_HANDS, POINTS, Condition, Group, Hands, Question, QuestionKind
from fishbowl_app.model.errors import AnswerProblem, BadAnswer, Gone
from fishbowl_app.model.ops.fields import whole
from fishbowl_app.model.ops.find import row
from fishbowl_app.model.session import Session
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.model.store.journal import new_id
from fishbowl_app.model.store.tx import Tx


def tally_hands(
    session: Session,
    condition_id: str,
    question_id: str,
    counts: Mapping[int | str, int],
    group_id: str | None = None,
) -> None:
    """Write down how many hands were up, by the point of a statement from 1 or the id of a box; none is kept of 0.

    It replaces what was counted before: of a group what was counted of it and of all at once, of everybody
    (group_id None) all there is. So nobody's hand counts twice.

    Raises:
        Gone: if there is no such condition or group, or no such question in its form.
        BadAnswer: for a question that is not answered by hand, or a point or box that it has not.
        BadNumber: for a count that cannot be.
    """
    condition, question = row(session, Condition, condition_id), row(session, Question, question_id)
    if question.form_id != condition.form_id:
        raise Gone("question", question_id)
    if group_id is not None:
        row(session, Group, group_id)
    for answer, count in counts.items():
        _check(session.snapshot, question, answer)
        whole("hands", count, 0, MOST_HANDS)
    with session.change(Op.TALLY_HANDS) as tx:
        there = _replaced(session.snapshot, condition_id, question_id, group_id)
        wanted = {answer: count for answer, count in counts.items() if count}
        for hands in there:
            same = hands.group_id == group_id
            count = wanted.pop(_answer(hands), 0) if same else 0
            tx.update(hands, count=count) if count else tx.delete(hands)
        for answer, count in wanted.items():
            point, box_id = (answer, None) if isinstance(answer, int) else (None, answer)
            tx.insert(Hands(new_id(), condition_id, question_id, group_id, point, box_id, count))


def ungroup_hands(tx: Tx, group_id: str) -> None:
    """Before a group goes, count its hands with those of nobody's group."""
    now = tx.snapshot
    of_none = {_key(hands): hands for hands in now.hands.values() if hands.group_id is None}
    for hands in now.hands.values():
        if hands.group_id != group_id:
            continue
        same = of_none.get(_key(hands))
        if same is None:
            tx.update(hands, group_id=None)
        else:
            tx.update(same, count=min(same.count + hands.count, MOST_HANDS))
            tx.delete(hands)


def _check(snapshot: Snapshot, question: Question, answer: int | str) -> None:
    if question.kind is QuestionKind.STATEMENT:
        if answer not in range(1, POINTS + 1):
            raise BadAnswer(question.id, str(answer), AnswerProblem.OUT_OF_RANGE)
    elif question.kind is not QuestionKind.CHOICE:
        raise BadAnswer(question.id, str(answer), AnswerProblem.NOT_ASKED)
    elif answer not in {box.id for box in snapshot.boxes_of(question.id)}:
        raise BadAnswer(question.id, str(answer), AnswerProblem.NO_SUCH_BOX)


def _replaced(snapshot: Snapshot, condition_id: str, question_id: str, group_id: str | None) -> list[Hands]:
    """Return what a new tally takes the place of."""
    there = [each for each in snapshot.hands_for(question_id) if each.condition_id == condition_id]
    by_group = any(each.group_id is not None for each in there)
    if group_id is None or not by_group:
        return there
    return [each for each in there if each.group_id == group_id]


def _answer(hands: Hands) -> int | str:
    return hands.point if hands.point is not None else hands.box_id or ""


def _key(hands: Hands) -> tuple[str, str, int | str]:
    return hands.condition_id, hands.question_id, _answer(hands)
