"""Starting, pausing, lengthening and finishing activities and their timeboxes."""

from __future__ import annotations

from collections.abc import Iterable

from fishbowl_app.model.changes import Op, Origin
from fishbowl_app.model.entities import Activity, Kind, State, Timebox
from fishbowl_app.model.errors import BreakoutProblem, WrongBreakout, WrongState
from fishbowl_app.model.ops.fields import whole
from fishbowl_app.model.ops.find import activity, timebox_of
from fishbowl_app.model.ops.seating import seat_closed_circle
from fishbowl_app.model.ops.timeboxes import LONGEST_TIMEBOX_S, begin, count_as_run, go_on, stand_still, stop
from fishbowl_app.model.ops.turns import carry_over, keep_circle, pass_over, seat_again
from fishbowl_app.model.rules.breakouts import timeboxes_of
from fishbowl_app.model.session import Session
from fishbowl_app.model.store.tx import Tx


def start_activity(session: Session, activity_id: str) -> None:
    """Start an activity and its timebox, of a slot those of all its breakouts too.

    What runs still is finished in the same step.

    Who sits for another round than the one that starts sits in that. In a closed fishbowl where nobody sits yet,
    those planned for the round who are here sit down in the same step.

    Raises:
        WrongState: if it was started before, or skipped: reopen it.
    """
    chosen = activity(session, activity_id)
    if chosen.state is not State.PLANNED:
        raise WrongState(chosen.id, chosen.state.value)
    with session.change(Op.START_ACTIVITY) as tx:
        if session.snapshot.live is not None:
            _finish(tx, session.snapshot.live, next_round=chosen if chosen.kind is Kind.ROUND else None)
        tx.update(chosen, state=State.RUNNING, started_at=tx.now.utc, finished_at=None)
        _start(tx, chosen)
        keep_circle(tx)
        seat_closed_circle(tx, chosen)


def finish_activity(session: Session, activity_id: str) -> None:
    """End what runs. In an open fishbowl and on a panel who sits stays seated for the next round.

    Raises:
        WrongState: if it does not run.
    """
    chosen = activity(session, activity_id)
    if chosen.state is not State.RUNNING:
        raise WrongState(chosen.id, chosen.state.value)
    with session.change(Op.FINISH_ACTIVITY) as tx:
        _finish(tx, chosen)


def skip_activity(session: Session, activity_id: str) -> None:
    """Leave an activity out; one that runs is finished instead. Who sits for a skipped round sits for the next.

    Raises:
        WrongState: if it is over already.
    """
    chosen = activity(session, activity_id)
    if chosen.state is State.RUNNING:
        finish_activity(session, activity_id)
        return
    if chosen.state is not State.PLANNED:
        raise WrongState(chosen.id, chosen.state.value)
    with session.change(Op.SKIP_ACTIVITY) as tx:
        pass_over(tx, chosen)


def reopen_activity(session: Session, activity_id: str) -> None:
    """Let a finished activity go on where its clock stood, or plan a skipped one again.

    Who sat in a round when it ended sits in it again, unless they have left their chair since. Of the breakouts
    of a slot those go on that ended with it.

    Raises:
        WrongState: if it is neither, or another activity runs.
    """
    chosen = activity(session, activity_id)
    running = session.snapshot.live
    if chosen.state is State.DONE and running is not None:
        raise WrongState(running.id, running.state.value)
    if chosen.state not in (State.DONE, State.SKIPPED):
        raise WrongState(chosen.id, chosen.state.value)
    with session.change(Op.REOPEN_ACTIVITY) as tx:
        if chosen.state is State.SKIPPED:
            tx.update(chosen, state=State.PLANNED)
            keep_circle(tx)
            return
        if chosen.kind is Kind.ROUND:
            seat_again(tx, chosen, chosen.finished_at)
        _go_on(tx, chosen)
        tx.update(chosen, state=State.RUNNING, finished_at=None)


def pause(session: Session, owner_id: str) -> None:
    """Let the timebox of an activity, or of a topic's breakout, stand still. One that does already is left."""
    timebox = timebox_of(session, owner_id)
    with session.change(Op.PAUSE) as tx:
        stand_still(tx, timebox)


def pause_all(session: Session, activity_id: str) -> None:
    """Let the timebox of an activity and those of all its breakouts stand still, in one step."""
    timebox_of(session, activity_id)
    with session.change(Op.PAUSE) as tx:
        for timebox in timeboxes_of(tx.snapshot, activity_id):
            stand_still(tx, timebox)


def resume(session: Session, owner_id: str) -> None:
    """Let a paused timebox go on. One that runs already is left as it is.

    Raises:
        WrongState, WrongBreakout: if it has ended.
    """
    timebox = _not_ended(session, owner_id)
    with session.change(Op.RESUME) as tx:
        go_on(tx, timebox)


def resume_all(session: Session, activity_id: str) -> None:
    """Let the timebox of an activity and those of its breakouts that have not ended go on, in one step.

    Raises:
        WrongState: if the activity has ended.
    """
    _not_ended(session, activity_id)
    with session.change(Op.RESUME) as tx:
        for timebox in _open_timeboxes(tx, activity_id):
            go_on(tx, timebox)


def add_time(session: Session, owner_id: str, seconds: int) -> None:
    """Make a timebox longer, or shorter with a negative number.

    Raises:
        BadNumber: if nothing or more than ten days would be left of it.
        WrongState, WrongBreakout: if it has ended.
    """
    timebox = _not_ended(session, owner_id)
    length = whole("length_s", timebox.length_s + seconds, 1, LONGEST_TIMEBOX_S)
    with session.change(Op.ADD_TIME) as tx:
        tx.update(timebox, length_s=length)


def add_time_to_all(session: Session, activity_id: str, seconds: int) -> None:
    """Make the timebox of an activity and those of its breakouts that have not ended longer, or shorter.

    A breakout that is shorter than what is taken off keeps a second: it counts what it is over.

    Raises:
        BadNumber: if nothing or more than ten days would be left of the activity's own.
        WrongState: if it has ended.
    """
    own = _not_ended(session, activity_id)
    whole("length_s", own.length_s + seconds, 1, LONGEST_TIMEBOX_S)
    with session.change(Op.ADD_TIME) as tx:
        for timebox in _open_timeboxes(tx, activity_id):
            length = max(1, min(timebox.length_s + seconds, LONGEST_TIMEBOX_S))
            tx.update(timebox, length_s=length)


def correct_clocks(session: Session, owner_ids: Iterable[str], seconds: float) -> None:
    """Take back what was assumed about the clock: count so many more, or fewer, seconds as run; at least none.

    Args:
        owner_ids: the activities, and topics with a breakout, whose timeboxes were concerned.
    """
    timeboxes = [timebox_of(session, owner_id) for owner_id in owner_ids]
    with session.change(Op.CORRECT_CLOCK) as tx:
        for timebox in timeboxes:
            count_as_run(tx, timebox, seconds)


def note_clocks(session: Session, owner_ids: Iterable[str]) -> None:
    """Begin new stretches at the clock of now, so that a change of the clock is told only once.

    It takes nothing from the time and is the clock's own step: undo does not touch it.
    """
    timeboxes = [timebox_of(session, owner_id) for owner_id in owner_ids]
    with session.change(Op.CORRECT_CLOCK, Origin.CLOCK) as tx:
        for timebox in timeboxes:
            count_as_run(tx, timebox)


def _start(tx: Tx, chosen: Activity) -> None:
    """Start the timebox of an activity, and one for every breakout in it."""
    begin(tx, chosen.length_s, activity_id=chosen.id)
    for topic in tx.snapshot.breakouts_of(chosen.id):
        begin(tx, chosen.length_s, topic_id=topic.id)


def _finish(tx: Tx, chosen: Activity, next_round: Activity | None = None) -> None:
    tx.update(chosen, state=State.DONE, finished_at=tx.now.utc)
    for timebox in timeboxes_of(tx.snapshot, chosen.id):
        stop(tx, timebox)
    if chosen.kind is Kind.ROUND:
        carry_over(tx, chosen, next_round)


def _go_on(tx: Tx, reopened: Activity) -> None:
    """Let the timebox of an activity go on, and those of the breakouts that ended with it."""
    for timebox in timeboxes_of(tx.snapshot, reopened.id):
        if timebox.activity_id is not None or timebox.ended_at == reopened.finished_at:
            go_on(tx, timebox)


def _open_timeboxes(tx: Tx, activity_id: str) -> list[Timebox]:
    return [timebox for timebox in timeboxes_of(tx.snapshot, activity_id) if timebox.ended_at is None]


def _not_ended(session: Session, owner_id: str) -> Timebox:
    timebox = timebox_of(session, owner_id)
    if timebox.ended_at is None:
        return timebox
    if timebox.topic_id is not None:
        raise WrongBreakout(owner_id, BreakoutProblem.ENDED)
    raise WrongState(owner_id, State.DONE.value)
