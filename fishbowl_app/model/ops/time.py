"""Starting, pausing, lengthening and finishing activities and their timeboxes."""

from __future__ import annotations

from fishbowl_app.model.changes import Op, Origin
from fishbowl_app.model.clock import Reading
from fishbowl_app.model.duration import LONGEST_S
from fishbowl_app.model.entities import Activity, Kind, State, Timebox
from fishbowl_app.model.errors import BadNumber, WrongState
from fishbowl_app.model.ops.find import activity, timebox_of
from fishbowl_app.model.ops.seating import seat_closed_circle
from fishbowl_app.model.ops.turns import carry_over, keep_circle, pass_over, seat_again
from fishbowl_app.model.rules.timebox import elapsed
from fishbowl_app.model.session import Session
from fishbowl_app.model.store.journal import new_id
from fishbowl_app.model.store.tx import Tx


def start_activity(session: Session, activity_id: str) -> None:
    """Start an activity and its timebox. What runs still is finished in the same step.

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
        tx.insert(_new_timebox(chosen, tx.now))
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

    Who sat in a round when it ended sits in it again, unless they have left their chair since.

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
        tx.update(chosen, state=State.RUNNING, finished_at=None)
        tx.update(timebox_of(session, activity_id), ended_at=None, **_from(tx.now))


def pause(session: Session, activity_id: str) -> None:
    """Let a timebox stand still. One that stands still already is left as it is."""
    timebox = timebox_of(session, activity_id)
    with session.change(Op.PAUSE) as tx:
        if timebox.running_since is not None:
            tx.update(timebox, elapsed_s=elapsed(timebox, tx.now), **_nowhere())


def resume(session: Session, activity_id: str) -> None:
    """Let a paused timebox go on. One that runs already is left as it is.

    Raises:
        WrongState: if it has ended.
    """
    timebox = _not_ended(session, activity_id)
    with session.change(Op.RESUME) as tx:
        if timebox.running_since is None:
            tx.update(timebox, **_from(tx.now))


def add_time(session: Session, activity_id: str, seconds: int) -> None:
    """Make a timebox longer, or shorter with a negative number.

    Raises:
        BadNumber: if nothing or more than ten days would be left of it.
        WrongState: if it has ended.
    """
    timebox = _not_ended(session, activity_id)
    length = timebox.length_s + seconds
    if not 1 <= length <= 10 * LONGEST_S:
        raise BadNumber("length_s", str(length), 1, 10 * LONGEST_S)
    with session.change(Op.ADD_TIME) as tx:
        tx.update(timebox, length_s=length)


def correct_clock(session: Session, activity_id: str, seconds: float) -> None:
    """Take back what was assumed about the clock: count so many more, or fewer, seconds as run; at least none."""
    timebox = timebox_of(session, activity_id)
    with session.change(Op.CORRECT_CLOCK) as tx:
        run = max(0.0, elapsed(timebox, tx.now) + seconds)
        tx.update(timebox, elapsed_s=run, **_from(tx.now, timebox))


def note_clock(session: Session, activity_id: str) -> None:
    """Begin a new stretch at the clock of now, so that a change of the clock is told only once.

    It takes nothing from the time and is the clock's own step: undo does not touch it.
    """
    timebox = timebox_of(session, activity_id)
    with session.change(Op.CORRECT_CLOCK, Origin.CLOCK) as tx:
        tx.update(timebox, elapsed_s=elapsed(timebox, tx.now), **_from(tx.now, timebox))


def _finish(tx: Tx, chosen: Activity, next_round: Activity | None = None) -> None:
    tx.update(chosen, state=State.DONE, finished_at=tx.now.utc)
    timebox = tx.snapshot.timebox_of(chosen.id)
    if timebox is not None:
        tx.update(timebox, elapsed_s=elapsed(timebox, tx.now), ended_at=tx.now.utc, **_nowhere())
    if chosen.kind is Kind.ROUND:
        carry_over(tx, chosen, next_round)


def _not_ended(session: Session, activity_id: str) -> Timebox:
    timebox = timebox_of(session, activity_id)
    if timebox.ended_at is not None:
        raise WrongState(activity_id, State.DONE.value)
    return timebox


def _new_timebox(chosen: Activity, now: Reading) -> Timebox:
    return Timebox(
        id=new_id(),
        activity_id=chosen.id,
        length_s=chosen.length_s,
        started_at=now.utc,
        elapsed_s=0.0,
        running_since=now.utc,
        running_since_boot_s=now.boot_s,
        boot_id=now.boot_id,
        ended_at=None,
    )


def _from(now: Reading, timebox: Timebox | None = None) -> dict[str, object]:
    """Return the columns of a stretch that begins now; of a timebox that stands still none begins."""
    if timebox is not None and timebox.running_since is None:
        return {}
    return {"running_since": now.utc, "running_since_boot_s": now.boot_s, "boot_id": now.boot_id}


def _nowhere() -> dict[str, object]:
    return {"running_since": None, "running_since_boot_s": None}
