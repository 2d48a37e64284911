"""What was said after a round."""

from __future__ import annotations

from fishbowl_app.model import text
from fishbowl_app.model.changes import Op
from fishbowl_app.model.entities import Activity, Feedback, State
from fishbowl_app.model.errors import BadNumber, NoRound
from fishbowl_app.model.ops.find import fishbowl_round, row
from fishbowl_app.model.session import Session
from fishbowl_app.model.store.journal import new_id

MOST_HANDS = 100_000


def add_feedback(session: Session, round_id: str, line: str, count: int | None = None) -> Feedback:
    """Add a line of feedback to a round; `count` where hands were counted for it.

    Raises:
        Gone, BadText, BadNumber.
    """
    held = fishbowl_round(session, round_id)
    words = text.clean(line, text.FEEDBACK)
    _check_count(count)
    lines = session.snapshot.feedback_of(held.id)
    place = lines[-1].place + 1 if lines else 0
    with session.change(Op.ADD_FEEDBACK) as tx:
        return tx.insert(Feedback(new_id(), held.id, place, words, count, tx.now.utc))


def edit_feedback(session: Session, feedback_id: str, *, line: str, count: int | None) -> None:
    """Change the words and the number of hands of a line of feedback.

    Raises:
        Gone, BadText, BadNumber.
    """
    found = row(session, Feedback, feedback_id)
    words = text.clean(line, text.FEEDBACK)
    _check_count(count)
    with session.change(Op.EDIT_FEEDBACK) as tx:
        tx.update(found, text=words, count=count)


def delete_feedback(session: Session, feedback_id: str) -> None:
    """Take a line of feedback out, or raise Gone."""
    found = row(session, Feedback, feedback_id)
    with session.change(Op.DELETE_FEEDBACK) as tx:
        tx.delete(found)


def use_as_question(session: Session, feedback_id: str) -> Activity:
    """Make a line of feedback the question of the next round that was not held yet, and return that round.

    Raises:
        Gone, BadText.
        NoRound: if no round follows.
    """
    found = row(session, Feedback, feedback_id)
    question = text.clean(found.text, text.QUESTION)
    rounds = session.snapshot.rounds
    after = rounds[session.snapshot.round_number(found.round_id) :]
    coming = next((item for item in after if item.state is State.PLANNED), None)
    if coming is None:
        raise NoRound
    with session.change(Op.USE_AS_QUESTION) as tx:
        return tx.update(coming, question=question)


def _check_count(count: int | None) -> None:
    if count is not None and not 0 <= count <= MOST_HANDS:
        raise BadNumber("count", str(count), 0, MOST_HANDS)
