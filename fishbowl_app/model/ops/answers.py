"""Answers that go, inside a change that is open."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any

from fishbowl_app.model.entities import Condition, Note, Question, Response
from fishbowl_app.model.ops.placing import delete_notes_now
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.model.store.tx import Tx


def was_answered(snapshot: Snapshot, question_id: str) -> bool:
    """Tell whether anybody answered a question, on a form, by hand or in words."""
    return bool(
        snapshot.answers_to(question_id) or snapshot.hands_for(question_id) or snapshot.notes_to(question_id)
    )


def delete_responses_now(tx: Tx, responses: Collection[Response], *, with_words: bool) -> None:
    """Take responses out with what they answer; their words go too, or stay on the board as notes of no form."""
    now = tx.snapshot
    words = [note for response in responses for note in now.notes_in(response.id)]
    if with_words:
        delete_notes_now(tx, words)
    else:
        _change_all(tx, words, response_id=None)
    for response in responses:
        for answer in now.answers_in(response.id):
            tx.delete(answer)
        tx.delete(response)


def delete_question_now(tx: Tx, question: Question) -> None:
    """Take a question out with its boxes and answers; words stay on the board as notes that answer none."""
    now = tx.snapshot
    _change_all(tx, now.notes_to(question.id), question_id=None)
    for rows in (now.answers_to(question.id), now.hands_for(question.id), now.boxes_of(question.id)):
        for each in rows:
            tx.delete(each)
    tx.delete(question)


def delete_condition_now(tx: Tx, condition: Condition) -> None:
    """Take a condition out with all that was answered in it, but for words: they stay on the board."""
    now = tx.snapshot
    delete_responses_now(tx, now.responses_in(condition.id), with_words=False)
    for hands in now.hands.values():
        if hands.condition_id == condition.id:
            tx.delete(hands)
    tx.delete(condition)


def _change_all(tx: Tx, notes: Iterable[Note], **columns: Any) -> None:
    for note in notes:
        tx.update(note, **columns)
