"""Writing who is in the room inside an open change: shared by seating, the waiting list and people."""

from __future__ import annotations

from fishbowl_app.model.entities import Participant, Presence
from fishbowl_app.model.ops.turns import end_turn, open_turns
from fishbowl_app.model.store.tx import Tx


def mark(tx: Tx, person: Participant, presence: Presence) -> None:
    """Mark somebody, with the instants that go with it; who is not in the room leaves chair and waiting list."""
    tx.update(person, presence=presence, **_instants(person, presence, tx.now.utc))
    if presence in (Presence.LATE, Presence.LEFT):
        for turn in open_turns(tx.snapshot):
            if turn.participant_id == person.id:
                end_turn(tx, turn)
        stop_waiting(tx, person)


def arrive(tx: Tx, person: Participant) -> None:
    """Mark somebody as present, who acts in the room and so is there."""
    if person.presence is not Presence.PRESENT:
        mark(tx, person, Presence.PRESENT)


def stop_waiting(tx: Tx, person: Participant) -> None:
    """Take somebody off the waiting list, if they are on it."""
    waiting = tx.snapshot.waiting_of(person.id)
    if waiting is not None:
        tx.delete(waiting)


def _instants(person: Participant, presence: Presence, now: float) -> dict[str, float | None]:
    """Return when somebody came and went, for how they are marked now. Marked again, they went the first time."""
    if presence is Presence.PRESENT:
        return {"arrived_at": now if person.arrived_at is None else person.arrived_at, "left_at": None}
    if presence is Presence.LEFT:
        return {"left_at": now if person.left_at is None else person.left_at}
    return {"arrived_at": None, "left_at": None}
