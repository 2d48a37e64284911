"""One breakout alone: started late, ended early, taken up again."""

from __future__ import annotations

from fishbowl_app.model.changes import Op
from fishbowl_app.model.clock import Reading
from fishbowl_app.model.entities import Activity, State, Timebox, Topic
from fishbowl_app.model.errors import BreakoutProblem, WrongBreakout, WrongState
from fishbowl_app.model.ops.find import activity, row
from fishbowl_app.model.ops.timeboxes import begin, go_on, stop
from fishbowl_app.model.rules.timebox import remaining
from fishbowl_app.model.session import Session

LEAST_S = 60


def start_breakout(session: Session, topic_id: str) -> Timebox:
    """Start the breakout of a topic that came into a slot while it ran; it gets what is left, at least a minute.

    Raises:
        Gone.
        WrongBreakout: if it is not on the wall, or has begun.
        WrongState: if its slot does not run.
    """
    topic = row(session, Topic, topic_id)
    slot = _running_slot(session, topic)
    if session.snapshot.timebox_of(topic_id) is not None:
        raise WrongBreakout(topic_id, BreakoutProblem.BEGAN)
    with session.change(Op.START_BREAKOUT) as tx:
        return begin(tx, _length_left(session, slot, tx.now), topic_id=topic_id)


def end_breakout(session: Session, topic_id: str) -> None:
    """End the breakout of a topic before its slot ends.

    Raises:
        Gone.
        WrongBreakout: if it has not begun, or has ended.
    """
    timebox = _begun(session, topic_id)
    if timebox.ended_at is not None:
        raise WrongBreakout(topic_id, BreakoutProblem.ENDED)
    with session.change(Op.END_BREAKOUT) as tx:
        stop(tx, timebox)


def reopen_breakout(session: Session, topic_id: str) -> None:
    """Let a breakout that has ended go on where its clock stood.

    Raises:
        Gone.
        WrongBreakout: if it has not begun, or has not ended.
        WrongState: if its slot does not run: reopen that.
    """
    timebox = _begun(session, topic_id)
    if timebox.ended_at is None:
        raise WrongBreakout(topic_id, BreakoutProblem.RUNS)
    _running_slot(session, row(session, Topic, topic_id))
    with session.change(Op.REOPEN_BREAKOUT) as tx:
        go_on(tx, timebox)


def _begun(session: Session, topic_id: str) -> Timebox:
    row(session, Topic, topic_id)
    timebox = session.snapshot.timebox_of(topic_id)
    if timebox is None:
        raise WrongBreakout(topic_id, BreakoutProblem.NOT_BEGUN)
    return timebox


def _running_slot(session: Session, topic: Topic) -> Activity:
    if topic not in session.snapshot.open_topics or topic.slot_id is None:
        raise WrongBreakout(topic.id, BreakoutProblem.NOT_ON_WALL)
    slot = activity(session, topic.slot_id)
    if slot.state is not State.RUNNING:
        raise WrongState(slot.id, slot.state.value)
    return slot


def _length_left(session: Session, slot: Activity, now: Reading) -> int:
    return max(LEAST_S, round(remaining(session.snapshot.timebox_of(slot.id), now)))
