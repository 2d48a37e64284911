"""The waiting list."""

from __future__ import annotations

from fishbowl_app.model.changes import Op
from fishbowl_app.model.entities import Participant, QueueOrder, Waiting
from fishbowl_app.model.errors import AlreadyInCircle, AlreadyWaiting
from fishbowl_app.model.ops.find import row
from fishbowl_app.model.ops.presence import arrive
from fishbowl_app.model.session import Session
from fishbowl_app.model.store.journal import new_id


def join_queue(session: Session, participant_id: str) -> Waiting:
    """Put a participant on the waiting list. Who asks for a chair is in the room, so is marked present.

    Raises:
        Gone, AlreadyInCircle, AlreadyWaiting.
    """
    person = row(session, Participant, participant_id)
    chair = session.snapshot.chair_of(person.id)
    if chair is not None:
        raise AlreadyInCircle(person.id, chair)
    if session.snapshot.waiting_of(person.id) is not None:
        raise AlreadyWaiting(person.id)
    with session.change(Op.JOIN_QUEUE) as tx:
        arrive(tx, person)
        return tx.insert(Waiting(new_id(), person.id, tx.now.utc, None))


def leave_queue(session: Session, waiting_id: str) -> None:
    """Take an entry off the waiting list, or raise Gone."""
    entry = row(session, Waiting, waiting_id)
    with session.change(Op.LEAVE_QUEUE) as tx:
        tx.delete(entry)


def put_first(session: Session, waiting_id: str) -> None:
    """Move an entry to the front, or back to where the order puts it when it is there already; or raise Gone."""
    entry = row(session, Waiting, waiting_id)
    with session.change(Op.PUT_FIRST) as tx:
        tx.update(entry, put_first_at=tx.now.utc if entry.put_first_at is None else None)


def set_queue_order(session: Session, order: QueueOrder) -> None:
    """Choose how the waiting list is ordered."""
    with session.change(Op.SET_QUEUE_ORDER) as tx:
        tx.update(session.snapshot.fishbowl, queue_order=order)
